import { joinRanges } from '../../edit/clip.ts'
import { clipStarts, type Draft, draftFrames, type Range } from '../../edit/draft.ts'
import { crossings } from './crossings.ts'
import { movingStretches } from './moves.ts'

/** s: long enough to compress well, short enough to share among the cores */
const PIECE_SECONDS = 5
/** A rest shorter than this part of a piece stays with the piece before: the encoder starts anew for each. */
const SHORT_REST = 0.9
/** The same where pieces are short on purpose. */
const SHORT_REST_OF_SHORT = 0.5
/** s: what carries a text changes more often than the rest, and is cut so that several cores can mend it */
const TEXT_PIECE_SECONDS = 1.5
/** s: a text that stands longer than this is part of the picture */
const LONG_TEXT_SECONDS = 10
/** s: a rest between two moves that is no longer than this is part of them */
const SHORT_HOLD_SECONDS = 1
/** s: clips that play backwards are held in memory a piece at a time */
const BACKWARD_PIECE_SECONDS = 1

/**
 * Where the timeline is cut into segments, frames, first and last included. Cuts depend only on what stands near
 * them: they fall on the edges of clips, transitions, texts and overlays, and then every few seconds counted from the
 * edge before, never on the length or the beginning of the timeline or on the number of cores.
 */
export function cutPoints(draft: Draft, range: { from: number; to: number }): number[] {
  const edges = new Set([range.from, range.to])
  const inside = (frame: number) => {
    if (frame > range.from && frame < range.to) edges.add(frame)
  }
  clipEdges(draft).forEach(inside)
  for (const { start, frames } of [...spans(draft), ...draft.overlays, ...draft.regions]) {
    inside(start)
    inside(start + frames)
  }
  moves(draft).forEach(inside)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.flatMap((edge, i) => {
    const next = sorted[i + 1]
    return next === undefined ? [edge] : pieces(edge, next, pieceLength(draft, edge))
  })
}

/** Texts, callouts, graphics and cues. */
function spans(draft: Draft): { start: number; frames: number }[] {
  return [...draft.texts, ...draft.callouts, ...draft.graphics, ...(draft.captions?.cues ?? [])]
}

/** Where something begins and ceases to move, within the time for which it shows. */
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

/** Stretches in order, joined where less than a gap is between them. */
function together(stretches: readonly Range[], gap: number): Range[] {
  return joinRanges(stretches.map(({ from, to }) => ({ from, to: to + gap }))).map(({ from, to }) => ({
    from,
    to: to - gap,
  }))
}

/** Clip edges hidden inside a transition are none; the transition's own are. */
function clipEdges(draft: Draft): number[] {
  const hidden = new Map(crossings(draft).map((crossing) => [crossing.cut, crossing]))
  return [...clipStarts(draft), draftFrames(draft)].flatMap((start) => {
    const crossing = hidden.get(start)
    return crossing ? [crossing.start, crossing.end] : [start]
  })
}

/** Frames. */
interface PieceLength {
  usual: number
  most: number
}

function pieceLength(draft: Draft, at: number): PieceLength {
  const { fps } = draft.canvas
  const underText = spans(draft).some(
    ({ start, frames }) => start <= at && at < start + frames && frames <= LONG_TEXT_SECONDS * fps,
  )
  const backward = backwards(draft, at)
  const seconds = backward ? BACKWARD_PIECE_SECONDS : underText ? TEXT_PIECE_SECONDS : PIECE_SECONDS
  const usual = Math.max(1, Math.round(seconds * fps))
  return { usual, most: usual * (1 + (underText || backward ? SHORT_REST_OF_SHORT : SHORT_REST)) }
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
  for (let at = from; to - at > most; at += usual) cuts.push(at + usual)
  return cuts
}
