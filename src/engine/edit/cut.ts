import { begunEarlier } from './begin-earlier.ts'
import { isStill, joinRanges, movesAt, part, settle } from './clip.ts'
import { type Clip, clipStart, clipStarts, draftFrames, framesIn, type Range } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { afterCuts } from './keyframes.ts'
import type { Params } from './operation.ts'
import { recut, type Shot, shotsOf, stretch, whole } from './recut.ts'
import { clipLabel, clipOf, clipsOf, refLabel } from './refs.ts'
import { closedUpRegions } from './region-cut.ts'
import { firstEndingAfter } from './time-map.ts'
import { frameAt, ordered, secondsOf, stretches } from './times.ts'
import { clamp } from './values.ts'

/** Cutting operations: trim, cut_range, split. */

/** Removes ranges of the timeline from the sequence, frames. A clip cut in the middle becomes two, a photo just shorter. */
export function without(edit: Editing, ranges: readonly Range[]): Shot[] {
  const { draft } = edit
  const gone = joinRanges(ranges)
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip, i): Shot[] => {
    const start = starts[i] ?? 0
    const kept = restOf(gone, start, start + clip.frames)
    if (isStill(clip) && kept.length > 0) return [closedUp(clip, start, kept, draft.canvas.fps)]
    const own = kept.map(({ from, to }) => ({ from: from - start, to: to - start }))
    return part(clip, own, () => edit.newId('clip'), draft.canvas.fps).map((piece, k) => {
      const { from, to } = kept[k] ?? { from: start, to: start }
      return stretch(piece, from, to)
    })
  })
}

/** The complement of ranges within a range, frames. */
export function restOf(gone: readonly Range[], start: number, end: number): Range[] {
  const kept: Range[] = []
  let from = start
  for (let k = firstEndingAfter(gone, start); k < gone.length; k++) {
    const range = gone[k]
    if (!range || range.from >= end) break
    if (range.from > from) kept.push({ from, to: range.from })
    from = Math.max(from, range.to)
  }
  if (from < end) kept.push({ from, to: end })
  return kept
}

/** Shortens a still picture without splitting it. */
function closedUp(clip: Clip, start: number, kept: readonly Range[], fps: number): Shot {
  let offset = 0
  const shows = kept.map(({ from, to }) => {
    const shown = { from, to, offset, frames: to - from }
    offset += to - from
    return shown
  })
  const same = offset === clip.frames
  if (same) return whole(clip, start, clip.frames)
  const own = kept.map(({ from, to }) => ({ from: from - start, to: to - start }))
  const regions = closedUpRegions(clip.regions, own, fps)
  const moves = movesAt(clip, (at) => afterCuts(own, at))
  return { clip: settle({ ...clip, regions, frames: offset, ...moves }), shows }
}

/** Removes a range of the timeline, s; everything after it moves up. */
export function cutRange(edit: Editing, params: Params<'cut_range'>): Outcome {
  const { words } = edit
  const [from, to] = ordered(params.from, params.to)
  const length = draftFrames(edit.draft)
  const ranges = stretches(edit, from, to)
  if (ranges.length === 0) return refuse(words.nothingAt(from, to, secondsOf(edit, length)))
  const shots = without(edit, ranges)
  if (shots.length === 0) return refuse(words.wouldLeaveNothing())
  const outcome = recut(edit, shots)
  const left = draftFrames(outcome.draft)
  return { ...outcome, change: words.cutOut(from, to, secondsOf(edit, length), secondsOf(edit, left)) }
}

/**
 * Trims clips to `start` and `end`, or to `keep`, s in the clip’s own time; a negative `end` counts from its end. A negative
 * `start` restores what was before it.
 */
