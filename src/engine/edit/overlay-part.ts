import { soundFrom, withSound } from './boxed.ts'
import { fitFades } from './clip.ts'
import type { Overlay } from './draft.ts'

/**
 * A part of an overlay at its current position, with fitted sound and fades.
 * @param from first frame of the part in the overlay
 */
export function overlayPart(
  overlay: Overlay,
  from: number,
  place: Pick<Overlay, 'start' | 'frames'> & Partial<Pick<Overlay, 'sourceStart'>>,
): Overlay {
  const [into, out] = fitFades(overlay.fade.in, overlay.fade.out, place.frames)
  const part = { ...overlay, ...place, fade: { in: into, out } }
  return withSound(part, soundFrom(overlay, from, place.frames))
}
