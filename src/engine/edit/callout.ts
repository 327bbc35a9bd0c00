import type { Spot } from '../../edits/mark/callout-parameters.ts'
import { type Box, boxWords } from '../../edits/values/box.ts'
import { MOST_CALLOUTS } from '../../edits/values/callout.ts'
import { type Compared, differing } from './differences.ts'
import { type Callout, draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { plain } from './plain.ts'
import { retimedWithin, spanWithin } from './text-place.ts'
import { secondsOf } from './times.ts'

/** Operations on callouts: callout, update_callout, remove_callout. */

export const CALLOUT_COLOR = '#E5231B'

/** Adds a callout, for 3 s by default; numbers are continued. */
export function callout(edit: Editing, params: Params<'callout'>): Outcome {
  const { words, draft } = edit
  if (draft.callouts.length >= MOST_CALLOUTS) return refuse(words.tooManyCallouts(MOST_CALLOUTS))
  const { moved, ...placed } = spanWithin(edit, params, draftFrames(draft))
  const { type, box, text = null, position = null, color = CALLOUT_COLOR } = params
  const added: Callout = {
    ...{ id: edit.newId('callout'), type, box: inside(box), text, position, color, ...placed },
    number: type === 'number' ? (params.number ?? nextNumber(draft.callouts)) : null,
  }
  return {
    draft: { ...draft, callouts: [...draft.callouts, added] },
    change: words.calloutAdded(type, text, secondsOf(edit, added.start), secondsOf(edit, added.start + added.frames)),
    notes: [...(moved ? [words.atTheEnd()] : []), ...insideNotes(edit, box)],
  }
}

function nextNumber(callouts: readonly Callout[]): number {
  return Math.min(999, 1 + Math.max(0, ...callouts.map(({ number }) => number ?? 0)))
}

/** Clips a spot to the canvas. */
function inside({ x, y, width = 0, height = 0 }: Spot): Box {
  const share = (side: number) => Math.round(side * 1e5) / 1e5
  return { x: share(x), y: share(y), width: share(Math.min(width, 1 - x)), height: share(Math.min(height, 1 - y)) }
}

function insideNotes({ words }: Editing, { x, y, width = 0, height = 0 }: Spot): string[] {
  return x + width > 1.001 || y + height > 1.001 ? [words.cutAtEdge(boxWords(inside({ x, y, width, height })))] : []
}

function calloutCalled(callouts: readonly Callout[], match: string): Callout | undefined {
  return (
    callouts.find(({ id }) => id === match) ?? callouts.find(({ text, type }) => plain(text ?? type) === plain(match))
  )
}

export function updateCallout(edit: Editing, params: Params<'update_callout'>): Outcome {
  const { words, draft } = edit
  const before = calloutCalled(draft.callouts, params.match)
  if (!before) return refuse(words.nothingThere(words.callout(params.match, null)))
  const { type = before.type, text = before.text, position = before.position, color = before.color } = params
  const box = params.box ? inside(params.box) : before.box
  if (type !== 'arrow' && type !== 'number' && (box.width === 0 || box.height === 0))
    return refuse(words.needsSize(type))
  if (params.number !== undefined && type !== 'number') return refuse(words.noNumber(type))
  const number = type === 'number' ? (params.number ?? before.number ?? nextNumber(draft.callouts)) : null
  const after: Callout = { ...before, type, box, text, number, position, color, ...retimedWithin(edit, before, params) }
  const changes = differences(edit, before, after)
  if (changes.length === 0) return unchanged(words.already(words.callout(before.id, before.text)))
  return {
    draft: { ...draft, callouts: draft.callouts.map((each) => (each === before ? after : each)) },
    change: words.calloutChanged(before.id, before.text, changes),
    notes: params.box ? insideNotes(edit, params.box) : [],
  }
}

function differences(edit: Editing, before: Callout, after: Callout): string[] {
  const { words } = edit
  const time = ({ start, frames }: Callout) => words.span(secondsOf(edit, start), secondsOf(edit, start + frames))
  const text = (each: Callout) => (each.text === null ? words.none() : words.quote(each.text))
  const spot = ({ box, position }: Callout) =>
    [boxWords(box), ...(position === null ? [] : [words.position(position)])].join(' ')
  const rows: Compared[] = [
    [words.property('type'), before.type, after.type],
    [words.wording(), text(before), text(after)],
    [words.property('number'), String(before.number ?? words.none()), String(after.number ?? words.none())],
    [words.place(), spot(before), spot(after)],
    [words.property('color'), before.color, after.color],
    [words.time(), time(before), time(after)],
  ]
  return differing(edit, rows)
}

export function removeCallout(edit: Editing, params: Params<'remove_callout'>): Outcome {
  const { words, draft } = edit
  if (params.all) {
    if (draft.callouts.length === 0) return refuse(words.nothingThere(words.aCallout()))
    return { draft: { ...draft, callouts: [] }, change: words.calloutsRemoved(draft.callouts.length) }
  }
  const gone = calloutCalled(draft.callouts, params.match ?? '')
  if (!gone) return refuse(words.nothingThere(words.callout(params.match ?? '', null)))
  return {
    draft: { ...draft, callouts: draft.callouts.filter((each) => each !== gone) },
    change: words.removed(words.callout(gone.id, gone.text)),
  }
}
