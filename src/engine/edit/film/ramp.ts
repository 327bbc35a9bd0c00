import type * as z from 'zod'
import type { clip } from '../../../edits/film/clip.ts'
import type { Clip, ClipView } from '../draft.ts'
import { playingTime } from '../pace.ts'
import { alongPoints, rampOf, rampPoints, recordedSeconds } from '../ramp-points.ts'
import { DocumentError } from './resolver.ts'
import type { Scale } from './scale.ts'

/** The ramp of a clip or of a box, by points in the clip's own recorded time. */
type Document = Pick<z.output<typeof clip>, 'speed' | 'reverse' | 'ramp'>

export function rampDocument(clip: Clip, { fps }: Scale): Pick<Document, 'ramp'> {
  if (clip.ramp === null) return {}
  const points = rampPoints(clip, fps).map(([seconds, pace]): [number, number] => [seconds, pace])
  return { ramp: { points, ...(clip.ramp.muted && { muted: true }) } }
}

/** The playing time of a document's clip that shows this much of its file, s. */
export function playingSeconds({ speed = 1, ramp }: Document, recorded: number): number {
  return playingTime(ramp ? alongPoints(ramp.points) : { speed, ramp: null }, 0, recorded)
}

/** A view with the ramp described by a document. @throws {DocumentError} */
export function rampedView(
  view: ClipView,
  { speed, ramp }: Document,
  { sourceStart, frames }: Pick<Clip, 'sourceStart' | 'frames'>,
  { fps }: Scale,
): ClipView {
  if (!ramp) return view
  if (speed !== undefined && speed !== 1)
    throw new DocumentError({
      parameter: 'speed',
      problem: 'a ramp takes the place of the speed; give only one of them',
    })
  const along = { ...alongPoints(ramp.points), sourceStart: 0, frames, reverse: false }
  const points = rampOf(ramp.points, { sourceStart, reverse: view.reverse }, recordedSeconds(along, fps))
  return { ...view, ramp: { points, muted: ramp.muted ?? false } }
}
