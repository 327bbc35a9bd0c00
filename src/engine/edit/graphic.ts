import { LONGEST_NAME, MOST_GRAPHICS } from '../../edits/values/graphic.ts'
import { barPixels } from './bar-height.ts'
import { usualColor } from './draft/usual.ts'
import { type Countdown, draftFrames, type Graphic, type LowerThird, type ProgressBar } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { readingSeconds } from './reading.ts'
import { shortName } from './short-name.ts'
import { spanFor } from './text-place.ts'
import { framesOf, secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** Graphics over the film: lower_third, countdown, progress_bar. */

/** Default height of a bar, as a share of the canvas's shorter side; and the largest. */
export const BAR_HEIGHT = 0.01
const HIGHEST_BAR = 0.25
/** px */
const LOWEST_BAR = 2

/** Least default duration of a lower third, s. */
const STANDING = 5

/** Marks a colour that was explicitly set to the default. */
export function ownColor(kind: Graphic['kind'], color: string | undefined): Pick<Graphic, 'own'> {
  return color?.toUpperCase() === usualColor(kind) ? { own: ['color'] } : {}
}

export function lowerThird(edit: Editing, params: Params<'lower_third'>): Outcome {
  const { words, draft } = edit
  const { side = 'left', color = usualColor('lower_third') } = params
  const { name, cut } = shortName(params.name.trim())
  const short = params.role === undefined ? undefined : shortName(params.role.trim())
  const role = short?.name ?? null
  const reading = readingSeconds(`${name} ${role ?? ''}`)
  const open = params.end === undefined && params.clip === undefined
  const span = spanFor(
    edit,
    { ...params, duration: params.duration ?? (open ? Math.max(STANDING, reading) : undefined) },
    draftFrames(draft),
  )
  if (typeof span === 'string') return refuse(span)
  const { moved, ...placed } = span
  const added: LowerThird = {
    kind: 'lower_third',
    id: edit.newId('graphic'),
    name,
    role,
    side,
    color,
    ...placed,
    ...ownColor('lower_third', params.color),
  }
  return put(edit, added, words.lowerThirdAdded(name, role, side, ...timesOf(edit, added)), [
    ...(moved ? [words.atTheEnd()] : []),
    ...(cut || short?.cut ? [words.textCut(LONGEST_NAME)] : []),
    ...(secondsOf(edit, added.frames) + 0.05 < reading ? [words.tooQuick(reading)] : []),
  ])
}

const FIRST_NUMBER = 5
/** Shortest time of a number, s. */
export const SHORTEST_NUMBER = 0.25

/** A second per number by default; starts at the number that there is time for. */
export function countdown(edit: Editing, params: Params<'countdown'>): Outcome {
  const { words, draft } = edit
  const { position = 'full', color = usualColor('countdown') } = params
  const wanted = params.from ?? FIRST_NUMBER
  const length = draftFrames(draft)
  const span = spanFor(edit, { start: params.start ?? 0, duration: params.duration ?? wanted }, length)
  if (typeof span === 'string') return refuse(span)
  const { moved, ...placed } = span
  const each = params.duration === undefined ? 1 : SHORTEST_NUMBER
  const most = Math.max(1, Math.floor(secondsOf(edit, placed.frames) / each + 1e-6))
  const from = Math.min(wanted, most)
  // the remainder would be a partial number
  const frames = params.duration === undefined && from < wanted ? framesOf(edit, from) : placed.frames
  const added: Countdown = {
    ...{ kind: 'countdown', id: edit.newId('graphic'), from, position, color },
    ...{ ...placed, frames: Math.min(frames, placed.frames) },
    ...ownColor('countdown', params.color),
  }
  return put(edit, added, words.countdownAdded(from, position, ...timesOf(edit, added)), [
    ...(moved ? [words.atTheEnd()] : []),
    ...(from < wanted ? [words.countsFrom(from, wanted, secondsOf(edit, added.frames))] : []),
  ])
}

/** Over the whole film by default; replaces another one at the same edge. */
export function progressBar(edit: Editing, params: Params<'progress_bar'>): Outcome {
  const { words, draft } = edit
  const { edge = 'bottom', color = usualColor('progress_bar') } = params
  const { height, notes } = barHeight(edit, params.height)
  const span = spanFor(edit, { start: params.start ?? 0, end: params.end ?? 'end' }, draftFrames(draft))
  if (typeof span === 'string') return refuse(span)
  const { moved, ...placed } = span
  const added: ProgressBar = {
    kind: 'progress_bar',
    id: edit.newId('graphic'),
    edge,
    height,
    color,
    ...placed,
    ...ownColor('progress_bar', params.color),
  }
  const meets = (other: Graphic) => other.start < added.start + added.frames && added.start < other.start + other.frames
  const replaced = draft.graphics.filter(
    (other) => other.kind === 'progress_bar' && other.edge === edge && meets(other),
  )
  const kept = draft.graphics.filter((other) => !replaced.includes(other))
  return put(
    { ...edit, draft: { ...draft, graphics: kept } },
    added,
    words.progressBarAdded(edge, barPixels(height, draft.canvas), ...timesOf(edit, added)),
    [
      ...notes,
      ...(moved ? [words.atTheEnd()] : []),
      ...(replaced.length > 0 ? [words.replaces(replaced.map(({ id }) => words.graphic('progress_bar', id)))] : []),
    ],
  )
}

/** @param given px from 1 on, else a share of the canvas's shorter side */
export function barHeight({ draft, words }: Editing, given?: number): { height: number; notes: string[] } {
  if (given === undefined) return { height: BAR_HEIGHT, notes: [] }
  const side = Math.min(draft.canvas.width, draft.canvas.height)
  const wanted = given >= 1 ? given : given * side
  const px = clamp(wanted, LOWEST_BAR, HIGHEST_BAR * side)
  const notes = px === wanted ? [] : [words.clamped(words.pixels(LOWEST_BAR), words.pixels(HIGHEST_BAR * side))]
  return { height: Math.round((px / side) * 1e5) / 1e5, notes }
}

/** When it shows, s. */
function timesOf(edit: Editing, { start, frames }: Graphic): [from: number, to: number] {
  return [secondsOf(edit, start), secondsOf(edit, start + frames)]
}

function put(edit: Editing, added: Graphic, change: string, notes: string[]): Outcome {
  const { draft, words } = edit
  if (draft.graphics.length >= MOST_GRAPHICS) return refuse(words.tooManyGraphics(MOST_GRAPHICS))
  return { draft: { ...draft, graphics: [...draft.graphics, added] }, change, notes }
}
