import * as z from 'zod'
import { CHANNELS } from '../../../edits/values/channels.ts'
import { PLAIN_DUCK } from './defaults.ts'
import { envelope, fraction, frames, id, mutes, otherwise, volume } from './kinds.ts'

/** s */
const slope = z.number().min(0).max(10)

/** Lowered while others are heard. */
export type Duck = z.infer<typeof duck>
const duck = z.object({
  /** all sounds of a role, and clips, overlays and sounds by their ids; a single role in drafts of old */
  under: z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(id).min(1).max(2000)),
  /** times its volume while it makes way */
  level: fraction,
  /** in which it goes down, s, so that it is down when the others begin */
  attack: slope,
  /** in which it comes back, s */
  release: slope,
  /** stretches of it in which it does not make way, like mutes */
  except: mutes,
})

/** What is made of the sound of a clip, of an overlay, and of a sound of its own. */
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
