import { without } from './cut.ts'
import { clipStarts, draftFrames, type Range } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { recut } from './recut.ts'
import { shareOut } from './share.ts'
import { quietIn } from './silence.ts'
import { framesOf, secondsOf } from './times.ts'

/** highlight: a shorter video from moments all along it, preferring those with sound. */

/** Approximate length of a moment, s. */
const MOMENT = 4
/** Candidate positions for each. */
const TRIES = 40

/** Cuts the video down to `duration` s. */
export function highlight(edit: Editing, params: Params<'highlight'>): Outcome {
  const { words, draft } = edit
  const total = draftFrames(draft)
  const wanted = framesOf(edit, params.duration)
  if (wanted >= total) return refuse(words.shortAlready(secondsOf(edit, total)))
  const count = Math.max(1, Math.min(200, Math.round(params.duration / MOMENT)))
  const lengths = shareOut(wanted, Array(Math.min(count, wanted)).fill(1))
  const moments = chosen(lengths, total, quietOf(edit), clipStarts(draft).slice(1), draft.canvas.fps)
  const outcome = recut(edit, without(edit, between(moments, total)))
  const after = secondsOf(edit, draftFrames(outcome.draft))
  return { ...outcome, change: words.highlighted(moments.length, secondsOf(edit, total), after) }
}

/** The silences of the timeline, frames. */
function quietOf(edit: Editing): Range[] {
  const { draft, context } = edit
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip, i) =>
    quietIn(clip, clip.kind === 'video' ? (context.silences.get(clip.mediaId) ?? []) : [], draft.canvas.fps).map(
      ({ from, to }) => ({ from: from + (starts[i] ?? 0), to: to + (starts[i] ?? 0) }),
    ),
  )
}

/** One moment from each equal part of the video, with the least silence and the fewest cuts. */
function chosen(
  lengths: readonly number[],
  total: number,
  quiet: readonly Range[],
  cuts: readonly number[],
  fps: number,
): Range[] {
  let earliest = 0
  let left = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length, k) => {
    left -= length
    const zone = Math.floor(((k + 1) * total) / lengths.length)
    const latest = Math.max(earliest, Math.min(zone, total - left) - length)
    const first = Math.max(earliest, Math.min(latest, Math.floor((k * total) / lengths.length)))
    const step = Math.max(1, Math.floor((latest - first) / TRIES))
    const middle = (first + latest) / 2
    let best = { from: first, cost: Number.POSITIVE_INFINITY }
    for (let from = first; from <= latest; from += step) {
      const crossed = cuts.filter((cut) => cut > from && cut < from + length).length
      const cost = overlap(quiet, from, from + length) + (crossed * fps) / 2 + Math.abs(from - middle) / total
      if (cost < best.cost) best = { from, cost }
    }
    earliest = best.from + length
    return { from: best.from, to: best.from + length }
  })
}

function overlap(ranges: readonly Range[], from: number, to: number): number {
  return ranges.reduce((sum, range) => sum + Math.max(0, Math.min(range.to, to) - Math.max(range.from, from)), 0)
}

function between(moments: readonly Range[], total: number): Range[] {
  const edges = [0, ...moments.flatMap(({ from, to }) => [from, to]), total]
  const gaps: Range[] = []
  for (let i = 0; i < edges.length; i += 2) gaps.push({ from: edges[i] ?? 0, to: edges[i + 1] ?? total })
  return gaps.filter(({ from, to }) => to > from)
}
