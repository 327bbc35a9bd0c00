import { draftFrames, type Position, type Text, type TextStyle } from './draft.ts'
import { type Edit, type Outcome, type Params, refuse } from './edit.ts'
import type { TextSet } from './operation.ts'
import { plain } from './plain.ts'
import { styleDifferences, styled } from './text-style.ts'
import { frameAt, framesOf, secondsOf, spanAt } from './times.ts'

/** Titles: add_text, update_text, remove_text. */

const DEFAULT_SECONDS = 3
/** Shorter than this at the end of the video, s, a text begins earlier. */
const SHORTEST = 1
const LONGEST_TEXT = 500

const PLAIN: TextStyle = {
  position: 'center',
  color: '#FFFFFF',
  size: 'medium',
  font: null,
  weight: 700,
  background: null,
  shadow: true,
  outline: null,
  animation: 'fade',
}

/**
 * A text in the middle, in the lower part where it closes the video. One that opens the video, in the middle or at the
 * top, is its title and large.
 */
export function addText(edit: Edit, params: Params<'add_text'>): Outcome {
  const { words, draft } = edit
  const content = params.text.trim().slice(0, LONGEST_TEXT)
  if (content === '') return refuse(words.emptyText())
  const length = draftFrames(draft)
  const { moved, ...placed } = spanFor(edit, params, length)
  const endCard = placed.start > length / 2 && placed.start + placed.frames >= length - draft.canvas.fps / 2
  const style = styled(edit, { ...PLAIN, position: endCard ? 'bottom' : 'center' }, params)
  if (typeof style === 'string') return refuse(style)
  const notes = moved ? [words.atTheEnd()] : []
  if (params.text.trim().length > LONGEST_TEXT) notes.push(words.textCut(LONGEST_TEXT))
  const free = uncrowded(draft.texts, { ...style, ...placed }, params.position !== undefined)
  if (free !== style.position) notes.push(words.positionTaken(words.position(style.position)))
  const title = placed.start === 0 && placed.frames < length && (free === 'center' || free === 'top')
  const size = params.size === undefined && title ? 'large' : style.size
  const text: Text = { ...style, ...placed, id: edit.newId('text'), text: content, position: free, size }
  return {
    draft: { ...draft, texts: [...draft.texts, text] },
    change: words.textAdded(
      content,
      secondsOf(edit, text.start),
      secondsOf(edit, text.start + text.frames),
      words.position(free),
    ),
    notes,
  }
}

interface Placed {
  start: number
  frames: number
  /** it was asked for beyond the end, and now stands at it */
  moved: boolean
}

/** Frames of a text: 3 s unless said, inside the timeline, never a flash at its end. */
function spanFor(edit: Edit, params: TextSet, length: number): Placed {
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

function inside(start: number, end: number, length: number): { start: number; frames: number } {
  const from = Math.max(0, Math.min(start, length - 1))
  return { start: from, frames: Math.max(1, Math.min(end, length) - from) }
}

/** Where another text may go when its place is taken, the likeliest first. */
const ALTERNATIVES: readonly Position[] = ['center', 'bottom', 'top', 'lower-third']

/** The wished position, or the nearest that no other text has at the time. */
function uncrowded(
  texts: readonly Text[],
  text: Pick<Text, 'start' | 'frames' | 'position'>,
  explicit: boolean,
): Position {
  const beside = texts.filter(
    (other) => other.start < text.start + text.frames && other.start + other.frames > text.start,
  )
  const free = (position: Position) => !beside.some((other) => touch(other.position, position))
  const order = explicit && text.position.startsWith('bottom') ? [...ALTERNATIVES].reverse() : ALTERNATIVES
  return [text.position, ...order].find(free) ?? text.position
}

/** Two positions where texts would run into each other: the same row, unless left and right of it. */
function touch(a: Position, b: Position): boolean {
  const row = (position: Position) =>
    position === 'left' || position === 'right' ? 'center' : position.replace(/-(left|right)$/, '')
  const side = (position: Position) => /(left|right)$/.exec(position)?.[0] ?? 'middle'
  const apart = side(a) !== side(b) && side(a) !== 'middle' && side(b) !== 'middle'
  return row(a) === row(b) && !apart
}

/** The texts that a message means: those equal to `match`, else those that contain it; the only one for an empty one. */
function matching(texts: readonly Text[], match: string): Text[] {
  const wanted = plain(match)
  if (wanted === '') return texts.length === 1 ? [...texts] : []
  const equal = texts.filter((text) => plain(text.text) === wanted)
  return equal.length > 0 ? equal : texts.filter((text) => plain(text.text).includes(wanted))
}

function noText(edit: Edit, match: string): Outcome {
  return refuse(
    edit.words.noText(
      match,
      edit.draft.texts.map((text) => text.text),
    ),
  )
}

/** Wording, time and look of the texts that match. */
export function updateText(edit: Edit, params: Params<'update_text'>): Outcome {
  const { words, draft } = edit
  const found = matching(draft.texts, params.match)
  const [first] = found
  if (!first) return noText(edit, params.match)
  const content = params.set.text?.trim().slice(0, LONGEST_TEXT)
  if (content === '') return refuse(words.emptyText())
  const changed = new Map<string, Text>()
  for (const text of found) {
    const style = styled(edit, text, params.set)
    if (typeof style === 'string') return refuse(style)
    changed.set(text.id, { ...text, ...style, ...retimed(edit, text, params.set), text: content ?? text.text })
  }
  const after = changed.get(first.id) ?? first
  if (JSON.stringify(after) === JSON.stringify(first) && found.length === 1) {
    return refuse(words.already(words.text(first.text)))
  }
  return {
    draft: { ...draft, texts: draft.texts.map((text) => changed.get(text.id) ?? text) },
    change: words.textChanged(first.text, differences(edit, first, after)),
  }
}

/** New times of a text; one that only gets a new start keeps its length. */
function retimed(edit: Edit, text: Text, set: TextSet): { start: number; frames: number } {
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

function differences(edit: Edit, before: Text, after: Text): string[] {
  const { words } = edit
  const time = (text: Text) => words.span(secondsOf(edit, text.start), secondsOf(edit, text.start + text.frames))
  const wording = words.becomes(words.wording(), words.quote(before.text), words.quote(after.text))
  return [
    ...(before.text === after.text ? [] : [wording]),
    ...(time(before) === time(after) ? [] : [words.becomes(words.time(), time(before), time(after))]),
    ...styleDifferences(edit, before, after),
  ]
}

/** The texts that match, or all. */
export function removeText(edit: Edit, params: Params<'remove_text'>): Outcome {
  const { words, draft } = edit
  if (draft.texts.length === 0) return refuse(words.nothingThere(words.aText()))
  const gone = params.all ? draft.texts : matching(draft.texts, params.match ?? '')
  if (gone.length === 0) return noText(edit, params.match ?? '')
  return {
    draft: { ...draft, texts: draft.texts.filter((text) => !gone.includes(text)) },
    change: words.removed(gone.map((text) => words.text(text.text)).join(words.comma())),
  }
}
