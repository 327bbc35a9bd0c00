import { CUTOUT_PLANES, type Cutout, type Kernel } from '../kernel/kernel.ts'

/** Mipmap of a drawing: at a half, a quarter and an eighth of its size, for resampling it much smaller. */
export class Mipmap {
  readonly #kernel: Kernel
  readonly #levels: Cutout[]
  #upToDate = 1

  constructor(kernel: Kernel, whole: Cutout) {
    this.#kernel = kernel
    this.#levels = [whole]
  }

  /** Call when the drawing has changed. */
  changed(): void {
    this.#upToDate = 1
  }

  /** @param smaller pixels of the drawing per pixel shown */
  for(smaller: number): { drawing: Cutout; factor: number } {
    const level = Math.max(0, Math.min(DEEPEST, Math.ceil(Math.log2(smaller)) - 1))
    while (this.#upToDate <= level) this.#halve(this.#upToDate++)
    return { drawing: this.#levels[level] ?? this.#whole, factor: 2 ** level }
  }

  get #whole(): Cutout {
    const [whole] = this.#levels
    if (!whole) throw new Error('no drawing')
    return whole
  }

  #halve(level: number): void {
    const source = this.#levels[level - 1] ?? this.#whole
    const half = this.#levels[level] ?? halfOf(this.#kernel, source)
    this.#levels[level] = half
    for (const name of CUTOUT_PLANES) this.#kernel.halve(half[name], source[name])
  }
}

const DEEPEST = 3

function halfOf(kernel: Kernel, { width, height, y, u, v, alpha, chromaAlpha }: Cutout): Cutout {
  return {
    width: width >> 1,
    height: height >> 1,
    y: kernel.halfOf(y),
    u: kernel.halfOf(u),
    v: kernel.halfOf(v),
    alpha: kernel.halfOf(alpha),
    chromaAlpha: kernel.halfOf(chromaAlpha),
  }
}
