import { HISTORY } from '../../edits/history/index.ts'
import { definitionOf, isOperation } from '../../edits/index.ts'
import { cures } from './complaints.ts'
import { type Context, clipsIn } from './context.ts'
import { reach, type Subject, subjectOf } from './scene.ts'
import type { Wish } from './wish.ts'

/** A remark about something without an edit: what it is like, or that it should stay. */
export interface Aside {
  /** `unknown`: something unknown should stay; `unsaid`: what was wanted was not said in full */
  kind: 'unknown' | 'remark' | 'kept' | 'excepted' | 'correction' | 'topic' | 'complaint' | 'meant' | 'unsaid'
  about: readonly Subject[]
  /** `don't mute it`: only this should not be done to it */
  negated?: 'sound' | 'cut' | 'crop' | 'fade' | 'replace'
}

const DENIED: Readonly<Record<NonNullable<Aside['negated']>, RegExp>> = {
  sound: /mute|volume|fade_audio|duck|bgm/,
  cut: /^(?:delete|remove|cut|trim|keep|split|set_total|highlight)/,
  crop: /crop|canvas|fit/,
  fade: /fade|transition/,
  replace: /replace|update_text|insert/,
}

/** Values that mean everything. */
const ALL_OF = new Set<unknown>(['all', 'clips', 'original', true])

/** Whether a request to leave something alone could concern one of the edits. */
function touches({ negated }: Aside, edits: readonly Wish[]): boolean {
  return negated === undefined || edits.some(({ op }) => DENIED[negated].test(op))
}

function asideOf({ op, params }: Wish): Aside | undefined {
  return op === 'nothing' ? (params.aside as Aside | undefined) : undefined // made by operations/session.ts
}

/**
 * The wishes without remarks. A remark requires a question unless the same thing is edited; what should stay is excluded from an
 * edit of everything; a complaint is replaced by the request that follows it or gives its size before it; what was corrected is
 * dropped.
 */
export function settled(wishes: readonly Wish[], context: Context): Wish[] {
  const asides = wishes.flatMap((wish) => asideOf(wish) ?? [])
  const isResolved = (complaint: Wish, i: number, all: readonly Wish[]) =>
    all.slice(i + 1).some((later) => answers(later, complaint)) ||
    all.slice(0, i).some((earlier) => explainedBy(earlier, complaint, context))
  const isReason = (complaint: Wish, all: readonly Wish[]) => all.some((other) => isReasonFor(complaint, other))
  const edits = corrected(wishes).filter(
    (wish, i, all) => !(wish.complaint && isResolved(wish, i, all)) && !isReason(wish, all),
  )
  const kept = asides.flatMap((aside) =>
    (aside.kind === 'kept' || aside.kind === 'excepted') && touches(aside, edits) ? aside.about : [],
  )
  // an exception needs something that it is an exception to
  const idle = asides.some(
    ({ kind, about }) => kind === 'excepted' && !about.some((each) => edits.some((wish) => named(wish, each))),
  )
  const remarked = asides.flatMap(({ kind, about }) => (kind === 'remark' ? about : []))
  // a later request about the same thing resolves a complaint that was not understood
  const later = wishes.flatMap((wish, i) =>
    asideOf(wish)?.kind === 'complaint' ? [{ about: asideOf(wish)?.about ?? [], after: wishes.slice(i + 1) }] : [],
  )
  const unanswered = later.some(({ about, after }) =>
    about.length === 0
      ? !after.some(ofTheFilm)
      : !after.some((wish) => wish.op !== 'nothing' && about.some((each) => named(wish, each))),
  )
  const contradicted = edits.some(
    (wish, i) => wish.complaint && edits.slice(0, i).some(({ op, complaint }) => op === wish.op && !complaint),
  )
  const alone =
    edits.length === 0 && asides.some(({ kind }) => !['kept', 'unknown', 'excepted', 'correction'].includes(kind))
  // undo may concern what should stay
  const undone = kept.length > 0 && edits.some(({ op }) => Object.hasOwn(HISTORY, op))
  // after "that's wrong", a remark or complaint may say what is wanted instead
  const instead =
    edits.some(({ op, complaint }) => op === 'undo' && complaint) &&
    (asides.some(({ kind }) => kind === 'remark') || edits.some(({ op, complaint }) => op !== 'undo' && complaint))
  // something unknown that should stay may be part of everything
  const veiled =
    asides.some(({ kind }) => kind === 'unknown') &&
    edits.some(({ params }) => [params.clip, params.target, params.scope, params.all].some((each) => ALL_OF.has(each)))
  // what was not said has to be asked, if nothing else is
  const unsaid = asides.some(({ kind }) => kind === 'unsaid') && !edits.some(({ op }) => op === 'clarify')
  const open =
    unsaid ||
    veiled ||
    instead ||
    idle ||
    unanswered ||
    contradicted ||
    alone ||
    wishes.some((wish, i) => leaves(wish, wishes.slice(i + 1), context)) ||
    remarked.some((subject) => !edits.some((wish) => concerns(wish, subject)))
  const asked: Wish[] = open || undone ? [{ op: 'clarify', params: { about: 'goal' } }] : []
  const all = [...edits.flatMap((wish) => sparing(wish, kept, context, edits)), ...asked]
  const questions = all.filter(({ op }) => op === 'clarify')
  return questions.length > 0 ? questions : all
}

