import { alter } from './alter.ts'
import { pictureNamed } from './assets.ts'
import type { Mask } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'

/** mask: masks clips and overlays by a photo. */
export function mask(edit: Editing, params: Params<'mask'>): Outcome {
  const { words } = edit
  const wanted = maskFor(edit, params)
  if (typeof wanted === 'string') return refuse(wanted)
  const line = (who: string) =>
    wanted === null ? words.removed(words.maskOf(who)) : words.masked(who, params.asset, wanted.by, wanted.invert)
  const already = words.already(words.masks())
  if (params.overlay !== undefined) return maskOverlay(edit, params.overlay, wanted, line, already)
  return alter(edit, params.clip ?? 'all', (clip) => (same(clip.mask, wanted) ? null : { ...clip, mask: wanted }), {
    line,
    already,
  })
}

function maskFor(edit: Editing, { asset: name, by, invert }: Params<'mask'>): Mask | null | string {
  if (name === 'none') return null
  const asset = pictureNamed(edit, name)
  if (typeof asset === 'string') return asset
  if (asset.kind !== 'image') return edit.words.notAPhoto(asset.name)
  return { mediaId: asset.id, by: by ?? 'auto', invert: invert ?? false }
}

function maskOverlay(
  { draft, words }: Editing,
  id: string,
  wanted: Mask | null,
  line: (who: string) => string,
  already: string,
): Outcome {
  const found = draft.overlays.find((overlay) => overlay.id === id)
  if (!found) return refuse(words.nothingThere(words.anOverlay()))
  if (same(found.mask, wanted)) return unchanged(already)
  const overlays = draft.overlays.map((overlay) => (overlay === found ? { ...overlay, mask: wanted } : overlay))
  return { draft: { ...draft, overlays }, change: line(words.file(found.name)) }
}

function same(a: Mask | null, b: Mask | null): boolean {
  return a?.mediaId === b?.mediaId && a?.by === b?.by && a?.invert === b?.invert
}
