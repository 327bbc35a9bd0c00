import type { Asset } from './asset.ts'
import { assetById, pictureNamed, stem } from './assets.ts'
import { soundIn, withSound } from './boxed.ts'
import { sourceFrames, tidy } from './clip.ts'
import { NO_KEYFRAMES, PLAIN_DRESS } from './draft/defaults.ts'
import { draftFrames, type Overlay } from './draft.ts'
import { dressDifferences, dressed, marginFor } from './dress.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { overlayPart } from './overlay-part.ts'
import { frameAt, secondsOf, spanAt } from './times.ts'
import { clamp } from './values.ts'

/** Pictures over the video: add_overlay, update_overlay, remove_overlay. */

/** Its width as a share of the canvas's. */
const SMALLEST = 0.02
const LARGEST = 1

/** A logo from its start to the end of the video; a video as long as it lasts. */
export function addOverlay(edit: Editing, params: Params<'add_overlay'>): Outcome {
  const { words, draft } = edit
  const asset = pictureNamed(edit, params.asset)
  if (typeof asset === 'string') return refuse(asset)
  const image = asset.kind === 'image'
  const length = draftFrames(draft)
  const { start: from, end: until } = timesIn(params, 0)
  const start = from === undefined ? 0 : frameAt(edit, from)
  if (start >= length) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, length)))
  const whole = image ? length - start : sourceFrames(asset, draft.canvas.fps)
  const end = until === undefined ? start + whole : Math.max(start + 1, spanAt(edit, from ?? 0, until).end)
  const plain: Overlay = {
    ...PLAIN_DRESS,
    id: edit.newId('overlay'),
    mediaId: asset.id,
    name: asset.name,
    kind: image ? 'image' : 'video',
    start,
    frames: Math.min(end - start, whole, length - start),
    untilEnd: image && until === undefined,
    sourceStart: 0,
    position: params.position ?? (image ? 'top-right' : 'bottom-right'),
    box: null,
    scale: clamp(params.scale ?? (image ? 0.15 : 0.3), SMALLEST, LARGEST),
    margin: marginFor(edit, params.margin, PLAIN_DRESS.margin),
    opacity: clamp(params.opacity ?? 1, 0, 1),
    shape: 'rectangle',
    volume: clamp(params.volume ?? 1, 0, 2),
    clip: null,
    keyframes: NO_KEYFRAMES,
    watermark: false,
  }
  const [overlay, notes] = dressed(edit, plain, params, aspectOf(edit, asset))
  return {
    draft: { ...draft, overlays: [...draft.overlays, overlay] },
    change: words.overlayAdded(
      asset.name,
      words.position(overlay.position),
      secondsOf(edit, start),
      secondsOf(edit, start + overlay.frames),
    ),
    notes,
  }
}

interface Times {
  start?: number
  end?: number
}

/** From when to when, s. @param start where a length alone is counted from */
function timesIn({ start, end, duration }: Times & { duration?: number }, from: number): Times {
  if (duration === undefined) return { start, end }
  if (start === undefined && end !== undefined) return { start: Math.max(0, end - duration), end }
  return { start, end: end ?? (start ?? from) + duration }
}

/** Width by height, as a file is seen; the canvas's where that is not known. */
function aspectOf({ draft }: Editing, asset: Asset | undefined): number {
  const { width, height } = asset?.width && asset.height ? asset : draft.canvas
  return (width ?? 1) / (height ?? 1)
}

/** The overlays that a message means; the only one for an empty name. */
function matching(edit: Editing, match: string): Overlay[] {
  const { overlays } = edit.draft
  const named = overlays.filter(({ id }) => id === match)
  if (named.length > 0) return named
  const wanted = match.trim().toLowerCase()
  if (wanted === '') return overlays.length === 1 ? overlays : []
  const equal = overlays.filter((overlay) => stem(overlay.name.toLowerCase()) === stem(wanted))
  return equal.length > 0 ? equal : overlays.filter((overlay) => overlay.name.toLowerCase().includes(wanted))
}

function noOverlay(edit: Editing, match: string): Outcome {
  const { words, draft } = edit
  if (draft.overlays.length === 0) return refuse(words.nothingThere(words.anOverlay()))
  return refuse(
    words.noAsset(
      match,
      draft.overlays.map((overlay) => overlay.name),
    ),
  )
}

/** Another picture, time, place, size (0.02-1 of the canvas’s width), opacity (0-1) or look. */
export function updateOverlay(edit: Editing, params: Params<'update_overlay'>): Outcome {
  const { words, draft } = edit
  const found = matching(edit, params.match)
  const [first] = found
  if (!first) return noOverlay(edit, params.match)
  const asset = params.asset === undefined ? undefined : pictureNamed(edit, params.asset)
  if (typeof asset === 'string') return refuse(asset)
  const after = found.map((overlay) => updated(edit, overlay, params, asset))
  const byId = new Map(after.map(([overlay]) => [overlay.id, overlay]))
  const changes = differences(edit, first, byId.get(first.id) ?? first)
  if (changes.length === 0) return unchanged(words.already(words.file(first.name)))
  return {
    draft: { ...draft, overlays: draft.overlays.map((overlay) => byId.get(overlay.id) ?? overlay) },
    change: words.overlayChanged(first.name, changes),
    notes: [...new Set(after.flatMap(([, notes]) => notes))],
  }
}

