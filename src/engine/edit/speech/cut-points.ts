import type { Range } from '../draft.ts'
import type { HeardWord, Voice } from './heard.ts'
import { type Levels, levelAt } from './loudness.ts'
import type { Run } from './which-words.ts'

/** Silence kept on either side of a cut, s. */
const BREATH = 0.25
/** Most silence kept on both sides of a passage together, s. */
export const MOST_BESIDE = 4 * BREATH
/** Silence before the first or after the last word of a clip that is cut with it, s; longer silence may show something. */
const LEAD = 1.2
/** penalty in dB per second of distance from the middle of the silence */
const AWAY = 12

/** Levels of the recordings. */
interface Sound {
  fps: number
  /** also cut silence before the first and after the last word of a clip, of any length */
  toEnds?: boolean
  levels: ReadonlyMap<string, Levels>
}

/** The range to cut to remove a run of words, frames: from silence to silence, never through an adjacent word. */
export function cutOf(heard: readonly HeardWord[], { first, last }: Run, sound: Sound): Range | undefined {
  const [begins, ends] = [heard[first], heard[last]]
  if (!begins || !ends) return undefined
  const before = nextTo(heard, begins, first - 1)
  const after = nextTo(heard, ends, last + 1)
  const from =
    before === undefined
      ? lead(begins, sound)
      : quietest({ from: before.to, to: begins.from }, begins.voice, 'from', sound)
  const to =
    after === undefined ? tail(ends, sound) : quietest({ from: ends.to, to: after.from }, ends.voice, 'to', sound)
  return to > from ? { from, to } : undefined
}

/** The ranges of a clip before its first and after its last word, if a run of words contains these. */
export function besideOf(heard: readonly HeardWord[], { first, last }: Run, sound: Sound): Range[] {
  const [begins, ends] = [heard[first], heard[last]]
  if (!begins || !ends) return []
  const reach = 2 * BREATH * sound.fps
  const before = { from: Math.max(begins.voice.start, begins.from - reach), to: begins.from }
  const end = ends.voice.start + ends.voice.frames
  const after = { from: ends.to, to: Math.min(end, ends.to + reach) }
  return [
    ...(nextTo(heard, begins, first - 1)
      ? []
      : [{ from: begins.voice.start, to: quietest(before, begins.voice, 'to', sound) }]),
    ...(nextTo(heard, ends, last + 1) ? [] : [{ from: quietest(after, ends.voice, 'from', sound), to: end }]),
  ].filter(({ from, to }) => to > from)
}

/** The adjacent word in the same clip. */
function nextTo(heard: readonly HeardWord[], { voice }: HeardWord, place: number): HeardWord | undefined {
  const other = heard[place]
  return other?.voice.id === voice.id ? other : undefined
}

function lead({ voice, from }: HeardWord, sound: Sound): number {
  if (sound.toEnds || from - voice.start <= LEAD * sound.fps) return voice.start
  return quietest({ from: from - BREATH * sound.fps, to: from }, voice, 'to', sound)
}

function tail({ voice, to }: HeardWord, sound: Sound): number {
  const end = voice.start + voice.frames
  if (sound.toEnds || end - to <= LEAD * sound.fps) return end
  return quietest({ from: to, to: to + BREATH * sound.fps }, voice, 'from', sound)
}

/** A quiet frame between two words, at a distance from the remaining one. @param edge of the cut */
function quietest(
  gap: { from: number; to: number },
  voice: Voice,
  edge: 'from' | 'to',
  { fps, levels }: Sound,
): number {
  const breath = BREATH * fps
  const [from, to] = gap.to < gap.from ? [gap.to, gap.from] : [gap.from, gap.to]
  const low = edge === 'from' ? from : Math.max(from, to - 2 * breath)
  const high = edge === 'from' ? Math.min(to, from + 2 * breath) : to
  const middle = (low + high) / 2
  const heard = levels.get(voice.mediaId)
  const whole = framesIn(low, high)
  const candidates = whole.length > 0 ? whole : [Math.floor(middle), Math.ceil(middle)]
  const cost = (frame: number) =>
    (heard ? levelAt(heard, voice.momentAt(frame)) : 0) + (AWAY * Math.abs(frame - middle)) / fps
  return candidates.reduce((best, frame) => (cost(frame) < cost(best) ? frame : best))
}

function framesIn(low: number, high: number): number[] {
  const first = Math.ceil(low - 1e-6)
  return Array.from({ length: Math.max(0, Math.floor(high + 1e-6) - first + 1) }, (_, i) => first + i)
}
