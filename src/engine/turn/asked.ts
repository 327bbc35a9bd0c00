import { type Fault, faultWords } from '../../edits/fault.ts'
import { type Edit, isOperation } from '../../edits/index.ts'
import { signature } from '../../edits/signature.ts'
import type { Trouble } from '../reader/wish.ts'
import type { Loss } from './loss.ts'
import { nearestOperation } from './nearest-operation.ts'
import type { Words } from './reply/words.ts'
import type { TurnAnswer } from './turn.ts'

/** Why a message is not carried out as it stands. */
export interface Open {
  /** as it was written */
  unread: readonly string[]
  /** what can be meant in several ways, with the edits of each */
  ambiguous: readonly { text: string; ways: readonly (readonly Edit[])[] }[]
  troubles: readonly Trouble[]
  fault?: Fault
  loss?: Loss
}

export function isOpen({ unread, ambiguous, troubles, fault, loss }: Open): boolean {
  return unread.length + ambiguous.length + troubles.length > 0 || fault !== undefined || loss !== undefined
}

/** Nothing is done: the answer says what was not understood or has to be asked, and gives what was read as edits ready to send. */
export function ask(open: Open, edits: readonly Edit[], words: Words): TurnAnswer {
  const { unread, ambiguous, troubles, fault, loss } = open
  const lines = [
    ...(unread.length > 0 ? [words.notUnderstood(unread)] : []),
    ...ambiguous.map(({ text, ways }) =>
      words.ambiguous(
        text,
        ways.map((way) => JSON.stringify(way)),
      ),
    ),
    // what pieces of a sentence lack that was not read whole tells nothing
    ...new Set(unread.length > 0 ? [] : troubles.map((trouble) => troubleWords(trouble, words))),
    ...(fault ? [words.cannot(faultIn(fault))] : []),
    ...(loss ? [words.loss(loss)] : []),
    words.nothingChanged(),
    ...nearestTo(open, words),
    ...(edits.length > 0 ? [loss ? words.sayYes() : words.partRead()] : []),
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

/** A wish that names what it is about, and yet no edit. */
export function isVague(about: string, message: string): boolean {
  return about === 'goal' && nearestOperation(message) !== undefined
}

function nearestTo({ unread, troubles }: Open, words: Words): string[] {
  const ranged = troubles.flatMap((trouble) => ('ask' in trouble ? (OUT_OF_RANGE.exec(trouble.ask)?.[1] ?? []) : []))
  const nearest = ranged.find(isOperation) ?? (unread.length > 0 ? nearestOperation(unread.join(' ')) : undefined)
  return nearest === undefined ? [] : [words.nearest(signature(nearest))]
}

/** Without its place in a list that nobody wrote. */
function faultIn({ index: _, ...fault }: Fault): string {
  return faultWords(fault).replace(/^edits[^:]*: /, '')
}
