import type { Task } from '../../workers/task.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { LEVEL_SECONDS, Meter } from './meter.ts'
import { type Stretch, silentStretches } from './silence.ts'

/** s kept before and after speech, so that words are not cut off */
const BREATH = 0.06

/**
 * Silences of a file, s in the source, slightly shortened at both ends.
 * @throws {MediaError} if the file can't be read or has no sound
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
