import type { VolumePoint } from './draft.ts'

/**
 * Volume envelopes (`envelope` in draft/kinds.ts). Results are in normal form: without redundant points, and without any points
 * if the volume is constant.
 */
export type Envelope = readonly VolumePoint[]

/** Rounds volumes, so that interpolated values are stable when an envelope is split. */
const tidy = (volume: number) => Math.round(volume * 1e6) / 1e6

/** Volume at a frame. @param steady volume without points */
export function volumeAt(envelope: Envelope, at: number, steady: number): number {
  const after = envelope.findIndex((point) => point.at > at)
  const next = envelope[after]
  const before = after < 0 ? envelope.at(-1) : envelope[after - 1]
  if (!before) return next?.volume ?? steady
  if (!next) return before.volume
  return tidy(before.volume + ((next.volume - before.volume) * (at - before.at)) / (next.at - before.at))
}

/** Normalises an envelope. */
export function plainest(envelope: Envelope, steady: number): { volume: number; envelope: VolumePoint[] } {
  const [first] = envelope
  if (!first) return { volume: steady, envelope: [] }
  const points = envelope.filter(
    ({ volume }, i) => volume !== envelope[i - 1]?.volume || volume !== envelope[i + 1]?.volume,
  )
  // the level at either end is implied
  if (points.length > 1 && points[0]?.volume === points[1]?.volume) points.shift()
  if (points.length > 1 && points.at(-1)?.volume === points.at(-2)?.volume) points.pop()
  const level = points.length <= 1 ? (points[0] ?? first).volume : undefined
  return level === undefined ? { volume: steady, envelope: points } : { volume: level, envelope: [] }
}

/** The envelope of a range, counted from its first frame. */
export function slicedPoints(envelope: Envelope, from: number, to: number): VolumePoint[] {
  const [first] = envelope
  if (!first) return []
  const edge = (at: number) => ({ at: at - from, volume: volumeAt(envelope, at, first.volume) })
  const inside = envelope.filter(({ at }) => at > from && at < to)
  return [edge(from), ...inside.map(({ at, volume }) => ({ at: at - from, volume })), edge(to)]
}

/** Maps points to other times, without two on the same frame. */
export function retimedPoints(envelope: Envelope, frame: (at: number) => number): VolumePoint[] {
  let last = -1
  return envelope.map(({ at, volume }) => {
    last = Math.max(last + 1, frame(at))
    return { at: last, volume }
  })
}

/** Reverses an envelope. @param frames its length */
export function mirroredPoints(envelope: Envelope, frames: number): VolumePoint[] {
  return envelope.map(({ at, volume }) => ({ at: frames - at, volume })).reverse()
}
