import { isForApps, type Size } from '../media/text/place.ts'
import type { Box } from './box.ts'
import type { Side } from './finding.ts'

/**
 * Where letters are seen whole. Shares of the canvas; figures of STYLE.md: 5 % all round, and on upright canvases what TikTok,
 * Reels and Shorts draw over a film, with the buttons at the right beside its lower half.
 */
const EDGE = 0.05
const APPS = { top: 0.12, bottom: 0.2, left: 0.06 }
const BUTTONS = { right: 0.12, from: 0.45 }
/** What is not seen to stand out. */
const TOLERANCE = 0.012

/** The side at which a box stands out the furthest of where it is safe; nothing where it is inside. */
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
