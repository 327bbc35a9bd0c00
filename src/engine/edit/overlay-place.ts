import { USUAL_EASING } from '../../edits/values/easing.ts'
import type { Position } from '../../edits/values/position.ts'
import type { Asset } from './asset.ts'
import { tidy } from './clip.ts'
import { NO_KEYFRAMES } from './draft/defaults.ts'
import type { Keyframes, Overlay } from './draft.ts'
import type { Editing } from './editing.ts'
import { firstKey } from './keyframes.ts'
import { clamp } from './values.ts'

/** Timing, position and size of overlays. */

/** Width limits, as shares of the canvas's width. */
export const SMALLEST = 0.02
export const LARGEST = 1

interface Times {
  start?: number
  end?: number
}

/** The time range, s. @param start for a duration alone */
export function timesIn({ start, end, duration }: Times & { duration?: number }, from: number): Times {
  if (duration === undefined) return { start, end }
  if (start === undefined && end !== undefined) return { start: Math.max(0, end - duration), end }
  return { start, end: end ?? (start ?? from) + duration }
}

/** A file's displayed aspect ratio; the canvas's if unknown. */
export function aspectOf({ draft }: Editing, asset: Asset | undefined): number {
  const { width, height } = asset?.width && asset.height ? asset : draft.canvas
  return (width ?? 1) / (height ?? 1)
}

/** Scales an overlay; a box keeps its centre. Limits the size, with a note. @param scale overrides its own */
export function resized(
  { words }: Editing,
  { box, scale: own }: Pick<Overlay, 'box' | 'scale'>,
  scale: number | undefined,
  factor: number,
): Pick<Overlay, 'box' | 'scale'> & { notes: string[] } {
  if (box && scale === undefined) {
    const most = Math.min(factor, 1 / box.width, 1 / box.height)
    const notes = most < factor ? [words.sizeLimited(most * box.width)] : []
    return { box: most === 1 ? box : aboutMiddle(box, most), scale: own, notes }
  }
  const wanted = (scale ?? own) * factor
  const taken = tidy(clamp(wanted, SMALLEST, LARGEST))
  return { box, scale: taken, notes: wanted < SMALLEST || wanted > LARGEST ? [words.sizeLimited(taken)] : [] }
}

function aboutMiddle({ x, y, width, height }: NonNullable<Overlay['box']>, factor: number): Overlay['box'] {
  const along = (from: number, size: number) => {
    const now = tidy(size * factor)
    return { from: tidy(clamp(from + (size - now) / 2, 0, 1 - now)), size: now }
  }
  const [h, v] = [along(x, width), along(y, height)]
  return { x: h.from, y: v.from, width: h.size, height: v.size }
}

/** Keyframes that move an overlay to another position over its whole time. */
export function movedTo({ box, position, frames }: Overlay, to: Position): Keyframes {
  const from: Position = box ? [box.x + box.width / 2, box.y + box.height / 2] : position
  return { ...NO_KEYFRAMES, position: [firstKey(from), { at: frames - 1, value: to, easing: USUAL_EASING }] }
}
