import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { type Block, layOut } from './block.ts'
import { split } from './layout.ts'
import { letterFill, type RgbaPicture } from './letter-fill.ts'
import { accentOf, type DrawnText, fullText } from './letters.ts'
import type { Size } from './place.ts'
import { inRuns } from './runs.ts'

export type { DrawnText }

/** A premultiplied bitmap on the canvas. Position and size are even, for 4:2:0 pictures. */
export interface Bitmap {
  /** px from the canvas's top left corner */
  x: number
  y: number
  width: number
  height: number
  /** four bytes per pixel, row by row */
  rgba: Uint8Array
}

export interface Drawing {
  /** number of visible characters (as counted by `textLength`); the others keep their place */
  characters?: number
  /** px of the drawing per px of the canvas, an integer, usually 1 */
  density?: number
  /** the photo that the letters are filled with */
  picture?: RgbaPicture | undefined
}

/**
 * Draws a text for a canvas: wrapped, placed within the safe margins, shrunk to fit, or finally cut with an ellipsis.
 * @param how what to draw, and at which density
 */
export function drawText(text: DrawnText, canvas: Size, how: Drawing = {}): Bitmap {
  const { characters = Number.POSITIVE_INFINITY, density = 1, picture } = how
  const block = layOut(text, canvas)
  const box = inkBox(block, text, canvas)
  const size = { width: box.width * density, height: box.height * density }
  const surface = createCanvas(size.width, size.height)
  const context = surface.getContext('2d')
  context.scale(density, density)
  context.translate(-box.x, -box.y)
  paint(context, { ...block, lines: visible(block.lines, characters) }, text, picture)
  return { ...box, ...size, rgba: surface.data() }
}

/** Draws lines of a text without box and ornaments. @param color overrides its own */
export function drawLines(block: Block, text: DrawnText, canvas: Size, color?: string): Bitmap {
  const { lines } = block
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ x, width }) => x + width))
  const top = Math.min(...lines.map(({ baseline }) => baseline)) - block.size
  const bottom = Math.max(...lines.map(({ baseline }) => baseline)) + 0.35 * block.size
  const own = { ...block, x: left, y: top, width: right - left, height: bottom - top, bar: null, ornaments: [] }
  // no shadow with a box or an overriding colour
  const shadow = text.shadow && text.background === null && color === undefined
  const outline = color === undefined ? text.outline : null
  const plain = { ...text, background: null, shadow, outline, ...(color !== undefined && { color, fill: null }) }
  return drawn(own, plain, canvas)
}

/** Draws the box, bars and rules of a text; undefined if it has none. */
export function drawPlate(block: Block, text: DrawnText, canvas: Size): Bitmap | undefined {
  if (text.background === null && !block.bar && block.ornaments.length === 0) return undefined
  return drawn(
    { ...block, lines: block.lines.map((line) => ({ ...line, text: ' ' })) },
    { ...text, outline: null },
    canvas,
  )
}

function drawn(block: Block, text: DrawnText, canvas: Size): Bitmap {
  const box = inkBox(block, text, canvas)
  const surface = createCanvas(box.width, box.height)
  const context = surface.getContext('2d')
  context.translate(-box.x, -box.y)
  paint(context, block, text)
  return { ...box, rgba: surface.data() }
}

/** Bounding box of all painting, clipped to the canvas. */
function inkBox(block: Block, style: DrawnText, canvas: Size): Size & { x: number; y: number } {
  const wide = (style.shadow && style.background === null) || style.design?.glow
  const spread = block.size * (style.design?.glow ? 0.75 : wide ? 0.4 : 0.25) + 2
  const left = even(Math.max(0, block.x - spread), canvas.width - 2)
  const top = even(Math.max(0, block.y - spread), canvas.height - 2)
  const right = Math.min(canvas.width, block.x + block.width + spread)
  const bottom = Math.min(canvas.height, block.y + block.height + spread)
  return {
    x: left,
    y: top,
    width: even(Math.max(2, right - left + 1), canvas.width - left),
    height: even(Math.max(2, bottom - top + 1), canvas.height - top),
  }
}

