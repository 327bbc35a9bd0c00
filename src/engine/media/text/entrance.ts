import type { TextAnimation } from '../../../edits/values/look.ts'
import { eased } from '../../edit/easing.ts'

/** Animations in which the pieces of a text enter one after the other and leave together. */

/** The animations by piece, with their kind of piece. */
const PIECES = { rise: 'whole', lines: 'lines', words: 'words', mask: 'lines', spring: 'words' } as const
export type PiecedAnimation = keyof typeof PIECES
export type PieceKind = (typeof PIECES)[PiecedAnimation]

export function isPieced(animation: TextAnimation): animation is PiecedAnimation {
  return animation in PIECES
}

export const piecesOf = (animation: PiecedAnimation): PieceKind => PIECES[animation]

/** s: duration of a piece's entrance, delay between pieces, and duration of the exit */
const COMES: Record<PiecedAnimation, number> = { rise: 0.47, lines: 0.47, words: 0.43, mask: 0.53, spring: 0.5 }
const NEXT: Record<PieceKind, number> = { whole: 0, lines: 0.1, words: 0.085 }
const GOES = 0.27
/** Limit for entrance and exit as a share of the text's time; pieces of long texts enter faster. */
const MOST = 0.45
const MOST_GOING = 0.25
/** Distance a piece moves, in line heights. */
const RISES = 0.34
const LEAVES = 0.18

/** The pose of a piece in a frame. */
export interface PiecePose {
  /** 0-1 */
  opacity: number
  /** in line heights, positive is down */
  dy: number
  /** about its centre */
  scale: number
}

export const AT_REST: PiecePose = { opacity: 1, dy: 0, scale: 1 }

/**
 * The poses of a text's pieces at a frame from its start; undefined if all are at rest.
 * @param frame 0 to frames - 1
 * @param count of its pieces
 * @param entered whether they are complete from the first frame on
 */
export function posesAt(
  frame: number,
  {
    frames,
    fps,
    animation,
    count,
    entered = false,
  }: { frames: number; fps: number; animation: PiecedAnimation; count: number; entered?: boolean | undefined },
): PiecePose[] | undefined {
  const [comes, between] = entering(animation, count, frames / fps)
  const goes = Math.max(1, Math.round(Math.min(GOES * fps, frames * MOST_GOING)))
  // the last frame is still visible
  const gone = Math.max(0, (frame + 1 - (frames - goes)) / (goes + 1))
  const now = (frame + 1) / fps
  if (gone === 0 && (entered || now >= comes + between * (count - 1))) return undefined
  return Array.from({ length: count }, (_, i) => {
    const come = entered ? 1 : Math.max(0, Math.min(1, (now - between * i) / comes))
    return leaving(coming(come, animation), eased(OUT, gone), animation)
  })
}

const OUT = [0.7, 0, 0.84, 0] as const satisfies [number, number, number, number]
const IN = [0.16, 1, 0.3, 1] as const satisfies [number, number, number, number]

/** duration of each piece and delay between two, s */
function entering(animation: PiecedAnimation, count: number, seconds: number): [comes: number, between: number] {
  const between = NEXT[piecesOf(animation)]
  const all = COMES[animation] + between * Math.max(0, count - 1)
  const shorter = Math.min(1, (seconds * MOST) / all)
  return [COMES[animation] * shorter, between * shorter]
}

function coming(come: number, animation: PiecedAnimation): PiecePose {
  if (animation === 'spring') return { opacity: Math.min(1, come * 4), dy: 0, scale: 0.6 + 0.4 * spring(come) }
  const way = 1 - eased(IN, come)
  // letters are legible before they are at rest
  if (animation === 'mask') return { opacity: come > 0 ? 1 : 0, dy: 1.1 * way, scale: 1 }
  return { opacity: Math.min(1, come * 2.2), dy: RISES * way, scale: 1 }
}

function leaving(pose: PiecePose, gone: number, animation: PiecedAnimation): PiecePose {
  if (gone === 0) return pose
  if (animation === 'mask') return { ...pose, dy: pose.dy - 1.1 * gone }
  if (animation === 'spring')
    return { ...pose, opacity: pose.opacity * (1 - gone), scale: pose.scale * (1 - 0.12 * gone) }
  return { ...pose, opacity: pose.opacity * (1 - gone), dy: pose.dy - LEAVES * gone }
}

const STIFFNESS = 170
const DAMPING = 26
/** s of the spring's motion that are mapped to a piece's time */
const SPRING_SECONDS = 0.62

/** A spring of stiffness 170 and damping 26, from 0 to 1, with hardly any overshoot. @param share of its time, 0-1 */
function spring(share: number): number {
  if (share >= 1) return 1
  const t = share * SPRING_SECONDS
  const decay = DAMPING / 2
  const swing = Math.sqrt(Math.max(1e-6, STIFFNESS - decay * decay))
  return 1 - Math.exp(-decay * t) * (Math.cos(swing * t) + (decay / swing) * Math.sin(swing * t))
}
