import type { Box } from '../../../../edits/values/box.ts'
import type { Position } from '../../../../edits/values/position.ts'
import type { Canvas, ResolvedStyle, Text } from '../../../edit/draft.ts'
import { safeMargins } from '../../../media/text/place.ts'
import { boxAt, extentOf } from './extent.ts'

/** What the box of a text depends on besides its letters. */
export type Sized = Pick<ResolvedStyle, 'size' | 'case' | 'letterSpacing' | 'lineHeight' | 'padding'> &
  Pick<Text, 'background'>

/** The box of a text in a position, shares of the canvas. */
export function boxOf(text: string, style: Sized, position: Position, canvas: Canvas): Box {
  const extent = extentOf(text, { ...style, background: plateOf(style.background) }, position, canvas)
  return boxAt(extent, position, canvas)
}

/** The colour of an explicit box. */
export function plateOf(background: Text['background']): string | null {
  return typeof background === 'string' && background.startsWith('#') ? background : null
}

/** Within what every screen shows: STYLE.md, "Safe areas". */
export function isInside({ x, y, width, height }: Box): boolean {
  return x >= SAFE && y >= SAFE && x + width <= 1 - SAFE && y + height <= 1 - SAFE
}

const SAFE = 0.05

/** Whether it keeps the margins of the canvas. */
export function isWithinMargins({ x, y, width, height }: Box, canvas: Canvas): boolean {
  const { x: aside, top, bottom } = safeMargins(canvas)
  const across = aside / canvas.width
  const isAcross = x >= across && x + width <= 1 - across
  return isAcross && y >= top / canvas.height && y + height <= 1 - bottom / canvas.height
}
