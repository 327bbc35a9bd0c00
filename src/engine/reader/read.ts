import type { Aside } from './asides.ts'
import { complete, mergedChanges, mergedTexts } from './complete.ts'
import type { Context } from './context.ts'
import { sameEffect } from './effect.ts'
import { filmKindIn } from './film-kind.ts'
import type { Said } from './grammar/bags.ts'
import type { CompiledLanguage } from './grammar/language.ts'
import { finish } from './operations/index.ts'
import { isWhole, type Reading } from './reading.ts'
import { type Scene, type Subject, subjectOf } from './scene.ts'
import { readSentence, type SentenceReading } from './sentence.ts'
import { leavesRest, withObject } from './shared-object.ts'
import { withoutSilent } from './silent.ts'
import { spelled } from './spelling.ts'
import { HAN, type Token, tokensOf } from './tokens.ts'
import { readAfterTopic } from './topic.ts'
import { fileNames } from './values/names.ts'
import { isTrouble, type Wish } from './wish.ts'

/** Longer messages are not read. */
const LONGEST = 20_000
const MOST_SENTENCES = 120

/** Reads a message completely, or says what could not be read. Pure; never throws, whatever the text. */
export function readMessage(message: string, language: CompiledLanguage, context: Context): Reading {
  const reading: Reading = { wishes: [], unread: [], ambiguous: [], troubles: [], rules: [] }
  if (message.length > LONGEST) return { ...reading, unread: [message.slice(0, 80)] }
  const numeral = language.grammar.kinds.get('numeral')?.scanner
  const isFigure = (token: Token) => (numeral?.([token], 0, context) ?? []).length > 0
  const spelling = { words: language.grammar.words, forms: language.forms, short: language.short, isFigure }
  const sentences = sentencesOf(spelled(tokensOf(message, fileNames(context)), spelling, context))
  if (sentences.length > MOST_SENTENCES) return { ...reading, unread: [message.slice(0, 80)] }
  const last = context.last_edit
  let scene: Scene = {
    context,
    subject: last ? subjectOf(last.op, last) : undefined,
    spoken: undefined,
    kind: filmKindIn(message, fileNames(context)),
    before: [],
    said: 0,
    isBroken: false,
  }
  let topic: number[] | undefined
  let heading: number[] | undefined
  const announced: Wish[] = []
  for (const [i, sentence] of sentences.entries()) {
    const goesOn = /^[;；]\s*$/.test(between(message, sentences[i - 1], sentence))
    const spoken = (goesOn ? topic : undefined) ?? heading
    const known = { ...scene, spoken, said: scene.before.length, isBroken: reading.unread.length > 0 }
    const read = readPaused(sentence, language, message, known)
    if (isHeading(read, sentence)) heading = read.spoken
    topic = goesOn || sentence.some(({ text }) => text === ':') ? read.spoken : undefined
    reading.unread.push(...read.unread)
    reading.ambiguous.push(...read.ambiguous)
    reading.troubles.push(...read.troubles)
    reading.rules.push(...read.rules)
    reading.wishes.push(...read.wishes)
    if (sentence.at(-1)?.text === ':') announced.push(...read.wishes)
    scene = { ...scene, subject: read.subject ?? scene.subject, before: reading.wishes }
  }
  reading.wishes = withoutHeadings(reading.wishes, announced)
  // only one film can be built
  if (
    new Set(reading.wishes.filter(({ op }) => op === 'build_sequence').map((wish) => JSON.stringify(wish))).size > 1
  ) {
    reading.ambiguous.push({ text: message, readings: [] })
    reading.wishes = []
  }
  const idle = reading.wishes.length + reading.unread.length + reading.ambiguous.length + reading.troubles.length === 0
  if (idle) reading.wishes.push(...sentences.flatMap((each) => spokenAlone(each, language, message, scene)).slice(0, 1))
  return { ...reading, wishes: complete(reading.wishes, context) }
}

/** `Camera movement for the photos:`, before lines that say which: it announces them. */
function withoutHeadings(wishes: readonly Wish[], headings: readonly Wish[]): Wish[] {
  const isRepeated = ({ op }: Wish) => wishes.some((wish) => wish.op === op && !headings.includes(wish))
  return wishes.filter((wish) => !(headings.includes(wish) && isRepeated(wish)))
}

/** `thanks` means nothing next to a wish, but something alone. */
function spokenAlone(tokens: readonly Token[], language: CompiledLanguage, message: string, scene: Scene): Wish[] {
  const readings = readSentence(tokens, language, scene.context, true).filter(({ unread }) => unread.length === 0)
  return (
    readings.map((reading) => built(reading, tokens, message, scene).wishes).find((wishes) => wishes.length > 0) ?? []
  )
}

/** `Do the following to clip 1:` says what all of the rest is about. */
function isHeading({ wishes }: Reading, sentence: readonly Token[]): boolean {
  const isTopic = ({ op, params }: Wish) => op === 'nothing' && (params.aside as Aside | undefined)?.kind === 'topic'
  return sentence.at(-1)?.text === ':' && wishes.length > 0 && wishes.every(isTopic)
}

