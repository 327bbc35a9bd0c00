import type { SKRSContext2D } from '@napi-rs/canvas'
import { luminanceOf } from '../contrast.ts'
import { drawn } from '../drawn.ts'
import type { Bitmap } from '../text/draw.ts'
import { fontFamilies } from '../text/fonts.ts'
import type { Size } from '../text/place.ts'
import { type CalloutLook, type Geometry, geometryOf, type Place, type Rect } from './geometry.ts'
import { type Label, layOutLabel } from './label.ts'
import { drawArrow, drawBox, drawCircle, drawUnderline, type Ink, inked, paintBadge, paintPlate } from './paint.ts'
import { placesAlong } from './stroke-path.ts'

/** A callout laid out for a canvas, in two drawings: its lines or disc, and its text. */
export class CalloutDrawing {
  /** bounding box of its lines, even for 4:2:0 pictures */
  readonly area: Rect
  readonly #look: CalloutLook
  readonly #canvas: Size
  readonly #geometry: Geometry
  readonly #label: Label | undefined
  readonly #ink: Ink

  constructor(look: CalloutLook, canvas: Size) {
    this.#look = look
    this.#canvas = canvas
    this.#label = look.text === null ? undefined : layOutLabel(look.text, canvas)
    this.#geometry = geometryOf(look, canvas, this.#label)
    this.#ink = { color: look.color, halo: luminanceOf(look.color) > LIGHT ? '#141414' : '#FFFFFF' }
    this.area = this.#around(placesAlong(look.type, this.#geometry, 0, 1))
  }

  /** A disc is drawn above the text's plate, other lines below it. */
  get discOnWords(): boolean {
    return this.#geometry.badge !== undefined
  }

  /**
   * The part of its lines that is drawn between two moments of their animation.
   * @param from 0 for nothing @param to 1 for all; a disc overshoots briefly
   */
  lines(from: number, to: number): Bitmap {
    const places = placesAlong(this.#look.type, this.#geometry, Math.min(1, from), Math.min(1, to))
    return this.#drawn(this.#around(places), (context) => this.#paintLines(context, to))
  }

  #paintLines(context: SKRSContext2D, way: number): void {
    const { unit, line, target, curve, badge } = this.#geometry
    const { type, number } = this.#look
    const ink = this.#ink
    const lines = (draw: (context: SKRSContext2D) => void) => inked(context, this.#geometry, ink, draw)
    if (curve) lines((to) => drawArrow(to, curve, line, way))
    if (type === 'box') lines((to) => drawBox(to, target, unit, way))
    if (type === 'circle') lines((to) => drawCircle(to, target, way))
    if (type === 'underline') lines((to) => drawUnderline(to, target, unit, way))
    const text = String(number ?? 1)
    if (badge) paintBadge(context, badge, text, fontFamilies(text, null), unit, ink, way)
  }

  /** Its text on its plate, if it has any. */
  words(): Bitmap | undefined {
    const { plate } = this.#geometry
    const label = this.#label
    if (!plate || !label) return undefined
    const corners = [plate, { x: plate.x + plate.width, y: plate.y + plate.height }]
    return this.#drawn(this.#around(corners), (context) => paintPlate(context, plate, label, this.#geometry, this.#ink))
  }

  #drawn(area: Rect, paint: (context: SKRSContext2D) => void): Bitmap {
    return { ...area, ...drawn(area, paint) }
  }

  /** Bounding box of points on a line, including its width and shadow, in even px. */
  #around(places: readonly Place[]): Rect {
    const { unit, badge } = this.#geometry
    const spread = SPREAD * unit + (badge ? LARGEST * badge.radius : 0)
    const even = (value: number, most: number) => 2 * Math.floor(Math.max(0, Math.min(most, value)) / 2)
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    const x = even(Math.min(...xs) - spread, this.#canvas.width - 2)
    const y = even(Math.min(...ys) - spread, this.#canvas.height - 2)
    const width = even(Math.max(...xs) + spread + 1 - x, this.#canvas.width - x)
    const height = even(Math.max(...ys) + spread + 1 - y, this.#canvas.height - y)
    return { x, y, width: Math.max(2, width), height: Math.max(2, height) }
  }
}

/** Lighter colours have a dark halo. */
const LIGHT = 0.36
/** Margin for shadow, halo, arrowhead and overshoot, on a canvas of 1080. */
const SPREAD = 46
/** overshoot of a disc's size */
const LARGEST = 1.15
