import type { Task } from '../../workers/task.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { type Pcm, RATE } from '../sound/pcm.ts'
import { type Stretch, silentStretches } from './silence.ts'

/** Samples of one step, 10 ms. */
const STEP = RATE / 100
/** s that stay in front of and behind speech, so that no word loses its edge */
const BREATH = 0.06

/**
 * Stretches of a file without sound, in s of the source, each a little shorter than it is.
 * @throws {MediaError} when the file cannot be read or has no sound
 */
export const findSilences: Task<SoundFile & { minSeconds?: number }, Stretch[]> = async (input) => {
  const reader = await openSound(input, 0)
  const meter = new Meter()
  try {
    for (let pcm = reader.read(); pcm; pcm = reader.read()) meter.take(pcm)
  } finally {
    reader.close()
  }
  const silences = silentStretches(meter.levels, STEP / RATE, input.minSeconds ?? 0.5)
  const end = meter.levels.length * (STEP / RATE)
  return silences
    .map(({ from, to }) => ({ from: from === 0 ? 0 : from + BREATH, to: to >= end - 1e-9 ? to : to - BREATH }))
    .filter(({ from, to }) => to > from)
}

/** The level of every 10 ms. */
class Meter {
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
