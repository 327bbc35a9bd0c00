import * as z from 'zod'
import { POSITIONS } from '../../../edits/values/position.ts'

/** Field types of drafts. */

const LONGEST_FRAMES = 24 * 3600 * 60

export const id = z.string().min(1).max(100)
export const name = z.string().max(500)
export const content = z.string().max(5000)
/** A built-in name: of a filter, of a transition. */
export const word = z.string().max(60)
/** `#RRGGBB` or `#RRGGBBAA` */
export const color = z.string().regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i)
export const frames = z.int().min(0).max(LONGEST_FRAMES)
/** A length of at least one frame. */
export const length = frames.min(1)
export const seconds = z.number().min(0).max(1e6)
/** 0-4; 1 is as recorded */
export const volume = z.number().min(0).max(4)
/** 0-1 */
export const fraction = z.number().min(0).max(1)
/** -1 to 1; 0 is neutral */
export const shift = z.number().min(-1).max(1)

/** A named position, or the centre as shares of the canvas. */
export const position = z.union([z.enum(POSITIONS), z.tuple([fraction, fraction])])

/** Frames, `from` inclusive, `to` exclusive. */
export type Range = z.infer<typeof range>
const range = z.object({ from: frames, to: frames })
/** A point of a volume envelope, linear between points. */
export type VolumePoint = z.infer<typeof volumePoint>
const volumePoint = z.object({ at: frames, volume })
/**
 * A volume envelope from the element's beginning, ascending in time; constant before the first and after the last point.
 * Without points, `volume` applies; with points, only they do.
 */
export const envelope = z.array(volumePoint).max(1000)

/** Ranges of silence. */
export const mutes = z.array(range).max(1000)

/** An object with defaults for missing fields. */
export function otherwise<Schema extends z.ZodType>(defaults: object, schema: Schema) {
  return z.preprocess((given) => (isObject(given) ? { ...defaults, ...given } : given), schema)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Added by a theme for rendering; never stored, and rejected when read. */
export function shownOnly<Design>() {
  return z.custom<Design>(() => false).optional()
}
