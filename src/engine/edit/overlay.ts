import { pictureNamed, stem } from './assets.ts'
import { sourceFrames } from './clip.ts'
import { NO_KEYFRAMES, PLAIN_DECORATION } from './draft/defaults.ts'
import { draftFrames, type Overlay } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { decorate, marginFor } from './overlay-decoration.ts'
import { aspectOf, LARGEST, movedTo, SMALLEST, timesIn } from './overlay-place.ts'
import { frameAt, secondsOf, spanAt } from './times.ts'
import { clamp } from './values.ts'

/** Overlay operations: add_overlay, remove_overlay. */

/** A picture lasts from its start to the end of the video; a video for its length. */
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
    ...PLAIN_DECORATION,
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
    margin: marginFor(edit, params.margin, PLAIN_DECORATION.margin),
    opacity: clamp(params.opacity ?? 1, 0, 1),
    shape: 'rectangle',
    volume: clamp(params.volume ?? 1, 0, 2),
    clip: null,
    cutaway: null,
    keyframes: NO_KEYFRAMES,
    watermark: false,
  }
  const moved = params.move_to === undefined ? plain : { ...plain, keyframes: movedTo(plain, params.move_to) }
  const [overlay, notes] = decorate(edit, moved, params, aspectOf(edit, asset))
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

/** The overlays that match a name; the only one for an empty name. */
export function matching(edit: Editing, match: string): Overlay[] {
  const { overlays } = edit.draft
  const named = overlays.filter(({ id }) => id === match)
  if (named.length > 0) return named
  const wanted = match.trim().toLowerCase()
  if (wanted === '') return overlays.length === 1 ? overlays : []
  const equal = overlays.filter((overlay) => stem(overlay.name.toLowerCase()) === stem(wanted))
  return equal.length > 0 ? equal : overlays.filter((overlay) => overlay.name.toLowerCase().includes(wanted))
}

export function noOverlay(edit: Editing, match: string): Outcome {
  const { words, draft } = edit
  if (draft.overlays.length === 0) return refuse(words.nothingThere(words.anOverlay()))
  return refuse(
    words.noAsset(
      match,
      draft.overlays.map((overlay) => overlay.name),
    ),
  )
}

/** Removes overlays by name, or the only one. */
export function removeOverlay(edit: Editing, params: Params<'remove_overlay'>): Outcome {
  const found = matching(edit, params.match)
  return removeOverlaysOf(edit, (overlay) => found.some(({ id }) => id === overlay.id)) ?? noOverlay(edit, params.match)
}

/** Removes matching overlays; undefined if there are none. */
export function removeOverlaysOf(edit: Editing, fits: (overlay: Overlay) => boolean): Outcome | undefined {
  const gone = edit.draft.overlays.filter(fits)
  const [first] = gone
  if (!first) return undefined
  return {
    draft: { ...edit.draft, overlays: edit.draft.overlays.filter((overlay) => !gone.includes(overlay)) },
    change: edit.words.removed(`${edit.words.overlay()} ${edit.words.file(first.name)}`),
  }
}
