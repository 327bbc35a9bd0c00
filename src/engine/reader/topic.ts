import { isWhole, type Reading } from './reading.ts'
import { reach, type Scene, type Subject } from './scene.ts'
import type { Token } from './tokens.ts'
import type { Wish } from './wish.ts'

/** Reads tokens as a sentence of their own. */
type Read<R> = (tokens: readonly Token[], scene: Scene) => R

/** Most places at which the rest of a sentence is divided. */
const MOST_COMMAS = 6

/**
 * `for clip 2, mute it`, read as a topic and what is said about it; undefined if the sentence is not divided like that. What is said
 * must be about the topic alone: `for clip 2, remove the music` is not.
 * @param next the scene after some wishes
 * @param and words that join two statements
 */
export function readAfterTopic<R extends Reading & { subject: Scene['subject'] }>(
  tokens: readonly Token[],
  scene: Scene,
  read: Read<R>,
  next: (scene: Scene, wishes: readonly Wish[]) => Scene,
  and: readonly string[],
): R | undefined {
  const [end] = commas(tokens)
  if (end === undefined) return undefined
  const topic = read(tokens.slice(0, end), scene)
  const about = topic.wishes.flatMap(({ op, params }) => (op === 'nothing' ? aboutOf(params.aside) : [undefined]))
  const named = about.flatMap((each) => each ?? [])
  if (!isWhole(topic) || named.length === 0 || about.includes(undefined)) return undefined
  const then = next(scene, topic.wishes)
  const rest = tokens.slice(end + 1)
  const whole = said(rest, then, read, named)
  if (whole) return joined(topic, whole)
  for (const place of commas(rest).slice(0, MOST_COMMAS)) {
    const first = said(rest.slice(0, place), then, read, named)
    const second =
      first &&
      readAfterTopic(
        withoutFirst(rest.slice(place + 1), and),
        { ...next(then, first.wishes), said: Number.MAX_SAFE_INTEGER },
        read,
        next,
        and,
      )
    if (first && second) return joined(joined(topic, first), second)
  }
  return undefined
}

function said<R extends Reading>(
  tokens: readonly Token[],
  scene: Scene,
  read: Read<R>,
  about: readonly Subject[],
): R | undefined {
  const found = read(tokens, scene)
  const edits = found.wishes.filter(({ op }) => op !== 'nothing')
  return isWhole(found) &&
    edits.length > 0 &&
    edits.every((wish) => about.some((each) => reach(wish, each) === 'within'))
    ? found
    : undefined
}

/** What a topic names; undefined for other remarks. */
function aboutOf(aside: unknown): readonly (Subject | undefined)[] {
  const { kind, about } = aside as { kind: string; about: readonly Subject[] } // made by operations/session.ts
  return kind === 'topic' ? about : [undefined]
}

function commas(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ text }, i) => (i > 0 && (text === ',' || text === ':') ? [i] : []))
}

function withoutFirst(tokens: readonly Token[], words: readonly string[]): readonly Token[] {
  return words.includes(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens
}

function joined<R extends Reading>(first: R, second: R): R {
  return {
    ...second,
    wishes: [...first.wishes, ...second.wishes],
    remarks: [...first.remarks, ...second.remarks],
    rules: [...first.rules, ...second.rules],
  }
}
