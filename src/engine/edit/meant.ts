import { boxesOf, clipIn, isSeenIn, soundFrom, withSound } from './boxed.ts'
import { part, slice } from './clip.ts'
import { restOf } from './cut.ts'
import { type Clip, clipStarts, type Draft, draftFrames, type Overlay, type Range } from './draft.ts'
import { advance, type Editing, type Outcome } from './editing.ts'
import type { ClipRef } from './operation.ts'
import { recut, type Shot, stretch, whole } from './recut.ts'
import { clipsOf, refLabel } from './refs.ts'
import { type Between, stretchesOf } from './stretches.ts'
import { secondsOf } from './times.ts'

/** The target of an edit: whole clips, or a part of them that is split off for it. */
export interface Meant {
  /** with the part split off */
  edit: Editing
  clips: Clip[]
  /** the layout boxes that show them */
  boxes: Overlay[]
  /** name of the changed clips in a report */
  label(changed: readonly Clip[]): string
  /** combines an outcome with the effects of splitting */
  finished(outcome: Outcome): Outcome
}

/** Resolves clips and an optional time range. @returns a problem if there is nothing there */
export function meantBy(edit: Editing, ref: ClipRef, between: Between = {}): Meant | string {
  const clips = clipsOf(edit, ref)
  if (typeof clips === 'string') return clips
  const boxes = boxesOf(edit.draft, ref, clips)
  if (between.from !== undefined || between.to !== undefined) return partMeant(edit, ref, clips, boxes, between)
  return {
    edit,
    clips,
    boxes,
    label: (changed) => refLabel(edit, ref, changed),
    finished: (outcome) => outcome,
  }
}

function partMeant(edit: Editing, ref: ClipRef, clips: Clip[], boxes: Overlay[], between: Between): Meant | string {
  const { words, draft } = edit
  const [from, to] = [between.from ?? 0, between.to ?? secondsOf(edit, draftFrames(draft))]
  const ranges = stretchesOf(edit, ref, between)
  if (ranges.length === 0) return words.nothingAt(from, to, secondsOf(edit, draftFrames(draft)))
  const outcome = recut(edit, cutAlong(edit, clips, ranges))
  const cut = { ...outcome, draft: { ...outcome.draft, overlays: boxesCut(edit, boxes, ranges) } }
  const parted = cut.draft.clips.length - draft.clips.length
  const inner = advance(edit, cut)
  const starts = clipStarts(inner.draft)
  const who = ref === 'all' ? words.film() : refLabel(edit, ref, clips)
  return {
    edit: inner,
    clips: inner.draft.clips.filter((clip, i) => isWithin(ranges, { start: starts[i] ?? 0, frames: clip.frames })),
    boxes: inner.draft.overlays.filter((box) => isOneOf(boxes, box, draft) && isWithin(ranges, box)),
    label: () => words.stretchOf(from, to, who),
    finished(done) {
      if (!done.draft) return done
      const notes = [...(parted > 0 ? [words.cutForIt(parted)] : []), ...cut.notes, ...(done.notes ?? [])]
      return { ...done, lineage: new Map([...(cut.lineage ?? []), ...(done.lineage ?? [])]), notes }
    },
  }
}

/** Splits some clips of the sequence at ranges. */
function cutAlong(edit: Editing, clips: readonly Clip[], ranges: readonly Range[]): Shot[] {
  const { draft } = edit
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip, i): Shot[] => {
    const start = starts[i] ?? 0
    const pieces = clips.includes(clip) ? parted(ranges, start, clip.frames) : []
    if (pieces.length < 2) return [whole(clip, start, clip.frames)]
    const own = pieces.map(({ from, to }) => ({ from: from - start, to: to - start }))
    return part(clip, own, () => edit.newId('clip'), draft.canvas.fps).map((piece, k) => {
      const { from, to } = pieces[k] ?? { from: start, to: start + clip.frames }
      return stretch(piece, from, to)
    })
  })
}

/** Splits a span at ranges, in order. */
function parted(ranges: readonly Range[], start: number, frames: number): Range[] {
  const end = start + frames
  const inside = ranges
    .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) }))
    .filter(({ from, to }) => to > from)
  return [...inside, ...restOf(ranges, start, end)].sort((a, b) => a.from - b.from)
}

/** Splits boxes at ranges; the first part of each keeps its id. */
function boxesCut({ draft, newId }: Editing, boxes: readonly Overlay[], ranges: readonly Range[]): Overlay[] {
  return draft.overlays.flatMap((overlay) => {
    if (!boxes.includes(overlay)) return [overlay]
    const pieces = parted(ranges, overlay.start, overlay.frames)
    return pieces.map(({ from, to }, k): Overlay => {
      const [first, last] = [from - overlay.start, to - overlay.start]
      const { sourceStart } = slice(clipIn(overlay), first, last, draft.canvas.fps)
      const piece = {
        ...overlay,
        id: k === 0 ? overlay.id : newId('overlay'),
        start: from,
        frames: to - from,
        untilEnd: overlay.untilEnd && k === pieces.length - 1,
        sourceStart,
      }
      return withSound(piece, soundFrom(overlay, first, to - from))
    })
  })
}

/** Whether an overlay is one of some boxes, or a part split off one. */
function isOneOf(boxes: readonly Overlay[], overlay: Overlay, before: Draft): boolean {
  const known = before.overlays.some(({ id }) => id === overlay.id)
  return known ? boxes.some(({ id }) => id === overlay.id) : overlay.clip !== null
}

function isWithin(ranges: readonly Range[], { start, frames }: { start: number; frames: number }): boolean {
  return ranges.some(({ from, to }) => from <= start && start + frames <= to)
}

/** The target's pictures: clips, and those shown only in layout boxes. */
export function picturesOf({ edit, clips, boxes }: Meant): Clip[] {
  return [...clips, ...boxes.filter((box) => !isSeenIn(edit.draft, box)).map(clipIn)]
}
