import type { Position, PositionName, TextPosition } from '../../edits/values/position.ts'
import { clipStart, draftFrames, type Text } from './draft.ts'
import type { Editing } from './editing.ts'
import type { TextSet } from './operation.ts'
import { clipLabel, clipOf } from './refs.ts'
import { frameAt, framesOf, secondsOf, spanAt } from './times.ts'

/** Timing and position of texts. */

const DEFAULT_SECONDS = 3
/** Shortest text at the end of the video, s; shorter ones begin earlier. */
const SHORTEST = 1

type TextTimes = Pick<TextSet, 'clip' | 'start' | 'end' | 'duration'>
type Span = Pick<Text, 'start' | 'frames' | 'untilEnd'>

interface Placed extends Span {
  /** whether it was moved from beyond the end */
  moved: boolean
}

/**
 * The time span of a text: by default 3 s, within the timeline, and not too short at its end; on a clip, by default all of it.
 * @returns a problem if there is no such clip, or none of its time is left
 */
export function spanFor(edit: Editing, params: TextTimes, length: number): Placed | string {
  if (params.clip !== undefined) return moved(overClip(edit, params, params.clip))
  if (params.end === 'end') return { ...toTheEnd(edit, params), moved: false }
  return { ...spanWithin(edit, { ...params, end: params.end }, length), untilEnd: false }
}

const moved = (span: Span | string): Placed | string => (typeof span === 'string' ? span : { ...span, moved: false })

/** On a clip: all of it, or between clip times. */
function overClip(edit: Editing, { start, end, duration }: TextTimes, ref: number): Span | string {
  const { draft, words } = edit
  const clip = clipOf(edit, ref)
  if (typeof clip === 'string') return clip
  const at = clipStart(draft, clip)
  const frame = (seconds: number) => at + Math.round(seconds * draft.canvas.fps)
  const wanted = duration === undefined ? undefined : framesOf(edit, duration)
  const until = end === 'end' ? draftFrames(draft) : end === undefined ? undefined : frame(end)
  const from = start !== undefined ? frame(start) : until !== undefined && wanted !== undefined ? until - wanted : at
  const to = until ?? (wanted === undefined ? at + clip.frames : from + wanted)
  if (from >= to || from >= draftFrames(draft))
    return words.noTimeLeft(clipLabel(edit, clip), secondsOf(edit, clip.frames))
  return { ...inside(from, to, draftFrames(draft)), untilEnd: end === 'end' }
}

/** From a time, or for a duration, to the end of the video. */
function toTheEnd(edit: Editing, { start, duration }: TextTimes, before = 0): Span {
  const length = draftFrames(edit.draft)
  const wanted = duration === undefined ? undefined : length - framesOf(edit, duration)
  const from = start === undefined ? (wanted ?? before) : frameAt(edit, start)
  return { ...inside(Math.max(0, from), length, length), untilEnd: true }
}

interface Times {
  start?: number | undefined
  end?: number | undefined
  duration?: number | undefined
}

/** The same, only for times of the timeline. */
export function spanWithin(edit: Editing, params: Times, length: number): Omit<Placed, 'untilEnd'> {
  const wanted = framesOf(edit, params.duration ?? DEFAULT_SECONDS)
  const end = params.end === undefined ? undefined : Math.min(frameAt(edit, params.end), length)
  if (params.start === undefined) {
    const start = end === undefined ? 0 : Math.max(0, end - wanted)
    return { ...inside(start, end ?? start + wanted, length), moved: false }
  }
  const later = params.end !== undefined && params.end > params.start
  const said = later ? spanAt(edit, params.start, params.end ?? params.start) : undefined
  const start = frameAt(edit, params.start)
  const until = said?.end ?? start + wanted
  const shortest = Math.min(until - start, Math.round(SHORTEST * edit.draft.canvas.fps))
  if (start + shortest <= length) return { ...inside(start, until, length), moved: false }
  return { ...inside(length - (until - start), length, length), moved: true }
}

