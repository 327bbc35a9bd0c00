import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../../../src/engine/reader/context.ts'
import { HAN } from '../../../../src/engine/reader/tokens.ts'
import { randomOf } from '../../turn/support/fuzz.ts'
import { doneIn } from './done.ts'

export interface Message {
  text: string
  context: Context
}

/** The messages of all corpora in a folder that have a film. */
export function messages(folder: string): Message[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ context }) => context !== undefined)
      .map(({ text, context }) => ({ text, context: { uploads: [], ...context, ...withNames(context) } })),
  )
}

/** Records write an overlay as the edits do, by its asset, or as the timeline does, by its name. */
function withNames({ overlays }: { overlays?: { asset?: string; match?: string; name?: string }[] }): object {
  return overlays
    ? { overlays: overlays.map((each) => ({ ...each, name: each.name ?? each.asset ?? each.match })) }
    : {}
}

/** The message with a word before it that says not to do it, in each of several ways; 不要 may also say that a thing is not wanted. */
function negated(text: string): string[] {
  if (/\p{Script=Han}/u.test(text)) return ['别', '先别', '千万别'].map((word) => `${word}${text}`)
  const rest = text.charAt(0).toLowerCase() + text.slice(1)
  return ["don't", 'do not', 'please never'].map((word) => `${word} ${rest}`)
}

/** Whether more than one thing is said, so that a negation may be of the first alone: `don't zoom in, pan`, 别用这首，换成钢琴. */
export function isSeveral({ text }: Message): boolean {
  return /[,，;；。\n]|换|換|\p{Script=Han} /u.test(text)
}

/** The messages that are carried out although a word before them says not to: as far as that can be told, none. */
export function carriedOutNegated(all: readonly Message[]): string[] {
  return all
    .filter((message) => !isSeveral(message))
    .flatMap(({ text, context }) => {
      const wishes = doneIn(text, context)
      if (wishes.length === 0 || wishes.some((wish) => 'op' in wish && wish.op === 'refuse')) return []
      return negated(text).filter((said) => isDeepStrictEqual(doneIn(said, context), wishes))
    })
}

/** Messages that were changed by words of others, put in, left out and exchanged; the same for the same seed. */
export function* mutated(all: readonly Message[], seed: number): Generator<Message> {
  const random = randomOf(seed)
  const below = (count: number) => Math.floor(random() * count)
  for (;;) {
    const [message, other] = [all[below(all.length)], all[below(all.length)]]
    if (!message || !other) return
    const words = wordsOf(message.text)
    const others = wordsOf(other.text)
    for (let i = 0; i <= below(3); i++) {
      const [at, from] = [below(words.length + 1), below(others.length)]
      words.splice(at, below(2), ...others.slice(from, from + below(4)))
    }
    yield { text: words.join(''), context: random() < 0.5 ? message.context : other.context }
  }
}

/** In Chinese, each character. */
function wordsOf(text: string): string[] {
  return HAN.test(text) ? [...text] : text.split(/(?<=\s)/)
}
