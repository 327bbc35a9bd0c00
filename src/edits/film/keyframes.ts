import * as z from 'zod'
import { easing as easings } from '../values/easing.ts'
import { FIGURES, MOST_POINTS, middle } from '../values/keyframes.ts'
import { value as written } from '../values/kind.ts'
import { figure, fraction, LONGEST } from '../values/number.ts'
import { POSITIONS } from '../values/position.ts'

const FURTHEST = 4 * LONGEST
/** From the element's own start, s; outside of it for points of a part that was cut off. */
const time = written(z.number().min(-FURTHEST).max(FURTHEST), { as: 's' })
/** Of the movement towards a point. */
const easing = written(easings.optional(), { as: 'easing?' })
const place = written(z.union([z.enum(POSITIONS), middle]), { as: 'position' })

const share = fraction()
const part = written(
  z.strictObject({ of: z.enum(['picture', 'frame']), x: share, y: share, width: share, height: share }),
  { as: '{of: picture|frame, x, y, width, height}' },
)

const points = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.tuple([time, value, easing]))
    .max(MOST_POINTS)
    .optional()

const within = ({ low, high }: { low: number; high: number }) => figure(low, high)

/** How an element moves: the points of each property. */
export type KeyframesDocument = z.output<typeof keyframes>
export const keyframes = z.strictObject({
  position: points(place).describe('where its centre is'),
  scale: points(within(FIGURES.scale)).describe('as a multiple of its size'),
  rotation: points(within(FIGURES.rotation)).describe('in degrees clockwise'),
  opacity: points(within(FIGURES.opacity)).describe('1 is opaque, 0 is invisible'),
  zoom: points(written(z.union([part, z.literal('all')]), { as: '{of, x, y, width, height}|all' })).describe(
    'the part of the clip’s own picture, or of the frame, that is seen',
  ),
})
