import { draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { type Envelope, plainest, slicedPoints, volumeAt } from './envelope.ts'
import { sliceRanges } from './sound-times.ts'
import { type Sound, type Sounds, withSounds } from './sounds.ts'
import { frameAt, secondsOf, stretches } from './times.ts'

/** Volume changes over a range, or by points. */

/** Ramp between levels, s; outside the range, so that the whole range has the requested level. */
const RAMP = 0.1

type Level = Pick<Sound, 'volume' | 'envelope'>

/** Changes the volume in a timeline range, across clips. @param after maps a volume */
export function setStretch(
  edit: Editing,
  sounds: Sounds,
  label: string,
  span: { start?: number; end?: number },
  after: (before: number) => number,
): Outcome {
  const { words, draft } = edit
  const length = secondsOf(edit, draftFrames(draft))
  const [start, end] = [span.start ?? 0, span.end ?? length]
  const ranges = stretches(edit, start, end)
  const ramp = Math.max(1, Math.round(RAMP * draft.canvas.fps))
  const levels: [number, number][] = []
  let same = true
  const changed = withSounds(draft, sounds, (sound, at) => {
    const level = sliceRanges(ranges, at.start, at.start + at.frames).reduce<Level>((before, { from, to }) => {
      const now = volumeAt(before.envelope, from, before.volume)
      levels.push([now, after(now)])
      const points = withStretch(before, from, to, at.frames, ramp, after)
      return plainest(points, before.volume)
    }, sound)
    same &&= JSON.stringify([level.volume, level.envelope]) === JSON.stringify([sound.volume, sound.envelope])
    return { volume: level.volume, envelope: level.envelope }
  })
  const [first] = levels
  if (!first) return refuse(start < length ? words.noSoundAt(label, start, end) : words.nothingAt(start, end, length))
  if (same) return unchanged(words.already(label))
  const [from, to] = first
  return {
    draft: changed,
    change: words.volumeBetween(words.becomes(label, words.percent(from), words.percent(to)), start, end),
  }
}

/** Changes points within a range, with ramps at its ends. */
function withStretch(
  { volume, envelope }: Level,
  from: number,
  to: number,
  frames: number,
  ramp: number,
  after: (before: number) => number,
): Envelope {
  const whole: Envelope = envelope.length > 0 ? envelope : [{ at: 0, volume }]
  const [before, behind] = [Math.max(0, from - ramp), Math.min(frames, to + ramp)]
  const inside = slicedPoints(whole, from, to).map((point) => ({ at: from + point.at, volume: after(point.volume) }))
  const edge = (at: number) => ({ at, volume: volumeAt(whole, at, volume) })
  return [
    ...whole.filter(({ at }) => at < before),
    ...(before < from ? [edge(before)] : []),
    ...inside,
    ...(behind > to ? [edge(behind)] : []),
    ...whole.filter(({ at }) => at > behind),
  ]
}

/** Sets volume points on the timeline, s; constant before the first and after the last. */
export function setPoints(
  edit: Editing,
  sounds: Sounds,
  label: string,
  points: readonly (readonly [at: number, volume: number])[],
): Outcome {
  const { words, draft } = edit
  const length = secondsOf(edit, draftFrames(draft))
  const [late] = points.find(([at]) => at > length + 0.5 / draft.canvas.fps) ?? []
  if (late !== undefined) return refuse(words.beyondEnd(late, length))
  // of points in the same frame the last counts
  const byFrame = new Map(points.map(([seconds, volume]) => [frameAt(edit, seconds), volume]))
  const line = [...byFrame].map(([at, volume]) => ({ at, volume })).sort((a, b) => a.at - b.at)
  const changed = withSounds(draft, sounds, (_, { start, frames }) => {
    const own = slicedPoints(line, start, start + frames)
    return plainest(own, Math.max(...own.map(({ volume }) => volume)))
  })
  return { draft: changed, change: words.volumePoints(label, points) }
}
