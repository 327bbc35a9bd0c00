import type * as z from 'zod'
import { definitionOf, isOperation } from '../../edits/index.ts'
import { factsOf, type Kind } from '../../edits/values/kind.ts'
import type { Editing } from '../edit/editing.ts'
import { frameAt, secondsOf, spanAt, stretches } from '../edit/times.ts'
import type { Wish } from '../reader/wish.ts'

/** An edit as it is written. */
export type Written = { op: string } & Record<string, unknown>

/** The wish no longer makes sense for the current timeline. */
export class Gone extends Error {
  override readonly name = 'Gone'
}

/**
 * A wish, with positions and times on the timeline before the message, as edits of the current timeline: clips by id, times where
 * they moved. Several if what it means is now in several places.
 * @throws {Gone} if nothing is left of it
 */
export function present({ op, params }: Wish, said: Editing): Written[] {
  if (!isOperation(op)) return []
  const { shape } = definitionOf(op).params
  const kindOf = (name: string) => {
    const schema = shape[name]
    return schema === undefined ? undefined : factsOf(schema as z.ZodType)?.kind // zod's own types, like the whole definition
  }
  let all: Record<string, unknown>[] = [{ ...params }]
  for (const [name, value] of Object.entries(params)) {
    const meant = elementsMeant(op, kindOf(name), value, said)
    if (meant) all = meant.flatMap((each) => all.map((other) => ({ ...other, [name]: each })))
  }
  const own = params.clip !== undefined || typeof params.target === 'number'
  const timed = all.flatMap((each) => timesMeant(each, kindOf, own, said))
  return timed.map((each) => ({ op, ...each }))
}

/** These have to be applied to a whole clip. */
const OF_WHOLE_CLIPS = new Set<string>(['trim', 'set_duration'])

/** The ids that a parameter refers to; undefined if it refers to nothing that may have moved. */
function elementsMeant(op: string, kind: Kind | undefined, value: unknown, said: Editing): unknown[] | undefined {
  if (kind === 'clips' || kind === 'sound') {
    if (typeof value !== 'number') return undefined
    const parts = partsOf(value, said)
    return parts.length > 1 && OF_WHOLE_CLIPS.has(op) ? [whole(value, said)] : parts
  }
  if (kind === 'clip') return typeof value === 'number' ? [whole(value, said)] : undefined
  if (kind === 'cut' && Array.isArray(value)) {
    const [a, b] = value
    return [[partsOf(Number(a), said).at(-1), partsOf(Number(b), said)[0]]]
  }
  if (kind === 'place' || kind === 'new place') return typeof value === 'number' ? [placeMeant(value, said)] : undefined
  if (kind === undefined && Array.isArray(value) && value.every((each) => typeof each === 'number') && op === 'delete')
    return [value.flatMap((each) => partsOf(each, said))]
  return undefined
}

/** The ids of what is left of a clip. */
function partsOf(number: number, { draft, numbers, words, lastNumber }: Editing): string[] {
  const ids = draft.clips.filter(({ id }) => numbers.get(id) === number).map(({ id }) => id)
  if (ids.length > 0) return ids
  throw new Gone(number <= lastNumber ? words.clipGone(number) : words.noClip(number, lastNumber))
}

/** The id of a clip in one piece; that of a split one is rejected when it is looked up. */
function whole(number: number, said: Editing): string {
  const [first = '', ...others] = partsOf(number, said)
  if (others.length === 0) return first
  return said.draft.clips.find(({ id }) => id === first)?.origin ?? first
}

/** A position among the current clips; the last stays the last. */
function placeMeant(place: number, { draft, extents }: Editing): number {
  return place >= extents.size ? draft.clips.length + (place - extents.size) : place
}

type KindOf = (name: string) => Kind | undefined

/** Times of the film, converted to the current timeline. */
function timesMeant(
  params: Record<string, unknown>,
  kindOf: KindOf,
  own: boolean,
  said: Editing,
): Record<string, unknown>[] {
  if (isAsItWas(said)) return [params]
  const ofFilm = (name: string): number | undefined => {
    const kind = kindOf(name)
    const film = kind === 'film time' || (!own && (kind === 'film or clip time' || kind === 'end'))
    const value = params[name]
    return film && typeof value === 'number' ? value : undefined
  }
  const now = { ...params }
  for (const name of ['at', 'start', 'end', 'from', 'to']) {
    const time = ofFilm(name)
    if (time !== undefined) now[name] = seconds(frameAt(said, time), said)
  }
  const [start, end, from, to] = ['start', 'end', 'from', 'to'].map(ofFilm)
  if (start !== undefined && end !== undefined) {
    const span = spanAt(said, start, end)
    Object.assign(now, { start: seconds(span.start, said), end: seconds(span.end, said) })
  }
  if (from === undefined || to === undefined) return [now]
  const left = stretches(said, from, to)
  if (left.length === 0)
    throw new Gone(said.words.nothingAt(from, to, seconds(said.times.pieces.at(-1)?.to ?? 0, said)))
  // the last first, so that none moves another
  return left.reverse().map((range) => ({ ...now, from: seconds(range.from, said), to: seconds(range.to, said) }))
}

/** Whether all times still mean what they meant before the message. */
function isAsItWas({ times: { fps, pieces }, draft }: Editing): boolean {
  const [first, ...others] = pieces
  const whole = first === undefined || (first.from === 0 && first.at === 0 && first.frames === first.to)
  return whole && others.length === 0 && fps === draft.canvas.fps
}

function seconds(frame: number, said: Editing): number {
  return Math.round(secondsOf(said, frame) * 1000) / 1000
}
