import type * as z from 'zod'
import { AS_WRITTEN } from './as-written.ts'
import { definitionOf, type Edit, OPERATION_NAMES, type OperationName } from './index.ts'
import { parseEdits } from './parse.ts'
import { type SentenceToken, sentenceTokens } from './sentence-tokens.ts'
import { sentenceOf } from './sentences.ts'
import { HOLES, seeds, variants } from './variants.ts'

/**
 * Parses the sentences of `sentences`. There is no grammar for it: an edit is built step by step until its own sentence equals
 * the given one except for numbers and names, which are then taken from the given one.
 */

type Given = Readonly<Record<string, unknown>>

/**
 * The edit for a sentence, with elements named as in the edit; undefined if there is none.
 * @param names of files
 */
export function editSaidBy(sentence: string, names: readonly string[] = []): Edit | undefined {
  const wanted = sentenceTokens(sentence, names)
  const ops = OPERATION_NAMES.map((op) => ({ op, lacking: unheardBy(op, wanted) }))
    .filter(({ lacking }) => lacking <= UNHEARD)
    .sort((a, b) => a.lacking - b.lacking)
  for (const { op } of ops) {
    const built = buildUp(op, wanted)
    for (const params of built ? alike(op, built, wanted) : []) {
      const edit = filled(op, params, wanted)
      if (edit && sameTokens(sentenceTokens(sentenceOf(edit, AS_WRITTEN), names), wanted)) return edit
    }
  }
  return undefined
}

/** Most words of a sentence that may be missing from an operation's vocabulary, as a combination of parameters may add some. */
const UNHEARD = 4

/** Number of words in a sentence that an operation's sentences do not have; all if those begin differently. */
function unheardBy(op: OperationName, wanted: readonly SentenceToken[]): number {
  // the sentence of a document leaves things out
  if (op === 'compose') return wanted.length + UNHEARD
  const { first, all } = vocabularyOf(op)
  if (!first.has(wanted[0]?.text ?? '')) return wanted.length + UNHEARD
  return new Set(wanted.flatMap(({ kind, text }) => (kind === 'word' && !all.has(text) ? [text] : []))).size
}

interface Vocabulary {
  first: ReadonlySet<string>
  all: ReadonlySet<string>
}

const vocabularies = new Map<OperationName, Vocabulary>()

/** The words of an operation's sentences, with one parameter at a time. */
function vocabularyOf(op: OperationName): Vocabulary {
  const known = vocabularies.get(op)
  if (known) return known
  const least = leastOf(op)
  const all = entriesOf(op).flatMap(([name, type]) => {
    const one = variants(type, least[name])
    const more = one.find((each) => typeof each === 'object' && Object.keys(each ?? {}).length > 0)
    const two = more === undefined ? [] : variants(type, more)
    return [...one, ...two].map((each) => ({ ...least, [name]: each }))
  })
  const said = [least, ...all].map((params) => printed(op, params).map(({ text }) => text))
  const made = { first: new Set(said.flatMap(([word]) => word ?? [])), all: new Set(said.flat()) }
  vocabularies.set(op, made)
  return made
}

const entriesOf = (op: OperationName) => Object.entries(definitionOf(op).params.shape) as [string, z.ZodType][]

/** The required parameters of an operation. */
function leastOf(op: OperationName): Given {
  return Object.fromEntries(
    entriesOf(op).flatMap(([name, type]) => (type.isOptional() ? [] : [[name, seeds(type)[0]]])),
  )
}

/** The sentence of parameters that have holes and may be inconsistent; empty if there is none. */
function printed(op: OperationName, params: Given): SentenceToken[] {
  try {
    return sentenceTokens(sentenceOf({ op, ...params } as Edit, AS_WRITTEN)) // only the given parameters are used
  } catch {
    return []
  }
}

/** Parameters with holes, and the distance of their sentence from the wanted one. */
interface Step {
  params: Given
  far: number
}

/** Number of alternatives tried when no single step gets nearer: some parameters are worded differently in combination. */
const WAYS_ON = 30
/** A sentence this far away belongs to another operation. */
const FAR = 6

