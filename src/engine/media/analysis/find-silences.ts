import type { Task } from '../../workers/task.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { LEVEL_SECONDS, Meter } from './meter.ts'
import { type Stretch, silentStretches } from './silence.ts'

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
  const silences = silentStretches(meter.levels, LEVEL_SECONDS, input.minSeconds ?? 0.5)
  const end = meter.levels.length * LEVEL_SECONDS
  return silences
    .map(({ from, to }) => ({ from: from === 0 ? 0 : from + BREATH, to: to >= end - 1e-9 ? to : to - BREATH }))
    .filter(({ from, to }) => to > from)
}
