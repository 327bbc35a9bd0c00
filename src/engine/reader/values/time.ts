import { clipsIn, filmLength } from '../context.ts'
import { type Clips, only } from './clips.ts'
import { meaning, same } from './meaning.ts'

/** Shares whose names are places, too. */
const ORDINAL_SHARES = [1 / 3, 1 / 5, 1 / 10]

/** A duration, s. */
export const LENGTH = {
  seconds: meaning<{ n: number }>(({ n }) => n),
  minutes: meaning<{ n: number }>(({ n }) => n * 60),
  minutes_and_seconds: meaning<{ m?: number; s: number }>(({ m = 1, s }) => (s < 60 ? m * 60 + s : undefined)),
  /** `half a second`, `half second`, but the third second is a time */
  share_of_second: meaning<{ s?: number; bare?: number }>(({ s, bare }) =>
    s === undefined && ORDINAL_SHARES.some((each) => Math.abs(each - (bare ?? 0)) < 0.001) ? undefined : (s ?? bare),
  ),
  share_of_minute: meaning<{ s: number }>(({ s }) => s * 60),
  seconds_and_share: meaning<{ n?: number; s: number }>(({ n = 1, s }) => n + s),
  minutes_and_share: meaning<{ n?: number; s: number }>(({ n = 1, s }) => (n + s) * 60),
  milliseconds: meaning<{ n: number }>(({ n }) => n / 1000),
  frames: meaning<{ n: number }>(({ n }, { canvas }) => n / (canvas?.fps ?? 30)),
  clock: meaning<{ t: number }>(({ t }) => t),
  one_second: meaning(() => 1),
  one_minute: meaning(() => 60),
  /** `about 3 seconds` */
  about: same,
}

/** A point in time: seconds from the start or end of something, or a share of it. */
export type Time =
  | {
      at: number
      /** the clip that ends there */
      ends?: number
      /** the clip that starts there */
      starts?: number
      /** whether it is counted from the start of a named clip */
      own?: true
      /** whether it is a mere figure, which may be the time of anything */
      bare?: true
    }
  | { fromEnd: number }
  | { share: number }
  | { missing: string }

export const TIME = {
  at: meaning<{ l: number }>(({ l }) => ({ at: l })),
  bare: meaning<{ n: number }>(({ n }) => ({ at: n, bare: true })),
  start: meaning(() => ({ at: 0 })),
  end: meaning(() => ({ fromEnd: 0 })),
  middle: meaning(() => ({ share: 0.5 })),
  before_end: meaning<{ l: number }>(({ l }) => ({ fromEnd: l })),
  /** `at 12 s, when the city starts`: the same time said twice */
  at_clip: meaning<{ l: number; c: Clips }>(({ l, c }, context) => {
    const start = edgeOf(c, context, 'start', 0)
    return 'at' in start && Math.abs(start.at - l) < 0.05 ? start : undefined
  }),
  clip_start: meaning<{ c: Clips }>(({ c }, context) => {
    const start = edgeOf(c, context, 'start', 0)
    const starts = only(c)
    return 'at' in start && starts !== undefined && !c.whole ? { ...start, starts } : start
  }),
  clip_end: meaning<{ c: Clips }>(({ c }, context) => {
    const end = edgeOf(c, context, 'end', 0)
    const ends = only(c)
    return 'at' in end && ends !== undefined ? { ...end, ends } : end
  }),
  into_clip: meaning<{ c: Clips; l: number }>(({ c, l }, context) => ({
    ...edgeOf(c, context, 'start', l),
    ...(!c.whole && { own: true }),
  })),
  before_clip_end: meaning<{ c: Clips; l: number }>(({ c, l }, context) => edgeOf(c, context, 'end', -l)),
}

function edgeOf(clips: Clips, context: Parameters<typeof clipsIn>[0], edge: 'start' | 'end', shift: number): Time {
  if (clips.whole) return edge === 'start' ? { at: shift } : { fromEnd: -shift }
  const place = only(clips)
  const clip = place === undefined ? undefined : clipsIn(context)[place - 1]
  return clip ? { at: round(clip[edge] + shift) } : { missing: clips.missing ?? 'which clip' }
}

/** A part of a film or clip: at one of its ends, between two times, or a share. */
export type Stretch =
  | {
      edge: 'start' | 'end' | 'middle'
      length: number
      /** whether it is a part of what was just mentioned: `its last 3 seconds` */
      own?: true
    }
  | {
      from?: Time
      to?: Time
      /** the clip with whose start it begins, of which it is a length: `2 s from the start of the beach` */
      starts?: number
    }
  | { part: [from: number, to: number] }
  | { clips: Clips }