/** @param asset the file to show in its place */
function updated(
  edit: Editing,
  overlay: Overlay,
  set: Params<'update_overlay'>,
  asset: Asset | undefined,
): [Overlay, string[]] {
  const length = draftFrames(edit.draft)
  const times = timesIn(set, secondsOf(edit, overlay.start))
  const start =
    times.start === undefined ? overlay.start : Math.min(frameAt(edit, times.start), Math.max(0, length - 1))
  const untilEnd = overlay.untilEnd && times.end === undefined
  const end =
    times.end !== undefined ? Math.max(start + 1, frameAt(edit, times.end)) : untilEnd ? length : start + overlay.frames
  const kind = asset ? (asset.kind === 'image' ? 'image' : 'video') : overlay.kind
  const media = asset ?? assetById(edit, overlay.mediaId)
  const most = kind === 'video' && media ? sourceFrames(media, edit.draft.canvas.fps) : length
  const placed = set.position !== undefined || set.scale !== undefined
  const sized = resized(edit, overlay, set)
  const frames = Math.max(1, Math.min(end, length, start + most) - start)
  const changed: Overlay = {
    ...overlay,
    ...(asset ? { mediaId: asset.id, name: asset.name, kind, sourceStart: 0 } : {}),
    start,
    frames,
    untilEnd: untilEnd && start + frames === length,
    watermark: overlay.watermark && untilEnd && start === 0 && kind === 'image',
    position: set.position ?? overlay.position,
    margin: marginFor(edit, set.margin, overlay.margin),
    box: placed ? null : sized.box,
    clip: placed ? null : overlay.clip,
    scale: sized.scale,
    volume: clamp(set.volume ?? overlay.volume, 0, 2),
    opacity: clamp(set.opacity ?? overlay.opacity, 0, 1),
  }
  const part = overlayPart(asset ? { ...changed, sound: undefined } : changed, 0, { start, frames })
  const [dress, notes] = dressed(edit, part, set, aspectOf(edit, media))
  return [
    set.volume === undefined ? dress : withSound(dress, { ...soundIn(dress), envelope: [] }),
    [...sized.notes, ...notes],
  ]
}

/** Its size by a share of the canvas or by a factor; a box keeps its middle. */
function resized(
  { words }: Editing,
  { box, scale }: Overlay,
  set: Params<'update_overlay'>,
): Pick<Overlay, 'box' | 'scale'> & { notes: string[] } {
  const { factor = 1 } = set
  if (box && set.scale === undefined) {
    const most = Math.min(factor, 1 / box.width, 1 / box.height)
    const notes = most < factor ? [words.sizeLimited(most * box.width)] : []
    return { box: most === 1 ? box : aboutMiddle(box, most), scale, notes }
  }
  const wanted = (set.scale ?? scale) * factor
  const taken = tidy(clamp(wanted, SMALLEST, LARGEST))
  return { box, scale: taken, notes: wanted < SMALLEST || wanted > LARGEST ? [words.sizeLimited(taken)] : [] }
}

function aboutMiddle({ x, y, width, height }: NonNullable<Overlay['box']>, factor: number): Overlay['box'] {
  const along = (from: number, size: number) => {
    const now = tidy(size * factor)
    return { from: tidy(clamp(from + (size - now) / 2, 0, 1 - now)), size: now }
  }
  const [h, v] = [along(x, width), along(y, height)]
  return { x: h.from, y: v.from, width: h.size, height: v.size }
}

function differences(edit: Editing, before: Overlay, after: Overlay): string[] {
  const { words } = edit
  const time = (overlay: Overlay) =>
    words.span(secondsOf(edit, overlay.start), secondsOf(edit, overlay.start + overlay.frames))
  const rows: [string, string, string][] = [
    [words.picture(), before.name, after.name],
    [words.time(), time(before), time(after)],
    [words.place(), words.position(before.position), words.position(after.position)],
    [words.property('size'), sizeWords(edit, before), sizeWords(edit, after)],
    [words.property('volume'), words.percent(before.volume), words.percent(after.volume)],
    [words.property('opacity'), words.percent(before.opacity), words.percent(after.opacity)],
  ]
  return [
    ...rows.filter(([, from, to]) => from !== to).map(([what, from, to]) => words.becomes(what, from, to)),
    ...dressDifferences(edit, before, after),
  ]
}

function sizeWords({ words }: Editing, { box, scale }: Overlay): string {
  return words.percent(box ? box.width : scale)
}

/** Those of a name, or the only one there is. */
export function removeOverlay(edit: Editing, params: Params<'remove_overlay'>): Outcome {
  const found = matching(edit, params.match)
  return removeOverlaysOf(edit, (overlay) => found.some(({ id }) => id === overlay.id)) ?? noOverlay(edit, params.match)
}

/** Takes away the overlays that fit; nothing where there are none. */
export function removeOverlaysOf(edit: Editing, fits: (overlay: Overlay) => boolean): Outcome | undefined {
  const gone = edit.draft.overlays.filter(fits)
  const [first] = gone
  if (!first) return undefined
  return {
    draft: { ...edit.draft, overlays: edit.draft.overlays.filter((overlay) => !gone.includes(overlay)) },
    change: edit.words.removed(`${edit.words.overlay()} ${edit.words.file(first.name)}`),
  }
}
