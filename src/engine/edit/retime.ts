import { frameOf, momentIn, movesAt } from './clip.ts'
import type { Clip } from './draft.ts'
import type { Shot, Shown } from './recut.ts'
import { retimedSound } from './sound-times.ts'

/** A clip at another pace: where all that stood on its pictures stands now. */

/** Frames between which the way from the pace before to the one after counts as straight. */
const STEP = 2
/** Parts of a frame to which places are rounded, so that neighbours meet exactly. */
const GRAIN = 64

/** A clip that shows the same of its source as before, at another pace. @param start where it began, frames */
export function retimed(before: Clip, after: Clip, start: number, fps: number): Shot {
  const edges = [0, ...bends(before, after, fps), before.frames]
  const shows = edges.slice(1).map((to, i): Shown => {
    const from = edges[i] ?? 0
    const offset = placeOf(before, after, from, fps)
    return { from: start + from, to: start + to, offset, frames: placeOf(before, after, to, fps) - offset }
  })
  return { clip: after, shows: shows.filter(({ from, to, frames }) => to > from && frames > 0) }
}

/** A clip at another pace with its moves, and what is said of parts of its sound, on the pictures and sounds as before. */
export function withMomentsKept(before: Clip, after: Clip, fps: number): Clip {
  const place = (at: number) =>
    at < 0 || at > before.frames ? anyPlaceOf(before, after, at, fps) : placeOf(before, after, at, fps)
  return {
    ...after,
    sound: retimedSound(before.sound, (at) => Math.round(place(at))),
    ...movesAt(before, place),
  }
}

/** Where in the clip after stands what stood at a frame of the clip before; its ends stay its ends. */
function placeOf(before: Clip, after: Clip, frame: number, fps: number): number {
  if (frame === 0) return 0
  if (frame === before.frames) return after.frames
  const place = anyPlaceOf(before, after, frame, fps)
  return Math.min(after.frames, Math.max(0, Math.round(place * GRAIN) / GRAIN))
}

/** The same of moments that it may not show. */
function anyPlaceOf(before: Clip, after: Clip, frame: number, fps: number): number {
  const played = before.reverse ? before.frames - frame : frame
  return frameOf(after, momentIn(before, played, fps), fps)
}

/** Frames of the clip before at which the way to the clip after is not straight, in order. */
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
