import type { Key, Keyframes, Range } from './draft.ts'
import { backwards, eased } from './easing.ts'

/** Keys as they go from value to value, and as they follow their element through edits. */

/** Between which values something is, and how far on the way; a spring goes beyond 1. */
export interface Between<Value> {
  from: Value
  to: Value
  way: number
}

/** What keys say of a frame counted from their element's start; nothing where there are none. */
export function between<Value>(keys: readonly Key<Value>[], frame: number): Between<Value> | undefined {
  const next = keys.findIndex(({ at }) => at > frame)
  const [before, after] = next < 0 ? [keys.at(-1), undefined] : [keys[next - 1], keys[next]]
  const only = before ?? after
  if (!only) return undefined
  if (!before || !after) return { from: only.value, to: only.value, way: 1 }
  const way = eased(after.easing, (frame - before.at) / (after.at - before.at))
  return { from: before.value, to: after.value, way }
}

/** A figure at a frame. */
export function figureAt(keys: readonly Key<number>[], frame: number): number | undefined {
  const found = between(keys, frame)
  return found && found.from + (found.to - found.from) * found.way
}

/** Keys at other times. @param map of frames, in the order of time */
export function retimed<Value>(keys: readonly Key<Value>[], map: (at: number) => number): Key<Value>[] {
  return keys.map((key) => ({ ...key, at: tidyFrame(map(key.at)) }))
}

/** The same of every property; keys that there are none of stay the same object. */
export function retimedAll(keyframes: Keyframes, map: (at: number) => number): Keyframes {
  return mapKeys(keyframes, (keys) => retimed(keys, map))
}

/**
 * Where a frame of an element stands when only some of its stretches are left, one behind the other. What comes before the
 * first stays before it, and what comes behind the last behind it, so that moves go on as they would have.
 * @param kept in order, frames of the element
 */
export function afterCuts(kept: readonly Range[], at: number): number {
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return at
  const passed = kept.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0)
  return passed + Math.min(0, at - first.from) + Math.max(0, at - last.to)
}

/** Keys of what plays backwards. @param frames length of the element */
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

/** What is held of a moment: a single key for each property that has any. */
export function heldAt({ position, scale, rotation, opacity, zoom }: Keyframes, frame: number): Keyframes {
  const held = (keys: readonly Key<number>[]): Key<number>[] => {
    const value = figureAt(keys, frame)
    return value === undefined ? [] : [firstKey(value)]
  }
  // between two places by name, or parts of the picture, it is at the nearer one
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

/** A key that no way leads to. */
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

/** Without the dust of fractions: it is part of what names a rendered segment. */
export function tidyFrame(at: number): number {
  return Math.round(at * 1000) / 1000
}
