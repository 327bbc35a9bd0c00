import { colorNamed } from '../../../edits/values/color-names.ts'

/** The dominant colour of a cue's letters, as a caption has a single colour. */
export class Palette {
  readonly #letters = new Map<string | undefined, number>()
  readonly #stack: (string | undefined)[] = []
  #color: string | undefined

  /** @param color default; undefined: that of all captions */
  constructor(color?: string) {
    this.#color = color
  }

  /** Sets the colour from here on. */
  set(color: string | undefined): void {
    this.#color = color
  }

  /** Begins a part with a colour. */
  begin(color: string | undefined): void {
    this.#stack.push(this.#color)
    this.#color = color ?? this.#color
  }

  end(): void {
    if (this.#stack.length > 0) this.#color = this.#stack.pop()
  }

  /** Counts letters in the current colour. */
  letters(text: string): void {
    this.#letters.set(this.#color, (this.#letters.get(this.#color) ?? 0) + text.replace(/\s/g, '').length)
  }

  /** Whether some of the letters have another colour. */
  get isMixed(): boolean {
    return [...this.#letters].filter(([, count]) => count > 0).length > 1
  }

  get color(): string | undefined {
    const [most] = [...this.#letters].sort(([, a], [, b]) => b - a)
    return most?.[0]
  }
}

/** `#RRGGBB` of a colour in HTML: six or three digits, with or without their `#`, or a name. */
export function htmlColor(given: string): string | undefined {
  const [, six, three] = /^#?(?:([0-9a-f]{6})|([0-9a-f]{3}))$/i.exec(given) ?? []
  const digits = six ?? three?.replace(/./g, '$&$&')
  return digits === undefined ? colorNamed(given) : `#${digits.toUpperCase()}`
}
