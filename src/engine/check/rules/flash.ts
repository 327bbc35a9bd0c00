import { isOfFile } from '../../edit/clip.ts'
import type { Clip, Overlay } from '../../edit/draft.ts'
import { type Film, secondsAt } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** s below which a picture is gone before it is seen */
const SHORTEST = 0.5
/** s: nobody asks for a picture as short as this */
const NEVER_MEANT = 0.2
/** s that a picture beside lasts where short ones are no rhythm */
const CALM = 1

/** What is seen from one frame to another: a clip, or what is laid over all of it. */
interface Seen {
  id: string
  from: number
  to: number
  clip: Clip
  cutaway: Overlay | undefined
}

/** Pictures that flash up by accident: what a cut left of a clip, and what shows of one between other pictures. */
export function flash(film: Film): FindingOf<'flash'>[] {
  const seen = picturesOf(film)
  const fps = film.draft.canvas.fps
  const seconds = ({ from, to }: Seen) => (to - from) / fps
  return seen.flatMap((picture, i): FindingOf<'flash'>[] => {
    const beside = [seen[i - 1], seen[i + 1]].filter((each) => each !== undefined)
    const short = seconds(picture) < SHORTEST - 1e-6
    if (!short || beside.length === 0 || beside.some((each) => seconds(each) < CALM)) return []
    const uncovered = picture.cutaway ? undefined : beside.find(({ cutaway }) => cutaway)
    const edit = uncovered?.cutaway
      ? covered(film, uncovered.cutaway, picture)
      : isLeftover(film, picture, seconds(picture))
        ? ({ op: 'delete', clip: picture.id } satisfies Fix)
        : undefined
    if (!edit) return []
    const facts = { name: picture.cutaway?.name ?? picture.clip.name, beside: uncovered?.id ?? null }
    const ids = uncovered ? [uncovered.id, picture.id] : [picture.id]
    return [{ rule: 'flash', facts, ids, from: picture.from, to: picture.to, edits: [edit] }]
  })
}

/** Whether a cut left so little of a clip: it is a part of another one, or another one is of it. */
function isLeftover(film: Film, { clip, cutaway }: Seen, seconds: number): boolean {
  if (cutaway || !isOfFile(clip)) return false
  const { id, origin, kind } = clip
  const parted = origin !== null || film.draft.clips.some((other) => other.origin === id)
  return parted || (kind === 'video' && seconds < NEVER_MEANT)
}

/** The cutaway goes on until the clip ends, or comes with it. @returns nothing where its file is too short for that */
function covered(film: Film, cutaway: Overlay, { from, to }: Seen): Fix | undefined {
  const { fps } = film.draft.canvas
  const media = film.media.get(cutaway.mediaId)
  const after = cutaway.start < from
  const length = cutaway.frames + (to - from)
  const spare = media?.durationSeconds === undefined ? Infinity : media.durationSeconds - cutaway.sourceStart
  if (media?.kind !== 'image' && (length / fps) * (cutaway.clip?.speed ?? 1) > spare) return undefined
  const { id } = cutaway
  return after
    ? { op: 'update_overlay', match: id, end: secondsAt(film, to) }
    : { op: 'update_overlay', match: id, start: secondsAt(film, from), duration: secondsAt(film, length) }
}

/** What is seen one after the other. */
function picturesOf({ draft, starts, frames }: Film): Seen[] {
  const covers = draft.overlays.filter(isWhole)
  const edges = [0, ...starts, ...covers.flatMap(({ start, frames }) => [start, start + frames]), frames]
  const cuts = [...new Set(edges.filter((at) => at >= 0 && at <= frames))].sort((a, b) => a - b)
  const seen: Seen[] = []
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[i + 1] ?? from
    const clip = draft.clips[starts.findLastIndex((start) => start <= from)]
    if (!clip) continue
    const cutaway = covers.findLast(({ start, frames }) => start <= from && from < start + frames)
    const { id } = cutaway ?? clip
    const last = seen.at(-1)
    if (last?.id === id) last.to = to
    else seen.push({ id, from, to, clip, cutaway })
  }
  return seen
}

function isWhole({ cutaway, opacity, shape, mask }: Overlay): boolean {
  return cutaway !== null && opacity === 1 && shape === 'rectangle' && !mask
}
