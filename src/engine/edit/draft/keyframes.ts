import * as z from 'zod'
import { curve, EASINGS, type Easing } from '../../../edits/values/easing.ts'
import { MOST_POINTS, type Place } from '../../../edits/values/keyframes.ts'
import { POSITIONS } from '../../../edits/values/position.ts'
import { NO_KEYFRAMES } from './defaults.ts'
import { fraction, otherwise } from './kinds.ts'

/** A keyframe: a time and a value. */
export interface Key<Value> {
  /** frames from the element's start, rounded to thousandths; may be outside it if it was trimmed */
  at: number
  value: Value
  /** easing towards this key */
  easing: Easing
}

/** Keyframes of a clip, a text or an overlay. A property without keys keeps its value. */
export interface Keyframes {
  /** of its centre */
  position: Key<Place>[]
  /** multiplies its size */
  scale: Key<number>[]
  /** degrees clockwise */
  rotation: Key<number>[]
  /** multiplies its opacity, 0-1 */
  opacity: Key<number>[]
  /** the part of a clip that fills the frame; null is the whole */
  zoom: Key<ZoomPart | null>[]
}

/** A part of a clip's source picture, or of the frame that shows it, as shares. */
export interface ZoomPart {
  of: 'picture' | 'frame'
  x: number
  y: number
  width: number
  height: number
}

const MOST_FRAMES = 24 * 3600 * 60

/** Keys sorted by time. */
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
