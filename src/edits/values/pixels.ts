import * as z from 'zod'

/** A length in pixels of the canvas, `"48px"`. To know what share of the canvas that is, it has to be resolved, like a reference. */
export const pixelLength = z
  .string()
  .trim()
  .regex(/^\d{1,4}(?:\.\d+)? ?px$/i)
  .overwrite((given) => given.toLowerCase().replace(' ', ''))
  .brand<'named'>()

/** The pixels of `"48px"`; undefined for anything else. */
export function pixelsOf(given: unknown): number | undefined {
  return typeof given === 'string' && given.endsWith('px') ? Number.parseFloat(given) : undefined
}