export const STRETCH = {
  /** in `3 to 5 seconds in clip 2`, both are times of the clip */
  between: meaning<{ a: Time; b: Time }>(({ a, b }) => ('own' in b && 'bare' in a ? undefined : { from: a, to: b })),
  /** `after 0:10`, `after the first 10 seconds`, `after the first minute` */
  from: meaning<{ a?: Time; l?: number }>(({ a, l = 60 }) => ({ from: a ?? { at: l } })),
  until: meaning<{ b?: Time; l?: number }>(({ b, l = 60 }) => ({ to: b ?? { fromEnd: l } })),
  seconds_between: meaning<{ a: number; b: number }>(({ a, b }) => ({ from: { at: a }, to: { at: b } })),
  minutes_between: meaning<{ a: number; b: number }>(({ a, b }) => ({ from: { at: a * 60 }, to: { at: b * 60 } })),
  shares_between: meaning<{ a: number; b: number }>(({ a, b }) => ({ part: [a, b] })),
  percent_between: meaning<{ a: number; b: number }>(({ a, b }) => ({ part: [a / 100, b / 100] })),
  from_for: meaning<{ a: Time; l: number }>(({ a, l }) =>
    'at' in a ? { from: a, to: { at: round(a.at + l) }, ...(a.starts && { starts: a.starts }) } : undefined,
  ),
  first: meaning<{ l: number }>(({ l }) => ({ edge: 'start', length: l })),
  last: meaning<{ l: number }>(({ l }) => ({ edge: 'end', length: l })),
  first_own: meaning<{ l: number }>(({ l }) => ({ edge: 'start', length: l, own: true })),
  last_own: meaning<{ l: number }>(({ l }) => ({ edge: 'end', length: l, own: true })),
  middle: meaning<{ l: number }>(({ l }) => ({ edge: 'middle', length: l })),
  first_share: meaning<{ s: number }>(({ s }) => ({ part: [0, s] })),
  last_share: meaning<{ s: number }>(({ s }) => ({ part: [1 - s, 1] })),
  first_second: meaning(() => ({ edge: 'start', length: 1 })),
  last_second: meaning(() => ({ edge: 'end', length: 1 })),
  first_minute: meaning(() => ({ edge: 'start', length: 60 })),
  last_minute: meaning(() => ({ edge: 'end', length: 60 })),
  second_half: meaning(() => ({ part: [0.5, 1] })),
  middle_third: meaning(() => ({ part: [1 / 3, 2 / 3] })),
}

/** To a thousandth of a second. */
export function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** Converts to a time in something of the given length, s from its start. @returns the problem if it is outside */
export function timeIn(time: Time, length: number): number | { missing: string } {
  if ('missing' in time) return time
  const at = 'at' in time ? time.at : 'fromEnd' in time ? length - time.fromEnd : length * time.share
  return at < -0.001 ? { missing: 'beyond_end' } : round(Math.max(0, at))
}

/** Converts to a range of something of the given length, s. @returns the problem if it is outside */
export function stretchIn(stretch: Stretch, length: number): [number, number] | { missing: string } {
  if ('clips' in stretch) return { missing: 'which clip' }
  if ('part' in stretch) return [round(stretch.part[0] * length), round(stretch.part[1] * length)]
  if ('edge' in stretch) return edgeStretch(stretch, length)
  const from = stretch.from === undefined ? 0 : timeIn(stretch.from, length)
  const to = stretch.to === undefined ? length : timeIn(stretch.to, length)
  if (typeof from === 'object') return from
  if (typeof to === 'object') return to
  if (from >= to) return { missing: from < length ? 'range order' : 'beyond_end' }
  return [from, to]
}

function edgeStretch(
  { edge, length: wanted }: { edge: string; length: number },
  length: number,
): [number, number] | { missing: string } {
  if (wanted > length + 0.001) return { missing: 'beyond_end' }
  if (edge === 'start') return [0, round(wanted)]
  const from = edge === 'end' ? length - wanted : (length - wanted) / 2
  return [round(from), round(from + wanted)]
}

/** When something is shown. */
export interface Span {
  start?: number
  /** or the end of the film, wherever that will be */
  end?: number | 'end'
  duration?: number
  missing?: string
  /** the clips during all of which it is shown */
  of?: Clips
  /** during what was just mentioned, if that is a clip */
  ofIt?: true
  /** said with *to*, which may be a level as well: `lower the music to 20` */
  to?: true
  /** at the end of the film, for a default duration */
  closes?: true
  /** its end was said as that of the film */
  ends?: true
}

