import type { OperationName } from '../../edits/index.ts'
import { type Language, NO_WORDS } from './grammar/language.ts'
import { literalWords } from './grammar/pattern.ts'
import { LANGUAGES } from './languages.ts'

/** The words with which the tables of all languages ask for an operation, a string for each phrase. */
export function wordsFor(name: OperationName): string[] {
  return Object.values(LANGUAGES).flatMap(({ operations }: Language) => {
    const words = operations[name]
    return words === NO_WORDS ? [] : Object.values(words.phrases ?? {}).map(literalWords)
  })
}
