import * as z from 'zod'
import { value } from './kind.ts'

/** Numbers, including the ways in which models write them: `"2"`, `"35%"`, `"2.5 s"`, `"1:02.5"`. */

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/

/** Parses a number; returns anything else unchanged. */
export function number(given: unknown): unknown {
  return typeof given === 'string' && PLAIN.test(given.trim()) ? Number(given) : given
}

/** Parses `35%` as 0.35. */
export function share(given: unknown): unknown {
  const percent = typeof given === 'string' ? /^\s*([+-]?[\d.]+)\s*%\s*$/.exec(given)?.[1] : undefined
  return percent === undefined ? number(given) : Number(percent) / 100
}

/** Parses `1:02.5` as 62.5, `2.5 s` as 2.5. */
function seconds(given: unknown): unknown {
  if (typeof given !== 'string') return given
  const clock = /^\s*(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)\s*$/.exec(given)
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  return number(given.trim().replace(/(?:s|sec|seconds?)$/i, ''))
}

/** Length of the longest timeline, s. */
export const LONGEST = 6 * 3600

const range = (low: number, high: number) => z.number().min(low).max(high)

/** A number without a unit, or with the one in its description. */
export const figure = (low: number, high: number, as = `${low}-${high}`) =>
  value(z.preprocess(number, range(low, high)), { as })
/** An integer. */
export const count = (low: number, high: number) =>
  value(z.preprocess(number, z.int().min(low).max(high)), { as: `${low}-${high}` })
/** 0-1, also as a percentage */
export const fraction = (low = 0, high = 1) => value(z.preprocess(share, range(low, high)), { as: `${low}-${high}` })
/** 0-4, 1 is as recorded, also as a percentage */
export const volume = fraction(0, 4)
/** -1 to 1, 0 for no change */
export const shift = fraction(-1, 1)
/** One of a few numbers. */
export const oneOf = <const Figures extends readonly number[]>(...figures: Figures) =>
  value(z.preprocess(number, z.literal(figures)), { as: figures.join('|') })
/** A length, s: greater than 0. */
export const length = value(z.preprocess(seconds, z.number().positive().max(LONGEST)), { as: 's' })
/** A length within limits, s. */
export const lengthWithin = (low: number, high: number) =>
  value(z.preprocess(seconds, range(low, high)), { as: `${low}-${high} s` })
/** A length that may be 0, s. */
export const lengthOrNone = value(z.preprocess(seconds, range(0, LONGEST)), { as: 's' })
/** Duration of a fade of sound or picture, s; 0 removes the fade. */
export const fadeLength = lengthWithin(0, 60)
/** Seconds to shift by, in either direction. */
export const delta = value(z.preprocess(seconds, range(-LONGEST, LONGEST)), { as: '±s' })
/** A time on the timeline, s from its beginning. */
export const filmTime = value(z.preprocess(seconds, range(0, LONGEST)), { as: 's', kind: 'film time' })
/** A clip's own time, s from the clip's start. */
export const clipTime = value(z.preprocess(seconds, range(0, LONGEST)), { as: 's', kind: 'clip time' })
/** A clip's own time, s from the clip's start; negative: from its end. */
export const clipTimeEitherWay = value(z.preprocess(seconds, range(-LONGEST, LONGEST)), { as: '±s', kind: 'clip time' })
/** A new start of a clip, s from its current one; negative: before it, as far as its file allows. */
export const clipStart = value(z.preprocess(seconds, range(-LONGEST, LONGEST)), { as: '±s', kind: 'clip start' })
/** A time of the given clip, s from the clip's start; without a clip, a time on the timeline. */
export const filmOrClipTime = value(z.preprocess(seconds, range(0, LONGEST)), { as: 's', kind: 'film or clip time' })
/** An end, relative to the same as the start; negative: from the end of that; `end` for the end of the film. */
export const endTime = value(z.union([z.literal('end'), z.preprocess(seconds, range(-LONGEST, LONGEST))]), {
  as: '±s|end',
  kind: 'end',
})
/** A time in a file, s from its beginning. */
export const sourceTime = lengthOrNone
/** The length of a frame's side, px. */
export const pixels = value(z.preprocess(number, z.int().min(16).max(3840)), { as: '16-3840 px' })
