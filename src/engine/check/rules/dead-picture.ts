import { isOfFile, isStill } from '../../edit/clip.ts'
import type { FileClip } from '../../edit/draft.ts'
import { placedTransitions } from '../../render/plan/transitions.ts'
import { type Film, secondsAt, tidy } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'
import { framesOf, isSeenAlone } from '../moments.ts'
import { difference } from '../pixels/summary.ts'
import type { SeenMoment } from '../seen.ts'

/** Lightness up to which a picture is black, and the range of lightness and colours within which it is empty, 0-255 */
const BLACK = 16
const FLAT = 7
/** s: longest time for an empty picture, and for a frozen one */
const EMPTY_SECONDS = 0.9
const STILL_SECONDS = 2.5
/** Differences between analysed frames: largest of a frozen picture, least of a moving one. */
const STILL = 1
const MOVING = 3
/** Share of a clip that must move for a freeze to be a fault */
const MOSTLY = 0.9

/** Clips that are black, of one colour, or frozen for a while. */
export function deadPicture(film: Film): FindingOf<'dead_picture'>[] {
  const { draft, seen, starts } = film
  if (!seen) return []
  const moments = new Map(seen.moments.map((moment) => [moment.frame, moment]))
  const shown = { draft, transitions: placedTransitions(draft) }
  return draft.clips.flatMap((clip, i) => {
    if (!isOfFile(clip)) return []
    const start = starts[i] ?? 0
    const alone = framesOf(draft, clip, start).filter((frame) => isSeenAlone(shown, clip, start, frame))
    const looks = alone.flatMap((frame) => moments.get(frame) ?? [])
    return ofClip(film, clip, start, looks)
  })
}

type How = 'black' | 'flat' | 'frozen'

function ofClip(film: Film, clip: FileClip, start: number, looks: readonly SeenMoment[]): FindingOf<'dead_picture'>[] {
  const empty = looks.map((look): How | undefined => (isBlack(look) ? 'black' : isFlat(look) ? 'flat' : undefined))
  const stands = frozen(clip, looks)
  return runsOf(looks.map((_, i) => empty[i] ?? (stands[i] ? 'frozen' : undefined))).flatMap(({ how, from, to }) => {
    const first = looks[from]
    const last = looks[to]
    if (!first || !last) return []
    const [before, after] = [looks[from - 1], looks[to + 1]]
    // it began and ended somewhere between analysed frames
    const begin = before ? Math.round((before.frame + first.frame) / 2) : start
    const end = after ? Math.round((last.frame + after.frame) / 2) : start + clip.frames
    const seconds = (end - begin) / film.draft.canvas.fps
    if (seconds < (how === 'frozen' ? STILL_SECONDS : EMPTY_SECONDS) || isWrittenOn(film, begin, end)) return []
    const facts = { how, name: clip.name }
    const edits: [Fix] = [without(film, clip, start, begin, end)]
    return [{ rule: 'dead_picture' as const, facts, ids: [clip.id], from: begin, to: end, edits }]
  })
}

const isBlack = ({ light }: SeenMoment) => light <= BLACK
const isFlat = ({ dark, light, colors }: SeenMoment) => light - dark <= FLAT && colors <= FLAT

/**
 * Marks frozen frames in a clip that otherwise moves: screencasts, or a fixed camera on a listener, are still more than once.
 */
function frozen(clip: FileClip, looks: readonly SeenMoment[]): boolean[] {
  const shows = (look: SeenMoment) => !isBlack(look) && !isFlat(look)
  const steps = looks.slice(1).flatMap((look, i) => {
    const before = looks[i] ?? look
    return shows(look) && shows(before) ? difference(look, before) : Number.POSITIVE_INFINITY
  })
  const still = steps.map((step) => step < STILL)
  const pauses = still.filter((stands, i) => stands && !still[i - 1]).length
  const others = steps.filter((_, i) => !still[i])
  const moves = others.length >= 2 && others.filter((step) => step > MOVING).length >= MOSTLY * others.length
  return looks.map((_, i) => !isStill(clip) && moves && pauses === 1 && (still[i] === true || still[i - 1] === true))
}

function runsOf(all: readonly (How | undefined)[]): { how: How; from: number; to: number }[] {
  const found: { how: How; from: number; to: number }[] = []
  for (const [i, how] of all.entries()) {
    const last = found.at(-1)
    if (how && last?.how === how && last.to === i - 1) last.to = i
    else if (how) found.push({ how, from: i, to: i })
  }
  return found
}

/** An empty picture with text on it is its background. */
function isWrittenOn({ written }: Film, from: number, to: number): boolean {
  return written.some(({ kind, start, frames }) => kind !== 'caption' && start < to && start + frames > from)
}

/** The edit that removes that part of the clip. */
function without(film: Film, clip: FileClip, start: number, from: number, to: number): Fix {
  const end = start + clip.frames
  if (from === start && to === end) return { op: 'delete', clip: clip.id }
  const { fps } = film.draft.canvas
  if (from === start) return { op: 'trim', clip: clip.id, start: tidy((to - start) / fps) }
  if (to === end) return { op: 'trim', clip: clip.id, end: tidy((from - start) / fps) }
  return { op: 'cut_range', from: secondsAt(film, from), to: secondsAt(film, to) }
}
