import * as z from 'zod'

/**
 * A length in pixels of the canvas, `"48px"`. The canvas has to be asked what share of it that is, as a timeline is asked
 * what a name stands for.
 */
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
