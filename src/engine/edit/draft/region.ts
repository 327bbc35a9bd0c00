import * as z from 'zod'
import { MOST_POINTS, REGION_EFFECTS, REGION_SHAPES } from '../../../edits/values/region.ts'
import { fraction, frames, id, length, seconds } from './kinds.ts'

/** A rectangle in shares of a picture's width and height. */
const box = z.object({ x: fraction, y: fraction, width: fraction, height: fraction })

/** Parts of the picture that are hidden, or shown while all else is dark. */
const look = z.object({ id, effect: z.enum(REGION_EFFECTS), shape: z.enum(REGION_SHAPES) })

/** Where a region is at a time; it eases from one place to the next. */
export type Point = z.infer<typeof point>
const point = box.extend({ at: z.number() })
/** In the order of time. */
const path = z.array(point).min(1).max(MOST_POINTS)

/**
 * A region of a clip's picture, in shares of the file's own upright picture. Its times are those of the source, s, so that it stays
 * on what it hides however the clip is cut, turned round or paced; of a clip that stands still they count from the clip's start.
 */
export type ClipRegion = z.infer<typeof clipRegion>
export const clipRegion = look.extend({
  /** null: from the beginning of the source */
  from: seconds.nullable(),
  /** null: to the end of the source */
  to: seconds.nullable(),
  path,
})

/** A region of the canvas. Its path counts frames from its start. */
export type Region = z.infer<typeof region>
export const region = look.extend({
  /** first frame on the timeline */
  start: frames,
  frames: length,
  /** stretches with the video when it grows or shrinks */
  untilEnd: z.boolean(),
  path,
})
