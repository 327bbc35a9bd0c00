import { AV_PIX_FMT_RGB0, AVCOL_RANGE_JPEG, AVCOL_SPC_RGB } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { drawCard } from '../../media/card/draw.ts'
import type { CardPicture } from '../../media/card/picture.ts'
import { StageFrame } from '../av/frame.ts'
import type { SourceFile } from '../plan/segment.ts'
import type { Size } from './fit.ts'
import { UPRIGHT } from './orientation.ts'
import { readPicture } from './read-picture.ts'
import type { SourceFrames } from './source-frames.ts'

/** A card as a single picture of the requested size. */
export async function openCard(
  card: CardPicture,
  size: Size,
  files: Record<string, SourceFile>,
): Promise<SourceFrames> {
  const { ground } = card
  const behind = 'media' in ground ? await readPicture(ground.media, files, size, ground) : undefined
  const { rgba } = drawCard(card, size, behind)
  const stage = new StageFrame(size.width, size.height, AV_PIX_FMT_RGB0)
  Object.assign(stage.frame, { colorSpace: AVCOL_SPC_RGB, colorRange: AVCOL_RANGE_JPEG })
  fill(stage, rgba, size)
  const seen: [Frame, { orientation: typeof UPRIGHT; pixelAspect: number }] = [
    stage.frame,
    { orientation: UPRIGHT, pixelAspect: 1 },
  ]
  return { at: () => seen, close: () => stage.close() }
}

function fill({ planes: [plane], strides: [stride = 0] }: StageFrame, rgba: Uint8ClampedArray, size: Size): void {
  const row = 4 * size.width
  for (let y = 0; plane && y < size.height; y++) plane.set(rgba.subarray(y * row, (y + 1) * row), y * stride)
}
