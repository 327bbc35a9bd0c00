import { mergedChanges, mergedLevels, mergedTexts } from './complete.ts'
import { sameEffect } from './effect.ts'
import type { CompiledLanguage } from './grammar/language.ts'
import { WHICH_LOOK } from './operations/look/tone.ts'
import { withPlainNames } from './plain-names.ts'
import { isWhole, leavesQuestions, NOTHING_READ } from './reading.ts'
import { withoutRemarks } from './remarks.ts'
import type { Scene } from './scene.ts'
import { readSentence } from './sentence.ts'
import { after, built, type SentenceResult, written } from './sentence-wishes.ts'
import { withoutSilent } from './silent.ts'
import { HAN, type Token } from './tokens.ts'
import { readAfterTopic } from './topic.ts'
import type { Wish } from './wish.ts'

/** Chooses between the readings of a sentence. Pure. */

/** With more spaces, none is treated as a pause. */
const MOST_PAUSES = 5

/**
 * A sentence that cannot be read as it stands is read as a topic and what is said about it, without words that mean nothing, with
 * its names as in `plain-names.ts`, or without remarks. In a language without spaces, a space after a name or a number may be a
 * pause: it is treated as one if the sentence can't be read otherwise.
 */
export function readPaused(
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
  const isNamed = plain.troubles.some((trouble) => 'ask' in trouble && trouble.ask === WHICH_LOOK)
  const named = plain.unread.length > 0 || isNamed ? withPlainNames(tokens, language.grammar, scene.context) : undefined
  const nameless = named && readPaused(named, language, message, scene)
  if (nameless && isWhole(nameless)) return nameless
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
  return readBesideRemarks(tokens, language, message, scene) ?? plain
}

/** A sentence without its remarks; undefined if it has none, or cannot be read without them either. */
function readBesideRemarks(
  tokens: readonly Token[],
  language: CompiledLanguage,
  message: string,
  scene: Scene,
): SentenceResult | undefined {
  const isRead = (part: readonly Token[]) => !leavesQuestions(readOne(part, language, message, scene))
  const without = withoutRemarks(tokens, message, language, scene.context, isRead)
  if (!without) return undefined
  const remarks = without.remarks.map(({ tokens: said, complaints }) => ({ text: written(said, message), complaints }))
  // what is left out after a remark, or a pronoun there, may refer to what it mentions
  const subject: Scene['subject'] = { kind: 'remarked' }
  if (without.rest.length === 0) return { ...NOTHING_READ, remarks, subject, spoken: scene.spoken }
  const then = without.isFirst ? { ...scene, subject, isBroken: true } : scene
  const read = readPaused(without.rest, language, message, then)
  return isWhole(read) ? { ...read, remarks: [...read.remarks, ...remarks] } : undefined
}

function pauseBefore({ start }: Token): Token {
  return { kind: 'mark', text: ',', value: 0, capital: false, pause: true, start: start - 1, end: start }
}

function readOne(tokens: readonly Token[], language: CompiledLanguage, message: string, scene: Scene): SentenceResult {
  const readings = readSentence(tokens, language, scene.context).map((reading) =>
    built(reading, tokens, message, scene, language),
  )
  const sound = readings.filter(({ troubles }) => troubles.length === 0)
  const candidates = sound.length > 0 ? sound : readings.slice(0, 1)
  const [first, ...others] = candidates.map((each) => ({
    each,
    merged: mergedChanges(mergedLevels(mergedTexts(each.wishes))),
  }))
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
