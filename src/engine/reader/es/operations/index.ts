import { BUILD_WORDS } from './build.ts'
import { FILM_WORDS } from './film.ts'
import { LOOK_WORDS } from './look.ts'
import { PACE_WORDS } from './pace.ts'
import { SEQUENCE_WORDS } from './sequence.ts'
import { SESSION_WORDS } from './session.ts'
import { SOUND_WORDS } from './sound.ts'
import { TEXT_WORDS } from './text.ts'

/** Spanish requests for the most common edits. */
export const OPERATIONS = {
  ...BUILD_WORDS,
  ...FILM_WORDS,
  ...SEQUENCE_WORDS,
  ...PACE_WORDS,
  ...SOUND_WORDS,
  ...TEXT_WORDS,
  ...LOOK_WORDS,
  ...SESSION_WORDS,
}
