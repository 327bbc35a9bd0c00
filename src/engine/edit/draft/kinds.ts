import * as z from 'zod'
import { POSITIONS } from '../../../edits/values/position.ts'

/** What the fields of a draft are made of. */

const LONGEST_FRAMES = 24 * 3600 * 60

export const id = z.string().min(1).max(100)
export const name = z.string().max(500)
export const content = z.string().max(5000)
/** A name of ours: of a filter, of a transition. */
export const word = z.string().max(60)
/** `#RRGGBB` or `#RRGGBBAA` */
export const color = z.string().regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i)
export const frames = z.int().min(0).max(LONGEST_FRAMES)
/** A length that is at least a frame. */
export const length = frames.min(1)
export const seconds = z.number().min(0).max(1e6)
/** 0-4; 1 is as recorded */
export const volume = z.number().min(0).max(4)
/** 0-1 */
export const fraction = z.number().min(0).max(1)
/** -1 to 1; 0 leaves the picture alone */
export const shift = z.number().min(-1).max(1)

/** A place by its name, or the centre's, in shares of the canvas. */
export const position = z.union([z.enum(POSITIONS), z.tuple([fraction, fraction])])

/** Frames, `from` inclusive, `to` exclusive. */
export type Range = z.infer<typeof range>
const range = z.object({ from: frames, to: frames })
/** A point of a volume that changes in time; between two points it runs in a straight line. */
export type VolumePoint = z.infer<typeof volumePoint>
const volumePoint = z.object({ at: frames, volume })
/**
 * How loud something is in time, counted from its beginning, each point later than the one before; the first and the last hold
 * to its ends. Without a point it is as loud as its `volume` throughout; with points, they say it alone.
 */
export const envelope = z.array(volumePoint).max(1000)

/** Ranges of silence. */
export const mutes = z.array(range).max(1000)

/** An object in which what is left out has its default. */
export function otherwise<Schema extends z.ZodType>(defaults: object, schema: Schema) {
  return z.preprocess((given) => (isObject(given) ? { ...defaults, ...given } : given), schema)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What a theme adds to an element in a draft that is shown; no draft that is kept has it, and none that is read may. */
export function shownOnly<Design>() {
  return z.custom<Design>(() => false).optional()
}
