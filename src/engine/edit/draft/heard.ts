import * as z from 'zod'
import { CHANNELS } from '../../../edits/values/channels.ts'
import { PLAIN_DUCK } from './defaults.ts'
import { envelope, fraction, frames, id, mutes, otherwise, volume } from './kinds.ts'

/** s */
const slope = z.number().min(0).max(10)

/** Ducking: lowered while other sounds play. */
export type Duck = z.infer<typeof duck>
const duck = z.object({
  /** roles, and ids of clips, overlays and sounds; a single role in old drafts */
  under: z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(id).min(1).max(2000)),
  /** multiplies its volume while ducked */
  level: fraction,
  /** s before the other sounds begin in which it is lowered */
  attack: slope,
  /** s in which it is restored */
  release: slope,
  /** ranges without ducking, in the form of mutes */
  except: mutes,
})

/** Sound properties common to clips, overlays and sounds. */
export const heard = {
  volume,
  envelope,
  /** from its start */
  mutes,
  fadeIn: frames,
  fadeOut: frames,
  denoise: z.boolean(),
  channels: z.enum(CHANNELS),
  duck: otherwise(PLAIN_DUCK, duck).nullable(),
}
