import { type Pcm, RATE } from '../sound/pcm.ts'

/** Samples of one step, 10 ms. */
const STEP = RATE / 100

/** s of one level */
export const LEVEL_SECONDS = STEP / RATE

/** The level of every 10 ms, dB below full scale. */
export class Meter {
  readonly levels: number[] = []
  #power = 0
  #samples = 0

  take({ left, right }: Pcm): void {
    for (let i = 0; i < left.length; i++) {
      this.#power += ((left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2) / 2
      if (++this.#samples < STEP) continue
      this.levels.push(10 * Math.log10(this.#power / STEP + 1e-12))
      this.#power = 0
      this.#samples = 0
    }
  }
}
