import type { Box } from '../../edits/values/box.ts'
import type { PositionName } from '../../edits/values/position.ts'
import { type Clip, clipStart, type Draft, type Key, type ZoomPart } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { between, firstKey, tidyFrame } from './keyframes.ts'
import type { Params } from './operation.ts'
import { clipLabel, clipOf } from './refs.ts'
import { placeStart } from './time-map.ts'
import { secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** Zoom operations: zoom_to, punch_in. */

const RAMP_SECONDS = 0.6
const PUNCH_SECONDS = 0.8
/** Duration of a punch-in. */
const QUICK_SECONDS = 0.2
const PUNCH_AMOUNT = 0.2

/** Zooms to a part and, with an end, back by then; without a part, removes the clip's zooms. */
export function zoomTo(edit: Editing, params: Params<'zoom_to'>): Outcome {
  const { words, draft } = edit
  const clip = clipOf(edit, params.clip)
  if (typeof clip === 'string') return refuse(clip)
  const label = clipLabel(edit, clip)
  if (params.box === undefined) {
    if (clip.keyframes.zoom.length === 0) return unchanged(words.already(words.zoomsOf(label)))
    return { draft: withZoom(draft, clip, []), change: words.removed(words.zoomsOf(label)) }
  }
  const start = ownFrame(edit, clip, params.clip, params.start) ?? 0
  const end = ownFrame(edit, clip, params.clip, params.end)
  const last = end ?? clip.frames
  if (last <= start) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, clip.frames)))
  const length = (params.ramp ?? RAMP_SECONDS) * draft.canvas.fps
  const ramp = Math.min(length, (last - start) / (end === undefined ? 1 : 2))
  const part = partOf(params.box)
  const keys = [
    key(start, null),
    key(start + ramp, part),
    ...(end === undefined ? [] : [key(end - ramp, part), key(end, null)]),
  ]
  return zoomed(edit, clip, keys, last, words.zoomed(label, secondsOf(edit, start), secondsOf(edit, last)))
}

/** Zooms quickly to the middle, and back. */
export function punchIn(edit: Editing, params: Params<'punch_in'>): Outcome {
  const { words, draft } = edit
  const clip = clipOf(edit, params.clip)
  if (typeof clip === 'string') return refuse(clip)
  const { fps } = draft.canvas
  const start = ownFrame(edit, clip, params.clip, params.at) ?? 0
  const length = Math.min((params.duration ?? PUNCH_SECONDS) * fps, clip.frames - start)
  if (length < 3) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, clip.frames)))
  const amount = clamp(params.amount ?? PUNCH_AMOUNT, 0.05, 1)
  const side = 1 / (1 + amount)
  const part = frame((1 - side) / 2, (1 - side) / 2, side)
  const near = start + Math.min(QUICK_SECONDS * fps, length / 3)
  const keys = [key(start, null), { ...key(near, part), easing: 'ease-out' as const }, key(start + length, null)]
  const change = words.punchedIn(clipLabel(edit, clip), amount, secondsOf(edit, start), secondsOf(edit, start + length))
  return zoomed(edit, clip, keys, start + length, change)
}

/** Adds zoom keys, unless another zoom is in progress. @param end of the new keys, frames */
function zoomed(edit: Editing, clip: Clip, keys: Key<ZoomPart | null>[], end: number, change: string): Outcome {
  const { zoom } = clip.keyframes
  const start = keys[0]?.at ?? 0
  const inside = zoom.filter(({ at }) => at > start && at < end)
  const before = between(zoom, start)
  const near = before && (before.way < 1 || before.to !== null) && (before.way > 0 || before.from !== null)
  if (near || inside.length > 0) {
    const [first, last] = [zoom[0]?.at ?? 0, zoom.at(-1)?.at ?? 0].map((at) => secondsOf(edit, at))
    return refuse(edit.words.zoomsAlready(clipLabel(edit, clip), first ?? 0, last ?? 0))
  }
  const all = [...zoom, ...keys]
    .sort((a, b) => a.at - b.at)
    .map((each, i) => (i === 0 ? firstKey(each.value, each.at) : each))
  return { draft: withZoom(edit.draft, clip, all), change }
}

function withZoom(draft: Draft, clip: Clip, zoom: Key<ZoomPart | null>[]): Draft {
  const changed = { ...clip, keyframes: { ...clip.keyframes, zoom } }
  return { ...draft, clips: draft.clips.map((each) => (each === clip ? changed : each)) }
}

/** The current frame of a clip at a time of the numbered clip, s. */
function ownFrame(edit: Editing, clip: Clip, ref: number, seconds: number | undefined): number | undefined {
  if (seconds === undefined) return undefined
  const seen = edit.extents.get(ref)
  const { pieces, fps } = edit.times
  const at = seen ? placeStart(pieces, seen.start + seconds * fps) - clipStart(edit.draft, clip) : seconds * fps
  return clamp(at, 0, clip.frames)
}

function key(at: number, value: ZoomPart | null): Key<ZoomPart | null> {
  return { at: tidyFrame(at), value, easing: 'ease-in-out' }
}

/** A box of the picture; for a named position, half of it. */
function partOf(box: Box | PositionName): ZoomPart {
  if (typeof box !== 'string') {
    const [width, height] = [Math.min(box.width, 1 - box.x), Math.min(box.height, 1 - box.y)]
    return { of: 'picture', x: box.x, y: box.y, width: tidy(width), height: tidy(height) }
  }
  const x = box.endsWith('left') || box === 'lower-third' ? 0 : box.endsWith('right') ? 0.5 : 0.25
  const y = box.startsWith('top') ? 0 : box.startsWith('bottom') || box === 'lower-third' ? 0.5 : 0.25
  return frame(x, y, 0.5)
}

function frame(x: number, y: number, side: number): ZoomPart {
  return { of: 'frame', x: tidy(x), y: tidy(y), width: tidy(side), height: tidy(side) }
}

function tidy(share: number): number {
  return Math.round(share * 1e6) / 1e6
}