/** Parameters with holes whose sentence is the wanted one, built step by step, nearest first. */
function buildUp(op: OperationName, wanted: readonly SentenceToken[]): Given | undefined {
  const params = leastOf(op)
  const least = climbed(op, { params, far: distance(printed(op, params), wanted) }, wanted)
  if (least.far === 0) return least.params
  if (least.far > FAR) return undefined
  for (const barred of Object.keys(least.params)) {
    const { [barred]: _, ...rest } = least.params
    const other = climbed(op, { params: rest, far: distance(printed(op, rest), wanted) }, wanted, barred)
    const whole = climbed(op, other, wanted)
    if (whole.far === 0) return whole.params
  }
  const ways = steps(op, least, wanted).slice(0, WAYS_ON)
  return ways.map((way) => climbed(op, way, wanted)).find(({ far }) => far === 0)?.params
}

/** @param barred a parameter to leave alone, as it may exclude others */
function climbed(op: OperationName, from: Step, wanted: readonly SentenceToken[], barred?: string): Step {
  for (let now = from; ; ) {
    const before = now
    const nearer =
      now.far > 0 ? steps(op, now, wanted).filter(({ name, far }) => name !== barred && far < before.far) : []
    if (nearer.length === 0) return now
    for (const { name, params } of nearer) {
      const both = { ...now.params, [name]: params[name] }
      const far = params === nearer[0]?.params ? nearer[0].far : distance(printed(op, both), wanted)
      if (far < now.far) now = { params: both, far }
    }
  }
}

/** The results of a single change to parameters, nearest to a sentence first. */
function steps(op: OperationName, { params }: Step, wanted: readonly SentenceToken[]): (Step & { name: string })[] {
  const seen = new Set([
    printed(op, params)
      .map(({ text }) => text)
      .join(' '),
  ])
  return entriesOf(op)
    .flatMap(([name, type]) =>
      variants(type, params[name]).map((each) => ({ name, params: { ...params, [name]: each } })),
    )
    .flatMap((each) => {
      const said = printed(op, each.params)
      const text = said.map(({ text }) => text).join(' ')
      const key = `${each.name} ${text}`
      if (seen.has(text) || seen.has(key)) return []
      seen.add(key)
      return [{ ...each, far: distance(said, wanted) }]
    })
    .sort((a, b) => a.far - b.far)
}

/** Equivalent parameters: without those that do not change the sentence, or with more that do not. */
function* alike(op: OperationName, params: Given, wanted: readonly SentenceToken[]): Generator<Given> {
  yield entriesOf(op).reduce<Given>((kept, [name, type]) => {
    const { [name]: _, ...rest } = kept
    return type.isOptional() && distance(printed(op, rest), wanted) === 0 ? rest : kept
  }, params)
  yield params
  for (const [name, type] of entriesOf(op))
    for (const value of params[name] === undefined ? seeds(type) : []) {
      const more = { ...params, [name]: value }
      if (distance(printed(op, more), wanted) === 0) yield more
    }
}

/** Commas and the like depend on what is listed. */
const LISTING = 0.4
const weightOf = ({ text }: SentenceToken) => (text === ',' || text === 'and' ? LISTING : 1)

const weightIn = (tokens: readonly SentenceToken[]) => tokens.reduce((sum, token) => sum + weightOf(token), 0)

/** Number of words and values that two sentences do not share in order. */
function distance(said: readonly SentenceToken[], wanted: readonly SentenceToken[]): number {
  if (said.length === 0) return Number.POSITIVE_INFINITY
  // most of two sentences is the same, and is left out as that is faster
  const start = sharedFrom(said, wanted, (tokens, i) => tokens[i])
  const [ends, others] = [said.slice(start), wanted.slice(start)]
  const end = sharedFrom(ends, others, (tokens, i) => tokens[tokens.length - 1 - i])
  return unshared(ends.slice(0, ends.length - end), others.slice(0, others.length - end))
}

