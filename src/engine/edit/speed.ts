import { alterBoxes } from './boxed.ts'
import { isStill } from './clip.ts'
import type { Clip, Ramp } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { mirroredAll } from './keyframes.ts'
import { meantBy } from './meant.ts'
import type { Params } from './operation.ts'
import { extremes, type Pace } from './pace.ts'
import { detachedNotes, FASTEST, repaced, SLOWEST } from './repace.ts'
import { mirroredSound } from './sound-times.ts'
import { clamp } from './values.ts'

/** Speed operations: set_speed, reverse. */

/** What the vague steps multiply a speed by. */
export const FASTER = { small: 1.25, large: 1.5 } as const
export const SLOWER = { small: 0.8, large: 0.5 } as const

/** Sets the speed, 0.1-10; the clip's length changes. */
export function setSpeed(edit: Editing, params: Params<'set_speed'>): Outcome {
  const { words } = edit
  const meant = meantBy(edit, params.clip, params)
  if (typeof meant === 'string') return refuse(meant)
  const moving = meant.clips.filter((clip) => !isStill(clip))
  if (moving.length === 0) return refuse(words.photosHaveNoSpeed())
  const asked = moving.flatMap((clip) => Object.values(extremes(askedFor(clip, params.factor))))
  const limits = asked.some((pace) => pace > FASTEST || pace < SLOWEST)
  const notes = limits ? [words.clamped(words.times(SLOWEST), words.times(FASTEST))] : []
  return repaced(meant, moving, (clip) => limited(askedFor(clip, params.factor)), notes)
}

/** The requested pace, not limited. */
function askedFor({ speed, ramp }: Clip, factor: Params<'set_speed'>['factor']): Pace {
  if (typeof factor === 'number') return { speed: factor, ramp: null }
  const step = (factor.direction === 'up' ? FASTER : SLOWER)[factor.amount]
  return ramp === null ? { speed: speed * step, ramp } : { speed, ramp: atTimes(ramp, step) }
}

/** Scales a ramp's pace. */
function atTimes(ramp: Ramp, factor: number): Ramp {
  const [first, ...others] = ramp.points
  const faster = ({ at, pace }: typeof first) => ({ at, pace: pace * factor })
  return { ...ramp, points: [faster(first), ...others.map(faster)] }
}

function limited({ speed, ramp }: Pace): Pace {
  const pace = (asked: number) => clamp(Math.round(asked * 1000) / 1000, SLOWEST, FASTEST)
  if (ramp === null) return { speed: pace(speed), ramp }
  const [first, ...others] = ramp.points
  const within = (point: typeof first) => ({ ...point, pace: pace(point.pace) })
  return { speed, ramp: { ...ramp, points: [within(first), ...others.map(within)] } }
}

/** Toggles the direction, for the same part of the source. */
export function reverse(edit: Editing, params: Params<'reverse'>): Outcome {
  const { words } = edit
  const meant = meantBy(edit, params.clip, params)
  if (typeof meant === 'string') return refuse(meant)
  const { draft } = meant.edit
  const moving = meant.clips.filter((clip) => !isStill(clip))
  const [first] = moving
  if (!first) return refuse(words.photosDoNotMove())
  const turned = (clip: Clip): Clip => ({
    ...clip,
    reverse: !clip.reverse,
    sound: mirroredSound(clip.sound, clip.frames),
    keyframes: mirroredAll(clip.keyframes, clip.frames),
  })
  return meant.finished({
    draft: {
      ...draft,
      clips: draft.clips.map((clip) => (moving.includes(clip) ? turned(clip) : clip)),
      overlays: alterBoxes(draft, meant.boxes, (clip) => (isStill(clip) ? null : turned(clip))),
    },
    change: words.reversed(meant.label(moving), !first.reverse),
    notes: detachedNotes(meant.edit, moving),
  })
}
