import { bestMatch } from './best-match.ts'
import { type Pcm, type PcmSource, silence } from './pcm.ts'

/** Hop size; a piece is twice as long and cross-fades with its neighbours. */
const HOP = 768
/** Search range in samples: half a period of 62 Hz. */
const SEARCH = 384
const PIECE = 2 * HOP

/** Cross-fade window: neighbouring pieces add up to one. */
const FADE = Float32Array.from({ length: HOP }, (_, i) => Math.sin((Math.PI / 2) * ((i + 0.5) / HOP)) ** 2)

/**
 * Time-stretches sound by any time map, keeping its pitch (WSOLA): overlapping pieces are taken from where the map says, or a
 * few milliseconds next to it, where the waveform best continues the previous piece. So errors do not accumulate. FFmpeg's
 * `atempo` has a constant tempo and plays 5 to 40 ms too early.
 */
export class Stretched implements PcmSource {
  readonly #input: Input
  readonly #placeAt: (sample: number) => number
  /** centre of the next piece in the output */
  #middle = 0
  /** start of the previous piece in the source */
  #before: number | undefined

  /** @param placeAt maps output samples to source samples; increasing */
  constructor(source: PcmSource, placeAt: (sample: number) => number) {
    this.#input = new Input(source)
    this.#placeAt = placeAt
  }

  async read(): Promise<Pcm | null> {
    const before = this.#before ?? (await this.#next())
    const begin = await this.#next(before)
    if (this.#input.isOver(before + HOP) && this.#input.isOver(begin)) return null
    this.#before = begin
    const out = this.#input.faded(before + HOP, begin)
    this.#input.forget(begin)
    return out
  }

  /** Start of the next piece. */
  async #next(before?: number): Promise<number> {
    const wanted = Math.round(this.#placeAt(this.#middle)) - HOP
    this.#middle += HOP
    const last = Math.max(wanted + SEARCH, (before ?? wanted) + HOP)
    await this.#input.fill(last + PIECE)
    return before === undefined ? wanted : this.#input.goesOn(before + HOP, wanted)
  }

  close(): void {
    this.#input.close()
  }
}

/** A window on a source's samples, silent before its beginning and after its end. */
class Input {
  readonly #source: PcmSource
  /** both channels and their sum, from `#base` to `#end` */
  #left = new Float32Array(16 * PIECE)
  #right = new Float32Array(16 * PIECE)
  #mono = new Float32Array(16 * PIECE)
  #base = -PIECE - SEARCH
  #end = 0
  /** end of the source, once known */
  #over = Number.POSITIVE_INFINITY

  constructor(source: PcmSource) {
    this.#source = source
  }

  /** Reads up to a sample. */
  async fill(to: number): Promise<void> {
    while (this.#end < to) {
      const next = this.#over < Number.POSITIVE_INFINITY ? null : await this.#source.read()
      if (next === null && this.#over === Number.POSITIVE_INFINITY) this.#over = this.#end
      this.#append(next ?? silence(to - this.#end))
    }
  }

  isOver(place: number): boolean {
    return place >= this.#over
  }

  #append({ left, right }: Pcm): void {
    const at = this.#end - this.#base
    this.#makeRoom(at + left.length)
    this.#left.set(left, at)
    this.#right.set(right, at)
    for (let i = 0; i < left.length; i++) this.#mono[at + i] = (left[i] ?? 0) + (right[i] ?? 0)
    this.#end += left.length
  }

  #makeRoom(samples: number): void {
    if (samples <= this.#mono.length) return
    const larger = (before: Float32Array) => {
      const after = new Float32Array(2 * samples)
      after.set(before)
      return after
    }
    this.#left = larger(this.#left)
    this.#right = larger(this.#right)
    this.#mono = larger(this.#mono)
  }

  /** Drops samples well before a place. */
  forget(place: number): void {
    const gone = place - PIECE - SEARCH - this.#base
    if (gone < 4 * PIECE) return
    for (const samples of [this.#left, this.#right, this.#mono]) samples.copyWithin(0, gone, this.#end - this.#base)
    this.#base += gone
  }

  /** The place near `wanted` where the waveform best matches that at `from`. */
  goesOn(from: number, wanted: number): number {
    const model = this.#mono.subarray(from - this.#base, from - this.#base + HOP)
    const first = wanted - SEARCH
    const field = this.#mono.subarray(first - this.#base, first - this.#base + HOP + 2 * SEARCH)
    return first + bestMatch(model, field)
  }

  /** Cross-fades from one place to another, one hop long. */
  faded(from: number, to: number): Pcm {
    const [a, b] = [from - this.#base, to - this.#base]
    const mixed = (samples: Float32Array) =>
      FADE.map((rise, i) => (samples[a + i] ?? 0) * (1 - rise) + (samples[b + i] ?? 0) * rise)
    return { left: mixed(this.#left), right: mixed(this.#right) }
  }

  close(): void {
    this.#source.close()
  }
}