/** How many tokens two sentences share without a gap. */
function sharedFrom(
  said: readonly SentenceToken[],
  wanted: readonly SentenceToken[],
  at: (tokens: readonly SentenceToken[], i: number) => SentenceToken | undefined,
): number {
  for (let i = 0; ; i++) {
    const [token, other] = [at(said, i), at(wanted, i)]
    if (!token || !other || !same(token, other)) return i
  }
}

function unshared(said: readonly SentenceToken[], wanted: readonly SentenceToken[]): number {
  const all = weightIn(said) + weightIn(wanted)
  if (said.length === 0 || wanted.length === 0) return rounded(all)
  let row = [0, ...wanted.map(() => 0)]
  for (const token of said) {
    let left = 0
    row = row.map((above, i) => {
      const other = wanted[i - 1]
      if (other) left = same(token, other) ? (row[i - 1] ?? 0) + weightOf(other) : Math.max(above, left)
      return left
    })
  }
  return rounded(all - 2 * (row[wanted.length] ?? 0))
}

function same(said: SentenceToken, wanted: SentenceToken): boolean {
  return said.kind === wanted.kind && (said.text === wanted.text || isHole(said))
}

/** How the holes are written; shares and factors also in percent. */
const HOLE_TEXTS = new Set(
  [...Object.values(HOLES).map((hole) => hole(0)), 100 * HOLES.figure(0), rounded(100 * HOLES.share(0))]
    .flatMap((hole) => sentenceTokens(String(hole)))
    .flatMap(({ kind, text }) => (kind === 'word' ? [] : [text])),
)

function isHole({ kind, text }: SentenceToken): boolean {
  return kind !== 'word' && HOLE_TEXTS.has(text)
}

function sameTokens(a: readonly SentenceToken[], b: readonly SentenceToken[]): boolean {
  return a.length === b.length && a.every((token, i) => token.kind === b[i]?.kind && token.text === b[i]?.text)
}

/** An edit from parameters with holes, filled in from a sentence. */
function filled(op: OperationName, params: Given, wanted: readonly SentenceToken[]): Edit | undefined {
  const holes: unknown[] = []
  const numbered = numberedIn(params, holes)
  const said = printed(op, numbered as Given)
  if (said.length !== wanted.length) return undefined
  const found = new Map<unknown, unknown>()
  for (const [i, { text }] of said.entries()) {
    const token = wanted[i]
    for (const hole of holes) {
      const now = token && valueIn(hole, found.get(hole), text, token.text)
      if (now !== undefined) found.set(hole, now)
    }
  }
  if (found.size < holes.length) return undefined
  const parsed = parseEdits({ op, ...(replacedIn(numbered, found) as object) })
  return 'fault' in parsed ? undefined : parsed.edits[0]
}

/** The value of a hole for which one sentence has `text` and another `other`. @param before what is known of it */
function valueIn(hole: unknown, before: unknown, text: string, other: string): unknown {
  if (typeof hole === 'string') return hole.includes(text) ? String(before ?? hole).replace(text, other) : undefined
  const size = Math.abs(Number(hole))
  const scale = [1, 100].find((each) => Number(text) === rounded(size * each))
  return scale && rounded((Math.sign(Number(hole)) * Number(other)) / scale)
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** A value in which all holes differ. @param holes collects them */
function numberedIn(value: unknown, holes: unknown[]): unknown {
  if (Array.isArray(value)) return value.map((each) => numberedIn(each, holes))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, numberedIn(each, holes)]))
  const sign = value === -HOLES.figure(0) ? -1 : 1
  const hole = Object.values(HOLES).find((each) => each(0) === value || (sign < 0 && each === HOLES.figure))
  if (!hole) return value
  const own = hole(holes.length)
  holes.push(typeof own === 'number' ? sign * own : own)
  return holes.at(-1)
}

function replacedIn(value: unknown, found: ReadonlyMap<unknown, unknown>): unknown {
  if (Array.isArray(value)) return value.map((each) => replacedIn(each, found))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replacedIn(each, found)]))
  return found.has(value) ? found.get(value) : value
}