export function trim(edit: Editing, params: Params<'trim'>): Outcome {
  const { words, draft } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  if (params.start !== undefined && params.start < 0) return begunEarlier(edit, params.clip, clips, -params.start)
  const problems: string[] = []
  const numbers = new Set(clips.map((clip) => edit.numbers.get(clip.id) ?? 0))
  const ranges = [...numbers].flatMap((number) => {
    const found = trimmedOff(edit, number, params)
    if (typeof found !== 'string') return found
    problems.push(found)
    return []
  })
  if (ranges.length === 0) return refuse(...(problems.length > 0 ? problems : [words.goneAlready()]))
  const outcome = recut(edit, without(edit, ranges))
  const before = framesIn(clips)
  const after = before - (draftFrames(draft) - draftFrames(outcome.draft))
  return {
    ...outcome,
    problems,
    change: words.trimmed(refLabel(edit, params.clip, clips), secondsOf(edit, before), secondsOf(edit, after)),
  }
}

/** The ranges that a trim removes from a clip, in current frames; times refer to the clip as it was before the message. */
function trimmedOff(edit: Editing, number: number, params: Params<'trim'>): Range[] | string {
  const { words, draft } = edit
  const clip = clipOf(edit, number)
  if (typeof clip === 'string') return clip
  const seen = edit.extents.get(number)
  const fps = seen ? edit.times.fps : draft.canvas.fps
  const length = (seen ?? clip).frames
  const own = (seconds: number) => clamp(Math.round(seconds * fps), 0, length)
  const end = params.end ?? length / fps
  const [from, to] = params.keep
    ? [own(Math.min(...params.keep)), own(Math.max(...params.keep))]
    : [own(params.start ?? 0), own(end < 0 || Object.is(end, -0) ? length / fps + end : end)]
  if (to <= from) return words.trimLeavesNothing(clipLabel(edit, clip), length / fps)
  if (from === 0 && to === length) return words.nothingToTrim(clipLabel(edit, clip), length / fps)
  if (seen)
    return [[0, from] as const, [to, length] as const].flatMap(([a, b]) =>
      stretches(edit, (seen.start + a) / fps, (seen.start + b) / fps),
    )
  const start = clipStart(draft, clip)
  return [
    { from: start, to: start + from },
    { from: start + to, to: start + length },
  ].filter((range) => range.to > range.from)
}

/** Cuts this close to an existing one are ignored, frames. */
const SPLINTER = 2

/** Splits the sequence at a frame; also returns the index of the clip that begins there. */
export function splitAt(edit: Editing, frame: number): [Shot[], number] {
  const { draft } = edit
  const starts = clipStarts(draft)
  const shots = shotsOf(draft)
  const index = starts.findLastIndex((start) => start <= frame)
  const clip = draft.clips[index]
  if (!clip) return [shots, 0]
  const start = starts[index] ?? 0
  const offset = frame - start
  if (offset <= SPLINTER) return [shots, index]
  if (clip.frames - offset <= SPLINTER) return [shots, index + 1]
  const ranges = [
    { from: 0, to: offset },
    { from: offset, to: clip.frames },
  ]
  const parts = part(clip, ranges, () => edit.newId('clip'), draft.canvas.fps).map((piece, i): Shot => {
    const from = start + (i === 0 ? 0 : offset)
    return stretch(piece, from, from + piece.frames)
  })
  return [shots.toSpliced(index, 1, ...parts), index + 1]
}

/** Splits at a time of the timeline, s; with a clip, at its own time. */
export function split(edit: Editing, params: Params<'split'>): Outcome {
  const { words, draft } = edit
  const at = params.clip === undefined ? params.at : splitTime(edit, params.clip, params.at)
  if (typeof at === 'string') return refuse(at)
  const [shots] = splitAt(edit, frameAt(edit, at))
  if (shots.length === draft.clips.length) {
    const length = secondsOf(edit, draftFrames(draft))
    return refuse(at >= length ? words.beyondEnd(at, length) : words.cutAlready(at))
  }
  return { ...recut(edit, shots), change: words.split(at, draft.clips.length, shots.length) }
}

/** Converts a clip's own time to the timeline of the message, s. */
function splitTime(edit: Editing, number: number, at: number): number | string {
  const clip = clipOf(edit, number)
  if (typeof clip === 'string') return clip
  const seen = edit.extents.get(number)
  return seen ? seen.start / edit.times.fps + at : at
}
