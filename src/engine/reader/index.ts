import type { Context } from './context.ts'
import { type CompiledLanguage, compile } from './grammar/language.ts'
import { LANGUAGES, type LanguageName } from './languages.ts'
import { type Reading, readMessage } from './read.ts'
import { tokensOf } from './tokens.ts'
import { VALUES } from './values/index.ts'
import { fileNames, SCANNERS } from './values/scan.ts'

const compiled = new Map<LanguageName, CompiledLanguage>()

/** A language's tables, ready to read by; made when they are first needed. */
function languageOf(name: LanguageName): CompiledLanguage {
  const known = compiled.get(name) ?? compile(LANGUAGES[name], VALUES, SCANNERS)
  compiled.set(name, known)
  return known
}

/** Beyond so many characters a message's language is known. */
const ENOUGH = 2000

/** The language that knows most words of a message outside its quotes and names. */
function spoken(message: string, context: Context): LanguageName {
  const words = tokensOf(message.slice(0, ENOUGH), fileNames(context)).filter(({ kind }) => kind === 'word')
  const names = Object.keys(LANGUAGES) as LanguageName[] // the table's keys are the names
  const known = (name: LanguageName) => words.filter(({ text }) => languageOf(name).grammar.words.has(text)).length
  return names.reduce((best, name) => (known(name) > known(best) ? name : best))
}

/** Reads a message: completely, or it says what could not be read. Pure; never throws, whatever the text. */
export function read(message: string, context: Context): Reading & { language: LanguageName } {
  const language = spoken(message, context)
  return { ...readMessage(message, languageOf(language), context), language }
}
