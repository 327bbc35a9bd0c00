import type { TextAnimation } from '../../../edits/values/look.ts'
import { eased } from '../../edit/easing.ts'

/** How the pieces of a text come one after the other, and go together: STYLE.md, "Type". */

/** The animations that move pieces, and what their pieces are. */
const PIECES = { rise: 'whole', lines: 'lines', words: 'words', mask: 'lines', spring: 'words' } as const
export type PiecedAnimation = keyof typeof PIECES
export type PieceKind = (typeof PIECES)[PiecedAnimation]

export function isPieced(animation: TextAnimation): animation is PiecedAnimation {
  return animation in PIECES
}

export const piecesOf = (animation: PiecedAnimation): PieceKind => PIECES[animation]

/** s that a piece takes to come, from one to the next, and all of them to go */
const COMES: Record<PiecedAnimation, number> = { rise: 0.47, lines: 0.47, words: 0.43, mask: 0.53, spring: 0.5 }
const NEXT: Record<PieceKind, number> = { whole: 0, lines: 0.1, words: 0.085 }
const GOES = 0.27
/** Both ends take no more than this part of the text's time, and a long text's pieces come faster. */
const MOST = 0.45
const MOST_GOING = 0.25
/** How far a piece moves, in parts of its line's height. */
const RISES = 0.34
const LEAVES = 0.18

/** How one piece is shown in one frame. */
export interface PiecePose {
  /** 0-1 */
  opacity: number
  /** in heights of its line, positive is down */
  dy: number
  /** about its middle */
  scale: number
}

export const AT_REST: PiecePose = { opacity: 1, dy: 0, scale: 1 }

/**
 * How the pieces of a text are shown at a frame counted from its start; nothing where all of them are at rest.
 * @param frame 0 to frames - 1
 * @param count of its pieces
 */
export function posesAt(
  frame: number,
  { frames, fps, animation, count }: { frames: number; fps: number; animation: PiecedAnimation; count: number },
): PiecePose[] | undefined {
  const [comes, between] = entering(animation, count, frames / fps)
  const goes = Math.max(1, Math.round(Math.min(GOES * fps, frames * MOST_GOING)))
  // the last frame is not yet gone
  const gone = Math.max(0, (frame + 1 - (frames - goes)) / (goes + 1))
  const now = (frame + 1) / fps
  if (gone === 0 && now >= comes + between * (count - 1)) return undefined
  return Array.from({ length: count }, (_, i) => {
    const come = Math.max(0, Math.min(1, (now - between * i) / comes))
    return leaving(coming(come, animation), eased(OUT, gone), animation)
  })
}

const OUT = [0.7, 0, 0.84, 0] as const satisfies [number, number, number, number]
const IN = [0.16, 1, 0.3, 1] as const satisfies [number, number, number, number]

/** s that each piece takes, and s between two */
function entering(animation: PiecedAnimation, count: number, seconds: number): [comes: number, between: number] {
  const between = NEXT[piecesOf(animation)]
  const all = COMES[animation] + between * Math.max(0, count - 1)
  const shorter = Math.min(1, (seconds * MOST) / all)
  return [COMES[animation] * shorter, between * shorter]
}

function coming(come: number, animation: PiecedAnimation): PiecePose {
  if (animation === 'spring') return { opacity: Math.min(1, come * 4), dy: 0, scale: 0.6 + 0.4 * spring(come) }
  const way = 1 - eased(IN, come)
  // letters are read before they are at rest
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
/** s of a spring that one piece's time stands for */
const SPRING_SECONDS = 0.62

/** A mass on a spring of stiffness 170 and damping 26, from 0 to 1: hardly beyond, and once. @param share of its time, 0-1 */
function spring(share: number): number {
  if (share >= 1) return 1
  const t = share * SPRING_SECONDS
  const decay = DAMPING / 2
  const swing = Math.sqrt(Math.max(1e-6, STIFFNESS - decay * decay))
  return 1 - Math.exp(-decay * t) * (Math.cos(swing * t) + (decay / swing) * Math.sin(swing * t))
}
