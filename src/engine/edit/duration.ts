import { assetById } from './assets.ts'
import { grow, isStill, room, settle, slice, stretched } from './clip.ts'
import { type Clip, clipStarts, draftFrames, framesIn } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { recut, type Shot, stretch, whole } from './recut.ts'
import { clipLabel, clipsOf, refLabel } from './refs.ts'
import { shareOut } from './share.ts'
import { framesOf, secondsOf } from './times.ts'

/** Length operations: set_duration, set_total_duration. */

/** Least length of photos when a video is shortened to a total, s. */
const SHORTEST_PHOTO = 1.5

/**
 * Changes a clip's length: a still is stretched; a video is trimmed at its end, or extended beyond its out point and then
 * before its in point.
 *
 * @param start its current start on the timeline, frames
 * @param frames the desired length, at least 1
 */
export function resized(edit: Editing, clip: Clip, start: number, frames: number): Shot {
  const { fps } = edit.draft.canvas
  if (frames === clip.frames) return whole(clip, start, frames)
  if (isStill(clip)) return whole(settle(stretched(clip, frames)), start, clip.frames)
  if (frames < clip.frames) return stretch(slice(clip, 0, frames, fps), start, start + frames)
  const spare = room(clip, assetById(edit, clip.mediaId), fps)
  const back = Math.min(frames - clip.frames, spare.back)
  const front = Math.min(frames - clip.frames - back, spare.front)
  return stretch(grow(clip, front, back, fps), start, start + clip.frames, front)
}

/** Sets lengths of clips by id. */
export function resizeAll(edit: Editing, lengths: ReadonlyMap<string, number>) {
  const starts = clipStarts(edit.draft)
  const shots = edit.draft.clips.map((clip, i) =>
    resized(edit, clip, starts[i] ?? 0, lengths.get(clip.id) ?? clip.frames),
  )
  return recut(edit, shots)
}

/** Sets the length of one clip or of each, s. Photos can have any; videos are limited by their sources. */
export function setDuration(edit: Editing, params: Params<'set_duration'>): Outcome {
  const { words } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  const wanted = framesOf(edit, params.duration)
  const outcome = resizeAll(edit, lengthsOf(params, clips, wanted))
  const after = new Map(outcome.draft.clips.map((clip) => [clip.id, clip]))
  const reached = framesIn(clips.flatMap((clip) => after.get(clip.id) ?? []))
  const problems =
    params.clip === 'all' ? tooShort(edit, clips, after, wanted) : shortfall(edit, clips, reached, wanted)
  if (clips.every((clip) => after.get(clip.id)?.frames === clip.frames)) {
    return problems.length > 0 ? refuse(...problems) : unchanged(words.already(refLabel(edit, params.clip, clips)))
  }
  const change = words.resized(
    refLabel(edit, params.clip, clips),
    secondsOf(edit, framesIn(clips)),
    secondsOf(edit, reached),
  )
  return { ...outcome, change, problems }
}

/** Parts of a split clip share its length; with `all`, each clip gets it. */
function lengthsOf(params: Params<'set_duration'>, clips: readonly Clip[], wanted: number): Map<string, number> {
  const shares = shareOut(
    wanted,
    clips.map((clip) => clip.frames),
  )
  return new Map(clips.map((clip, i) => [clip.id, params.clip === 'all' ? wanted : (shares[i] ?? 1)]))
}

function tooShort(edit: Editing, clips: readonly Clip[], after: ReadonlyMap<string, Clip>, wanted: number): string[] {
  return clips
    .filter((clip) => (after.get(clip.id)?.frames ?? 0) < wanted)
    .map((clip) => sourceTooShort(edit, clip, after.get(clip.id)?.frames ?? 0, wanted))
}

function shortfall(edit: Editing, clips: readonly Clip[], reached: number, wanted: number): string[] {
  const [clip] = clips
  return clip && reached < wanted ? [sourceTooShort(edit, clip, reached, wanted)] : []
}

function sourceTooShort(edit: Editing, clip: Clip, has: number, wanted: number): string {
  const slower = Math.max(0.1, Math.floor(((clip.speed * has) / wanted) * 100) / 100)
  return edit.words.sourceTooShort(clipLabel(edit, clip), secondsOf(edit, has), secondsOf(edit, wanted), slower)
}

/** Adjusts photos first, in proportion; then trims or extends videos within their sources. */
export function setTotalDuration(edit: Editing, params: Params<'set_total_duration'>): Outcome {
  const { words, draft } = edit
  const before = draftFrames(draft)
  const total = Math.max(framesOf(edit, params.duration), draft.clips.length)
  if (total === before) return unchanged(words.already(words.video()))
  const stills = draft.clips.filter(isStill)
  const videos = draft.clips.filter((clip) => !isStill(clip))
  const [stillTotal, videoTotal] = divide(edit, stills, videos, total)
  const lengths = new Map([...proportional(stills, stillTotal), ...withRoom(edit, videos, videoTotal)])
  const outcome = resizeAll(edit, lengths)
  const after = draftFrames(outcome.draft)
  const problems = after === total ? [] : [words.totalNotReached(secondsOf(edit, total), secondsOf(edit, after))]
  if (after === before) return refuse(...problems)
  return {
    ...outcome,
    change: words.resized(words.video(), secondsOf(edit, before), secondsOf(edit, after)),
    problems,
  }
}

/** Splits a total between stills and videos. */
function divide(edit: Editing, stills: readonly Clip[], videos: readonly Clip[], total: number): [number, number] {
  if (stills.length === 0) return [0, total]
  if (videos.length === 0) return [total, 0]
  const least = Math.round(SHORTEST_PHOTO * edit.draft.canvas.fps)
  const floor = stills.reduce((sum, clip) => sum + Math.min(clip.frames, least), 0)
  const rest = total - framesIn(videos)
  if (rest >= floor) return [rest, framesIn(videos)]
  if (total - floor >= videos.length * least) return [floor, total - floor]
  const share = Math.round((total * framesIn(stills)) / draftFrames(edit.draft))
  const still = Math.min(Math.max(share, stills.length), total - videos.length)
  return [still, total - still]
}

function proportional(clips: readonly Clip[], total: number): [string, number][] {
  if (clips.length === 0) return []
  const shares = shareOut(
    total,
    clips.map((clip) => clip.frames),
  )
  return clips.map((clip, i) => [clip.id, shares[i] ?? 1])
}

/** Videos are shortened in proportion to their length, and extended in proportion to their remaining material. */
function withRoom(edit: Editing, clips: readonly Clip[], total: number): [string, number][] {
  const more = total - framesIn(clips)
  if (more <= 0) return proportional(clips, total)
  const spare = clips.map((clip) => {
    const { front, back } = room(clip, assetById(edit, clip.mediaId), edit.draft.canvas.fps)
    return front + back
  })
  const all = spare.reduce((a, b) => a + b, 0)
  const growth = Math.min(1, more / Math.max(1, all))
  let upTo = 0
  let given = 0
  return clips.map((clip, i) => {
    upTo += spare[i] ?? 0
    const grown = Math.round(upTo * growth) - given
    given += grown
    return [clip.id, clip.frames + grown]
  })
}
