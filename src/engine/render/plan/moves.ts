import type { Place } from '../../../edits/values/keyframes.ts'
import type { Key, Keyframes, Range } from '../../edit/draft.ts'
import { between, figureAt, isMoving } from '../../edit/keyframes.ts'
import type { Shown, Span } from './span.ts'

/** The pose of an element in a frame, relative to its normal one. */
export interface Pose {
  /** position of its centre, possibly between two places; null for its normal position */
  place: Place | { from: Place; to: Place; way: number } | null
  /** multiplies its size */
  scale: number
  /** degrees clockwise */
  rotation: number
  /** multiplies its opacity, 0-1 */
  opacity: number
}

/** The keyframed movement of an element within a segment. */
export interface Moves {
  /** for each frame; a single one if nothing changes */
  poses: Pose[]
  /** its largest scale, also in other segments: it is drawn that large, so that it is equally sharp in all of them */
  largest: number
}

/** The normal pose. */
const REST: Pose = { place: null, scale: 1, rotation: 0, opacity: 1 }

/**
 * How an element moves from one of its frames on; empty if it keeps its normal pose, so that the segment has the same name as
 * without keyframes.
 */
export function movesWithin(keyframes: Keyframes, from: number, frames: number): { moves?: Moves } {
  if (!isMoving(keyframes)) return {}
  const all = Array.from({ length: frames }, (_, i) => poseAt(keyframes, from + i))
  const poses = all.every((pose) => same(pose, all[0])) ? all.slice(0, 1) : all
  if (poses.length === 1 && same(poses[0], REST)) return {}
  return { moves: { poses, largest: largestOf(keyframes) } }
}

/** When an element moves, in frames from its start. */
export function movingStretches({ position, scale, rotation, opacity, zoom }: Keyframes): Range[] {
  return [...changing(position), ...changing(scale), ...changing(rotation), ...changing(opacity), ...changing(zoom)]
}

/** The ranges between keys in which something changes, frames. */
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

/** Rounded below visibility, so that it is the same on every machine. */
function rounded(figure: number): number {
  return Math.round(figure * 1e7) / 1e7
}

function same(a: Pose | undefined, b: Pose | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The moves of an element during a span. */
export function movesDuring(
  { start, keyframes }: Pick<Shown, 'start'> & { keyframes: Keyframes },
  { from, to }: Span,
): { moves?: Moves } {
  return movesWithin(keyframes, from - start, to - from)
}