/** Whether it is the very end of the film, where nothing can begin. */
function atEnd(time: Time): boolean {
  return 'fromEnd' in time && time.fromEnd === 0
}

export const SPAN = {
  between: meaning<{ s: Stretch }>(({ s }, context) => spanOf(s, context)),
  from: meaning<{ a: Time }>(({ a }, context) => startOf(a, context)),
  until: meaning<{ b: Time }>(({ b }, context) => endOf(b, context)),
  /** `to the middle` is a place */
  to: meaning<{ b: Time }>(({ b }, context) => ('share' in b ? undefined : { ...endOf(b, context), to: true })),
  at: meaning<{ a: Time }>(({ a }, context) => (atEnd(a) ? undefined : startOf(a, context))),
  there: meaning<{ l: number }>(({ l }) => ({ start: l })),
  for: meaning<{ l: number }>(({ l }) => ({ duration: l })),
  opens: meaning(() => ({ start: 0 })),
  opens_for: meaning<{ l: number }>(({ l }) => ({ start: 0, end: l })),
  closes: meaning(() => ({ closes: true })),
  closes_for: meaning<{ l: number }>(({ l }, context) => spanOf({ edge: 'end', length: l }, context)),
  during: meaning<{ c: Clips }>(({ c }, context) => duringClips(c, context)),
  starts_of: meaning<{ c: Clips; l: number }>(({ c, l }, context) =>
    endOfClip(c, context, ([start]) => [start, start + l]),
  ),
  ends_of: meaning<{ c: Clips; l: number }>(({ c, l }, context) => endOfClip(c, context, ([, end]) => [end - l, end])),
  always: meaning((_, context) => ({ start: 0, end: filmLength(context) || 'end', ends: true })),
}

/** During the clip that was just mentioned. */
export const OVER_IT = { it: meaning(() => ({ ofIt: true })) }

/** The time of a range. */
export function spanOf(stretch: Stretch, context: Parameters<typeof clipsIn>[0]): Span {
  if ('clips' in stretch) return duringClips(stretch.clips, context)
  const film = filmLength(context)
  // in a film that is not built yet, only times from its start are known
  if (film === 0 && 'edge' in stretch && stretch.edge === 'end') return { closes: true, duration: stretch.length }
  const found = stretchIn(stretch, film === 0 && 'from' in stretch ? 21_600 : film)
  if ('missing' in found)
    return film === 0 && 'edge' in stretch && stretch.edge === 'start' ? { start: 0, end: stretch.length } : found
  const open = !('edge' in stretch || 'part' in stretch)
  return {
    ...(open && stretch.from === undefined ? {} : { start: found[0] }),
    ...(open && stretch.to === undefined ? {} : { end: found[1] }),
    ...(open && stretch.to && atEnd(stretch.to) && { ends: true as const }),
  }
}

function startOf(time: Time, context: Parameters<typeof clipsIn>[0]): Span {
  if (atEnd(time)) return { closes: true }
  const at = timeIn(time, filmLength(context))
  return typeof at === 'number' ? { start: at } : at
}

function endOf(time: Time, context: Parameters<typeof clipsIn>[0]): Span {
  const at = timeIn(time, filmLength(context))
  return typeof at === 'number' ? { end: at, ...(atEnd(time) && { ends: true as const }) } : at
}

/** At one end of a clip, if it is as long as that. */
function endOfClip(
  of: Clips,
  context: Parameters<typeof clipsIn>[0],
  times: (shown: [start: number, end: number]) => [start: number, end: number],
): Span | undefined {
  if (of.whole || of.it || of.opening) return undefined
  const { start: from, end: to, missing } = duringClips(of, context)
  if (missing !== undefined) return { missing }
  if (from === undefined || typeof to !== 'number') return undefined
  const [start, end] = times([from, to]).map(round) as [number, number] // two times
  return start < from || end > to ? { missing: 'when' } : { start, end }
}

function duringClips(of: Clips, context: Parameters<typeof clipsIn>[0]): Span {
  const { clips, missing, whole, opening } = of
  if (opening) return { start: 0 }
  if (missing !== undefined) return { missing }
  if (of.it) return { ofIt: true }
  if (whole) return { start: 0, end: filmLength(context) || 'end', ends: true }
  const shown = clips.flatMap((place) => clipsIn(context)[place - 1] ?? [])
  const adjoining = shown.every((clip, i) => i === 0 || Math.abs((shown[i - 1]?.end ?? 0) - clip.start) < 0.01)
  const first = shown[0]
  const last = shown.at(-1)
  return first && last && adjoining ? { start: first.start, end: last.end, of } : { missing: 'which clip' }
}
