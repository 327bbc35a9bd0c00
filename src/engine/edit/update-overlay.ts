import type { Asset } from './asset.ts'
import { assetById, pictureNamed } from './assets.ts'
import { besideBars, usualCrop } from './bars.ts'
import { soundIn, withSound } from './boxed.ts'
import { sourceFrames } from './clip.ts'
import { type Compared, differing } from './differences.ts'
import { PLAIN_CLIP, PLAIN_VIEW } from './draft/defaults.ts'
import { draftFrames, type Overlay } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { matching, noOverlay } from './overlay.ts'
import { decorate, decorationDifferences, marginFor } from './overlay-decoration.ts'
import { overlayPart } from './overlay-part.ts'
import { aspectOf, movedTo, resized, timesIn } from './overlay-place.ts'
import { partsLost } from './parts-lost.ts'
import { frameAt, secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** Changes picture, time, position, size (0.02-1 of the canvas’s width), opacity (0-1) or look. */
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

/** @param asset replacement file */
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
  const sized = resized(edit, overlay, set.scale, set.factor ?? 1)
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
    clip: placed ? null : asset && overlay.cutaway ? { ...PLAIN_VIEW, crop: usualCrop(asset) } : overlay.clip,
    cutaway: placed ? null : overlay.cutaway,
    scale: sized.scale,
    volume: clamp(set.volume ?? overlay.volume, 0, 2),
    opacity: clamp(set.opacity ?? overlay.opacity, 0, 1),
  }
  const part = overlayPart(asset ? { ...changed, sound: undefined } : changed, 0, { start, frames })
  const [moved, moveNotes] = moving(edit, part, set)
  const [decorated, notes] = decorate(edit, moved, set, aspectOf(edit, media))
  return [
    set.volume === undefined ? decorated : withSound(decorated, { ...soundIn(decorated), envelope: [] }),
    [...sized.notes, ...moveNotes, ...lostNotes(edit, overlay, changed), ...notes],
  ]
}

/** Notes about effects of the picture that are lost. */
function lostNotes(edit: Editing, before: Overlay, after: Overlay): string[] {
  const { words } = edit
  const shown = ({ clip, mediaId }: Overlay) => besideBars({ ...PLAIN_CLIP, ...clip }, assetById(edit, mediaId))
  const lost = partsLost(shown(before), shown(after))
  return [
    ...(before.cutaway && !after.cutaway ? [words.noLongerCutaway()] : []),
    ...(lost.length > 0 ? [words.without(after.name, lost)] : []),
  ]
}

/** Sets or clears movement to another position. */
function moving({ words }: Editing, overlay: Overlay, set: Params<'update_overlay'>): [Overlay, string[]] {
  const { keyframes } = overlay
  const points = keyframes.position.length
  const notes = points > 0 ? [words.replacesPoints(points)] : []
  if (set.move_to !== undefined) {
    const { position } = movedTo(overlay, set.move_to)
    return [{ ...overlay, keyframes: { ...keyframes, position } }, notes]
  }
  if (set.position === undefined || points === 0) return [overlay, []]
  return [{ ...overlay, keyframes: { ...keyframes, position: [] } }, notes]
}

function differences(edit: Editing, before: Overlay, after: Overlay): string[] {
  const { words } = edit
  const time = (overlay: Overlay) =>
    words.span(secondsOf(edit, overlay.start), secondsOf(edit, overlay.start + overlay.frames))
  const rows: Compared[] = [
    [words.picture(), before.name, after.name],
    [words.time(), time(before), time(after)],
    [words.place(), words.position(before.position), words.position(after.position)],
    [words.property('move'), moveWords(edit, before), moveWords(edit, after)],
    [words.property('size'), sizeWords(edit, before), sizeWords(edit, after)],
    [words.property('volume'), words.percent(before.volume), words.percent(after.volume)],
    [words.property('opacity'), words.percent(before.opacity), words.percent(after.opacity)],
  ]
  return [...differing(edit, rows), ...decorationDifferences(edit, before, after)]
}

function moveWords({ words }: Editing, { keyframes }: Overlay): string {
  return keyframes.position.map(({ value }) => words.position(value)).join(words.comma()) || words.none()
}

function sizeWords({ words }: Editing, { box, scale }: Overlay): string {
  return words.percent(box ? box.width : scale)
}
