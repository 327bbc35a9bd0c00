import type { TEXT } from '../../../../edits/text/index.ts'
import type { Language } from '../../grammar/language.ts'
import { CAPTIONS } from './captions.ts'
import { TITLES } from './titles.ts'

/** English requests for text on the picture. */
export const TEXT_WORDS: Pick<Language['operations'], keyof typeof TEXT> = { ...TITLES, ...CAPTIONS }