/** `delete clip 1, no wait, clip 2`: an edit of the same kind replaces the previous one. */
function corrected(wishes: readonly Wish[]): Wish[] {
  const kept: Wish[] = []
  let correcting = false
  for (const wish of wishes) {
    const aside = asideOf(wish)
    if (aside?.kind === 'correction') correcting = kept.length > 0
    if (aside?.kind === 'meant' && kept.length > 0) kept.push({ op: 'clarify', params: { about: 'which' } })
    if (wish.op === 'nothing') continue
    if (correcting) {
      const before = kept.pop()
      if (before && before.op !== wish.op) kept.push({ op: 'clarify', params: { about: 'which' } })
    }
    correcting = false
    kept.push(wish)
  }
  return correcting ? [{ op: 'clarify', params: { about: 'which' } }] : kept
}

function concerns({ op, params }: Wish, about: Subject | undefined): boolean {
  const subject = subjectOf(op, params)
  // a text with changed words is still the same text
  if (about && 'match' in about && params.match === about.match) return true
  return about === undefined || subject === undefined || overlap(subject, about)
}

/** Edits of the film's length or sound, which do not say what they do to individual elements. */
const OF_NOTHING = /^(?:set_total_duration|cut_range|keep|remove_silence|highlight|normalize_audio|undo|beat_sync)$/

/** Whether an edit resolves a complaint. */
function answers(wish: Wish, complaint: Wish): boolean {
  const about = subjectOf(complaint.op, complaint.params)
  const [given, missed] = [familyOf(wish), familyOf(complaint)]
  const alike = given === missed || (LENGTHS.has(given) && LENGTHS.has(missed))
  return OF_NOTHING.test(wish.op) || (alike && (about === undefined || named(wish, about)))
}

/** Whether a complaint is the reason for the edit before it: `music down to 15 %, it's too loud`. */
function explainedBy(wish: Wish, complaint: Wish, { audio = [] }: Context): boolean {
  if (wish.complaint || wish.op !== complaint.op || !answers(wish, complaint)) return false
  const { target, level } = wish.params
  const now = audio.find(({ role }) => role === target)?.volume
  if (typeof level !== 'number' || now === undefined) return true
  return complaint.params.direction === 'up' ? level > now : level < now
}

/** `delete the sunset, it's too dark`: nothing else has to be done about it. */
function isReasonFor({ op, params, complains = [] }: Wish, other: Wish): boolean {
  if (other.op === op || other.complains) return false
  return complains.some((each) => cures(other.op, each)) && concerns(other, subjectOf(op, params))
}

/** Pictures that are too long may be cut as well as shortened. */
const LENGTHS = new Set(['time', 'sequence', ''])

function familyOf({ op }: Wish): string {
  return isOperation(op) ? definitionOf(op).family : ''
}

/** `for clip 2, remove the music`: an edit of something else right after the topic of some clips. */
function leaves(wish: Wish, later: readonly Wish[], context: Context): boolean {
  const aside = asideOf(wish)
  const [topic] = aside?.kind === 'topic' ? aside.about : []
  const next = later.find(({ op }) => op !== 'nothing')
  return clipsIn(context).length > 1 && topic !== undefined && next !== undefined && reach(next, topic) === 'outside'
}

