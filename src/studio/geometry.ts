import type { StudioClip, StudioState } from '../protocol/studio.ts'

/** Timeline geometry: converts between frames and px. Pure. */

/** px a second */
export const SCALES = { least: 2, usual: 60, most: 600 } as const

/** snapping distance, px */
export const SNAP = 8

/** A CSS length. */
export const px = (length: number) => `${length}px`

/** Scale in px per second, within bounds. */
export function zoomed(pxPerSecond: number, factor: number): number {
  return Math.min(SCALES.most, Math.max(SCALES.least, pxPerSecond * factor))
}

export interface Span {
  start: number
  frames: number
}

/** The visible spans of a sorted list between two frames, with their indices. Binary search for the first. */
export function seen<Item extends Span>(
  items: readonly Item[],
  from: number,
  to: number,
): { item: Item; index: number }[] {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item && item.start + item.frames <= from) low = middle + 1
    else high = middle
  }
  const found: { item: Item; index: number }[] = []
  for (let index = low; index < items.length; index++) {
    const item = items[index]
    if (!item || item.start >= to) break
    found.push({ item, index })
  }
  return found
}

/** Assigns overlapping spans to rows. */
export function rowsOf<Item extends Span>(items: readonly Item[]): { item: Item; row: number }[] {
  const ends: number[] = []
  return [...items]
    .sort((a, b) => a.start - b.start)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.start)
      const row = free < 0 ? ends.length : free
      ends[row] = item.start + item.frames
      return { item, row }
    })
}

/** Snap points of a drag: all edges except those of the dragged item, the playhead, the beginning and the end. */
export function snapPoints(state: StudioState, playhead: number, except: string): number[] {
  const { clips, texts, sounds, overlays, marks } = state
  const all = [...clips, ...texts, ...sounds, ...overlays, ...marks].filter(({ id }) => id !== except)
  const edges = all.flatMap(({ start, frames }) => [start, start + frames])
  return [...new Set([0, state.frames, playhead, ...edges])].sort((a, b) => a - b)
}

/**
 * The offset that snaps one of several edges to a nearby point.
 * @param within frames
 * @returns the frames to add, and the snap point; undefined if none is near
 */
export function snap(
  edges: readonly number[],
  points: readonly number[],
  within: number,
): { by: number; at: number } | undefined {
  let best: { by: number; at: number } | undefined
  for (const edge of edges)
    for (const at of points) {
      const by = at - edge
      if (Math.abs(by) <= within && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at }
    }
  return best
}

/** The index of a clip dropped with its middle at a frame. */
export function placeAt(clips: readonly StudioClip[], id: string, middle: number): number {
  const others = clips.filter((clip) => clip.id !== id)
  let at = 0
  for (const [i, { frames }] of others.entries()) {
    if (middle < at + frames / 2) return i
    at += frames
  }
  return others.length
}

/** s between ruler marks, at least `least` px apart */
export function rulerStep(pxPerSecond: number, least = 80): number {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600]
  return steps.find((step) => step * pxPerSecond >= least) ?? 1200
}

/** A place on the timeline, with tenths if it has any: `1:02`, `1:02.5` */
export function clock(frame: number, fps: number): string {
  const tenths = Math.floor((frame / fps) * 10 + 1e-6)
  return tenths % 10 === 0 ? minutes(tenths / 10, 0) : minutes(tenths / 10, 1)
}

/** A frame of a film, and the film's length, in one format that tells frames apart: `0:02.53`, or `0:00:02.53` if the film is that long. */
export function clocks(frame: number, frames: number, fps: number): [at: string, length: string] {
  const hundredths = (each: number) => Math.floor((each / fps) * 100 + 1e-6) / 100
  const long = hundredths(frames) >= HOUR
  return [minutes(hundredths(frame), 2, long), minutes(hundredths(frames), 2, long)]
}

/** The length of a film or a file in a list, in whole seconds: `0:16` */
export const length = (seconds: number): string => minutes(seconds > 0 ? Math.max(1, Math.round(seconds)) : 0, 0)

const HOUR = 3600

/** @param seconds a multiple of the smallest part shown @param digits after the point */
function minutes(seconds: number, digits: number, withHours = seconds >= HOUR): string {
  const units = Math.round(seconds * 10 ** digits)
  const whole = Math.floor(units / 10 ** digits)
  const part = digits === 0 ? '' : `.${String(units % 10 ** digits).padStart(digits, '0')}`
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, rest] = [Math.floor(whole / HOUR), Math.floor((whole % HOUR) / 60)]
  return `${withHours ? `${hours}:${two(rest)}` : rest}:${two(whole % 60)}${part}`
}

/** A text's position as shares of the canvas; named positions are approximate. */
export function placeOf(position: string | [number, number]): [number, number] {
  if (typeof position !== 'string') return position
  const x = position.includes('left') ? 0.2 : position.includes('right') ? 0.8 : 0.5
  const y = position.includes('top')
    ? 0.12
    : position === 'lower-third'
      ? 0.78
      : position.includes('bottom')
        ? 0.88
        : 0.5
  return [x, y]
}
