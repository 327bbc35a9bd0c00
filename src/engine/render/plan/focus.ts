import type { Canvas, Clip } from '../../edit/draft.ts'
import type { Seen } from '../../edit/framing/fitting.ts'
import type { Frame, Framing } from '../../edit/framing/framing.ts'
import type { Focus } from '../picture/motion.ts'
import { onCanvas, seenBox } from './zoom.ts'

/** Zooms keep this distance to an edge, as a share of the frame. */
const EDGE = 0.1

/** Position in the frame of what a clip is framed on; undefined if there is nothing. @param clip as fitted */
export function focusOn({ focus }: Framing, clip: Clip, seen: Seen, frame: Frame): Focus | undefined {
  if (!focus) return undefined
  const canvas: Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'> = { ...frame, fit: 'crop', fps: 30 }
  const { x, y, width, height } = onCanvas(seenBox(focus, clip), clip, seen, canvas)
  const within = (place: number) => Math.round(1e4 * Math.min(1 - EDGE, Math.max(EDGE, place))) / 1e4
  return { x: within(fixedPoint(x, width)), y: within(fixedPoint(y, height)) }
}

/** The fixed point of a zoom that reduces the margins on both sides of a subject in proportion, so that neither side is cut first. */
function fixedPoint(from: number, length: number): number {
  const [before, behind] = [Math.max(0, from), Math.max(0, 1 - from - length)]
  return before + behind > 0 ? before / (before + behind) : MIDDLE
}

const MIDDLE = 0.5
