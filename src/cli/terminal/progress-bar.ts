import { coloured, type Painted } from './colour.ts'

/** What a bar needs of stdout. */
export interface BarOutput extends Painted {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const BAR = 32
const CLEAR_LINE = '\r\x1b[K'
/** Before this a guess would be wild. */
const GUESS_AFTER_MS = 2000
const GUESS_FROM = 0.05

/**
 * Progress of one piece of work: on a terminal a bar that redraws its line, elsewhere a line a tenth. It shows one figure, the
 * percentage, and the time that is left once it can be guessed. A bar ends at 100 % or disappears.
 */
export class ProgressBar {
  readonly #label: string
  readonly #output: BarOutput
  readonly #now: () => number
  readonly #began: number
  #shownTenth = 0
  #share = 0
  #drawn = ''

  /** @param now ms on any clock that goes forward */
  constructor(label: string, output: BarOutput = process.stdout, now: () => number = () => performance.now()) {
    this.#label = label
    this.#output = output
    this.#now = now
    this.#began = now()
  }

  /** @param fraction 0-1; nothing is shown before something is done, nor does a bar go back */
  update(fraction: number): void {
    const share = Math.min(1, fraction)
    if (!(share > this.#share)) return
    this.#share = share
    if (this.#output.isTTY) this.#draw(this.#line(this.#left()))
    else this.#sayTenth()
  }

  /** What was waited for is there. */
  done(): void {
    if (this.#share === 0) return
    this.update(1)
    if (this.#output.isTTY) this.#output.write(`${CLEAR_LINE}${this.#line()}\n`)
  }

  /** It was given up: the bar disappears. */
  drop(): void {
    if (this.#output.isTTY && this.#share > 0) this.#output.write(CLEAR_LINE)
  }

  /** Progress is also reported where it moved too little to be seen. */
  #draw(line: string): void {
    if (line !== this.#drawn) this.#output.write(`${CLEAR_LINE}${line}`)
    this.#drawn = line
  }

  #line(left = ''): string {
    const filled = Math.round(this.#share * BAR)
    const figures = `${this.#percent()}${left && `  ${left}`}`
    const room = (this.#output.columns ?? 80) - this.#label.length - figures.length - 6
    if (room < BAR) return `  ${this.#label} ${figures}`.slice(0, (this.#output.columns ?? 80) - 1)
    const bar =
      coloured('cyan', '█'.repeat(filled), this.#output) + coloured('dim', '░'.repeat(BAR - filled), this.#output)
    return `  ${this.#label} ${bar} ${figures}`
  }

  #sayTenth(): void {
    const tenth = Math.floor(this.#share * 10)
    if (tenth === this.#shownTenth) return
    this.#shownTenth = tenth
    this.#output.write(`  ${this.#label} ${this.#percent()}  ${this.#left()}`.trimEnd().concat('\n'))
  }

  #percent(): string {
    return `${Math.floor(this.#share * 100)} %`.padStart(5)
  }

  #left(): string {
    const spent = this.#now() - this.#began
    if (spent < GUESS_AFTER_MS || this.#share < GUESS_FROM || this.#share === 1) return ''
    return `about ${timeLeft((spent / this.#share) * (1 - this.#share))} left`
  }
}

/** @param ms shown as `12 s` or `3 min` */
function timeLeft(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
