import { AS_WRITTEN } from '../../edits/as-written.ts'
import { type Fault, faultWords } from '../../edits/fault.ts'
import { definitionOf, type Edit, isOperation, type OperationName } from '../../edits/index.ts'
import { sentenceOf } from '../../edits/sentences.ts'
import { signature } from '../../edits/signature.ts'
import type { Trouble } from '../reader/wish.ts'
import type { Loss } from './loss.ts'
import { namesOperation, nearestOperations } from './nearest-operation.ts'
import { languageIn } from './reply/languages.ts'
import type { Words } from './reply/words.ts'
import type { Turn, TurnAnswer } from './turn.ts'

/** Why a message is not carried out as it is. */
export interface Open {
  /** in the person's words */
  unread: readonly string[]
  /** what has several meanings, with the edits for each */
  ambiguous: readonly { text: string; ways: readonly (readonly Edit[])[] }[]
  troubles: readonly Trouble[]
  fault?: Fault
  loss?: Loss
}

export function isOpen({ unread, ambiguous, troubles, fault, loss }: Open): boolean {
  return unread.length + ambiguous.length + troubles.length > 0 || fault !== undefined || loss !== undefined
}

/**
 * The answer when nothing is done: what was not understood or has to be asked, with what was understood as edits ready to send.
 * @param turn whose person, if it is one, is told in words alone
 */
export function ask(
  open: Open,
  edits: readonly Edit[],
  words: Words,
  turn: Pick<Turn, 'person' | 'language'>,
): TurnAnswer {
  const { unread, ambiguous, troubles, fault, loss } = open
  const lines = [
    ...(unread.length > 0 ? [words.notUnderstood(unread)] : []),
    ...ambiguous.map(({ text, ways }) =>
      words.ambiguous(
        text,
        ways.map((way) => (turn.person ? inWords(way).join('; ') : JSON.stringify(way))),
      ),
    ),
    // what is missing in parts of a sentence is no help if other parts were not understood
    ...new Set(unread.length > 0 ? [] : troubles.map((trouble) => troubleWords(trouble, words))),
    ...(fault ? [words.cannot(faultIn(fault))] : []),
    ...(loss ? [words.loss(loss)] : []),
    words.nothingChanged(),
    ...nearestTo(open, words, turn),
    ...(edits.length > 0 ? (turn.person ? inWords(edits) : [loss ? words.sayYes() : words.partRead()]) : []),
  ]
  const ways = loss ? [edits] : edits.length === 0 && isOnlyAmbiguous(open) ? (ambiguous[0]?.ways ?? []) : []
  return { reply: lines.join('\n'), ...(edits.length > 0 && { edits }), ways, needsInput: true }
}

function isOnlyAmbiguous({ unread, ambiguous, troubles, fault }: Open): boolean {
  return ambiguous.length === 1 && unread.length + troubles.length === 0 && fault === undefined
}

/** `out of range: set_speed factor` */
const OUT_OF_RANGE = /^out of range: (\w+) (.*)$/

function troubleWords(trouble: Trouble, words: Words): string {
  if ('refuse' in trouble) return words.refusal(trouble.refuse)
  const [, op = '', what = ''] = OUT_OF_RANGE.exec(trouble.ask) ?? []
  return op === '' ? words.question(trouble.ask) : words.cannot(`${op}: ${what}`)
}

/** Whether a wish without an edit still says what it is about. */
export function isVague(about: string, message: string): boolean {
  return about === 'goal' && namesOperation(message)
}

function nearestTo(
  { unread, troubles }: Open,
  words: Words,
  { person, language }: Pick<Turn, 'person' | 'language'>,
): string[] {
  const ranged = troubles.flatMap((trouble) => ('ask' in trouble ? (OUT_OF_RANGE.exec(trouble.ask)?.[1] ?? []) : []))
  const known = ranged.filter(isOperation).slice(0, 1)
  const nearest = known.length > 0 || unread.length === 0 ? known : nearestOperations(unread.join(' '))
  if (nearest.length === 0) return []
  return [
    person ? words.sayForExample(nearest.map((op) => exampleOf(op, language))) : words.nearest(nearest.map(signature)),
  ]
}

const inWords = (edits: readonly Edit[]): string[] => edits.map((edit) => sentenceOf(edit, AS_WRITTEN))

function exampleOf(op: OperationName, language: string): string {
  return definitionOf(op).examples[languageIn(language)][0][0]
}

/** Without the position in a list, as the person wrote none. */
function faultIn({ index: _, ...fault }: Fault): string {
  return faultWords(fault).replace(/^edits[^:]*: /, '')
}
