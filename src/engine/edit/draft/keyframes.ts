import * as z from 'zod'
import { curve, EASINGS, type Easing } from '../../../edits/values/easing.ts'
import { MOST_POINTS, type Place } from '../../../edits/values/keyframes.ts'
import { POSITIONS } from '../../../edits/values/position.ts'
import { NO_KEYFRAMES } from './defaults.ts'
import { fraction, otherwise } from './kinds.ts'

/** A point of time and what something is there. */
export interface Key<Value> {
  /** frames from the element's start, to the thousandth; before it and behind the end where that was cut off */
  at: number
  value: Value
  /** of the way that leads to it */
  easing: Easing
}

/** How a clip, a text or an overlay moves. Each property goes from key to key; one without keys stays as it is. */
export interface Keyframes {
  /** of its middle */
  position: Key<Place>[]
  /** times its size */
  scale: Key<number>[]
  /** degrees clockwise */
  rotation: Key<number>[]
  /** times its opacity, 0-1 */
  opacity: Key<number>[]
  /** what of a clip fills the frame; null is all of it */
  zoom: Key<ZoomPart | null>[]
}

/** A part of a clip's filmed picture, or of the frame in which it is seen: shares of its sides. */
export interface ZoomPart {
  of: 'picture' | 'frame'
  x: number
  y: number
  width: number
  height: number
}

const MOST_FRAMES = 24 * 3600 * 60

/** Keys in the order of time. */
export const keys = <Value>(value: z.ZodType<Value>): z.ZodType<Key<Value>[]> =>
  z
    .array(
      z.object({
        at: z.number().min(-MOST_FRAMES).max(MOST_FRAMES),
        value,
        easing: z.union([z.enum(EASINGS), curve]),
      }),
    )
    .max(MOST_POINTS)

const place = z.number().min(-2).max(3)

const zoomPart = z.object({
  of: z.enum(['picture', 'frame']),
  x: fraction,
  y: fraction,
  width: fraction,
  height: fraction,
})

export const keyframes = otherwise(
  NO_KEYFRAMES,
  z.object({
    position: keys<Place>(z.union([z.enum(POSITIONS), z.tuple([place, place])])),
    scale: keys(z.number().min(0).max(10)),
    rotation: keys(z.number().min(-3600).max(3600)),
    opacity: keys(fraction),
    zoom: keys<ZoomPart | null>(zoomPart.nullable()),
  }),
)
