import { joinRanges } from '../../edit/clip.ts'
import { clipStarts, type Draft, draftFrames, type Range } from '../../edit/draft.ts'
import { movingStretches } from './moves.ts'
import { comingLetters, placedTransitions } from './transitions.ts'

/** s: long enough to compress well, short enough to distribute over the cores */
const PIECE_SECONDS = 5
/**
 * What is left at the end becomes two pieces if it is longer than a piece by more than this share: each costs an encoder start,
 * but one core would work on a long one while the others wait.
 */
const LONGER_END = 0.1
/** The same where pieces are deliberately short. */
const LONGER_END_OF_SHORT = 0.5
/** s: parts with a text are edited more often, so they are cut smaller to update them on several cores */
const TEXT_PIECE_SECONDS = 1.5
/** s: the same under captions */
const CAPTION_PIECE_SECONDS = 1.67
/** A cut moves by at most this share of the distance to the next. */
const NEARBY = 0.3
/** s: a text longer than this counts as part of the picture */
const LONG_TEXT_SECONDS = 10
/** s: a pause between two moves up to this counts as part of them */
const SHORT_HOLD_SECONDS = 1
/** s: each piece of a clip that plays backwards is held in memory */
const BACKWARD_PIECE_SECONDS = 1

/**
 * The frames at which the timeline is cut into segments, first and last included. Cuts depend only on what is near them: they
 * are at the edges of clips, transitions, titles and overlays, and then every few seconds from the previous edge. They do not
 * depend on the length or the start of the timeline or on the number of cores.
 *
 * Captions make no cuts of their own, as most of them would make two. Where there are captions, pieces are shorter, and cuts
 * move to the start or end of a nearby caption. So a film with a hundred captions has few more pieces than without, and
 * changing one affects little more than its own time.
 */
export function cutPoints(draft: Draft, range: { from: number; to: number }): number[] {
  const edges = new Set([range.from, range.to])
  const inside = (frame: number) => {
    if (frame > range.from && frame < range.to) edges.add(frame)
  }
  clipEdges(draft).forEach(inside)
  for (const { start, frames } of [...titles(draft), ...draft.overlays, ...draft.regions]) {
    inside(start)
    inside(start + frames)
  }
  for (const { end } of comingLetters(draft)) inside(end)
  moves(draft).forEach(inside)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.flatMap((edge, i) => {
    const next = sorted[i + 1]
    return next === undefined ? [edge] : captioned(pieces(edge, next, pieceLength(draft, edge)), next, draft)
  })
}

/** Texts, callouts and graphics. */
function titles(draft: Draft): { start: number; frames: number }[] {
  return [...draft.texts, ...draft.callouts, ...draft.graphics]
}

/** Adds cuts for captions to those of a span, first included. @param end of the span, frames */
function captioned(cuts: readonly number[], end: number, { captions, canvas }: Draft): number[] {
  const [first = end] = cuts
  const cues = (captions?.cues ?? []).filter(({ start, frames }) => start < end && first < start + frames)
  if (cues.length === 0) return [...cuts]
  const usual = CAPTION_PIECE_SECONDS * canvas.fps
  const short = cues.filter(({ frames }) => frames <= LONG_TEXT_SECONDS * canvas.fps)
  const fine = cuts.flatMap((from, i) => {
    const to = cuts[i + 1] ?? end
    const under = short.some(({ start, frames }) => start < to && from < start + frames)
    const parts = under ? Math.max(1, Math.round((to - from) / usual)) : 1
    return Array.from({ length: parts }, (_, part) => from + Math.round((part * (to - from)) / parts))
  })
  const ends = cues.flatMap(({ start, frames }) => [start, start + frames])
  return fine.map((cut, i) => {
    const [before, after] = [fine[i - 1], fine[i + 1] ?? end]
    return before === undefined ? cut : moved(cut, Math.min(cut - before, after - cut) * NEARBY, ends)
  })
}

/** The nearest of some frames within reach, or the cut itself. */
function moved(cut: number, reach: number, places: readonly number[]): number {
  const near = places.filter((place) => Math.abs(place - cut) <= reach)
  return near.reduce((best, place) => (Math.abs(place - cut) < Math.abs(best - cut) ? place : best), near[0] ?? cut)
}

/** Frames at which elements start and stop moving, within the time they show. */
function moves({ clips, texts, overlays, ...draft }: Draft): number[] {
  const starts = clipStarts({ ...draft, clips, texts, overlays })
  const moving = [...clips.map((clip, i) => ({ ...clip, start: starts[i] ?? 0 })), ...texts, ...overlays]
  return moving.flatMap(({ start, frames, keyframes }) =>
    together(movingStretches(keyframes), Math.round(draft.canvas.fps * SHORT_HOLD_SECONDS))
      .flatMap(({ from, to }) => [from, to])
      .filter((at) => at > 0 && at < frames)
      .map((at) => start + at),
  )
}

/** Sorted ranges, merged where the gap between them is small. */
function together(stretches: readonly Range[], gap: number): Range[] {
  return joinRanges(stretches.map(({ from, to }) => ({ from, to: to + gap }))).map(({ from, to }) => ({
    from,
    to: to - gap,
  }))
}

/** Edges of clips, or of transitions where a transition hides a clip edge. */
function clipEdges(draft: Draft): number[] {
  const hidden = new Map(placedTransitions(draft).map((transition) => [transition.cut, transition]))
  return [...clipStarts(draft), draftFrames(draft)].flatMap((start) => {
    const transition = hidden.get(start)
    return transition ? [transition.start, transition.end] : [start]
  })
}

/** Frames. */
interface PieceLength {
  usual: number
  most: number
}

function pieceLength(draft: Draft, at: number): PieceLength {
  const { fps } = draft.canvas
  const underText = titles(draft).some(
    ({ start, frames }) => start <= at && at < start + frames && frames <= LONG_TEXT_SECONDS * fps,
  )
  const backward = backwards(draft, at)
  const seconds = backward ? BACKWARD_PIECE_SECONDS : underText ? TEXT_PIECE_SECONDS : PIECE_SECONDS
  const usual = Math.max(1, Math.round(seconds * fps))
  return { usual, most: usual * (1 + (underText || backward ? LONGER_END_OF_SHORT : LONGER_END)) }
}

function backwards(draft: Draft, at: number): boolean {
  const { clips, overlays, canvas } = draft
  const starts = clipStarts(draft)
  const shown = [
    ...clips.map(({ reverse, frames }, i) => ({ reverse, start: starts[i] ?? 0, frames })),
    ...overlays.map(({ clip, start, frames }) => ({ reverse: clip?.reverse, start, frames })),
  ]
  return shown.some(({ reverse, start, frames }) => {
    return reverse && start - 2 * canvas.fps <= at && at < start + frames + 2 * canvas.fps
  })
}

function pieces(from: number, to: number, { usual, most }: PieceLength): number[] {
  const cuts = [from]
  let at = from
  for (; to - at > 2 * usual; at += usual) cuts.push(at + usual)
  return to - at > most ? [...cuts, at + Math.round((to - at) / 2)] : cuts
}
