import { RATE } from '../music/tones.ts'

/** A state variable filter with a time-varying frequency, which stays stable (after Simper). */
export class SweepingFilter {
  #first = 0
  #second = 0

  /**
   * The next band-passed sample.
   * @param hertz below half the sample rate
   * @param quality Q: 0.7 is wide, 5 whistles
   */
  band(sample: number, hertz: number, quality: number): number {
    const tangent = Math.tan((Math.PI * Math.min(hertz, 0.45 * RATE)) / RATE)
    const gain = 1 / (1 + tangent * (tangent + 1 / quality))
    const middle = gain * (this.#first + tangent * (sample - this.#second))
    const low = this.#second + tangent * middle
    this.#first = 2 * middle - this.#first
    this.#second = 2 * low - this.#second
    return middle / quality
  }
}

/** Exponential glide between frequencies. @param share 0 to 1 */
export function glide(from: number, to: number, share: number): number {
  return from * (to / from) ** share
}
