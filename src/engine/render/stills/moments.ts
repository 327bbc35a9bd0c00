import { clipStarts, type Draft, type Range } from '../../edit/draft.ts'
import { themed } from '../../edit/theme/themed.ts'
import { placedTransitions } from '../plan/transitions.ts'
import { evenly } from './evenly.ts'

/** A frame of the timeline with what it shows. */
export interface Moment {
  /** ms on the timeline; requesting this time gives the same frame */
  atMs: number
  /** visible elements, clips first */
  shows: Shown[]
}

/** An element: its id, and its name or text. */
export interface Shown {
  id: string
  name: string
}

/** A frame of a sheet. */
export interface SeenFrame {
  at: number
  /** a nearby frame would do as well */
  free: boolean
}

/** The number of moments on a full sheet. */
export const MOST_MOMENTS = 12
/** s: closer moments look the same */
const LEAST_GAP = 0.2
/** s: within a clip, a moment this near to that of a text shows the same */
const TWIN_GAP = 0.5

/**
 * Frames that give an overview of a film, in order: the first and the last, and the middles of clips, texts, captions, callouts
 * and graphics. If there are too many, an even selection; if too few, more from the widest gaps.
 * @param range frames, `to` exclusive
 */
export function framesToSee(kept: Draft, range: Range, most = MOST_MOMENTS): SeenFrame[] {
  const draft = themed(kept)
  const within = (frames: number[]) => [...new Set(frames)].filter((at) => at >= range.from && at < range.to)
  const ends = within([range.from, range.to - 1])
  const words = within(wordMiddles(draft, range))
  const clips = within(clipMiddles(draft, range)).filter(notBeside(words, draft))
  const places = Math.max(0, most - ends.length)
  const wordPlaces = Math.min(words.length, Math.max(Math.floor(places / 2), places - clips.length))
  const fixed = [...ends, ...evenly(words, wordPlaces)]
  const chosen = within([...fixed, ...evenly(clips, places - wordPlaces)])
  return widened(chosen, most, leastGap(draft)).map((at) => ({ at, free: !fixed.includes(at) }))
}

/** Whether a moment has none of these near to it in its clip. */
function notBeside(moments: readonly number[], draft: Draft): (at: number) => boolean {
  const starts = clipStarts(draft)
  const clipAt = (frame: number) => starts.findLastIndex((start) => start <= frame)
  const near = (at: number) => moments.filter((other) => Math.abs(at - other) < TWIN_GAP * draft.canvas.fps)
  return (at) => near(at).every((other) => clipAt(other) !== clipAt(at))
}

/** Minimum distance between moments, frames. */
export function leastGap({ canvas }: Draft): number {
  return Math.max(2, Math.round(LEAST_GAP * canvas.fps))
}

/** The middle of each clip between its transitions, within the range. */
function clipMiddles(draft: Draft, { from, to }: Range): number[] {
  const starts = clipStarts(draft)
  const before = new Map(placedTransitions(draft).map(({ before, start }) => [before, start]))
  const after = new Map(placedTransitions(draft).map(({ after, end }) => [after, end]))
  return draft.clips.flatMap(({ frames }, i) => {
    const start = starts[i] ?? 0
    return middle(Math.max(from, after.get(i) ?? start), Math.min(to, before.get(i) ?? start + frames))
  })
}

function wordMiddles({ texts, captions, callouts, graphics }: Draft, { from, to }: Range): number[] {
  const over = [...texts, ...(captions?.cues ?? []), ...callouts, ...graphics]
  return over
    .flatMap(({ start, frames }) => middle(Math.max(from, start), Math.min(to, start + frames)))
    .sort((a, b) => a - b)
}

function middle(from: number, to: number): number[] {
  return from < to ? [Math.floor((from + to) / 2)] : []
}

/** Adds the middles of the widest gaps until there are enough; sorted. */
function widened(frames: number[], most: number, least: number): number[] {
  const sorted = frames.sort((a, b) => a - b)
  while (sorted.length < most) {
    const gaps = sorted.slice(1).map((frame, i) => frame - (sorted[i] ?? frame))
    const widest = Math.max(0, ...gaps)
    if (widest < 2 * least) break
    const at = gaps.indexOf(widest)
    sorted.splice(at + 1, 0, (sorted[at] ?? 0) + Math.floor(widest / 2))
  }
  return sorted
}

/** A frame as a moment. @param frame on the timeline */
export function momentAt(kept: Draft, frame: number): Moment {
  const draft = themed(kept)
  return { atMs: Math.ceil((frame * 1000) / draft.canvas.fps), shows: shownAt(draft, frame) }
}

function shownAt(draft: Draft, frame: number): Shown[] {
  const { texts, overlays, callouts, graphics, captions } = draft
  const isOn = ({ start, frames }: { start: number; frames: number }) => start <= frame && frame < start + frames
  return [
    ...clipsAt(draft, frame),
    ...overlays.filter(isOn).map(({ id, name }) => ({ id, name })),
    ...[...texts, ...(captions?.cues ?? [])].filter(isOn).map(({ id, text }) => ({ id, name: text })),
    ...callouts.filter(isOn).map(({ id, text, type }) => ({ id, name: text ?? type })),
    ...graphics
      .filter(isOn)
      .map((graphic) => ({ id: graphic.id, name: 'name' in graphic ? graphic.name : graphic.kind })),
  ]
}

/** Both clips, in a transition. */
function clipsAt(draft: Draft, frame: number): Shown[] {
  const starts = clipStarts(draft)
  const transition = placedTransitions(draft).find(({ start, end }) => start <= frame && frame < end)
  const isSeen = (i: number) =>
    transition
      ? [transition.before, transition.after].includes(i)
      : starts.findLastIndex((start) => start <= frame) === i
  return draft.clips.filter((_, i) => isSeen(i)).map(({ id, name }) => ({ id, name }))
}
