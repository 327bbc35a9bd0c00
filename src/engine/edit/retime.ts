import { frameOf, momentIn, movesAt } from './clip.ts'
import type { Clip } from './draft.ts'
import type { Shot, Shown } from './recut.ts'
import { retimedSound } from './sound-times.ts'

/** Maps elements on a clip whose pace changed. */

/** Frames between which the mapping counts as linear. */
const STEP = 2
/** Rounding of positions, in fractions of a frame, so that neighbours meet exactly. */
const GRAIN = 64

/** A clip that shows the same part of its source at another pace. @param start its old start, frames */
export function retimed(before: Clip, after: Clip, start: number, fps: number): Shot {
  const edges = [0, ...bends(before, after, fps), before.frames]
  const shows = edges.slice(1).map((to, i): Shown => {
    const from = edges[i] ?? 0
    const offset = placeOf(before, after, from, fps)
    return { from: start + from, to: start + to, offset, frames: placeOf(before, after, to, fps) - offset }
  })
  return { clip: after, shows: shows.filter(({ from, to, frames }) => to > from && frames > 0) }
}

/** Keeps keyframes and sound ranges of a clip on the same moments after a pace change. */
export function withMomentsKept(before: Clip, after: Clip, fps: number): Clip {
  const place = (at: number) =>
    at < 0 || at > before.frames ? anyPlaceOf(before, after, at, fps) : placeOf(before, after, at, fps)
  return {
    ...after,
    sound: retimedSound(before.sound, (at) => Math.round(place(at))),
    ...movesAt(before, place),
  }
}

/** Maps a frame of the old clip to the new one; its ends stay its ends. */
function placeOf(before: Clip, after: Clip, frame: number, fps: number): number {
  if (frame === 0) return 0
  if (frame === before.frames) return after.frames
  const place = anyPlaceOf(before, after, frame, fps)
  return Math.min(after.frames, Math.max(0, Math.round(place * GRAIN) / GRAIN))
}

/** The same without clamping to the clip. */
function anyPlaceOf(before: Clip, after: Clip, frame: number, fps: number): number {
  const played = before.reverse ? before.frames - frame : frame
  return frameOf(after, momentIn(before, played, fps), fps)
}

/** Frames of the old clip at which the mapping bends, ascending. */
function bends(before: Clip, after: Clip, fps: number): number[] {
  const points = [...(before.ramp?.points ?? []), ...(after.ramp?.points ?? [])]
  if (points.length === 0) return []
  const inside = (frame: number) => frame > 0 && frame < before.frames
  const corners = points.map(({ at }) => frameOf(before, at, fps)).filter(inside)
  const edges = [...new Set([0, ...corners, before.frames])].sort((a, b) => a - b)
  return edges.flatMap((edge, i) => {
    const next = edges[i + 1]
    if (next === undefined) return []
    const length = Math.max(
      next - edge,
      Math.abs(placeOf(before, after, next, fps) - placeOf(before, after, edge, fps)),
    )
    const steps = Math.max(1, Math.ceil(length / STEP))
    const between = Array.from({ length: steps - 1 }, (_, k) => edge + ((next - edge) * (k + 1)) / steps)
    return inside(edge) ? [edge, ...between] : between
  })
}
