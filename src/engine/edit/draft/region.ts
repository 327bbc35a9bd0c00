import * as z from 'zod'
import { MOST_POINTS, REGION_EFFECTS, REGION_SHAPES } from '../../../edits/values/region.ts'
import { fraction, frames, id, length, seconds } from './kinds.ts'

/** A rectangle, as shares of a picture's width and height. */
const box = z.object({ x: fraction, y: fraction, width: fraction, height: fraction })

/** Regions that are hidden or highlighted. */
const look = z.object({ id, effect: z.enum(REGION_EFFECTS), shape: z.enum(REGION_SHAPES) })

/** The position of a region at a time, with easing between points. */
export type Point = z.infer<typeof point>
const point = box.extend({ at: z.number() })
/** Sorted by time. */
const path = z.array(point).min(1).max(MOST_POINTS)

/**
 * A region of a clip's picture, as shares of the file's upright picture. Times are source times, s, so that it stays on its
 * target however the clip is cut, reversed or sped up; for still clips they count from the clip's start.
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
  /** follows the end of the video */
  untilEnd: z.boolean(),
  path,
})