/** Whether an edit concerns the film as a whole. */
function ofTheFilm({ op, params }: Wish): boolean {
  return op !== 'nothing' && [params.clip, params.target, params.scope].some((each) => ALL_OF.has(each))
}

/** Whether a wish names the thing, rather than only possibly concerning it. */
function named({ op, params }: Wish, about: Subject): boolean {
  const subject = subjectOf(op, params)
  return subject !== undefined && overlap(subject, about)
}

function overlap(a: Subject, b: Subject): boolean {
  if (a.kind === 'clips' && b.kind === 'clips')
    return a.clips === 'all' || b.clips === 'all' || a.clips.some((clip) => b.clips !== 'all' && b.clips.includes(clip))
  if (a.kind === 'sound' && b.kind === 'sound') return a.target === b.target || a.target === 'all' || b.target === 'all'
  if (a.kind === 'sound' && b.kind === 'clips') return overlapsSound(b, a.target)
  if (a.kind === 'clips' && b.kind === 'sound') return overlapsSound(a, b.target)
  if (a.kind === 'cut' && b.kind === 'cut')
    return a.between === 'all' || b.between === 'all' || a.between.join() === b.between.join()
  if ('match' in a && 'match' in b) return a.kind === b.kind && a.match === b.match
  return a.kind === b.kind || (a.kind === 'clips' && a.clips === 'all' && b.kind === 'cut')
}

function overlapsSound({ clips }: Subject & { kind: 'clips' }, target: string | number): boolean {
  return target === 'original' || clips === 'all' || (typeof target === 'number' && clips.includes(target))
}

/** Excludes what should stay from an edit of everything; for an edit of only that, asks. */
function sparing(wish: Wish, kept: readonly Subject[], context: Context, edits: readonly Wish[]): Wish[] {
  const texts = kept.flatMap((each) => (each.kind === 'text' ? [each.match] : []))
  if (wish.op === 'remove_text' && wish.params.all && texts.length > 0) return otherTexts(texts, context)
  const subject = subjectOf(wish.op, wish.params)
  // with transitions, "leave the last one alone" may mean one of them
  const touched = kept.filter(
    (each) =>
      subject &&
      (each.kind === subject.kind ? overlap(subject, each) : subject.kind === 'cut' && each.kind === 'clips'),
  )
  // a change of the film's length may affect what should stay
  if (wish.op === 'set_total_duration' && kept.some(({ kind }) => kind === 'clips'))
    return [{ op: 'clarify', params: { about: 'which' } }]
  if (!subject || touched.length === 0) return [wish]
  // an edit of all texts is one for each by now
  if ('match' in subject && edits.filter(({ op }) => op === wish.op).length > 1) return []
  if (subject.kind === 'cut' && wish.params.scope === 'all') return otherCuts(wish, touched, context)
  const spared = touched.flatMap((each) => (each.kind === 'clips' && each.clips !== 'all' ? each.clips : []))
  const name = (['clip', 'target'] as const).find((each) => wish.params[each] === 'all')
  const others = clipsIn(context).filter(({ clip }) => !spared.includes(clip))
  if (subject.kind !== 'clips' || name === undefined || spared.length === 0 || others.length === 0)
    return [{ op: 'clarify', params: { about: 'which' } }]
  return others.map(({ clip }) => ({ ...wish, params: { ...wish.params, [name]: clip } }))
}

/** The removal of all texts except some. */
function otherTexts(kept: readonly string[], { text = [] }: Context): Wish[] {
  const others = [...new Set(text.map((each) => each.text))].filter((each) => !kept.includes(each))
  return others.length > 0
    ? others.map((match) => ({ op: 'remove_text', params: { match } }))
    : [{ op: 'clarify', params: { about: 'which text' } }]
}

/** The transitions of all cuts except some. */
function otherCuts(wish: Wish, kept: readonly Subject[], context: Context): Wish[] {
  const spared = kept.map((each) => (each.kind === 'cut' && each.between !== 'all' ? each.between.join() : undefined))
  const { scope: _, ...params } = wish.params
  const others = clipsIn(context)
    .slice(1)
    .map(({ clip }) => [clip - 1, clip])
    .filter((between) => !spared.includes(between.join()))
  if (spared.includes(undefined) || others.length === 0) return [{ op: 'clarify', params: { about: 'which' } }]
  return others.map((between) => ({ ...wish, params: { ...params, between } }))
}
