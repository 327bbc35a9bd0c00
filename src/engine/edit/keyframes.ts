import type { Key, Keyframes, Range } from './draft.ts'
import { backwards, eased } from './easing.ts'

/** Interpolating keyframes, and mapping them through edits. */

/** An interpolation between two values; springs exceed 1. */
export interface Between<Value> {
  from: Value
  to: Value
  way: number
}

/** Evaluates keys at a frame from the element's start; undefined without keys. */
export function between<Value>(keys: readonly Key<Value>[], frame: number): Between<Value> | undefined {
  const next = keys.findIndex(({ at }) => at > frame)
  const [before, after] = next < 0 ? [keys.at(-1), undefined] : [keys[next - 1], keys[next]]
  const only = before ?? after
  if (!only) return undefined
  if (!before || !after) return { from: only.value, to: only.value, way: 1 }
  const way = eased(after.easing, (frame - before.at) / (after.at - before.at))
  return { from: before.value, to: after.value, way }
}

/** A numeric value at a frame. */
export function figureAt(keys: readonly Key<number>[], frame: number): number | undefined {
  const found = between(keys, frame)
  return found && found.from + (found.to - found.from) * found.way
}

/** Maps keys to other times. @param map of frames, monotonic */
export function retimed<Value>(keys: readonly Key<Value>[], map: (at: number) => number): Key<Value>[] {
  return keys.map((key) => ({ ...key, at: tidyFrame(map(key.at)) }))
}

/** The same for every property; empty lists stay the same object. */
export function retimedAll(keyframes: Keyframes, map: (at: number) => number): Keyframes {
  return mapKeys(keyframes, (keys) => retimed(keys, map))
}

/**
 * Maps a frame of an element of which only some ranges remain. Frames before the first and after the last stay outside, so that
 * moves continue as before.
 * @param kept sorted, frames of the element
 */
export function afterCuts(kept: readonly Range[], at: number): number {
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return at
  const passed = kept.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0)
  return passed + Math.min(0, at - first.from) + Math.max(0, at - last.to)
}

/** Reverses keys. @param frames length of the element */
export function mirrored<Value>(keys: readonly Key<Value>[], frames: number): Key<Value>[] {
  return keys.toReversed().map((key, i, all) => ({
    ...key,
    at: tidyFrame(frames - 1 - key.at),
    easing: backwards(all[i - 1]?.easing ?? 'linear'),
  }))
}

export function mirroredAll(keyframes: Keyframes, frames: number): Keyframes {
  return mapKeys(keyframes, (keys) => mirrored(keys, frames))
}

/** Freezes keyframes at a moment: a single key per animated property. */
export function heldAt({ position, scale, rotation, opacity, zoom }: Keyframes, frame: number): Keyframes {
  const held = (keys: readonly Key<number>[]): Key<number>[] => {
    const value = figureAt(keys, frame)
    return value === undefined ? [] : [firstKey(value)]
  }
  // between named positions, or parts of the picture, the nearer one
  const place = between(position, frame)
  const near = between(zoom, frame)
  return {
    position: place ? [firstKey(place.way < 0.5 ? place.from : place.to)] : [],
    scale: held(scale),
    rotation: held(rotation),
    opacity: held(opacity),
    zoom: near ? [firstKey(near.way < 0.5 ? near.from : near.to)] : [],
  }
}

/** A first key, whose easing does not matter. */
export function firstKey<Value>(value: Value, at = 0): Key<Value> {
  return { at, value, easing: 'linear' }
}

export function isMoving({ position, scale, rotation, opacity, zoom }: Keyframes): boolean {
  return position.length + scale.length + rotation.length + opacity.length + zoom.length > 0
}

function mapKeys(keyframes: Keyframes, map: <Value>(keys: readonly Key<Value>[]) => Key<Value>[]): Keyframes {
  if (!isMoving(keyframes)) return keyframes
  const { position, scale, rotation, opacity, zoom } = keyframes
  return {
    position: map(position),
    scale: map(scale),
    rotation: map(rotation),
    opacity: map(opacity),
    zoom: map(zoom),
  }
}

/** Rounds frames, as they are part of segment names. */
export function tidyFrame(at: number): number {
  return Math.round(at * 1000) / 1000
}
