import type { VolumePoint } from './draft.ts'

/**
 * A volume that changes in time (`envelope` in draft/kinds.ts). What comes out of here is in its plainest form: no point that the
 * others imply, and no points at all where the volume is the same throughout.
 */
export type Envelope = readonly VolumePoint[]

/** Volumes in a draft have no more decimals: what is read off a line is the same again when it is read off its parts. */
const tidy = (volume: number) => Math.round(volume * 1e6) / 1e6

/** How loud it is at a frame. @param steady the volume where there are no points */
export function volumeAt(envelope: Envelope, at: number, steady: number): number {
  const after = envelope.findIndex((point) => point.at > at)
  const next = envelope[after]
  const before = after < 0 ? envelope.at(-1) : envelope[after - 1]
  if (!before) return next?.volume ?? steady
  if (!next) return before.volume
  return tidy(before.volume + ((next.volume - before.volume) * (at - before.at)) / (next.at - before.at))
}

/** A volume with points that say no more than they have to. */
export function plainest(envelope: Envelope, steady: number): { volume: number; envelope: VolumePoint[] } {
  const [first] = envelope
  if (!first) return { volume: steady, envelope: [] }
  const points = envelope.filter(
    ({ volume }, i) => volume !== envelope[i - 1]?.volume || volume !== envelope[i + 1]?.volume,
  )
  // a level at either end holds by itself
  if (points.length > 1 && points[0]?.volume === points[1]?.volume) points.shift()
  if (points.length > 1 && points.at(-1)?.volume === points.at(-2)?.volume) points.pop()
  const level = points.length <= 1 ? (points[0] ?? first).volume : undefined
  return level === undefined ? { volume: steady, envelope: points } : { volume: level, envelope: [] }
}

/** The points of a stretch, counted from its first frame. */
export function slicedPoints(envelope: Envelope, from: number, to: number): VolumePoint[] {
  const [first] = envelope
  if (!first) return []
  const edge = (at: number) => ({ at: at - from, volume: volumeAt(envelope, at, first.volume) })
  const inside = envelope.filter(({ at }) => at > from && at < to)
  return [edge(from), ...inside.map(({ at, volume }) => ({ at: at - from, volume })), edge(to)]
}

/** The same points on another time; no two of them come to stand on one frame. */
export function retimedPoints(envelope: Envelope, frame: (at: number) => number): VolumePoint[] {
  let last = -1
  return envelope.map(({ at, volume }) => {
    last = Math.max(last + 1, frame(at))
    return { at: last, volume }
  })
}

/** Backwards. @param frames how long it is */
export function mirroredPoints(envelope: Envelope, frames: number): VolumePoint[] {
  return envelope.map(({ at, volume }) => ({ at: frames - at, volume })).reverse()
}
