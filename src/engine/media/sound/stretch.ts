import { likest } from './likeness.ts'
import { type Pcm, type PcmSource, silence } from './pcm.ts'

/** Samples from one piece to the next; a piece is twice as long and fades over half of that into its neighbours. */
const HOP = 768
/** Samples by which a piece may be moved: half a wave of 62 Hz. */
const SEARCH = 384
const PIECE = 2 * HOP

/** Two neighbours' add up to one. */
const FADE = Float32Array.from({ length: HOP }, (_, i) => Math.sin((Math.PI / 2) * ((i + 0.5) / HOP)) ** 2)

/**
 * Sound played along any map of time, at its pitch (WSOLA): pieces of it are laid one over the other, each from the place
 * that the map says, or a few milliseconds beside it, where its waves go on best from the piece before. So errors never add
 * up. FFmpeg's `atempo` knows only one tempo, and plays 5 to 40 ms too early.
 */
export class Stretched implements PcmSource {
  readonly #input: Input
  readonly #placeAt: (sample: number) => number
  /** of the next piece, in the output */
  #middle = 0
  /** where the piece before begins, in the source */
  #before: number | undefined

  /** @param placeAt the sample of the source that is heard at one of the output; both are counted from 0 and rise */
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

  /** Where the next piece begins. */
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

/** A source's sound around where it is read, silent before its beginning and behind its end. Places are its samples. */
class Input {
  readonly #source: PcmSource
  /** both channels, and both as one, from `#base` to `#end` */
  #left = new Float32Array(16 * PIECE)
  #right = new Float32Array(16 * PIECE)
  #mono = new Float32Array(16 * PIECE)
  #base = -PIECE - SEARCH
  #end = 0
  /** of the source, once it is known */
  #over = Number.POSITIVE_INFINITY

  constructor(source: PcmSource) {
    this.#source = source
  }

  /** Reads until a place. */
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

  /** What lies well before a place is not asked for any more. */
  forget(place: number): void {
    const gone = place - PIECE - SEARCH - this.#base
    if (gone < 4 * PIECE) return
    for (const samples of [this.#left, this.#right, this.#mono]) samples.copyWithin(0, gone, this.#end - this.#base)
    this.#base += gone
  }

  /** The place near a wanted one where the waves are most like those at another place. */
  goesOn(from: number, wanted: number): number {
    const model = this.#mono.subarray(from - this.#base, from - this.#base + HOP)
    const first = wanted - SEARCH
    const field = this.#mono.subarray(first - this.#base, first - this.#base + HOP + 2 * SEARCH)
    return first + likest(model, field)
  }

  /** A hop long: what stands at one place fades into what stands at another. */
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
