import type { Asset } from './asset.ts'
import { pictureNamed } from './assets.ts'
import { usualCrop } from './bars.ts'
import { sourceFrames, tidy } from './clip.ts'
import { NO_KEYFRAMES, PLAIN_DECORATION, PLAIN_VIEW } from './draft/defaults.ts'
import { clipStart, clipStarts, type Draft, draftFrames, type Overlay } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { timesIn } from './overlay-place.ts'
import { clipLabel, clipsOf } from './refs.ts'
import { frameAt, framesOf, secondsOf } from './times.ts'

/** cutaway: another picture over the whole canvas while the covered clip's sound continues. */

/** The range that a cutaway may cover. */
interface Cover {
  /** frames on the timeline */
  start: number
  end: number
  /** time origin of its times, s on the timeline of the message */
  origin: number
  who: string
}

/** A photo lasts until its clip ends, a video for its length; both are cut off at the end of the covered range, with a note. */
export function cutaway(edit: Editing, params: Params<'cutaway'>): Outcome {
  const { words, draft } = edit
  const asset = pictureNamed(edit, params.asset)
  if (typeof asset === 'string') return refuse(asset)
  const cover = coverFor(edit, params.clip)
  if (typeof cover === 'string') return refuse(cover)
  const { fps } = draft.canvas
  const from = asset.kind === 'image' ? 0 : tidy(params.from ?? 0)
  const lasts = asset.kind === 'image' ? Number.POSITIVE_INFINITY : sourceFrames(asset, fps) - Math.round(from * fps)
  if (lasts < 1) return refuse(words.offsetBeyondEnd(words.file(asset.name)))
  const times = timesIn(params, 0)
  const start = times.start === undefined ? cover.start : frameAt(edit, cover.origin + times.start)
  if (start >= cover.end) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, cover.end)))
  const asked = askedEnd(edit, params, cover, start)
  const wanted = asked ?? Math.min(start + lasts, params.clip === undefined ? endOfClipAt(draft, start) : cover.end)
  const end = Math.min(wanted, cover.end, start + lasts)
  const overlay = cutawayOf(edit, asset, { start, frames: end - start, sourceStart: from, fit: params.fit ?? null })
  return {
    draft: withCutaway(draft, overlay),
    change: words.cutawayAdded(asset.name, cover.who, secondsOf(edit, start), secondsOf(edit, end)),
    notes: [
      ...(asked !== undefined && asked > cover.end ? [words.onlyUntil(secondsOf(edit, end), cover.who)] : []),
      ...(asked !== undefined && asked > start + lasts && start + lasts <= cover.end
        ? [words.onlySoLong(asset.name, lasts / fps)]
        : []),
    ],
  }
}

function coverFor(edit: Editing, ref: number | undefined): Cover | string {
  const { draft, words, extents, times } = edit
  if (ref === undefined) return { start: 0, end: draftFrames(draft), origin: 0, who: words.film() }
  const clips = clipsOf(edit, ref)
  if (typeof clips === 'string') return clips
  const [first, last] = [clips[0], clips.at(-1)]
  if (!first || !last) return words.noClip(ref, edit.lastNumber)
  return {
    start: clipStart(draft, first),
    end: clipStart(draft, last) + last.frames,
    origin: (extents.get(ref)?.start ?? 0) / times.fps,
    who: clipLabel(edit, first),
  }
}

/** The requested end, frames; undefined if not given. */
function askedEnd(edit: Editing, { duration, end }: Params<'cutaway'>, { origin }: Cover, start: number) {
  if (duration !== undefined) return start + framesOf(edit, duration)
  return end === undefined ? undefined : Math.max(start + 1, frameAt(edit, origin + end))
}

function endOfClipAt(draft: Draft, frame: number): number {
  return clipStarts(draft).find((start) => start > frame) ?? draftFrames(draft)
}

type Shown = Pick<Overlay, 'start' | 'frames' | 'sourceStart'> & NonNullable<Overlay['cutaway']>

/** A cutaway that shows a file unchanged. */
export function cutawayOf(edit: Editing, asset: Pick<Asset, 'id' | 'name' | 'kind' | 'bars'>, shown: Shown): Overlay {
  const { start, frames, sourceStart, fit } = shown
  return {
    ...PLAIN_DECORATION,
    id: edit.newId('overlay'),
    mediaId: asset.id,
    name: asset.name,
    kind: asset.kind === 'image' ? 'image' : 'video',
    start,
    frames,
    untilEnd: false,
    sourceStart,
    position: 'center',
    box: { x: 0, y: 0, width: 1, height: 1 },
    scale: 1,
    opacity: 1,
    shape: 'rectangle',
    volume: 0,
    clip: { ...PLAIN_VIEW, crop: usualCrop(asset) },
    cutaway: { fit },
    keyframes: NO_KEYFRAMES,
    watermark: false,
  }
}

/** Adds a cutaway above layouts and other cutaways, and below all other overlays. */
export function withCutaway(draft: Draft, cutaway: Overlay): Draft {
  const place = draft.overlays.findLastIndex(({ box }) => box !== null) + 1
  return { ...draft, overlays: draft.overlays.toSpliced(place, 0, cutaway) }
}
