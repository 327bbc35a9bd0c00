import type { Manner } from './manner.ts'
import type { Shot } from './plan.ts'

/** Places transitions between shots. Pure. */

/** Least number of hard cuts between transitions. */
const APART = 3

/**
 * The transition after each shot, frames; 0 is a hard cut, as at least three of four are. Section changes come first, then
 * every n-th cut; never into or out of speech.
 * @param changes indices where a section begins
 */
export function transitionsAt(
  shots: readonly Shot[],
  changes: ReadonlySet<number>,
  { transition }: Manner,
  { fps, frames: total }: { fps: number; frames: number },
): number[] {
  const length = 2 * Math.max(1, Math.round((transition.seconds * fps) / 2))
  const cuts = shots.map(({ start, frames }) => start + frames)
  const inner = cuts.filter((cut) => cut < total)
  const quota = Math.max(1, Math.floor((inner.length + 1) / (APART + 1)))
  const possible = inner.flatMap((cut, i) => {
    const [before, after] = [shots[i], shots[i + 1]]
    const quiet = !before?.spoken && !after?.spoken
    const long = (before?.frames ?? 0) >= 2 * length && (after?.frames ?? total - cut) >= 2 * length
    return quiet && long ? [{ i, change: changes.has(cut) }] : []
  })
  const last = inner.length - 1
  const ranked = [
    ...possible.filter(({ i, change }) => change && i === last),
    ...possible.filter(({ i, change }) => change && i !== last),
    ...possible.filter(({ i, change }) => !change && (i + 1) % transition.every === 0),
  ]
  const chosen: number[] = []
  for (const { i } of ranked)
    if (chosen.length < quota && chosen.every((other) => Math.abs(other - i) > APART)) chosen.push(i)
  return cuts.map((_, i) => (chosen.includes(i) ? length : 0))
}
