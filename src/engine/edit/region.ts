import type { Path } from '../../edits/mark/region-parameters.ts'
import { type Box, boxWords } from '../../edits/values/box.ts'
import { MOST_REGIONS } from '../../edits/values/region.ts'
import { alter } from './alter.ts'
import { isStill } from './clip.ts'
import { type Clip, type ClipRegion, clipStart, draftFrames, type Point, type Region } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { clipsOf } from './refs.ts'
import { heldRegions } from './region-cut.ts'
import { rising } from './region-path.ts'
import { regionTime } from './region-time.ts'
import { frameAt, secondsOf } from './times.ts'

/** region: hides or highlights parts of the picture. On a clip, times are the clip's own. */
export function region(edit: Editing, params: Params<'region'>): Outcome {
  return params.clip === undefined ? ofCanvas(edit, params) : ofClip(edit, params, params.clip)
}

function ofCanvas(edit: Editing, params: Params<'region'>): Outcome {
  const { words, draft } = edit
  if (draft.regions.length >= MOST_REGIONS) return refuse(words.tooManyRegions(MOST_REGIONS))
  const length = draftFrames(draft)
  const late = pathBeyond(edit, params.path, secondsOf(edit, length))
  if (late) return refuse(late)
  const start = params.start === undefined ? 0 : frameAt(edit, params.start)
  const end = params.end === undefined ? length : Math.min(length, frameAt(edit, params.end))
  if (end <= start) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, length)))
  const { effect, shape = 'rectangle' } = params
  const added: Region = {
    ...{ id: edit.newId('region'), effect, shape, start, frames: end - start },
    untilEnd: params.end === undefined,
    path: pathOf(params.box, params.path, 0, (seconds) => frameAt(edit, seconds) - start),
  }
  return {
    draft: { ...draft, regions: [...draft.regions, added] },
    change: words.regionAdded(effect, words.canvas(), secondsOf(edit, start), secondsOf(edit, end)),
    notes: insideNotes(edit, params.box),
  }
}

function ofClip(edit: Editing, params: Params<'region'>, ref: number): Outcome {
  const { words, draft } = edit
  const { fps } = draft.canvas
  const clips = clipsOf(edit, ref)
  if (typeof clips === 'string') return refuse(clips)
  if (clips.some(({ regions }) => regions.length >= MOST_REGIONS)) return refuse(words.tooManyRegions(MOST_REGIONS))
  const { effect, shape = 'rectangle', start, end } = params
  const length = (edit.extents.get(ref)?.frames ?? clips.reduce((sum, { frames }) => sum + frames, 0)) / fps
  const late = pathBeyond(edit, params.path, length)
  if (late) return refuse(late)
  const whole = { starts: start === undefined || start <= 0, ends: end === undefined || end >= length - 0.5 / fps }
  const id = edit.newId('region')
  const on = (clip: Clip): ClipRegion => {
    const time = (seconds: number) => regionTime(clip, ownFrame(edit, clip, ref, seconds), fps)
    const [first, last] = [whole.starts ? null : time(start ?? 0), whole.ends ? null : time(end ?? 0)]
    const [from, to] = clip.reverse ? [last, first] : [first, last]
    const path = pathOf(params.box, params.path, time(start ?? 0), time)
    return { id, effect, shape, from, to, path }
  }
  // freeze frames of a clip get its regions too
  const held = new Set(draft.overlays.filter(({ cutaway, clip }) => cutaway && clip?.freeze).map((each) => each.id))
  const moving = clips.find((clip) => !isStill(clip))
  const added = (clip: Clip): Clip => {
    const regions = moving && held.has(clip.id) ? heldRegions([on(moving)], clip.sourceStart) : [on(clip)]
    return { ...clip, regions: [...clip.regions, ...regions] }
  }
  const [from, to] = [whole.starts ? 0 : (start ?? 0), whole.ends ? length : (end ?? length)]
  const outcome = alter(edit, ref, added, {
    line: (who) => words.regionAdded(effect, who, from, to),
    unsuited: words.nothingToBuild(),
  })
  return { ...outcome, notes: insideNotes(edit, params.box) }
}

/** The problem of a path that is too long. @param length of its container, s */
function pathBeyond({ words, draft }: Editing, path: Path = [], length: number): string | undefined {
  const late = path.find(({ at }) => at > length + 0.5 / draft.canvas.fps)
  return late && words.pathBeyondEnd(late.at, length)
}

/** The current frame of a clip at a time of the numbered clip, s; possibly beyond the clip's ends. */
function ownFrame(edit: Editing, clip: Clip, ref: number, seconds: number): number {
  const seen = edit.extents.get(ref)
  if (!seen || !edit.draft.clips.includes(clip)) return seconds * edit.draft.canvas.fps
  return frameAt(edit, seen.start / edit.times.fps + seconds) - clipStart(edit.draft, clip)
}

/** @param start of the region, in the path's unit @param time converts s to that unit */
export function pathOf(box: Box, later: Path | undefined, start: number, time: (seconds: number) => number): Point[] {
  if (!later?.length) return [{ at: 0, ...inside(box) }]
  const points = [{ at: start, box }, ...later.map((point) => ({ ...point, at: time(point.at) }))]
  return rising(points.map(({ at, box }) => ({ at, ...inside(box) })))
}

/** Clips a box to the picture. */
function inside({ x, y, width, height }: Box): Box {
  const within = (share: number) => Math.round(share * 1e5) / 1e5
  return { x: within(x), y: within(y), width: within(Math.min(width, 1 - x)), height: within(Math.min(height, 1 - y)) }
}

export function insideNotes({ words }: Editing, box: Box): string[] {
  const kept = inside(box)
  return box.x + box.width > 1.001 || box.y + box.height > 1.001 ? [words.cutAtEdge(boxWords(kept))] : []
}