/** What separates two sentences. */
function between(message: string, before: readonly Token[] | undefined, after: readonly Token[]): string {
  return message.slice(before?.at(-1)?.end ?? 0, after[0]?.start ?? 0)
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break') sentences.push([])
    else sentences.at(-1)?.push(token)
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

interface SentenceResult extends Reading {
  subject: Scene['subject']
  /** the clips that the sentence is about */
  spoken: Scene['spoken']
}

/** With more spaces, none is treated as a pause. */
const MOST_PAUSES = 5

/**
 * A sentence that cannot be read as it stands is read as a topic and what is said about it, or without words that mean nothing.
 * In a language without spaces, a space after a name or a number may be a pause: it is treated as one if the sentence can't be
 * read otherwise.
 */
function readPaused(
  tokens: readonly Token[],
  language: CompiledLanguage,
  message: string,
  scene: Scene,
): SentenceResult {
  const plain = readOne(tokens, language, message, scene)
  if (isWhole(plain)) return plain
  const about = readAfterTopic(
    tokens,
    scene,
    (part, at) => readOne(part, language, message, at),
    after,
    language.small_words.and,
  )
  if (about) return about
  const spoken = withoutSilent(tokens, language.grammar, scene.context)
  const bare = spoken && readPaused(spoken, language, message, scene)
  if (bare && isWhole(bare)) return bare
  const mixed = tokens.some(({ text }) => HAN.test(text))
  const spaces = tokens.flatMap(({ spaced, text }, i) => (spaced && i > 0 && mixed && /\p{L}/u.test(text) ? [i] : []))
  const single = spaces.length > 1 && spaces.length <= MOST_PAUSES ? spaces.map((each) => [each]) : []
  const every = tokens.flatMap(({ spaced, kind }, i) => (spaced && i > 0 && mixed && kind !== 'mark' ? [i] : []))
  const tried = [spaces, ...single, ...(every.length > spaces.length ? [every] : [])]
  for (const pauses of tried) {
    if (pauses.length === 0 || pauses.length > MOST_PAUSES) continue
    const read = readOne(
      tokens.flatMap((token, i) => (pauses.includes(i) ? [pauseBefore(token), token] : [token])),
      language,
      message,
      scene,
    )
    if (isWhole(read)) return read
  }
  return plain
}

function pauseBefore({ start }: Token): Token {
  return { kind: 'mark', text: ',', value: 0, capital: false, pause: true, start: start - 1, end: start }
}

function readOne(tokens: readonly Token[], language: CompiledLanguage, message: string, scene: Scene): SentenceResult {
  const readings = readSentence(tokens, language, scene.context).map((reading) =>
    built(reading, tokens, message, scene),
  )
  const sound = readings.filter(({ troubles }) => troubles.length === 0)
  const candidates = sound.length > 0 ? sound : readings.slice(0, 1)
  const [first, ...others] = candidates.map((each) => ({ each, merged: mergedChanges(mergedTexts(each.wishes)) }))
  if (!first) throw new Error('a sentence has at least one reading')
  if (others.length === 0) return first.each
  const all = [first, ...others].filter(
    ({ merged }, i, every) => !every.slice(0, i).some((other) => sameEffect(other.merged, merged, scene.context)),
  )
  const fullest = all.find(({ merged }) => all.every((other) => saysAll(merged, other.merged)))
  if (fullest) return fullest.each
  const differing = others.filter(({ merged }) => !sameEffect(first.merged, merged, scene.context))
  if (differing.length === 0) return first.each
  const alternatives = [first, ...differing].map(({ each }) => each.wishes)
  return {
    ...first.each,
    wishes: [],
    rules: [],
    ambiguous: [{ text: written(tokens, message), readings: alternatives }],
  }
}

/** Whether a reading includes everything that another has for the same edits, and more, i.e. ignores fewer of the words. */
function saysAll(more: readonly Wish[], less: readonly Wish[]): boolean {
  return (
    more.length === less.length &&
    less.every(({ op, params }, i) => {
      const other = more[i]
      const same = (name: string) => JSON.stringify(other?.params[name]) === JSON.stringify(params[name])
      return other?.op === op && Object.keys(params).every((name) => params[name] === undefined || same(name))
    })
  )
}

function written(tokens: readonly Token[], message: string): string {
  return message.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}

/** The wishes of one reading of a sentence, each in the scene left by those before it. */
function built(reading: SentenceReading, tokens: readonly Token[], message: string, scene: Scene): SentenceResult {
  const result: SentenceResult = {
    wishes: [],
    unread: reading.unread.length === 0 ? [] : unreadParts(reading.unread, tokens, message),
    ambiguous: [],
    troubles: [],
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
    const { complaint = complains(said.params), ...own } = freed(said, message)
    const given = withObject(said, own, reading.said[i + 1], tokens)
    const finished = leavesRest(said, reading.said[i + 1])
      ? finish('nothing', { thing: [{ clip: given.clip }], kind: 'kept' }, now)
      : finish(said.bag.op, given, now)
    if (isTrouble(finished)) {
      result.troubles.push(finished)
      // an exception that is not understood leaves what precedes it uncertain
      if (said.bag.op === 'nothing') result.wishes.splice(latest)
      continue
    }
    if (said.bag.op !== 'nothing') latest = result.wishes.length
    result.wishes.push(...(complaint ? finished.map((wish) => ({ ...wish, complaint: true as const })) : finished))
    result.rules.push([...said.rules])
    now = after(now, finished)
  }
  return { ...result, subject: now.subject, spoken: now.spoken }
}

/** Whether all items of a list are complaints. */
function complains(params: Readonly<Record<string, unknown>>): boolean {
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

function after(scene: Scene, wishes: readonly Wish[]): Scene {
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
