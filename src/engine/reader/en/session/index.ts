import type { FILM_EDITS } from '../../../../edits/film/index.ts'
import type { HISTORY } from '../../../../edits/history/index.ts'
import type { Language } from '../../grammar/language.ts'
import type { SessionName } from '../../wish.ts'
import { ANSWERS } from './answers.ts'
import { BESIDES } from './besides.ts'
import { EXPORT } from './export.ts'
import { FILM } from './film.ts'
import { HISTORY_WORDS } from './history.ts'

type Name = keyof typeof HISTORY | keyof typeof FILM_EDITS | SessionName

/** English requests about versions and other tools, and questions. */
export const SESSION_WORDS: Pick<Language['operations'], Name> = {
  ...FILM,
  ...HISTORY_WORDS,
  ...EXPORT,
  ...ANSWERS,
  ...BESIDES,
}
