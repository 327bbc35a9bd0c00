import type { SOUND } from '../../../../edits/sound/index.ts'
import type { Language } from '../../grammar/language.ts'
import { EFFECTS } from './effects.ts'
import { MIX } from './mix.ts'
import { MUSIC } from './music.ts'
import { TRACKS } from './tracks.ts'
import { VOLUME } from './volume.ts'

/** English requests about sound. */
export const SOUND_WORDS: Pick<Language['operations'], keyof typeof SOUND> = {
  ...VOLUME,
  ...MIX,
  ...MUSIC,
  ...TRACKS,
  ...EFFECTS,
}
