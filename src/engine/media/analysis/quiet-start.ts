import { undecodable } from '../media.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { openSound } from '../sound/open.ts'
import { RATE } from '../sound/pcm.ts'

/** Samples of one step, 10 ms. */
const STEP = RATE / 100
/** Mean power below which music is inaudible: -54 dBFS. */
const AUDIBLE = 10 ** (-54 / 10)
/** s that are analysed: longer silence is intended */
const LISTEN = 60
/** s kept before the first sound, so that its attack is not cut off */
const EDGE = 0.02
/** s: shorter silences are ignored */
const LEAST = 0.1

/** Silence before the first sound of a file, s; undefined if it begins at once, or never. */
export async function quietStart(file: SoundFile): Promise<number | undefined> {
  const steps = await stepsOfSilence(file).catch(undecodable)
  if (steps === undefined) return undefined
  const seconds = Math.round((steps / 100 - EDGE) * 100) / 100
  return seconds >= LEAST ? seconds : undefined
}

async function stepsOfSilence(file: SoundFile): Promise<number | undefined> {
  const reader = await openSound(file, 0)
  let [steps, samples, power] = [0, 0, 0]
  try {
    for (let pcm = reader.read(); pcm && steps < LISTEN * 100; pcm = reader.read()) {
      for (let i = 0; i < pcm.left.length; i++) {
        power += ((pcm.left[i] ?? 0) ** 2 + (pcm.right[i] ?? 0) ** 2) / 2
        if (++samples < STEP) continue
        if (power / STEP > AUDIBLE) return steps
        steps++
        samples = 0
        power = 0
      }
    }
  } finally {
    reader.close()
  }
  return undefined
}
