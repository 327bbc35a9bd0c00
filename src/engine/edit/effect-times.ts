import { EFFECT_TIMES } from '../../edits/values/effects.ts'
import type { AudioClip } from './draft.ts'

/** Frames from where a sound begins to its loudest moment, which is what an effect is put on; of a file its beginning. */
export function leadOf({ source, sourceStart }: Pick<AudioClip, 'source' | 'sourceStart'>, fps: number): number {
  if (!('effect' in source)) return 0
  return Math.max(0, Math.round((EFFECT_TIMES[source.effect].hit * source.seconds - sourceStart) * fps))
}
