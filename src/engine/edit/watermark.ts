import { pictureNamed } from './assets.ts'
import { NO_KEYFRAMES, PLAIN_DECORATION } from './draft/defaults.ts'
import { draftFrames, type Overlay } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { marginFor } from './overlay-decoration.ts'
import { secondsOf } from './times.ts'

/** Defaults of watermarks. */
const USUAL = { position: 'bottom-right', scale: 0.12, opacity: 0.6 } as const

/** A photo over the whole film, above everything else; replaces an existing watermark. */
export function watermark(edit: Editing, params: Params<'watermark'>): Outcome {
  const { words, draft } = edit
  const asset = pictureNamed(edit, params.asset)
  if (typeof asset === 'string') return refuse(asset)
  if (asset.kind !== 'image') return refuse(words.notAPhoto(asset.name))
  const before = draft.overlays.filter((overlay) => overlay.watermark)
  const overlay: Overlay = {
    ...PLAIN_DECORATION,
    id: edit.newId('overlay'),
    mediaId: asset.id,
    name: asset.name,
    kind: 'image',
    start: 0,
    frames: draftFrames(draft),
    untilEnd: true,
    sourceStart: 0,
    position: params.position ?? USUAL.position,
    box: null,
    scale: params.scale ?? USUAL.scale,
    margin: marginFor(edit, params.margin, PLAIN_DECORATION.margin),
    opacity: params.opacity ?? USUAL.opacity,
    shape: 'rectangle',
    volume: 1,
    clip: null,
    keyframes: NO_KEYFRAMES,
    cutaway: null,
    watermark: true,
  }
  return {
    draft: { ...draft, overlays: [...draft.overlays.filter((each) => !each.watermark), overlay] },
    change: words.watermarked(asset.name, words.position(overlay.position), secondsOf(edit, overlay.frames)),
    notes: before.length > 0 ? [words.replaces(before.map(({ name }) => name))] : [],
  }
}
