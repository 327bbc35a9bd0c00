import type { Context } from './context.ts'
import { Bags, type Said } from './grammar/bags.ts'
import { Chart } from './grammar/chart.ts'
import type { CompiledLanguage } from './grammar/language.ts'
import type { Token } from './tokens.ts'

/** One reading of a sentence. */
export interface SentenceReading {
  said: readonly Said[]
  /** runs of tokens that do not belong to anything */
  unread: readonly { start: number; end: number }[]
}

interface Tail {
  cost: number
  said: readonly Said[]
  unread: readonly { start: number; end: number }[]
}

const WISH = 10
/** A wish that omits what was said before is only read if there is no complete wish. */
const ELLIPTIC = 7
const LEFT_OVER = 1000
/** Words are more likely to be part of something than without meaning. */
const NOISE = 0.05
/** Lists and remarks are read as the longest possible parts: `1 min 20 s` is one time. */
const PARTS = 0.001
/** Brackets more likely belong to what precedes them. */
const PARTED = 0.02
/** A word with a capital is more likely to be part of a text: `Stop, Look and Listen`. */
const NAMED = 1
/** An exception belongs to the wish before it, like what is named in it. */
const EXCEPTIONS = new Set(['nothing.not_used', 'nothing.excepted_text', 'nothing.excepted_clip'])
/** What exists is more likely meant than what does not. */
const MISSING = 0.06
const MOST_READINGS = 24
/** A sentence with more tokens is not read. */
const LONGEST = 240
/** In a longer sentence, unread parts are not located. */
const LONGEST_PIECEMEAL = 60

/**
 * The readings of a sentence with the fewest wishes; if none is complete, those with the least left over.
 * @param alone whether words without meaning next to others are a wish by themselves: `thanks`
 */
export function readSentence(
  tokens: readonly Token[],
  language: CompiledLanguage,
  context: Context,
  alone = false,
): SentenceReading[] {
  const whole = { start: 0, end: tokens.length }
  if (tokens.length > LONGEST) return [{ said: [], unread: [whole] }]
  const chart = new Chart(tokens, language.grammar, context)
  const bags = new Bags(chart, language.bagsOf)
  const complete = tilings(tokens.length, chart, bags, false, alone).filter(({ said }) => !alone || said.length > 0)
  if (complete.length > 0 && !bags.exhausted) return complete
  if (tokens.length > LONGEST_PIECEMEAL || bags.exhausted) return [{ said: [], unread: [whole] }]
  const partial = tilings(tokens.length, chart, bags, true)
  return partial.length > 0 && !bags.exhausted ? partial.slice(0, 1) : [{ said: [], unread: [whole] }]
}

/** The ways of dividing a sentence into wishes and connecting words. */
function tilings(length: number, chart: Chart, bags: Bags, leavingOver: boolean, alone = false): SentenceReading[] {
  const known = new Map<number, Tail[]>()
  return tails(0)

  /** Unread text extends to the next comma or the like. */
  function endOfPart(place: number): number {
    let end = place + 1
    while (end < length && chart.at('+link', end).length === 0) end += 1
    return end
  }

  /** The wishes that a text without quotation marks would take for its own words (`Sale and mute clip 1`), but for those with a capital. */
  function wishesIn(free: readonly Span[]): number {
    const isWish = ({ bag }: Said) => !bag.elliptic && bag.op !== 'nothing'
    const begins = (place: number) => !chart.tokens[place]?.capital && bags.from(place).some(isWish)
    return free.reduce((count, [from, to]) => {
      const isInside = (place: number) => (chart.tokens[place]?.start ?? to) < to
      const links = chart.tokens.flatMap(({ start }, i) => (start > from && start < to ? chart.links(i) : []))
      return count + new Set(links.flatMap(({ end }) => (isInside(end) && begins(end) ? [end] : []))).size
    }, 0)
  }

  function tails(place: number): Tail[] {
    const before = known.get(place)
    if (before) return before
    const found: Tail[] = []
    if (place >= length) found.push({ cost: 0, said: [], unread: [] })
    else {
      for (const kind of alone ? [] : ['+noise', '+link'])
        for (const { end } of kind === '+link' ? chart.links(place) : chart.at(kind, place)) {
          const apart =
            (chart.tokens[place]?.text === '(' ? PARTED : 0) + (place > 0 && chart.tokens[place]?.capital ? NAMED : 0)
          found.push(...tails(end).map((tail) => (apart === 0 ? tail : { ...tail, cost: tail.cost + apart })))
        }
      const leads = chart
        .at('+lead', place)
        .flatMap(({ end }) => bags.from(end).map((each) => ({ ...each, noise: each.noise + end - place })))
      for (const each of [...bags.from(place), ...leads]) {
        if (each.end < length && !joins(chart, each.end)) continue
        const parts =
          (each.bag.op === 'nothing'
            ? each.rules.filter((rule) => rule.startsWith('nothing.') && !EXCEPTIONS.has(rule)).length
            : listed(each.params)) * PARTS
        const free = freeText(each.params)
        const cost =
          WISH * (1 + wishesIn(free)) +
          (each.bag.elliptic ? ELLIPTIC : 0) +
          freeCost(free) +
          each.noise * NOISE +
          parts +
          (refersToNothing(each.params) ? MISSING : 0)
        for (const next of tails(each.end))
          found.push({ cost: next.cost + cost, said: [each, ...next.said], unread: next.unread })
      }
      if (leavingOver) {
        const end = endOfPart(place)
        for (const next of tails(end))
          found.push({
            cost: next.cost + LEFT_OVER * (end - place),
            said: next.said,
            unread: [{ start: place, end }, ...next.unread],
          })
      }
    }
    const best = Math.min(...found.map(({ cost }) => cost))
    const seen = new Set<string>()
    const kept = found.filter((tail) => {
      if (tail.cost > best) return false
      const key = JSON.stringify([
        tail.said.map(({ bag, params, start, end }) => [bag.op, params, start, end]),
        tail.unread,
      ])
      return !seen.has(key) && seen.add(key)
    })
    known.set(place, kept.slice(0, MOST_READINGS))
    return kept.slice(0, MOST_READINGS)
  }
}

/** Whether something is named that there is not. */
function refersToNothing(params: Readonly<Record<string, unknown>>): boolean {
  return Object.values(params).some((value) => typeof value === 'object' && value !== null && 'missing' in value)
}

/** The number of items listed. */
function listed(params: Readonly<Record<string, unknown>>): number {
  return Object.values(params).reduce<number>((count, value) => count + (Array.isArray(value) ? value.length : 0), 0)
}

type Span = readonly [from: number, to: number]

/** The parts of the message, in characters, that are taken as text without quotation marks. */
function freeText(params: Readonly<Record<string, unknown>>): Span[] {
  return Object.values(params).flatMap((value) => {
    const written = typeof value === 'object' && value !== null && 'written' in value ? value.written : undefined
    return Array.isArray(written) ? [[Number(written[0]), Number(written[1])] as const] : []
  })
}

/** Text without quotation marks ends as soon as the rest can be read. */
function freeCost(free: readonly Span[]): number {
  return Math.min(4, free.reduce((length, [from, to]) => length + to - from, 0) / 1000)
}

/**
 * Wishes are separated by a link, except before an exception or what can only begin a wish; what can only end one may come
 * directly before.
 */
function joins(chart: Chart, place: number): boolean {
  const begins = ['+link', '+except', '+begin'].some((kind) => chart.at(kind, place).length > 0)
  return begins || chart.at('+over', place - 1).length > 0
}
