import { type Film, secondsAt, tidy } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'
import { charactersIn, readingTime } from '../reading.ts'
import type { Written } from '../written.ts'

/** Tolerance of the duration. */
const FORGIVEN = 0.85

/** Texts too short to read. Not captions, whose times come from their file and can't be edited. */
export function textTooShort(film: Film): FindingOf<'text_too_short'>[] {
  const { fps } = film.draft.canvas
  return film.written.flatMap((written): FindingOf<'text_too_short'>[] => {
    const needed = readingTime(written.text)
    if (written.kind === 'caption' || written.frames / fps >= FORGIVEN * needed) return []
    const edit = longer(film, written, Math.ceil(needed * 10) / 10)
    if (!edit) return []
    const { id, text, start, frames } = written
    const facts = { characters: charactersIn(text), needed: tidy(Math.ceil(needed * 10) / 10) }
    return [{ rule: 'text_too_short', facts, ids: [id], from: start, to: start + frames, edits: [edit] }]
  })
}

/** @returns undefined if the film has no time left */
function longer(film: Film, written: Written, seconds: number): Fix | undefined {
  const { id, kind } = written
  if (kind === 'card') return { op: 'set_duration', clip: id, duration: seconds }
  const total = secondsAt(film, film.frames)
  const duration = Math.min(seconds, total)
  if (duration <= secondsAt(film, written.frames)) return undefined
  const latest = tidy(total - duration)
  const start = Math.max(0, Math.min(latest, bestStart(film, written, duration)))
  const times = start === secondsAt(film, written.start) ? { duration } : { start, duration }
  if (kind === 'text') return { op: 'update_text', match: id, ...times }
  return kind === 'lower_third'
    ? { op: 'update_graphic', match: id, ...times }
    : { op: 'update_callout', match: id, ...times }
}

/** Its current start, or an earlier one if the next text in its place comes too soon and there is time before. */
function bestStart(film: Film, written: Written, duration: number): number {
  const start = secondsAt(film, written.start)
  const beside = film.written.filter((other) => other.id !== written.id && other.kind === written.kind)
  const next = Math.min(...beside.filter((other) => other.start > written.start).map((other) => other.start))
  const over = start + duration - secondsAt(film, next)
  if (!(over > 0)) return start
  const before = beside.filter((other) => other.start <= written.start).map((other) => other.start + other.frames)
  const free = start - secondsAt(film, Math.max(0, ...before))
  return over <= free ? tidy(start - over) : start
}
