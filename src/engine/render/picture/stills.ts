import type { Kernel, Picture } from '../kernel/kernel.ts'

/** bytes: some twenty photos for a canvas of 1080p */
const MAX_BYTES = 80_000_000

/**
 * Still pictures ready for the canvas. A worker keeps them from one segment to the next, as the segments beside one
 * another often show the same photo, and decoding and scaling it takes as long as encoding a few frames.
 */
export class Stills {
  readonly #maxBytes: number
  /** used longest ago first */
  readonly #kept = new Map<string, Uint8Array>()
  #bytes = 0

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes
  }

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
    this.#keep(name, kernel.bytes.slice(at, target.v.at + target.v.stride * target.v.height))
  }

  #keep(name: string, bytes: Uint8Array): void {
    this.#kept.set(name, bytes)
    this.#bytes += bytes.length
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= this.#maxBytes) return
      this.#kept.delete(oldest)
      this.#bytes -= length
    }
  }
}
