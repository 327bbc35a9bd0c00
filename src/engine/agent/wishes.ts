import type { Operation } from '../edit/operation.ts'
import { careful } from './careful.ts'
import { type Complaint, complaintIn, remedies, spelled } from './complaint.ts'
import type { Context } from './context.ts'
import { EXTRACTORS } from './extract/index.ts'
import { inherited } from './inherit.ts'
import type { Clause } from './read/clause.ts'
import { takenBack } from './read/takeback.ts'
import { as, is, type Token } from './read/token.ts'
import { ofSubject, topicOf, withTopic } from './topic.ts'

/** A wish is read from so many tokens; what goes on without a pause after that is no instruction. */
const LONGEST_WISH = 300

/** A clip by a name that no clip has may be any of them. */
const asking = (operation: Operation): Operation =>
  operation.op === 'refuse' && operation.params.reason === 'no_such_clip'
    ? { op: 'clarify', params: { about: 'which clip' } }
    : operation

function operationsOf(clause: Clause): Operation[] | undefined {
  for (const extract of EXTRACTORS) {
    const found = extract(clause)
    if (!found) continue
    const sure = careful(found, clause.tokens)
    return clause.tokens.some((t) => as(t, 'clips')?.unknown) ? sure.map(asking) : sure
  }
  return undefined
}

/** `stabilise the dance, it is really shaky`: the same wish once more, with nothing new in it. */
function restates(tokens: readonly Token[], found: readonly Operation[], before: readonly Operation[]): boolean {
  const names = tokens.some((t) =>
    ['clips', 'file', 'literal', 'time', 'range', 'span', 'percent'].includes(t.value.kind),
  )
  if (names)
    return (
      found.length > 0 &&
      found.every((o) => before.some((b) => JSON.stringify(b) === JSON.stringify(o))) &&
      found.every((o) => ONCE.has(o.op))
    )
  return (
    found.length > 0 && found.every((o) => ONCE.has(o.op) && before.some((b) => b.op === o.op && sameBesides(b, o)))
  )
}

/** There is hiss in it, *get rid of it*: what the operation before has done. */
const ridsOfIt = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => is(t, 'delete')) &&
  tokens.every(
    (t) => t.value.kind === 'symbol' || is(t, 'delete', 'cut', 'it', 'please', 'article', 'off', 'everything'),
  )
const MENDS = new Set<string>([
  'denoise_audio',
  'stabilize',
  'remove_silence',
  'remove_text',
  'remove_captions',
  'cut_range',
])

/** Done twice, these are no more than done once. */
const ONCE = new Set<Operation['op']>([
  'stabilize',
  'rotate',
  'reverse',
  'flip',
  'mute',
  'remove_transition',
  'apply_filter',
  'denoise_audio',
  'remove_bgm',
  'blur_background',
  'remove_captions',
  'delete',
  'undo',
  'cancel_export',
  'shift_captions',
  'set_speed',
  'ken_burns',
])

/** Equal but for what they are done to. */
function sameBesides(a: Operation, b: Operation): boolean {
  const bare = ({ params }: Operation) =>
    JSON.stringify({ ...params, clip: undefined, target: undefined, scope: undefined, between: undefined })
  return bare(a) === bare(b)
}

/** A part that carries no wish: punctuation, please, a word like now. */
const empty = (tokens: readonly Token[]) =>
  tokens.every(
    (t) =>
      t.value.kind === 'symbol' ||
      t.value.kind === 'break' ||
      t.terms?.has('please') ||
      t.terms?.has('article') ||
      t.terms?.has('thanks') ||
      t.terms?.has('greeting'),
  )

/** `…, there's too much wind`: why something was asked for, after it was. */
const remarks = (tokens: readonly Token[]): boolean =>
  /^(?:it|it's|its|they|they're|there's|there|this|that's|that|he|she|we|because|since|as)$/.test(
    tokens[0]?.text ?? '',
  ) &&
  !tokens.some((t) => ['clips', 'literal', 'file', 'time', 'range', 'span', 'percent', 'factor'].includes(t.value.kind))

/** `Set these volumes: …`: the heading of the wishes that follow. */
const heads = (part: readonly Token[], clauses: readonly Token[][], source: string): boolean =>
  part !== clauses.at(-1) && /^\s*[:：]/.test(source.slice(part.at(-1)?.end))

/** `…, get rid of it`, `… are useless, cut them`: what the operation before has done. */
function doneAlready(part: readonly Token[], last: Operation | undefined): boolean {
  const cuts = last?.op === 'cut_range' && part.length <= 3 && part.every((t) => is(t, 'cut', 'it', 'off'))
  return cuts || (ridsOfIt(part) && MENDS.has(last?.op ?? ''))
}

/** The operations of each part of a message in turn, and the parts that none covers. */
export function readWishes(
  clauses: readonly Token[][],
  context: Context,
  source: string,
): { operations: Operation[]; lost: Token[][] } {
  let operations: Operation[] = []
  let lost: Token[][] = []
  let subject: number | undefined
  let complaint: Complaint | undefined
  // what the wish before was about, where that was no clip
  let topic: Token | undefined
  let end = 0
  // how many operations there were before the wish that was read last
  let before = 0
  for (const part of clauses) {
    if (part !== clauses[0] && takenBack(part) === part.length) {
      operations = operations.slice(0, before)
      lost = lost.filter((tokens) => tokens !== clauses[clauses.indexOf(part) - 1])
      complaint = undefined
      continue
    }
    if (clauses.length > 1 && empty(part)) continue
    before = operations.length
    if (doneAlready(part, operations.at(-1))) continue
    const tokens = complaint ? spelled(part, complaint) : part
    const pending = complaint && remedies(tokens, complaint) ? complaint : undefined
    const about = pending?.about
    const wish = { tokens: tokens.slice(0, LONGEST_WISH), context, before: operations, source, subject }
    const spoken = operationsOf(about === undefined ? wish : { ...wish, about })
    const further = withTopic(tokens, topic, spoken)
    const meant = further && operationsOf({ ...wish, tokens: further })
    const own = ofSubject(tokens, subject, spoken)
    const found = meant?.length && topicOf(meant) ? meant : own ? operationsOf({ ...wish, tokens: own }) : spoken
    if (found && pending) {
      operations = operations.filter((o) => !pending.found?.includes(o))
      const told = lost.indexOf(pending.tokens)
      if (told >= 0) lost = lost.slice(0, told)
    }
    const pause = source.slice(end, tokens[0]?.start ?? end)
    const fresh = found && !restates(tokens, found, operations) ? found : []
    operations.push(...inherited(fresh, tokens, operations.at(-1), pause))
    if (!found && !(operations.length > 0 && remarks(tokens)) && !heads(part, clauses, source)) lost.push(tokens)
    topic = topicOf(found ?? []) ?? (found?.length ? undefined : topic)
    end = tokens.at(-1)?.end ?? end
    const named = tokens.flatMap((t) => as(t, 'clips')?.clips ?? [])
    if (named.length === 1) subject = named[0]
    // what is told further of it changes nothing of what it was about
    complaint = complaintIn(tokens, found, complaint) ?? (found || complaint?.found ? undefined : complaint)
  }
  return { operations, lost }
}