function even(value: number, limit: number): number {
  return 2 * Math.floor(Math.min(value, limit) / 2)
}

function visible(lines: Block['lines'], characters: number): Block['lines'] {
  if (characters === Number.POSITIVE_INFINITY) return lines
  let left = characters
  return lines.map((line) => {
    let shown = ''
    for (const character of split(line.text)) {
      if (!/^\s$/.test(character) && left-- <= 0) break
      shown += character
    }
    return { ...line, text: shown }
  })
}

function paint(context: SKRSContext2D, block: Block, style: DrawnText, picture?: RgbaPicture): void {
  if (!block.lines.some((line) => line.text !== '')) return
  if (style.background !== null) paintBox(context, block, style.background, style.design?.radius ?? 0.28)
  else if (style.shadow) paintShadow(context, block)
  if (style.outline !== null) {
    context.strokeStyle = style.outline
    context.lineWidth = block.size * 0.14
    eachLine(context, block, 0, (line, x, y) => context.strokeText(line, x, y))
  }
  if (style.design?.glow) paintGlow(context, block, style.design.glow)
  context.fillStyle = accentOf(style)
  paintBar(context, block)
  for (const { x, y, width, height, color } of block.ornaments) {
    context.fillStyle = color
    context.fillRect(x, y, width, height)
  }
  context.fillStyle = letterFill(context, block, fullText(style), picture)
  eachLine(context, block, 0, (line, x, y) => context.fillText(line, x, y))
}

/** @param shift px to the right */
function paintBar(context: SKRSContext2D, { bar }: Block, shift = 0): void {
  if (!bar) return
  context.beginPath()
  context.roundRect(bar.x + shift, bar.y, bar.width, bar.height, bar.width / 3)
  context.fill()
}

/** Right-to-left lines are aligned at their right end, where a typewriter starts. */
function eachLine(
  context: SKRSContext2D,
  { lines, rightToLeft }: Block,
  shift: number,
  draw: (line: string, x: number, baseline: number) => void,
): void {
  for (const { text, x, baseline, width, font } of lines) {
    context.textAlign = rightToLeft ? 'right' : 'left'
    const start = (rightToLeft ? x + width : x) + shift
    inRuns(context, text, font, rightToLeft, (run, along, lift) => draw(run, start + along, baseline - lift))
  }
}

/** @param radius of its corners, share of the type size */
function paintBox(context: SKRSContext2D, block: Block, color: string, radius: number): void {
  context.fillStyle = '#000000b3'
  context.fillStyle = color
  context.beginPath()
  context.roundRect(block.x, block.y, block.width, block.height, Math.min(block.size * radius, block.height / 2))
  context.fill()
}

/** A soft, close shadow. */
const SHADES = [{ blur: 0.15, drop: 0.04, color: 'rgba(0, 0, 0, 0.45)' }]

/** Opacities of the glow, from wide to tight. */
const GLOWS = [0.55, 0.3, 0.12]

function paintGlow(context: SKRSContext2D, block: Block, color: string): void {
  thrown(
    context,
    block,
    GLOWS.map((blur) => ({ blur, drop: 0, color })),
  )
}

function paintShadow(context: SKRSContext2D, block: Block): void {
  thrown(context, block, SHADES)
}

/** Draws shadows or glows. */
function thrown(
  context: SKRSContext2D,
  block: Block,
  shades: readonly { blur: number; drop: number; color: string }[],
): void {
  // Only the shadow is on the canvas: the text that casts it is drawn far outside.
  const far = 20_000
  context.save()
  context.fillStyle = '#000000'
  for (const shade of shades) {
    context.shadowColor = shade.color
    context.shadowBlur = block.size * shade.blur
    context.shadowOffsetX = far
    context.shadowOffsetY = block.size * shade.drop
    paintBar(context, block, -far)
    eachLine(context, block, -far, (line, x, y) => context.fillText(line, x, y))
  }
  context.restore()
}
