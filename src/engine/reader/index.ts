import { complete } from './complete.ts'
import type { Context } from './context.ts'
import { type CompiledLanguage, compile, type Language } from './grammar/language.ts'
import { LANGUAGES, type LanguageName } from './languages.ts'
import { readMessage } from './read.ts'
import { leavesQuestions, NOTHING_READ, type Reading } from './reading.ts'
import { tokensOf } from './tokens.ts'
import { VALUES } from './values/index.ts'
import { fileNames } from './values/names.ts'
import { scannersWith } from './values/scan.ts'
import { editsWritten } from './written-edits.ts'

const compiled = new Map<LanguageName, CompiledLanguage>()

/** A language's compiled tables; created on first use. */
function languageOf(name: LanguageName): CompiledLanguage {
  const known = compiled.get(name) ?? compile(LANGUAGES[name], VALUES, scannersWith)
  compiled.set(name, known)
  return known
}

/** The language of a longer message is detected from its beginning. */
const ENOUGH = 2000

/**
 * The language that knows most words of a message outside its quotations and names. If one knows all of them, the others are not
 * tried, as compiling their tables takes time.
 */
function spoken(message: string, context: Context): LanguageName {
  const tokens = tokensOf(message.slice(0, ENOUGH), fileNames(context))
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  let best: { name: LanguageName; known: number } = { name: FIRST, known: -1 }
  for (const name of writtenLike(words)) {
    const known = words.filter((word) => languageOf(name).grammar.words.has(word)).length
    if (known > best.known) best = { name, known }
    if (known === words.length) break
  }
  return best.name
}

const NAMES = Object.keys(LANGUAGES) as LanguageName[] // the table's keys are the names
const [FIRST = 'en'] = NAMES

/** The languages whose script occurs among the words, followed by those without a script of their own. */
function writtenLike(words: readonly string[]): LanguageName[] {
  const scriptOf = (name: LanguageName): RegExp | undefined => (LANGUAGES[name] as Language).script
  const own = NAMES.filter((name) => words.some((word) => scriptOf(name)?.test(word)))
  return [...own, ...NAMES.filter((name) => scriptOf(name) === undefined)]
}

/**
 * Reads a message completely, or says what could not be read. What no table has may be the exact sentence of an edit. Pure; never
 * throws, whatever the text.
 */
export function read(message: string, context: Context): Reading & { language: LanguageName } {
  const language = spoken(message, context)
  const reading = readMessage(message, languageOf(language), context)
  // a reference to something missing is refused
  const refused = reading.unread.length === 0 && reading.troubles.some((each) => 'refuse' in each)
  const several = reading.wishes.length > 1
  const written = (leavesQuestions(reading) || several) && !refused ? editsWritten(message, context) : undefined
  // several wishes may be the exact sentence of one edit
  if (written === undefined || (!leavesQuestions(reading) && written.length >= reading.wishes.length))
    return { ...reading, language }
  return { ...NOTHING_READ, wishes: complete(written, context), rules: written.map(() => ['as written']), language }
}
