import { isOfFile } from '../../edit/clip.ts'
import type { Clip, Overlay } from '../../edit/draft.ts'
import { type Film, secondsAt } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'

/** s: shorter pictures can't be recognised */
const SHORTEST = 0.5
/** s: pictures this short are never intended */
const NEVER_MEANT = 0.2
/** s: if an adjacent picture is this long, short ones are not a rhythm */
const CALM = 1

/** What is visible in a range of frames: a clip, or a cutaway over it. */
interface Seen {
  id: string
  from: number
  to: number
  clip: Clip
  cutaway: Overlay | undefined
}

/** Pictures that flash up by accident: remainders of cut clips, and gaps between cutaways. */
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

/** Whether a clip is the remainder of a cut: adjacent to another part of the same file. */
function isLeftover(film: Film, { clip, cutaway }: Seen, seconds: number): boolean {
  if (cutaway || !isOfFile(clip)) return false
  const { id, origin, kind } = clip
  const parted = origin !== null || film.draft.clips.some((other) => other.origin === id)
  return parted || (kind === 'video' && seconds < NEVER_MEANT)
}

/** Extends the cutaway to the clip's end or start. @returns undefined if its file is too short */
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

/** The sequence of visible pictures. */
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
