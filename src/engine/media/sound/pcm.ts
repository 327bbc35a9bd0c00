/** The engine's sound format: 48 kHz, stereo, samples -1 to 1 (more before the limiter). Pure. */

/** Samples per second. */
export const RATE = 48_000

/** Both channels, equally long. */
export interface Pcm {
  left: Float32Array
  right: Float32Array
}

/** A sound read once from start to end. */
export interface PcmSource {
  /** the next samples, of any number; null at the end */
  read(): Pcm | null | Promise<Pcm | null>
  close(): void
}

/** Existing samples as a source; they are not modified. */
export function once(pcm: Pcm): PcmSource {
  let rest: Pcm | null = pcm
  return {
    read() {
      const now = rest
      rest = null
      return now
    },
    close: () => {},
  }
}

/** A source without its first samples. */
export function without(source: PcmSource, samples: number): PcmSource {
  let left = samples
  return {
    async read() {
      for (;;) {
        const pcm = await source.read()
        if (!pcm) return null
        const skipped = Math.min(left, pcm.left.length)
        left -= skipped
        if (skipped < pcm.left.length) return part(pcm, skipped)
      }
    },
    close: () => source.close(),
  }
}

export function silence(samples: number): Pcm {
  return { left: new Float32Array(samples), right: new Float32Array(samples) }
}

/** A view, not a copy. */
export function part({ left, right }: Pcm, from: number, to?: number): Pcm {
  return { left: left.subarray(from, to), right: right.subarray(from, to) }
}

/** Reverses samples in place. */
export function reversed(pcm: Pcm): Pcm {
  pcm.left.reverse()
  pcm.right.reverse()
  return pcm
}

export function joined(pieces: readonly Pcm[]): Pcm {
  const whole = silence(pieces.reduce((sum, piece) => sum + piece.left.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.left.set(piece.left, at)
    whole.right.set(piece.right, at)
    at += piece.left.length
  }
  return whole
}

/** Adds `pcm` to `target` from a sample on. */
export function add(target: Pcm, pcm: Pcm, at = 0): void {
  const { left, right } = target
  for (let i = 0; i < pcm.left.length; i++) {
    left[at + i] = (left[at + i] ?? 0) + (pcm.left[i] ?? 0)
    right[at + i] = (right[at + i] ?? 0) + (pcm.right[i] ?? 0)
  }
}

/** Reads a source in blocks of a requested length. */
export class BlockReader {
  readonly #source: PcmSource
  #rest: Pcm = silence(0)
  #ended = false

  constructor(source: PcmSource) {
    this.#source = source
  }

  /** Exactly `samples` samples, padded with silence after the source's end. */
  async read(samples: number): Promise<Pcm> {
    const block = silence(samples)
    let filled = 0
    while (filled < samples) {
      if (this.#rest.left.length === 0 && !(await this.#refill())) break
      const piece = part(this.#rest, 0, samples - filled)
      block.left.set(piece.left, filled)
      block.right.set(piece.right, filled)
      filled += piece.left.length
      this.#rest = part(this.#rest, piece.left.length)
    }
    return block
  }

  async #refill(): Promise<boolean> {
    const next = this.#ended ? null : await this.#source.read()
    this.#ended = next === null
    this.#rest = next ?? silence(0)
    return next !== null
  }

  close(): void {
    this.#source.close()
  }
}
