import * as z from 'zod'
import { box } from '../values/box.ts'
import { value } from '../values/kind.ts'
import { figure, LONGEST } from '../values/number.ts'
import { MOST_POINTS, MOST_REGIONS, REGION_EFFECTS, REGION_SHAPES } from '../values/region.ts'
import { id, length, time } from './kinds.ts'

const look = {
  id: id.optional(),
  effect: z.enum(REGION_EFFECTS),
  shape: z.enum(REGION_SHAPES).optional(),
  /** shares of the picture's sides; a path instead if the region moves */
  box: box.optional(),
  /** from one place to the next, eased, in chronological order */
  path: z
    .array(z.strictObject({ at: figure(-LONGEST, LONGEST), box }))
    .min(2)
    .max(MOST_POINTS)
    .optional(),
}

/** A hidden or highlighted part of a clip's own picture; times are those of its file, or for a photo from the clip's start. */
export type ClipRegionDocument = z.output<typeof clipRegion>
const clipRegion = z.strictObject({ ...look, from: time.optional(), to: time.optional() })
export const clipRegions = value(z.array(clipRegion).max(MOST_REGIONS), {
  as: '[{effect, shape, box or path, from, to}]',
})

/** The same for the canvas. */
export type RegionDocument = z.output<typeof region>
export const region = z.strictObject({ ...look, start: time, duration: length, until_end: z.boolean().optional() })
