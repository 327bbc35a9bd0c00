import { EN_LOOK } from './en/look.ts'
import { EN_SEQUENCE } from './en/sequence.ts'
import { EN_SESSION } from './en/session.ts'
import { EN_SOUND } from './en/sound.ts'
import { EN_TEXT } from './en/text.ts'
import { EN_WORDS } from './en/words.ts'

/**
 * English: every term with the words and phrases for it, separated by `|`. Words are matched in any inflection, a
 * hyphen counts as a space, and the longest phrase wins; a phrase may stand under several terms.
 */
export const EN = {
  ...EN_SEQUENCE,
  ...EN_SOUND,
  ...EN_TEXT,
  ...EN_LOOK,
  ...EN_SESSION,
  ...EN_WORDS,
} as const

/** The name of a meaning; the Chinese table has the same. */
export type Term = keyof typeof EN