/**
 * Changes the times of a text; with only a new start, its length is kept.
 * @returns a problem if there is no such clip, or none of its time is left
 */
export function retimed(edit: Editing, text: Span, set: TextTimes): Span | string {
  if (set.clip !== undefined) return overClip(edit, set, set.clip)
  if (set.end === 'end') return toTheEnd(edit, set, text.start)
  const { start, end, duration } = set
  if (start === undefined && end === undefined && duration === undefined)
    return { start: text.start, frames: text.frames, untilEnd: text.untilEnd }
  // a text that lasts to the end still does
  if (text.untilEnd && end === undefined && duration === undefined) return toTheEnd(edit, set, text.start)
  return { ...retimedWithin(edit, text, { start, end, duration }), untilEnd: false }
}

/** The same, only for times of the timeline. */
export function retimedWithin(edit: Editing, text: Pick<Span, 'start' | 'frames'>, set: Times): Omit<Span, 'untilEnd'> {
  const length = draftFrames(edit.draft)
  const end = text.start + text.frames
  const until = set.end === undefined ? undefined : frameAt(edit, set.end)
  const wanted = set.duration === undefined ? undefined : framesOf(edit, set.duration)
  if (set.start === undefined) {
    if (until !== undefined && wanted !== undefined) return inside(until - wanted, until, length)
    return inside(text.start, until ?? (wanted === undefined ? end : text.start + wanted), length)
  }
  const start = frameAt(edit, set.start)
  const frames = wanted ?? (until !== undefined && until > start ? until - start : text.frames)
  return start + frames <= length || until !== undefined
    ? inside(start, start + frames, length)
    : inside(Math.min(start, Math.max(0, length - frames)), start + frames, length)
}

function inside(start: number, end: number, length: number): Omit<Span, 'untilEnd'> {
  const from = Math.max(0, Math.min(start, length - 1))
  return { start: from, frames: Math.max(1, Math.min(end, length) - from) }
}

/** Alternative positions if one is taken, the preferred first. */
const ALTERNATIVES: readonly PositionName[] = ['center', 'bottom', 'top', 'lower-third']

/** The requested position, or the nearest one free at that time. Points are kept exactly. */
export function uncrowded(
  texts: readonly Text[],
  text: Pick<Text, 'start' | 'frames' | 'position'>,
  explicit: boolean,
): TextPosition {
  // automatic positions avoid others anyway
  if (typeof text.position !== 'string' || text.position === 'auto') return text.position
  const beside = texts.filter(
    (other) => other.start < text.start + text.frames && other.start + other.frames > text.start,
  )
  const placed = beside.flatMap(({ position }) => (position === 'auto' ? [] : [position]))
  const free = (position: Position) => !placed.some((other) => touch(other, position))
  const order = explicit && text.position.startsWith('bottom') ? [...ALTERNATIVES].reverse() : ALTERNATIVES
  return [text.position, ...order].find(free) ?? text.position
}

/** Whether texts at two positions would collide: the same row, unless left and right. */
function touch(one: Position, other: Position): boolean {
  const [a, b] = [named(one), named(other)]
  const row = (position: PositionName) =>
    position === 'left' || position === 'right' ? 'center' : position.replace(/-(left|right)$/, '')
  const side = (position: PositionName) => /(left|right)$/.exec(position)?.[0] ?? 'middle'
  const apart = side(a) !== side(b) && side(a) !== 'middle' && side(b) !== 'middle'
  return row(a) === row(b) && !apart
}

/** The named position nearest to a point. */
function named(position: Position): PositionName {
  if (typeof position === 'string') return position
  const [x, y] = position
  const row = y < 0.35 ? 'top' : y > 0.65 ? 'bottom' : ''
  const side = x < 0.35 ? 'left' : x > 0.65 ? 'right' : ''
  if (row === '') return side === '' ? 'center' : side
  return side === '' ? row : `${row}-${side}`
}
