import type { FILM_EDITS } from '../../../../edits/film/index.ts'
import type { HISTORY } from '../../../../edits/history/index.ts'
import type { Language } from '../../grammar/language.ts'
import type { SessionName } from '../../wish.ts'
import { ANSWERS_WORDS } from './answers.ts'
import { BESIDES_WORDS } from './besides.ts'
import { EXPORT_WORDS } from './export.ts'
import { FILM_WORDS } from './film.ts'
import { HISTORY_WORDS } from './history.ts'

type Name = keyof typeof HISTORY | keyof typeof FILM_EDITS | SessionName

/** Chinese requests about versions and other tools, and questions. */
export const SESSION_WORDS: Pick<Language['operations'], Name> = {
  ...FILM_WORDS,
  ...HISTORY_WORDS,
  ...EXPORT_WORDS,
  ...ANSWERS_WORDS,
  ...BESIDES_WORDS,
}
