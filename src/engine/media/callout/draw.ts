import type { SKRSContext2D } from '@napi-rs/canvas'
import { contrasting } from '../contrast.ts'
import { drawn } from '../drawn.ts'
import type { Bitmap } from '../text/draw.ts'
import { fontFamilies } from '../text/fonts.ts'
import type { Size } from '../text/place.ts'
import { type CalloutLook, type Geometry, geometryOf, type Rect } from './geometry.ts'
import { type Label, layOutLabel } from './label.ts'
import { drawArrow, drawBox, drawCircle, drawUnderline, type Ink, inked, paintBadge, paintPlate } from './paint.ts'
import type { Stroke } from './timing.ts'

/** A callout laid out for a canvas, to be drawn at any moment of its coming. */
export class CalloutDrawing {
  readonly #look: CalloutLook
  readonly #geometry: Geometry
  readonly #label: Label | undefined
  readonly #ink: Ink
  /** all that is ever drawn on, even for 4:2:0 pictures */
  readonly #area: Rect

  constructor(look: CalloutLook, canvas: Size) {
    this.#look = look
    this.#label = look.text === null ? undefined : layOutLabel(look.text, canvas)
    this.#geometry = geometryOf(look, canvas, this.#label)
    this.#ink = { color: look.color, halo: contrasting([look.color]) }
    this.#area = areaOf(this.#geometry, canvas)
  }

  /** @param stroke how much of it is there; all of it at 1 */
  at({ way, shown }: Stroke): Bitmap {
    return { ...this.#area, ...drawn(this.#area, (context) => this.#paint(context, way, shown)) }
  }

  #paint(context: SKRSContext2D, way: number, shown: number): void {
    const { unit, line, target, plate, bow, badge } = this.#geometry
    const { type, number } = this.#look
    const ink = this.#ink
    const lines = (draw: (context: SKRSContext2D) => void) => way > 0 && inked(context, this.#geometry, ink, draw)
    if (bow) lines((to) => drawArrow(to, bow, line, way))
    if (type === 'box') lines((to) => drawBox(to, target, unit, way))
    if (type === 'circle') lines((to) => drawCircle(to, target, way))
    if (type === 'underline') lines((to) => drawUnderline(to, target, unit, way))
    if (plate && this.#label) paintPlate(context, plate, this.#label, this.#geometry, ink, shown)
    const text = String(number ?? 1)
    if (badge) paintBadge(context, badge, text, fontFamilies(text, null), unit, ink, way)
  }
}

/** Shadow, halo, the head of an arrow and what goes a little beyond, on a canvas of 1080. */
const SPREAD = 46

function areaOf({ unit, target, plate, bow, badge }: Geometry, canvas: Size): Rect {
  const around = [
    target,
    ...(plate ? [plate] : []),
    ...(bow ?? []).map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
    ...(badge
      ? [{ x: badge.x - badge.radius, y: badge.y - badge.radius, width: 2 * badge.radius, height: 2 * badge.radius }]
      : []),
  ]
  const spread = SPREAD * unit
  const even = (value: number, most: number) => 2 * Math.floor(Math.max(0, Math.min(most, value)) / 2)
  const x = even(Math.min(...around.map((each) => each.x)) - spread, canvas.width - 2)
  const y = even(Math.min(...around.map((each) => each.y)) - spread, canvas.height - 2)
  const right = Math.max(...around.map((each) => each.x + each.width)) + spread
  const bottom = Math.max(...around.map((each) => each.y + each.height)) + spread
  return {
    x,
    y,
    width: Math.max(2, even(right - x + 1, canvas.width - x)),
    height: Math.max(2, even(bottom - y + 1, canvas.height - y)),
  }
}
