import type * as z from 'zod'
import type { clip } from '../../../edits/film/clip.ts'
import { MOVE } from '../../../edits/values/look.ts'
import type { Asset } from '../asset.ts'
import { isWhole, usualCrop } from '../bars.ts'
import { PLAIN_VIEW } from '../draft/defaults.ts'
import type { ClipView } from '../draft.ts'
import { isColor } from '../values.ts'
import { maskDocument, maskFrom } from './mask.ts'
import { clipRegionDocument, clipRegionFrom } from './region.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale } from './scale.ts'
import { type Full, filled, sparse } from './sparse.ts'

type Document = Pick<
  z.output<typeof clip>,
  | 'speed'
  | 'reverse'
  | 'freeze'
  | 'rotate'
  | 'flip'
  | 'crop'
  | 'motion'
  | 'look'
  | 'key'
  | 'mask'
  | 'stabilize'
  | 'regions'
>
type FullView = Full<Document>

const FLIPS = ['none', 'horizontal', 'vertical', 'both'] as const

/** A complete view. */
function fullView(view: ClipView, scale: Scale): FullView {
  const { speed, reverse, freeze, rotate, flipHorizontal, flipVertical } = view
  const { crop, motion, chromaKey, mask, stabilize, regions } = view
  const { lut, ...look } = view.look
  return {
    speed,
    reverse,
    freeze,
    rotate,
    flip: FLIPS[Number(flipHorizontal) + 2 * Number(flipVertical)] ?? 'none',
    crop,
    motion,
    look: { ...look, table: lut === null ? null : nameOf(lut, scale) },
    key: chromaKey && { ...chromaKey, background: behind(chromaKey.background, scale) },
    mask: maskDocument(mask, scale),
    stabilize,
    regions: regions.map(clipRegionDocument),
  }
}

function behind(background: string, scale: Scale): string {
  return isColor(background) ? background : nameOf(background, scale)
}

const NO_SCALE: Scale = { fps: 1, assets: [] }
const PLAIN: FullView = fullView(PLAIN_VIEW, NO_SCALE)

/** A view in a document. @param mediaId of the source, null for cards */
export function viewDocument(view: ClipView, mediaId: string | null, scale: Scale): Document {
  const { bars } = scale.assets.find(({ id }) => id === mediaId) ?? {}
  const whole = bars && isWhole(view.crop)
  // if left out, the file's own bars would be cropped
  return { ...sparse<Document>(fullView(view, scale), PLAIN), ...(whole && { crop: view.crop }) }
}

/** Default amount of a slow move. */
const AMOUNT = MOVE
const SIMILARITY = 0.3

/** The view of a document. @param asset its source, if that is a file */
export function viewFrom(document: Document, asset: Asset | undefined, resolver: Resolver): ClipView {
  const { flip, motion, look, key, mask, regions, ...rest } = filled<FullView>(document, PLAIN)
  const { table, ...colours } = look
  return {
    ...rest,
    crop: document.crop === undefined ? usualCrop(asset) : rest.crop,
    ramp: null,
    flipHorizontal: flip === 'horizontal' || flip === 'both',
    flipVertical: flip === 'vertical' || flip === 'both',
    motion: motion && { direction: motion.direction, amount: motion.amount ?? AMOUNT },
    look: { ...colours, lut: table === null ? null : resolver.table(table) },
    regions: regions.map((region) => clipRegionFrom(region, resolver)),
    mask: maskFrom(mask, resolver),
    chromaKey: key && {
      color: key.color,
      similarity: key.similarity ?? SIMILARITY,
      background: keyBackground(key.background, resolver),
    },
  }
}

function keyBackground(background: string | undefined, resolver: Resolver): string {
  if (background === undefined) return resolver.background
  return isColor(background) ? background : resolver.picture(background).id
}
