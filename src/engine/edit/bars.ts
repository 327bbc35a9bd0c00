import type { Asset } from './asset.ts'
import { PLAIN_VIEW } from './draft/defaults.ts'
import type { ClipView, Draft } from './draft.ts'

/** Bars within a file's picture, which are cropped unless a crop is given. */

/** The bars of an upright picture, as shares of its width and height. */
export type Bars = ClipView['crop']

const SIDES = ['left', 'right', 'top', 'bottom'] as const

/** The default crop of a picture: its own bars. */
export function usualCrop(asset: Pick<Asset, 'bars'> | undefined): Bars {
  return asset?.bars ?? PLAIN_VIEW.crop
}

function sameCrop(a: Bars, b: Bars): boolean {
  return SIDES.every((side) => a[side] === b[side])
}

export function isWhole(crop: Bars): boolean {
  return sameCrop(crop, PLAIN_VIEW.crop)
}

/** A view with a crop equal to the file's bars, as if nothing were cropped. */
export function besideBars<View extends Pick<ClipView, 'crop'>>(view: View, asset: Asset | undefined): View {
  return sameCrop(view.crop, usualCrop(asset)) ? { ...view, crop: PLAIN_VIEW.crop } : view
}

/** A file whose bars were cropped, and on which sides. */
export interface BarsCut {
  name: string
  sides: (typeof SIDES)[number][]
}

/** The files that an edit added to the timeline with their bars cropped. */
export function barsCut(before: Draft, after: Draft, assets: readonly Asset[]): BarsCut[] {
  const known = new Set(shown(before).map(({ mediaId }) => mediaId))
  const cut = new Map<string, BarsCut>()
  for (const { mediaId, crop } of shown(after)) {
    const asset = assets.find(({ id }) => id === mediaId)
    if (!asset?.bars || known.has(mediaId) || !sameCrop(crop, asset.bars)) continue
    const { bars, name } = asset
    cut.set(mediaId, { name, sides: SIDES.filter((side) => bars[side] > 0) })
  }
  return [...cut.values()]
}

function shown({ clips, overlays }: Draft): { mediaId: string; crop: Bars }[] {
  return [
    ...clips.flatMap(({ mediaId, crop }) => (mediaId === null ? [] : [{ mediaId, crop }])),
    ...overlays.flatMap(({ mediaId, clip }) => (clip ? [{ mediaId, crop: clip.crop }] : [])),
  ]
}
