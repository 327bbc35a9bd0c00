import type { SOUND } from '../../../../edits/sound/index.ts'
import type { Language } from '../../grammar/language.ts'
import { EFFECTS_WORDS } from './effects.ts'
import { MIX_WORDS } from './mix.ts'
import { MUSIC_WORDS } from './music.ts'
import { TRACKS_WORDS } from './tracks.ts'
import { VOLUME_WORDS } from './volume.ts'

/** Chinese requests about sound. */
export const SOUND_WORDS: Pick<Language['operations'], keyof typeof SOUND> = {
  ...VOLUME_WORDS,
  ...MIX_WORDS,
  ...MUSIC_WORDS,
  ...EFFECTS_WORDS,
  ...TRACKS_WORDS,
}
