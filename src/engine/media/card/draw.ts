import { createCanvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas'
import { contrasting } from '../contrast.ts'
import { setFont } from '../text/block.ts'
import { gradientIn, type RgbaPicture } from '../text/letter-fill.ts'
import type { Size } from '../text/place.ts'
import { joined } from '../text/unseen-emoji.ts'
import { paintFigures } from './figures.ts'
import { type CardRow, layOutCard } from './layout.ts'
import type { CardPicture, Colors } from './picture.ts'

/**
 * Draws a card that fills a canvas, opaque, four bytes per pixel.
 * @param behind the picture of a blurred background
 */
export function drawCard(card: CardPicture, { width, height }: Size, behind?: RgbaPicture): RgbaPicture {
  const surface = createCanvas(width, height)
  const context = surface.getContext('2d')
  if ('colors' in card.ground) paintColors(context, card.ground, { width, height })
  else if (behind) paintBlurred(context, behind, { width, height })
  const dark = 'media' in card.ground ? '#FFFFFF' : contrasting(card.ground.colors)
  const { rows, ornaments, figures } = layOutCard(card, { width, height })
  const glow = card.design?.glow ?? null
  paintFigures(context, figures, { width, height }, glow)
  for (const bar of ornaments) {
    context.fillStyle = bar.color
    context.fillRect(bar.x, bar.y, bar.width, bar.height)
  }
  for (const row of rows) paintRow(context, row, row.color ?? card.color ?? dark, 'media' in card.ground, glow)
  return { width, height, rgba: context.getImageData(0, 0, width, height).data }
}

function paintColors(context: SKRSContext2D, ground: Colors, { width, height }: Size): void {
  const [only = '#000000', ...others] = ground.colors
  context.fillStyle = others.length === 0 ? only : gradientIn(context, { x: 0, y: 0, width, height }, ground)
  context.fillRect(0, 0, width, height)
}

/** Remaining brightness of a background picture, so that letters stand out. */
const BRIGHTNESS = 0.42
/** Blur radius, as a share of the canvas's shorter side. */
const RADIUS = 0.035
/** Downscaling for the blur, which is cheap and looks the same. */
const SMALLER = 6

/** The picture fills the canvas, blurred and darkened. */
function paintBlurred(context: SKRSContext2D, picture: RgbaPicture, { width, height }: Size): void {
  const radius = Math.max(1, (RADIUS * Math.min(width, height)) / SMALLER)
  // drawn beyond the edges, where the blur would be transparent
  const margin = Math.ceil(2 * radius)
  const [w, h] = [Math.max(2, Math.round(width / SMALLER)), Math.max(2, Math.round(height / SMALLER))]
  const source = createCanvas(picture.width, picture.height)
  source.getContext('2d').putImageData(new ImageData(picture.rgba, picture.width, picture.height), 0, 0)
  const small = createCanvas(w + 2 * margin, h + 2 * margin)
  const scale = Math.max(small.width / picture.width, small.height / picture.height)
  const [across, along] = [picture.width * scale, picture.height * scale]
  const soft = small.getContext('2d')
  soft.filter = `blur(${radius}px)`
  soft.drawImage(source, (small.width - across) / 2, (small.height - along) / 2, across, along)
  context.imageSmoothingQuality = 'high'
  context.fillStyle = '#000000'
  context.fillRect(0, 0, width, height)
  context.globalAlpha = BRIGHTNESS
  context.drawImage(small, margin, margin, w, h, 0, 0, width, height)
  context.globalAlpha = 1
}

/** Opacities of the glow, from wide to tight. */
const GLOWS = [0.6, 0.3, 0.12]

/** Opacity of lines below the first. */
const QUIET = 0.78

function paintRow(context: SKRSContext2D, row: CardRow, color: string, shaded: boolean, glow: string | null): void {
  const { text, x, baseline, width, size, font, rightToLeft, quiet } = row
  context.save()
  setFont(context, font, rightToLeft)
  context.textAlign = rightToLeft ? 'right' : 'left'
  if (shaded) {
    context.shadowColor = 'rgba(0, 0, 0, 0.45)'
    context.shadowBlur = 0.15 * size
    context.shadowOffsetY = 0.04 * size
  }
  context.globalAlpha = quiet ? QUIET : 1
  context.fillStyle = color
  const at: [number, number] = [rightToLeft ? x + width : x, baseline]
  for (const blur of glow === null || glow === color ? [] : GLOWS) {
    Object.assign(context, { shadowColor: glow, shadowBlur: blur * size, shadowOffsetY: 0 })
    context.fillText(joined(text), ...at)
  }
  if (glow !== null) context.shadowColor = 'transparent'
  context.fillText(joined(text), ...at)
  context.restore()
}
