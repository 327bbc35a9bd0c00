import { Meter } from '../analysis/meter.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import type { SoundFeatures } from './align.ts'
import { Mel } from './mel.ts'

/** Extracts the features of a file's sound for comparison. @throws {MediaError} if it can't be read */
export async function soundFeatures(file: SoundFile): Promise<SoundFeatures> {
  const sound = await openSound(file, 0)
  const [mel, meter] = [new Mel(), new Meter()]
  try {
    for (let pcm = sound.read(); pcm; pcm = sound.read()) {
      mel.take(pcm)
      meter.take(pcm)
    }
  } finally {
    sound.close()
  }
  return { track: mel.end(), levels: meter.levels }
}
