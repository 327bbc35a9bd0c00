import type { Said } from './grammar/bags.ts'
import type { CompiledLanguage } from './grammar/language.ts'
import { finish } from './operations/index.ts'
import type { Reading } from './reading.ts'
import { complaintsOf } from './remarks.ts'
import { type Scene, type Subject, subjectOf } from './scene.ts'
import type { SentenceReading } from './sentence.ts'
import { isUncertain, leavesRest, takesNextVerb, withObject } from './shared-object.ts'
import type { Token } from './tokens.ts'
import { isTrouble, type Wish } from './wish.ts'

/** Turns what a sentence says into wishes, one after the other. Pure. */

/** A sentence as it was read. */
export interface SentenceResult extends Reading {
  subject: Scene['subject']
  /** the clips that the sentence is about */
  spoken: Scene['spoken']
}

/** The tokens as they stand in the message. */
export function written(tokens: readonly Token[], message: string): string {
  return message.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}

/** The wishes of one reading of a sentence, each in the scene left by those before it. */
export function built(
  reading: SentenceReading,
  tokens: readonly Token[],
  message: string,
  scene: Scene,
  language: CompiledLanguage,
): SentenceResult {
  const result: SentenceResult = {
    wishes: [],
    unread: reading.unread.length === 0 ? [] : unreadParts(reading.unread, tokens, message),
    ambiguous: [],
    troubles: [],
    remarks: [],
    rules: [],
    subject: scene.subject,
    spoken: undefined,
  }
  let now = scene
  let latest = 0
  const firstUnread = scene.isBroken ? 0 : reading.unread[0]?.start
  for (const [i, said] of reading.said.entries()) {
    // what it leaves out may have been in the part that was not read
    if (said.bag.elliptic && firstUnread !== undefined && said.start >= firstUnread) {
      result.unread.push(written(tokens.slice(said.start, said.end), message))
      continue
    }
    const { complaint = complainsOnly(said.params), ...own } = freed(said, message)
    const next = reading.said[i + 1]
    const shared = takesNextVerb(said, next, now.before.at(-1)?.op ?? '', tokens)
    if (isUncertain(said, reading.said[i - 1], tokens)) {
      result.troubles.push({ ask: 'what to do' })
      continue
    }
    const given = withObject(said, shared ? { ...own, carried: undefined } : own, next, tokens)
    const finished = leavesRest(said, next)
      ? finish('nothing', { thing: [{ clip: given.clip }], kind: 'kept' }, now)
      : finish(said.bag.op, given, now)
    if (isTrouble(finished)) {
      result.troubles.push(finished)
      // an exception that is not understood leaves what precedes it uncertain
      if (said.bag.op === 'nothing') result.wishes.splice(latest)
      continue
    }
    if (said.bag.op !== 'nothing') latest = result.wishes.length
    const complains = complaintsOf(tokens.slice(said.start, said.end), message, language)
    const marked = {
      ...(complaint ? { complaint: true as const } : {}),
      ...(complains.length > 0 ? { complains } : {}),
    }
    result.wishes.push(...finished.map((wish) => ({ ...wish, ...marked })))
    result.rules.push([...said.rules])
    now = after(now, finished)
  }
  return { ...result, subject: now.subject, spoken: now.spoken }
}

/** Whether all items of a list are complaints. */
function complainsOnly(params: Readonly<Record<string, unknown>>): boolean {
  const complaint = (each: unknown) => typeof each === 'object' && each !== null && 'complaint' in each
  return Object.values(params).some((value) => Array.isArray(value) && value.length > 0 && value.every(complaint))
}

/** Restores the original spelling of words to be shown, including those in repeated phrases. */
function freed({ params }: Said, message: string): Readonly<Record<string, unknown>> {
  const written = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(written)
    if (typeof value !== 'object' || value === null) return value
    if ('written' in value) return asWritten(message, value.written as [number, number]) // made by a scanner
    return mapped(value)
  }
  const mapped = (values: object) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]))
  return mapped(params)
}

/** Includes the punctuation mark at the end of a text. */
function asWritten(message: string, [from, to]: readonly [number, number]): string {
  return message.slice(from, to) + (/^[!?！？]+/.exec(message.slice(to, to + 3))?.[0] ?? '')
}

/** A clip whose sound was mentioned. */
function ownSound(subject: Subject): number[] {
  return subject.kind === 'sound' && typeof subject.target === 'number' ? [subject.target] : []
}

/** The scene after wishes. */
export function after(scene: Scene, wishes: readonly Wish[]): Scene {
  const subjects = wishes.flatMap(({ op, params }) => subjectOf(op, params) ?? [])
  // clips that were removed are not referred to any more
  const left = wishes.flatMap(({ op, params }) => (op === 'delete' ? [] : (subjectOf(op, params) ?? [])))
  const clips = left.flatMap((each) => (each.kind === 'clips' && each.clips !== 'all' ? each.clips : []))
  const spoken = [...clips, ...subjects.flatMap((each) => ownSound(each))]
  const last = subjects.at(-1)
  const subject =
    last?.kind === 'clips' && clips.length > 1 ? { kind: 'clips' as const, clips: [...new Set(clips)] } : last
  return {
    ...scene,
    subject: subject ?? scene.subject,
    spoken: spoken.length > 0 ? [...new Set(spoken)] : subjects.length > 0 ? undefined : scene.spoken,
    before: [...scene.before, ...wishes],
  }
}

/** Unused tokens, verbatim; adjacent ones are joined. */
function unreadParts(unread: SentenceReading['unread'], tokens: readonly Token[], message: string): string[] {
  const parts: { start: number; end: number }[] = []
  for (const { start, end } of unread) {
    const before = parts.at(-1)
    if (before && before.end === start) before.end = end
    else parts.push({ start, end })
  }
  return parts.map(({ start, end }) => written(tokens.slice(start, end), message))
}
