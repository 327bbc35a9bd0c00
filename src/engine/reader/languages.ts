import { ENGLISH } from './en/index.ts'
import { SPANISH } from './es/index.ts'
import type { Language } from './grammar/language.ts'
import { CHINESE } from './zh/index.ts'

/** The supported languages. If two know the same number of words of a message, the first is used. */
export const LANGUAGES = { en: ENGLISH, zh: CHINESE, es: SPANISH } as const satisfies Record<string, Language>

export type LanguageName = keyof typeof LANGUAGES
