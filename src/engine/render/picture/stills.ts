import type { Kernel, Picture } from '../kernel/kernel.ts'

/** Enough for a short film; 4 MB each for a 1080p canvas. */
const MOST = 6

/**
 * Cache of still pictures, scaled for the canvas. Adjacent segments often show the same photo, and decoding and scaling it
 * takes as long as encoding a few frames.
 */
export class Stills {
  /** least recently used first */
  readonly #kept = new Map<string, Uint8Array>()

  /** Paints `target` from the cache entry of this name, or else with `paint`. */
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
