import type { Language } from '../../../edits/index.ts'
import { EN_WORDS } from './en.ts'
import type { Words } from './words.ts'
import { ZH_WORDS } from './zh.ts'

const WORDS: Readonly<Record<Language, Words>> = { en: EN_WORDS, zh: ZH_WORDS }

/** The sentences of answers in a language. @param language BCP 47; English if there are none in it */
export function wordsIn(language: string): Words {
  return WORDS[languageIn(language)]
}

/** The language to answer a speaker of a language in. */
export function languageIn(language: string): Language {
  return language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
