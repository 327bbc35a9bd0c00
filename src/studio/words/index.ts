import { en, type Words } from './en.ts'
import { zh } from './zh.ts'

export type { Words } from './en.ts'

export const LANGUAGES = { en: 'English', zh: '中文' } as const
export type Language = keyof typeof LANGUAGES

const TABLES: Record<Language, Words> = { en, zh }

export const wordsOf = (language: Language): Words => TABLES[language]

/** The page's language for a BCP 47 tag. */
export const languageFor = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en')
