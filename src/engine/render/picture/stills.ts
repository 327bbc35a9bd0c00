import type { Kernel, Picture } from '../kernel/kernel.ts'

/** As many as a short film shows; 4 MB each for a canvas of 1080p. */
const MOST = 6

/**
 * Still pictures ready for the canvas. A worker keeps them from one segment to the next, as the segments beside one
 * another often show the same photo, and decoding and scaling it takes as long as encoding a few frames.
 */
export class Stills {
  /** used longest ago first */
  readonly #kept = new Map<string, Uint8Array>()

  /** Paints `target` as it was painted under this name before, failing that with `paint`. */
  async paint(kernel: Kernel, name: string, target: Picture, paint: () => Promise<void>): Promise<void> {
    const at = target.y.at
    const kept = this.#kept.get(name)
    if (kept) {
      kernel.bytes.set(kept, at)
      this.#kept.delete(name)
      this.#kept.set(name, kept)
      return
    }
    await paint()
    this.#kept.set(name, kernel.bytes.slice(at, target.v.at + target.v.stride * target.v.height))
    for (const oldest of this.#kept.keys()) if (this.#kept.size > MOST) this.#kept.delete(oldest)
  }
}
