import { isStill } from './clip.ts'
import type { Clip, Ramp } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { meantBy } from './meant.ts'
import type { Params } from './operation.ts'
import { type RampPoint, rampOf, rampPoints, recordedSeconds } from './ramp-points.ts'
import { clipLabel } from './refs.ts'
import { repaced } from './repace.ts'

/** speed_ramp: a varying speed by points; merged with an existing ramp, which it overrides where they overlap. */
export function speedRamp(edit: Editing, params: Params<'speed_ramp'>): Outcome {
  const { words } = edit
  const meant = meantBy(edit, params.clip)
  if (typeof meant === 'string') return refuse(meant)
  const { fps } = edit.draft.canvas
  const moving = meant.clips.filter((clip) => !isStill(clip))
  if (moving.length === 0) return refuse(words.photosHaveNoSpeed())
  const [first] = params.points
  const length = (clip: Clip) => recordedSeconds(clip, fps)
  const tooShort = moving.find((clip) => (first?.[0] ?? 0) > length(clip) + 0.5 / fps)
  if (tooShort) return refuse(words.rampBeyondEnd(clipLabel(edit, tooShort), length(tooShort)))
  const overlap = moving.find((clip) => replacedBy(params.points, rampPoints(clip, fps)).length > 0)
  const notes = overlap ? [words.rampReplaced()] : []
  const ramped = (clip: Clip): Ramp => ({
    points: rampOf(merged(params.points, rampPoints(clip, fps)), clip, length(clip)),
    muted: params.sound === 'mute',
  })
  return repaced(meant, moving, (clip) => ({ speed: 1, ramp: ramped(clip) }), notes)
}

/** Points of a ramp within the range of new ones. */
function replacedBy(points: readonly RampPoint[], before: readonly RampPoint[]): RampPoint[] {
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0]
  return before.filter(([at]) => at >= first && at <= last)
}

function merged(points: readonly RampPoint[], before: readonly RampPoint[]): RampPoint[] {
  const replaced = replacedBy(points, before)
  return [...before.filter((point) => !replaced.includes(point)), ...points].sort(([a], [b]) => a - b)
}
