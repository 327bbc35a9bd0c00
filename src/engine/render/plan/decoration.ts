import { PLAIN_DECORATION } from '../../edit/draft/defaults.ts'
import type { Overlay } from '../../edit/draft.ts'
import type { Decoration, Fading, MaskFile } from './segment.ts'

/** The look of overlays as stored in segments: defaults are left out, so that segment names of plain overlays stay the same. */

/** An overlay's corners, border, shadow, blend mode and mask; undefined if it has none. */
export function decorationOf(
  { shape, radius, border, shadow, blend }: Overlay,
  mask: MaskFile | null,
): Decoration | undefined {
  const decoration: Decoration = {
    ...(shape === 'rounded' && radius !== PLAIN_DECORATION.radius && { radius }),
    ...(border && { border }),
    ...(shadow && { shadow }),
    ...(blend !== 'normal' && { blend }),
    ...(mask && { mask }),
  }
  return Object.keys(decoration).length > 0 ? decoration : undefined
}

/**
 * The part of a fade that affects a span; undefined if none does, so that these frames do not depend on it.
 * @param length of the faded element, frames @param from first frame of the span, counted from the element's start
 */
export function fadeWithin(
  fade: { in: number; out: number },
  length: number,
  from: number,
  frames: number,
): Fading | undefined {
  const fadesIn = from < fade.in
  const fadesOut = from + frames > length - fade.out
  if (!fadesIn && !fadesOut) return undefined
  return { in: fadesIn ? fade.in : 0, out: fadesOut ? fade.out : 0, from, length }
}
