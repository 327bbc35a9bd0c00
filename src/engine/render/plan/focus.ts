import type { Box } from '../../../edits/values/box.ts'
import type { Canvas, Clip, Motion } from '../../edit/draft.ts'
import type { Seen } from '../../edit/framing/fitting.ts'
import type { Frame, Framing } from '../../edit/framing/framing.ts'
import type { Focus } from '../picture/motion.ts'
import { onCanvas, seenBox } from './zoom.ts'

/** How the camera moves over a clip. */
export interface Move {
  motion: Motion | null
  /** position in the frame of what the clip is framed on, if there is something */
  focus?: Focus
}

/** Zooms keep this distance to an edge, as a share of the frame. */
const EDGE = 0.1
/** Largest amount of a slow move, which shows a picture as a whole; a larger one is meant to come near. */
const SLOW = 0.1
/** Share of a slow move that is left even if the subject is cut by it */
const LEAST = 0.5

/** The move of a clip: a slow one goes as far as the clip's subject stays whole in it, or half as far as wished. @param clip as fitted */
export function moveOn({ focus }: Framing, clip: Clip, seen: Seen, frame: Frame): Move {
  const { motion } = clip
  if (!focus) return { motion }
  const canvas: Pick<Canvas, 'width' | 'height' | 'fit' | 'fps'> = { ...frame, fit: 'crop', fps: 30 }
  const box = onCanvas(seenBox(focus, clip), clip, seen, canvas)
  const within = (place: number) => tidy(Math.min(1 - EDGE, Math.max(EDGE, place)))
  const aim: Focus = { x: within(fixedPoint(box.x, box.width)), y: within(fixedPoint(box.y, box.height)) }
  if (!motion || motion.amount > SLOW) return { motion, focus: aim }
  const most = 1 / (1 - spareBeside(box, motion.direction)) - 1
  return {
    motion: { ...motion, amount: tidy(Math.max(LEAST * motion.amount, Math.min(motion.amount, most))) },
    focus: aim,
  }
}

const tidy = (value: number): number => Math.round(1e4 * value) / 1e4

/** Share of the frame's sides by which a window may be smaller and still hold a subject at both ends of a move. */
function spareBeside({ x, y, width, height }: Box, direction: Motion['direction']): number {
  const [across, down] = [spare(x, width), spare(y, height)]
  if (direction === 'in' || direction === 'out') return Math.min(across, down)
  const [before, behind] = direction === 'left' || direction === 'right' ? [x, 1 - x - width] : [y, 1 - y - height]
  return Math.max(0, Math.min(across, down, before, behind))
}

/** The margins on both sides together. */
const spare = (from: number, length: number): number => Math.max(0, from) + Math.max(0, 1 - from - length)

/** The fixed point of a zoom that reduces the margins on both sides of a subject in proportion, so that neither side is cut first. */
function fixedPoint(from: number, length: number): number {
  const both = spare(from, length)
  return both > 0 ? Math.max(0, from) / both : MIDDLE
}

const MIDDLE = 0.5
