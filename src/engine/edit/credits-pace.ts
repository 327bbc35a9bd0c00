import { FASTEST_PACE, paceOver, rollOf, rollSeconds } from './credits-roll.ts'
import type { Credits, Draft } from './draft.ts'
import type { Editing } from './editing.ts'
import { secondsOf } from './times.ts'

/** Notes about credits that are too fast to read. */

/** A note if credits roll too fast to read. */
export function tooFast(edit: Editing, graphic: Credits): string[] {
  const roll = rollOf(graphic.lines, edit.draft.canvas)
  const pace = paceOver(roll, secondsOf(edit, graphic.frames))
  return pace > FASTEST_PACE * 1.02 ? [edit.words.creditsTooFast(pace, rollSeconds(roll).least)] : []
}

/** Notes for credits that became too fast because their time was cut. */
export function hurriedCredits(edit: Editing, after: Draft['graphics']): string[] {
  return edit.draft.graphics.flatMap((before) => {
    const now = after.find(({ id }) => id === before.id)
    if (before.kind !== 'credits' || now?.kind !== 'credits' || now.frames >= before.frames) return []
    return tooFast(edit, now)
  })
}
