import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Position } from '../../../edits/values/position.ts'
import type { FigureDesign } from '../../style/design.ts'
import { alignment, type Size, safeMargins } from '../text/place.ts'

/** Space between letters and a figure, as a share of the canvas's shorter side. */
const GAP = 0.04
/** Blur of a figure's glow, as a share of the canvas's shorter side. */
const GLOW = 0.03

/** Draws a theme's flat figures on a card. @param glow colour of their glow, if they have one */
export function paintFigures(
  context: SKRSContext2D,
  figures: readonly FigureDesign[],
  canvas: Size,
  glow: string | null,
): void {
  const unit = Math.min(canvas.width, canvas.height)
  for (const figure of figures) {
    context.save()
    context.fillStyle = figure.color
    context.strokeStyle = figure.color
    if (glow !== null) Object.assign(context, { shadowColor: glow, shadowBlur: GLOW * unit })
    if (figure.kind === 'disc') paintDisc(context, figure, canvas, unit)
    else for (const [x, y, width, height] of stripsOf(figure, canvas, unit)) context.fillRect(x, y, width, height)
    context.restore()
  }
}

type Disc = Extract<FigureDesign, { kind: 'disc' }>

function paintDisc(context: SKRSContext2D, { at, radius, thick }: Disc, { width, height }: Size, unit: number): void {
  context.beginPath()
  context.arc(at[0] * width, at[1] * height, radius * unit, 0, 2 * Math.PI)
  context.lineWidth = (thick ?? 0) * unit
  if (thick === undefined) context.fill()
  else context.stroke()
}

type Strip = [x: number, y: number, width: number, height: number]

/** The rectangles of a band or a border, px. */
export function stripsOf(figure: Exclude<FigureDesign, Disc>, { width, height }: Size, unit: number): Strip[] {
  const [from, thick] = [Math.round(figure.from * unit), Math.max(1, Math.round(figure.thick * unit))]
  const inset = figure.kind === 'border' ? from : 0
  const [across, along] = [width - 2 * inset, height - 2 * inset]
  const strips = {
    top: [inset, from, across, thick],
    bottom: [inset, height - from - thick, across, thick],
    left: [from, inset, thick, along],
    right: [width - from - thick, inset, thick, along],
  } satisfies Record<string, Strip>
  return figure.kind === 'band' ? [strips[figure.side]] : Object.values(strips)
}

/** The room that bands take from lines at a position, beyond the margins, px. */
export function takenByBands(figures: readonly FigureDesign[], position: Position, canvas: Size): Size {
  const unit = Math.min(canvas.width, canvas.height)
  const margins = safeMargins(canvas)
  const beyond = (side: 'left' | 'right' | 'top' | 'bottom', margin: number) =>
    Math.max(
      0,
      ...figures.map((each) =>
        each.kind === 'band' && each.side === side ? (each.from + each.thick + GAP) * unit - margin : 0,
      ),
    )
  const [left, right] = [beyond('left', margins.x), beyond('right', margins.x)]
  const across = { left: right, center: 2 * Math.max(left, right), right: left }[alignment(position)]
  return { width: across, height: 2 * Math.max(beyond('top', margins.top), beyond('bottom', margins.bottom)) }
}

/** A box of letters, px. */
interface Letters {
  x: number
  y: number
  width: number
  height: number
}

/** Whether a disc or a ring comes too close to letters. */
export function isUnder(figure: FigureDesign, letters: readonly Letters[], canvas: Size): boolean {
  if (figure.kind !== 'disc') return false
  const unit = Math.min(canvas.width, canvas.height)
  const [cx, cy] = [figure.at[0] * canvas.width, figure.at[1] * canvas.height]
  const reach = (figure.radius + (figure.thick ?? 0) / 2 + GAP / 2) * unit
  return letters.some(
    ({ x, y, width, height }) =>
      Math.hypot(Math.max(x - cx, 0, cx - x - width), Math.max(y - cy, 0, cy - y - height)) < reach,
  )
}
