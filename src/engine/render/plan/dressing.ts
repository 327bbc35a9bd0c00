import { PLAIN_DRESS } from '../../edit/draft/defaults.ts'
import type { Overlay } from '../../edit/draft.ts'
import type { Dressing, Fading, MaskFile } from './segment.ts'

/** How overlays look, as segments hold it: what is plain is left out, so that plain ones are called as ever. */

/** Its corners, border, shadow, blending and mask; undefined where there is nothing of the kind. */
export function dressingOf(
  { shape, radius, border, shadow, blend }: Overlay,
  mask: MaskFile | null,
): Dressing | undefined {
  const dressing: Dressing = {
    ...(shape === 'rounded' && radius !== PLAIN_DRESS.radius && { radius }),
    ...(border && { border }),
    ...(shadow && { shadow }),
    ...(blend !== 'normal' && { blend }),
    ...(mask && { mask }),
  }
  return Object.keys(dressing).length > 0 ? dressing : undefined
}

/**
 * The fade of something `length` frames long, where any of it falls into a stretch: frames without any do not depend on it.
 * @param from first frame of the stretch, counted from where the thing begins
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
