import { isForApps, type Size } from '../media/text/place.ts'
import type { Box } from './box.ts'
import type { Side } from './finding.ts'

/**
 * Safe areas for text, as shares of the canvas: 5 % all round, and on vertical canvases the areas that TikTok, Reels and Shorts
 * cover, with buttons at the right of the lower half.
 */
const EDGE = 0.05
const APPS = { top: 0.12, bottom: 0.2, left: 0.06 }
const BUTTONS = { right: 0.12, from: 0.45 }
/** Invisible overshoot. */
const TOLERANCE = 0.012

/** The side on which a box exceeds the safe area most; undefined if it is inside. */
export function outside(box: Box, canvas: Size): Side | undefined {
  const limits = isForApps(canvas)
    ? { ...APPS, right: box.y + box.height > BUTTONS.from && box.y < 1 - APPS.bottom ? BUTTONS.right : EDGE }
    : { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE }
  const beyond: [Side, number][] = [
    ['top', limits.top - box.y],
    ['bottom', box.y + box.height - (1 - limits.bottom)],
    ['left', limits.left - box.x],
    ['right', box.x + box.width - (1 - limits.right)],
  ]
  const [worst] = beyond.sort((a, b) => b[1] - a[1])
  return worst && worst[1] > TOLERANCE ? worst[0] : undefined
}
