import { area, common, together } from '../box.ts'
import { type Film, secondsAt } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'
import { movedTo } from '../free-place.ts'
import { readingTime } from '../reading.ts'
import type { Written } from '../written.ts'

/** Share of the smaller text that may be covered, as lines may touch. */
const TOUCHING = 0.06
/** s for which two may overlap while one fades into the other */
const PASSING = 0.2

/** Two texts on top of each other. */
export function textsOverlap(film: Film): FindingOf<'texts_overlap'>[] {
  const placed = film.written.filter((written) => film.boxes.has(written.id) && !written.moves)
  const told = new Set<string>()
  return placed.flatMap((one, i) =>
    placed.slice(i + 1).flatMap((other): FindingOf<'texts_overlap'>[] => {
      const { from, to } = together(one, other)
      if (!collide(film, one, other) || (to - from) / film.draft.canvas.fps <= PASSING) return []
      // a text over many captions counts as one fault
      const key = [one, other].map(({ id, kind }) => (kind === 'caption' ? kind : id)).join()
      const edit = told.has(key) ? undefined : apart(film, one, other)
      if (!edit) return []
      told.add(key)
      return [{ rule: 'texts_overlap', facts: {}, ids: [one.id, other.id], from, to, edits: [edit] }]
    }),
  )
}

function collide(film: Film, one: Written, other: Written): boolean {
  const [a, b] = [film.boxes.get(one.id), film.boxes.get(other.id)]
  // captions avoid each other
  if (!a || !b || (one.kind === 'caption' && other.kind === 'caption')) return false
  return area(common(a, b)) > TOUCHING * Math.min(area(a), area(b))
}

/** Ends the first sooner if it is nearly over; else moves one of them, preferably the later. */
function apart(film: Film, one: Written, other: Written): Fix | undefined {
  const kept = (other.start - one.start) / film.draft.canvas.fps
  const over = one.start + one.frames - other.start
  if (one.kind === 'text' && over < one.frames / 2 && kept >= readingTime(one.text))
    return { op: 'update_text', match: one.id, end: secondsAt(film, other.start) }
  for (const written of [other, one]) {
    const box = film.boxes.get(written.id)
    const edit = box && written.kind === 'text' ? movedTo(film, written, box) : undefined
    if (edit) return edit
  }
  const box = film.boxes.get(one.kind === 'caption' ? one.id : other.id)
  return box && movedTo(film, one.kind === 'caption' ? one : other, box)
}
