import { clipStarts, type Draft, type Range } from '../../edit/draft.ts'
import { themed } from '../../edit/theme/themed.ts'
import { crossings } from '../plan/crossings.ts'
import { evenly } from './evenly.ts'

/** A frame of the timeline that is looked at. */
export interface Moment {
  /** ms on the timeline; asked for again it is the same frame */
  atMs: number
  /** what is seen, clips first */
  shows: Shown[]
}

/** An element by its id, and its name or its words. */
export interface Shown {
  id: string
  name: string
}

/** A frame of a sheet. */
export interface SeenFrame {
  at: number
  /** one near it shows as well what the film is like there */
  free: boolean
}

/** As many as a sheet has room for. */
export const MOST_MOMENTS = 12
/** s: moments that are closer together show the same */
const LEAST_GAP = 0.2

/**
 * Frames that show what a film is like, in order: its first and last, the middles of clips, and of what stands over them:
 * texts, captions, callouts and graphics. Where there is too much of that, an even share of it; where there is too little, more
 * from the widest gaps.
 * @param range frames, `to` exclusive
 */
export function framesToSee(kept: Draft, range: Range, most = MOST_MOMENTS): SeenFrame[] {
  const draft = themed(kept)
  const within = (frames: number[]) => [...new Set(frames)].filter((at) => at >= range.from && at < range.to)
  const ends = within([range.from, range.to - 1])
  const clips = within(clipMiddles(draft, range))
  const words = within(wordMiddles(draft, range))
  const places = Math.max(0, most - ends.length)
  const wordPlaces = Math.min(words.length, Math.max(Math.floor(places / 2), places - clips.length))
  const fixed = [...ends, ...evenly(words, wordPlaces)]
  const chosen = within([...fixed, ...evenly(clips, places - wordPlaces)])
  return widened(chosen, most, leastGap(draft)).map((at) => ({ at, free: !fixed.includes(at) }))
}

/** Frames between moments, at least. */
export function leastGap({ canvas }: Draft): number {
  return Math.max(2, Math.round(LEAST_GAP * canvas.fps))
}

/** Where each clip is seen alone: between its transitions, within the range. */
function clipMiddles(draft: Draft, { from, to }: Range): number[] {
  const starts = clipStarts(draft)
  const before = new Map(crossings(draft).map(({ before, start }) => [before, start]))
  const after = new Map(crossings(draft).map(({ after, end }) => [after, end]))
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

/** In order, with more from the middles of the widest gaps until there are enough. */
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

/** Both, in a transition. */
function clipsAt(draft: Draft, frame: number): Shown[] {
  const starts = clipStarts(draft)
  const crossing = crossings(draft).find(({ start, end }) => start <= frame && frame < end)
  const isSeen = (i: number) =>
    crossing ? [crossing.before, crossing.after].includes(i) : starts.findLastIndex((start) => start <= frame) === i
  return draft.clips.filter((_, i) => isSeen(i)).map(({ id, name }) => ({ id, name }))
}
