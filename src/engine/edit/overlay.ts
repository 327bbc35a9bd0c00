import { assetById, pictureNamed, stem } from './assets.ts'
import { soundFrom, withSound } from './boxed.ts'
import { sourceFrames } from './clip.ts'
import { draftFrames, type Overlay } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { frameAt, secondsOf, spanAt } from './times.ts'
import { clamp } from './values.ts'

/** Pictures over the video: add_overlay, update_overlay, remove_overlay. */

/** A logo from its start to the end of the video; a video as long as it lasts. */
export function addOverlay(edit: Editing, params: Params<'add_overlay'>): Outcome {
  const { words, draft } = edit
  const asset = pictureNamed(edit, params.asset)
  if (typeof asset === 'string') return refuse(asset)
  const image = asset.kind === 'image'
  const length = draftFrames(draft)
  const start = params.start === undefined ? 0 : frameAt(edit, params.start)
  if (start >= length) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, length)))
  const whole = image ? length - start : sourceFrames(asset, draft.canvas.fps)
  const end =
    params.end === undefined ? start + whole : Math.max(start + 1, spanAt(edit, params.start ?? 0, params.end).end)
  const overlay: Overlay = {
    id: edit.newId('overlay'),
    mediaId: asset.id,
    name: asset.name,
    kind: image ? 'image' : 'video',
    start,
    frames: Math.min(end - start, whole, length - start),
    untilEnd: image && params.end === undefined,
    sourceStart: 0,
    position: params.position ?? (image ? 'top-right' : 'bottom-right'),
    box: null,
    scale: clamp(params.scale ?? (image ? 0.15 : 0.3), 0.02, 1),
    opacity: clamp(params.opacity ?? 1, 0, 1),
    shape: params.shape ?? 'rectangle',
    volume: clamp(params.volume ?? 1, 0, 2),
    clip: null,
  }
  return {
    draft: { ...draft, overlays: [...draft.overlays, overlay] },
    change: words.overlayAdded(
      asset.name,
      words.position(overlay.position),
      secondsOf(edit, start),
      secondsOf(edit, start + overlay.frames),
    ),
  }
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

/** Another picture, time, place, size (0.02-1 of the canvas’s width), opacity (0-1) or shape. */
export function updateOverlay(edit: Editing, params: Params<'update_overlay'>): Outcome {
  const { words, draft } = edit
  const found = matching(edit, params.match)
  const [first] = found
  if (!first) return noOverlay(edit, params.match)
  const after = found.map((overlay) => updated(edit, overlay, params))
  const wrong = after.find((overlay) => typeof overlay === 'string')
  if (typeof wrong === 'string') return refuse(wrong)
  const byId = new Map(
    after.flatMap((overlay) => (typeof overlay === 'string' ? [] : [[overlay.id, overlay] as const])),
  )
  const changes = differences(edit, first, byId.get(first.id) ?? first)
  if (changes.length === 0) return unchanged(words.already(words.file(first.name)))
  return {
    draft: { ...draft, overlays: draft.overlays.map((overlay) => byId.get(overlay.id) ?? overlay) },
    change: words.overlayChanged(first.name, changes),
  }
}

function updated(edit: Editing, overlay: Overlay, set: Params<'update_overlay'>): Overlay | string {
  const length = draftFrames(edit.draft)
  const asset = set.asset === undefined ? undefined : pictureNamed(edit, set.asset)
  if (typeof asset === 'string') return asset
  const start = set.start === undefined ? overlay.start : Math.min(frameAt(edit, set.start), Math.max(0, length - 1))
  const untilEnd = overlay.untilEnd && set.end === undefined
  const end =
    set.end !== undefined ? Math.max(start + 1, frameAt(edit, set.end)) : untilEnd ? length : start + overlay.frames
  const kind = asset ? (asset.kind === 'image' ? 'image' : 'video') : overlay.kind
  const media = asset ?? assetById(edit, overlay.mediaId)
  const most = kind === 'video' && media ? sourceFrames(media, edit.draft.canvas.fps) : length
  const placed = set.position !== undefined || set.scale !== undefined
  const frames = Math.max(1, Math.min(end, length, start + most) - start)
  const changed: Overlay = {
    ...overlay,
    ...(asset ? { mediaId: asset.id, name: asset.name, kind, sourceStart: 0 } : {}),
    start,
    frames,
    untilEnd: untilEnd && start + frames === length,
    position: set.position ?? overlay.position,
    box: placed ? null : overlay.box,
    clip: placed ? null : overlay.clip,
    scale: clamp(set.scale ?? overlay.scale, 0.02, 1),
    volume: clamp(set.volume ?? overlay.volume, 0, 2),
    opacity: clamp(set.opacity ?? overlay.opacity, 0, 1),
    shape: set.shape ?? overlay.shape,
  }
  const sound = soundFrom(asset ? { ...changed, sound: undefined } : changed, 0, frames)
  return withSound(changed, set.volume === undefined ? sound : { ...sound, volume: changed.volume, envelope: [] })
}

function differences(edit: Editing, before: Overlay, after: Overlay): string[] {
  const { words } = edit
  const time = (overlay: Overlay) =>
    words.span(secondsOf(edit, overlay.start), secondsOf(edit, overlay.start + overlay.frames))
  const rows: [string, string, string][] = [
    [words.picture(), before.name, after.name],
    [words.time(), time(before), time(after)],
    [words.place(), words.position(before.position), words.position(after.position)],
    [words.property('size'), words.percent(before.scale), words.percent(after.scale)],
    [words.property('volume'), words.percent(before.volume), words.percent(after.volume)],
    [words.property('opacity'), words.percent(before.opacity), words.percent(after.opacity)],
    [words.property('shape'), before.shape, after.shape],
  ]
  return rows.filter(([, from, to]) => from !== to).map(([what, from, to]) => words.becomes(what, from, to))
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
