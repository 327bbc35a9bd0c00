import type { Place } from '../../../edits/values/keyframes.ts'
import type { Key, Keyframes, Range } from '../../edit/draft.ts'
import { between, figureAt, isMoving } from '../../edit/keyframes.ts'

/** How something stands in a frame, against how it would by itself. */
export interface Pose {
  /** where its middle is, also on the way between two places; null where it is by itself */
  place: Place | { from: Place; to: Place; way: number } | null
  /** times its size */
  scale: number
  /** degrees clockwise */
  rotation: number
  /** times its opacity, 0-1 */
  opacity: number
}

/** How something moves through a segment. */
export interface Moves {
  /** frame by frame; a single one where nothing changes */
  poses: Pose[]
  /** how large it gets at most, also in other segments: it is drawn that large, so that it is as sharp in all of them */
  largest: number
}

/** As it stands by itself. */
const REST: Pose = { place: null, scale: 1, rotation: 0, opacity: 1 }

/**
 * How an element moves from one of its frames on; nothing where it stands as it would by itself, so that the segment has the
 * name that it has without keyframes.
 */
export function movesWithin(keyframes: Keyframes, from: number, frames: number): { moves?: Moves } {
  if (!isMoving(keyframes)) return {}
  const all = Array.from({ length: frames }, (_, i) => poseAt(keyframes, from + i))
  const poses = all.every((pose) => same(pose, all[0])) ? all.slice(0, 1) : all
  if (poses.length === 1 && same(poses[0], REST)) return {}
  return { moves: { poses, largest: largestOf(keyframes) } }
}

/** When an element moves, frames of its own. */
export function movingStretches({ position, scale, rotation, opacity, zoom }: Keyframes): Range[] {
  return [...changing(position), ...changing(scale), ...changing(rotation), ...changing(opacity), ...changing(zoom)]
}

/** Between which keys something changes, frames. */
export function changing<Value>(keys: readonly Key<Value>[]): Range[] {
  return keys.flatMap(({ at, value }, i) => {
    const before = keys[i - 1]
    const moves = before && JSON.stringify(before.value) !== JSON.stringify(value)
    return moves ? [{ from: Math.floor(before.at), to: Math.ceil(at) }] : []
  })
}

function poseAt({ position, scale, rotation, opacity }: Keyframes, frame: number): Pose {
  return {
    place: placeAt(position, frame),
    scale: rounded(Math.max(0, figureAt(scale, frame) ?? REST.scale)),
    rotation: rounded(figureAt(rotation, frame) ?? REST.rotation),
    opacity: rounded(Math.min(1, Math.max(0, figureAt(opacity, frame) ?? REST.opacity))),
  }
}

function placeAt(keys: readonly Key<Place>[], frame: number): Pose['place'] {
  const found = between(keys, frame)
  if (!found) return null
  const { from, to, way } = found
  if (way === 0) return from
  if (way === 1 || JSON.stringify(from) === JSON.stringify(to)) return to
  if (typeof from === 'string' || typeof to === 'string') return { from, to, way: rounded(way) }
  const along = (a: number, b: number) => rounded(a + (b - a) * way)
  return [along(from[0], to[0]), along(from[1], to[1])]
}

function largestOf({ scale }: Keyframes): number {
  return Math.max(0, ...scale.map(({ value }) => value)) || (scale.length > 0 ? 0 : 1)
}

/** Finer than anyone sees, and the same on every machine. */
function rounded(figure: number): number {
  return Math.round(figure * 1e7) / 1e7
}

function same(a: Pose | undefined, b: Pose | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
