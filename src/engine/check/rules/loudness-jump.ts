import { joinedClips } from '../../render/sound/joined-clips.ts'
import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'
import { type Heard, type HeardPart, levelAt, median } from '../heard.ts'

/** dB between clips that are disturbing */
const JUMP = 12
/** dB: quieter sound is background, which may differ between scenes */
const HEARD = -48
/** s around the cut that are measured, and how much of that must have sound */
const BESIDE = 1.5
const SOUNDING = 0.6
/** dB by which other sound must be quieter than the louder clip, or it masks the jump */
const COVER = 6
/** dB: above this the louder clip is turned down, below it the quieter one up */
const LOUD = -24
const MOST_UP = 12

/** Cuts at which the loudness of the clips jumps. */
export function loudnessJump(film: Film): FindingOf<'loudness_jump'>[] {
  const { heard, draft } = film
  if (!heard) return []
  const clips = joinedClips(draft)
  return clips.slice(1).flatMap((after, i): FindingOf<'loudness_jump'>[] => {
    const before = clips[i]
    if (!before || before.last + 1 !== after.first) return []
    const cut = Math.round(after.start / draft.canvas.fps / heard.step)
    const [a, b] = [before, after].map(({ clip }) => heard.parts.find(({ id }) => id === clip.id))
    const jump = a && b && jumpAt(heard, cut, a, b)
    if (!jump) return []
    const ids = [before.clip.id, after.clip.id]
    return [
      { rule: 'loudness_jump', facts: jump.facts, ids, from: after.start, to: after.start + 1, edits: [jump.edit] },
    ]
  })
}

function jumpAt(heard: Heard, cut: number, before: HeardPart, after: HeardPart) {
  const steps = Math.round(BESIDE / heard.step)
  // a transition mixes them, so its steps are skipped
  const gap = Math.round(0.3 / heard.step)
  const [x, y] = [typical(before, cut - gap - steps, cut - gap), typical(after, cut + gap, cut + gap + steps)]
  if (x === undefined || y === undefined) return undefined
  const [whole, other] = [overall(before), overall(after)]
  const by = Math.round(Math.abs(x - y))
  const alike = Math.sign(x - y) === Math.sign(whole - other) && Math.abs(whole - other) > JUMP / 2
  const [louder, quieter, level] = x > y ? [before, after, x] : [after, before, y]
  const covered = heard.parts.some(
    (part) => part !== before && part !== after && median(around(part, cut, steps)) > level - COVER,
  )
  if (by < JUMP || !alike || covered) return undefined
  const edit =
    level > LOUD
      ? ({ op: 'set_volume', target: louder.id, db: -by } as const)
      : ({ op: 'set_volume', target: quieter.id, db: Math.min(MOST_UP, by) } as const)
  return { facts: { by, louder: louder.id }, edit }
}

/** The typical level of the sounding steps; undefined if there are too few. */
function typical(part: HeardPart, from: number, to: number): number | undefined {
  const levels = Array.from({ length: to - from }, (_, i) => levelAt(part, from + i)).filter((level) => level > HEARD)
  return levels.length >= SOUNDING * (to - from) ? median(levels) : undefined
}

function overall({ levels }: HeardPart): number {
  return median(levels.filter((level) => level > HEARD))
}

function around(part: HeardPart, cut: number, steps: number): number[] {
  return Array.from({ length: 2 * steps }, (_, i) => levelAt(part, cut - steps + i))
}
