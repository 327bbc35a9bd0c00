import { held, paceOf, readingTime } from '../../edit/caption-pace.ts'
import type { Cue } from '../../edit/draft.ts'
import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'

/** Tolerance of the pace. */
const FORGIVEN = 1.2
/** Least gain that is worth an edit. */
const GAIN = 1.1

/** Captions too short to read, although there is time before the next: one edit extends them all. */
export function captionsTooQuick({ draft, frames }: Film): FindingOf<'captions_too_quick'>[] {
  const { fps } = draft.canvas
  const cues = draft.captions?.cues ?? []
  const hurry = (cue: Cue) => (readingTime(cue.text) * fps) / cue.frames
  const quick = cues.filter((cue) => hurry(cue) > FORGIVEN)
  if (quick.length === 0) return []
  const pace = Math.min(...quick.map(({ text }) => paceOf(text)))
  const longer = new Map(held(cues, pace, fps, frames).map((cue) => [cue.id, cue.frames]))
  const gaining = quick
    .filter((cue) => (longer.get(cue.id) ?? cue.frames) >= GAIN * cue.frames)
    .sort((a, b) => hurry(b) - hurry(a))
  const [quickest] = gaining
  if (!quickest) return []
  const from = Math.min(...gaining.map(({ start }) => start))
  const to = Math.max(...gaining.map((cue) => cue.start + cue.frames))
  const facts = { count: gaining.length, pace: Math.round(hurry(quickest) * paceOf(quickest.text)) }
  const ids = gaining.map(({ id }) => id)
  return [{ rule: 'captions_too_quick', facts, ids, from, to, edits: [{ op: 'update_captions', pace }] }]
}
