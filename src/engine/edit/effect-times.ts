import { EFFECT_TIMES } from '../../edits/values/effects.ts'
import type { AudioClip } from './draft.ts'

/** Frames from a sound effect's start to its hit, by which it is placed; 0 for files. */
export function leadOf({ source, sourceStart }: Pick<AudioClip, 'source' | 'sourceStart'>, fps: number): number {
  if (!('effect' in source)) return 0
  return Math.max(0, Math.round((EFFECT_TIMES[source.effect].hit * source.seconds - sourceStart) * fps))
}
