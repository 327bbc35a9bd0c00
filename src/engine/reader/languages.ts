import { ENGLISH } from './en/index.ts'
import { SPANISH } from './es/index.ts'
import type { Language } from './grammar/language.ts'
import { CHINESE } from './zh/index.ts'

/** The languages in which messages are read. Between two that know as many words of a message, the first is taken. */
export const LANGUAGES = { en: ENGLISH, zh: CHINESE, es: SPANISH } as const satisfies Record<string, Language>

export type LanguageName = keyof typeof LANGUAGES
