import { hasUsualLoudness } from '../../render/sound/usual-loudness.ts'
import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'
import { type Heard, levelAt, runs } from '../heard.ts'

/** dB over full scale from which the limiter is audible */
const OVER = 4
/** s: least total duration */
const LEAST = 0.5
/** s: loud moments closer than this are reported as one */
const BESIDE = 3

/** A mix so loud that the limiter distorts it. A mix normalised to a loudness is turned down first. */
export function overdriven(film: Film): FindingOf<'overdriven'>[] {
  const { heard, draft } = film
  if (!heard) return []
  const { lufs } = draft.master
  if (lufs === 'auto' ? hasUsualLoudness(draft, heard.parts) : lufs !== null) return []
  const loud = (step: number) => (heard.peaks[step] ?? 0) > OVER
  return stretches(heard, loud).flatMap(({ from, to, steps }): FindingOf<'overdriven'>[] => {
    if (steps * heard.step < LEAST) return []
    const id = loudest(heard, from, to)
    const over = Math.ceil(Math.max(...heard.peaks.slice(from, to)))
    if (!id) return []
    const frame = (step: number) => Math.min(film.frames, Math.round(step * heard.step * draft.canvas.fps))
    const edit = { op: 'set_volume', target: id, db: -over } as const
    return [{ rule: 'overdriven', facts: { over }, ids: [id], from: frame(from), to: frame(to), edits: [edit] }]
  })
}

/** Merges nearby loud moments, with the number of loud steps in each. */
function stretches({ peaks, step }: Heard, loud: (step: number) => boolean) {
  const found: { from: number; to: number; steps: number }[] = []
  for (const { from, to } of runs(peaks.length, loud)) {
    const last = found.at(-1)
    if (last && (from - last.to) * step < BESIDE) Object.assign(last, { to, steps: last.steps + to - from })
    else found.push({ from, to, steps: to - from })
  }
  return found
}

/** The id of the loudest sound. */
function loudest({ parts }: Heard, from: number, to: number): string | undefined {
  const power = (part: (typeof parts)[number]) => {
    let sum = 0
    for (let step = from; step < to; step++) sum += 10 ** (levelAt(part, step) / 10)
    return sum
  }
  return [...parts].sort((a, b) => power(b) - power(a))[0]?.id
}
