import type { Task } from '../../workers/task.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { Meter } from './meter.ts'

/**
 * Levels of a recording: whole dBFS of every 10 ms.
 * @throws {MediaError} if the file can't be read or has no sound
 */
export const measureLevels: Task<SoundFile, number[]> = async (input) => {
  const reader = await openSound(input, 0)
  const meter = new Meter()
  try {
    for (let pcm = reader.read(); pcm; pcm = reader.read()) meter.take(pcm)
  } finally {
    reader.close()
  }
  return meter.levels.map(Math.round)
}
