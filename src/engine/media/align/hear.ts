import { Meter } from '../analysis/meter.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import type { Heard } from './align.ts'
import { Mel } from './mel.ts'

/** A file's sound as it is compared with another. @throws {MediaError} when it cannot be read */
export async function hear(file: SoundFile): Promise<Heard> {
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
