import { boxWords } from '../../edits/values/box.ts'
import { clipIn } from './boxed.ts'
import { isStill } from './clip.ts'
import { type Clip, type ClipRegion, clipStarts, type Draft, draftFrames, type Overlay, type Region } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { insideNotes, pathOf } from './region.ts'
import { placeAt } from './region-path.ts'
import { regionTime } from './region-time.ts'
import { frameAt, secondsOf } from './times.ts'

/** Operations on regions: update_region, remove_region. They apply to all parts of a clip that have the region. */

/** Times are timeline times, also for a clip's region. */
export function updateRegion(edit: Editing, params: Params<'update_region'>): Outcome {
  const { draft } = edit
  const ofCanvas = draft.regions.find(({ id }) => id === params.match)
  const outcome = ofCanvas ? ofCanvasChanged(edit, ofCanvas, params) : ofClipsChanged(edit, params)
  return params.box && outcome.draft ? { ...outcome, notes: insideNotes(edit, params.box) } : outcome
}

function ofCanvasChanged(edit: Editing, before: Region, params: Params<'update_region'>): Outcome {
  const { words, draft } = edit
  const length = draftFrames(draft)
  const start = params.start === undefined ? before.start : frameAt(edit, params.start)
  const untilEnd = params.end === undefined && before.untilEnd
  const end = params.end !== undefined ? frameAt(edit, params.end) : untilEnd ? length : before.start + before.frames
  if (end <= start) return refuse(words.endsBeforeStart(secondsOf(edit, start), secondsOf(edit, end)))
  const path = params.box
    ? pathOf(params.box, params.path, 0, (seconds) => frameAt(edit, seconds) - start)
    : params.path
      ? [{ ...placeAt(before.path, 0), at: 0 }]
      : before.path.map((point) => (before.path.length > 1 ? { ...point, at: point.at + before.start - start } : point))
  const { effect = before.effect, shape = before.shape } = params
  const after: Region = { ...before, effect, shape, start, frames: Math.min(end, length) - start, untilEnd, path }
  const changes = [
    ...looks(edit, before, after),
    ...(before.start === after.start && before.frames === after.frames
      ? []
      : [words.becomes(words.time(), spanOf(edit, before), spanOf(edit, after))]),
  ]
  if (changes.length === 0) return unchanged(words.already(words.region(before.id)))
  return {
    draft: { ...draft, regions: draft.regions.map((each) => (each === before ? after : each)) },
    change: words.regionChanged(before.id, changes),
  }
}

function spanOf({ words, draft }: Editing, { start, frames }: Region): string {
  return words.span(start / draft.canvas.fps, (start + frames) / draft.canvas.fps)
}

/** A clip with the region, and its start on the timeline. */
interface Holder {
  clip: Clip
  start: number
}

function holdersOf(draft: Draft, id: string): Holder[] {
  const starts = clipStarts(draft)
  const all = [
    ...draft.clips.map((clip, i) => ({ clip, start: starts[i] ?? 0 })),
    ...draft.overlays.flatMap((overlay) => (overlay.clip ? [{ clip: clipIn(overlay), start: overlay.start }] : [])),
  ]
  return all.filter(({ clip }) => clip.regions.some((region) => region.id === id))
}

function ofClipsChanged(edit: Editing, params: Params<'update_region'>): Outcome {
  const { words, draft } = edit
  const holders = holdersOf(draft, params.match)
  const [first] = holders
  const before = first?.clip.regions.find(({ id }) => id === params.match)
  if (!first || !before) return refuse(words.nothingThere(words.region(params.match)))
  const changed = new Map(holders.map((holder) => [holder.clip.id, changedOn(edit, holder, holders, params)]))
  const after = changed.get(first.clip.id) ?? before
  if ([...changed.values()].some(({ from, to }) => to !== null && to <= (from ?? 0)))
    return refuse(words.endsBeforeStart(after.from ?? 0, after.to ?? 0))
  const time = ({ from, to }: ClipRegion) => words.sourceSpan(from, to)
  const changes = [
    ...looks(edit, before, after),
    ...(time(before) === time(after) ? [] : [words.becomes(words.time(), time(before), time(after))]),
  ]
  if (changes.length === 0) return unchanged(words.already(words.region(before.id)))
  return {
    draft: withRegions(draft, (regions, clipId) =>
      regions.map((region) => (region.id === before.id ? (changed.get(clipId) ?? region) : region)),
    ),
    change: words.regionChanged(before.id, changes),
  }
}

