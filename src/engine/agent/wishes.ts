import { doneAlready, remarks, restates } from './again.ts'
import { careful } from './careful.ts'
import { type Complaint, complaintIn, remedies, spelled } from './complaint.ts'
import type { Context } from './context.ts'
import { EXTRACTORS } from './extract/index.ts'
import { inherited } from './inherit.ts'
import type { Operation } from './operation.ts'
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

/** A part that carries no wish: punctuation, please, a word like now. */
const empty = (tokens: readonly Token[]) =>
  tokens.every((t) => ['symbol', 'break'].includes(t.value.kind) || is(t, 'please', 'article', 'thanks', 'greeting'))

/** `Set these volumes: …`: the heading of the wishes that follow. */
const heads = (part: readonly Token[], clauses: readonly Token[][], source: string): boolean =>
  part !== clauses.at(-1) && /^\s*[:：]/.test(source.slice(part.at(-1)?.end))

/** What a part asks for by itself, of what was complained of, or else of what the part before it was about. */
function meaningOf(wish: Clause, topic: Token | undefined, about: Complaint['about']): Operation[] | undefined {
  const spoken = operationsOf(about === undefined ? wish : { ...wish, about })
  const further = withTopic(wish.tokens, topic, spoken)
  const meant = further && operationsOf({ ...wish, tokens: further })
  if (meant?.length && topicOf(meant)) return meant
  const own = ofSubject(wish.tokens, wish.subject, spoken)
  return own ? operationsOf({ ...wish, tokens: own }) : spoken
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
    const wish = { tokens: tokens.slice(0, LONGEST_WISH), context, before: operations, source, subject }
    const found = meaningOf(wish, topic, pending?.about)
    if (found && pending) {
      operations = operations.filter((o) => !pending.found?.includes(o))
      const told = lost.indexOf(pending.tokens)
      if (told >= 0) lost = lost.slice(0, told)
    }
    const pause = source.slice(end, tokens[0]?.start ?? end)
    // crop it, there's a watermark down there: a remark asks nothing
    const idle = operations.length > 0 && remarks(tokens) && found?.every((o) => o.op === 'clarify')
    const fresh = found && !idle && !restates(tokens, found, operations) ? found : []
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
