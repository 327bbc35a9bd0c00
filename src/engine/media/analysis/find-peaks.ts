import { PEAKS_A_SECOND } from '../../../protocol/studio.ts'
import type { Task } from '../../workers/task.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { RATE } from '../sound/pcm.ts'

const STEP = RATE / PEAKS_A_SECOND

/**
 * Waveform: the peak of each twentieth of a second as a byte (255 is full scale), in base64.
 * @throws {MediaError} if the file can't be read or has no sound
 */
export const findPeaks: Task<SoundFile, string> = async (input) => {
  const reader = await openSound(input, 0)
  const peaks: number[] = []
  let [peak, samples] = [0, 0]
  try {
    for (let pcm = reader.read(); pcm; pcm = reader.read()) {
      for (let i = 0; i < pcm.left.length; i++) {
        peak = Math.max(peak, Math.abs(pcm.left[i] ?? 0), Math.abs(pcm.right[i] ?? 0))
        if (++samples < STEP) continue
        peaks.push(Math.min(255, Math.round(peak * 255)))
        peak = samples = 0
      }
    }
  } finally {
    reader.close()
  }
  return Buffer.from(peaks).toString('base64')
}