/** The changed region on one of its clips. */
function changedOn(
  edit: Editing,
  holder: Holder,
  holders: readonly Holder[],
  params: Params<'update_region'>,
): ClipRegion {
  const { fps } = edit.draft.canvas
  const before = holder.clip.regions.find(({ id }) => id === params.match)
  if (!before) throw new Error(`${holder.clip.id} has no region ${params.match}`)
  const time = (seconds: number) => {
    const frame = frameAt(edit, seconds)
    const shown = ({ clip, start }: Holder) => start <= frame && frame < start + clip.frames
    // a still counts from its own beginning; parts of a video share their source's time
    const { clip, start } = isStill(holder.clip)
      ? holder
      : (holders.find((each) => !isStill(each.clip) && shown(each)) ?? holder)
    return regionTime(clip, frame - start, fps)
  }
  const first = params.start === undefined ? undefined : time(params.start)
  const last = params.end === undefined ? undefined : time(params.end)
  const [from = before.from, to = before.to] = holder.clip.reverse ? [last, first] : [first, last]
  const begins = from ?? regionTime(holder.clip, 0, fps)
  const path = params.box
    ? pathOf(params.box, params.path, begins, time)
    : params.path
      ? [{ ...placeAt(before.path, begins), at: 0 }]
      : before.path
  const { effect = before.effect, shape = before.shape } = params
  return { ...before, effect, shape, from: from !== null && from <= 0 ? null : from, to, path }
}

/** Lists changes of a region's look and position. */
function looks({ words }: Editing, before: Region | ClipRegion, after: Region | ClipRegion): string[] {
  const place = ({ path }: Region | ClipRegion) => path.map((point) => boxWords(point)).join(' → ')
  return [
    ...(before.effect === after.effect
      ? []
      : [words.becomes(words.effect(), words.regionEffect(before.effect), words.regionEffect(after.effect))]),
    ...(before.shape === after.shape ? [] : [words.becomes(words.property('shape'), before.shape, after.shape)]),
    ...(place(before) === place(after) ? [] : [words.becomes(words.place(), place(before), place(after))]),
  ]
}

export function removeRegion(edit: Editing, params: Params<'remove_region'>): Outcome {
  const { words, draft } = edit
  const there = draft.regions.some(({ id }) => id === params.match) || holdersOf(draft, params.match).length > 0
  if (!there) return refuse(words.nothingThere(words.region(params.match)))
  const left = <Each extends { id: string }>(regions: readonly Each[]) =>
    regions.filter(({ id }) => id !== params.match)
  return {
    draft: { ...withRegions(draft, left), regions: left(draft.regions) },
    change: words.removed(words.region(params.match)),
  }
}

/** Changes the regions of every clip, in boxes too. */
function withRegions(draft: Draft, change: (regions: ClipRegion[], clipId: string) => ClipRegion[]): Draft {
  const overlays = draft.overlays.map((overlay): Overlay => {
    if (!overlay.clip || overlay.clip.regions.length === 0) return overlay
    return { ...overlay, clip: { ...overlay.clip, regions: change(overlay.clip.regions, overlay.id) } }
  })
  const clips = draft.clips.map((clip) =>
    clip.regions.length === 0 ? clip : { ...clip, regions: change(clip.regions, clip.id) },
  )
  return { ...draft, clips, overlays }
}
