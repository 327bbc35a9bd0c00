import { Spectrum } from '../analysis/spectrum.ts'
import { type Pcm, RATE } from '../sound/pcm.ts'

/** Mel-frequency cepstral coefficients, for comparing two voices that say the same. Pure. */

/** Coefficients per moment. */
export const FIGURES = 13
/** Moments per second. */
export const MOMENTS = 100

/** 16 kHz suffices for speech. */
const DOWN = 3
const LOW_RATE = RATE / DOWN
const HOP = LOW_RATE / MOMENTS
const SIZE = 512
const BANDS = 26
/** Hz */
const LOWEST = 80
const HIGHEST = 7600

/** Computes the coefficients of each 10 ms of a stream. */
export class Mel {
  readonly figures: number[] = []
  readonly #spectrum = new Spectrum(SIZE)
  #waiting = new Float32Array(0)
  /** remaining samples that are not a whole step */
  #rest = 0
  #sum = 0

  take({ left, right }: Pcm): void {
    const low = new Float32Array(Math.ceil((left.length + this.#rest) / DOWN))
    let count = 0
    for (let i = 0; i < left.length; i++) {
      this.#sum += (left[i] ?? 0) + (right[i] ?? 0)
      if (++this.#rest < DOWN) continue
      low[count++] = this.#sum / (2 * DOWN)
      this.#sum = 0
      this.#rest = 0
    }
    const samples = new Float32Array(this.#waiting.length + count)
    samples.set(this.#waiting)
    samples.set(low.subarray(0, count), this.#waiting.length)
    let at = 0
    for (; at + SIZE <= samples.length; at += HOP) this.#measure(samples, at)
    this.#waiting = samples.slice(at)
  }

  /** Ends the sound, padded with silence. */
  end(): Float32Array {
    const samples = new Float32Array(this.#waiting.length + SIZE)
    samples.set(this.#waiting)
    for (let at = 0; at + HOP <= this.#waiting.length; at += HOP) this.#measure(samples, at)
    return Float32Array.from(this.figures)
  }

  #measure(samples: Float32Array, at: number): void {
    this.#spectrum.measure(samples, at)
    const bands = FILTERS.map((filter) => {
      let energy = 1e-6
      for (const { bin, weight } of filter) energy += weight * (this.#spectrum.magnitudes[bin] ?? 0)
      return Math.log(energy)
    })
    for (const row of COSINES) this.figures.push(row.reduce((sum, cos, i) => sum + cos * (bands[i] ?? 0), 0))
  }
}

const mel = (hertz: number) => 1127 * Math.log(1 + hertz / 700)
const hertz = (mels: number) => 700 * (Math.exp(mels / 1127) - 1)

/** Triangular filters on the mel scale. */
const FILTERS = Array.from({ length: BANDS }, (_, band) => {
  const edge = (i: number) => hertz(mel(LOWEST) + ((mel(HIGHEST) - mel(LOWEST)) * i) / (BANDS + 1))
  const [from, top, to] = [edge(band), edge(band + 1), edge(band + 2)]
  return Array.from({ length: SIZE / 2 }, (_, bin) => {
    const at = (bin * LOW_RATE) / SIZE
    const weight = at <= top ? (at - from) / (top - from) : (to - at) / (to - top)
    return { bin, weight: Math.max(0, weight) }
  }).filter(({ weight }) => weight > 0)
})

const COSINES = Array.from({ length: FIGURES }, (_, k) =>
  Array.from({ length: BANDS }, (_, i) => Math.cos((Math.PI * k * (i + 0.5)) / BANDS)),
)
