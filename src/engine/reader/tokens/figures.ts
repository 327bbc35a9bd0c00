import { matched, type Piece } from './token.ts'

/** What is written in figures. */

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3})[:：](\d{2}(?:\.\d+)?)(?![\d:])/
/** `1m30s`, `2min05s` */
const UNITS = /^(?:(\d{1,2})h)?(\d{1,3})m(?:in)?(\d{1,2}(?:\.\d+)?)s(?:ec)?(?![\p{L}\p{N}])/iu
/** `9:16`, `2.39:1`: not a clock time */
const RATIO = /^\d{1,2}(?:\.\d{1,2})?[:：]\d{1,2}(?![\d:]|\.\d|倍|%)/
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)\b/i
/** `1280x720` */
const TIMES_SIGN = /^[x×](?=\d)/i
const COLOR = /^#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/i

export function clockAt(rest: string): Piece | undefined {
  const found = CLOCK.exec(rest) ?? UNITS.exec(rest)
  if (!found) return undefined
  const [text, hours, minutes, seconds] = found
  const value = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  return { kind: 'clock', length: text.length, text: text.replace('：', ':'), value }
}

export function ratioAt(rest: string): Piece | undefined {
  const text = RATIO.exec(rest)?.[0]
  return text === undefined
    ? undefined
    : { kind: 'clock', length: text.length, text: text.replace('：', ':'), value: Number.NaN }
}

export function numberAt(rest: string): Piece | undefined {
  const found = NUMBER.exec(rest)?.[0]
  if (found === undefined) return undefined
  return { kind: 'number', length: found.length, text: found, value: Number(found.replaceAll(',', '')) }
}

export function ordinalAt(rest: string): Piece | undefined {
  return matched('word', ORDINAL, rest)
}

/** The sign between two numbers. */
export function timesAt(rest: string, before: string): Piece | undefined {
  return /[\d\s]/.test(before) ? matched('mark', TIMES_SIGN, rest, 'x') : undefined
}

export function colorAt(rest: string): Piece | undefined {
  return matched('color', COLOR, rest)
}
