/**
 * JSON that preserves all numbers. `JSON.parse` rounds integers beyond 2^53, which damages session ids and drafts that must be
 * sent back unchanged (PROTOCOL.md 1 and 13.3.5). Numbers that a double can't represent become a RawNumber.
 */

/** A number that a double can't represent exactly, with its digits as received. */
export class RawNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  valueOf(): number {
    return Number(this.text)
  }
  toString(): string {
    return this.text
  }
  toJSON(): string {
    return MARK + this.text
  }
}

/** Prefix of a string that represents a number during `JSON.parse` or `JSON.stringify`; no sender can guess it. */
const MARK = `number:${crypto.randomUUID()}:`
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g
const MARKED = new RegExp(`"${MARK}([^"]+)"`, 'g')

/** @throws {SyntaxError} for invalid JSON */
export function parseJson(text: string): unknown {
  if (!/\d{15}|\d[eE][+-]?\d/.test(text)) return JSON.parse(text)
  const marked = text.replace(TOKEN, (token) => (token[0] === '"' || fitsDouble(token) ? token : `"${MARK}${token}"`))
  if (marked === text) return JSON.parse(text)
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) ? rawNumber(value.slice(MARK.length)) : value,
  )
}

/** The value of a JSON text, or undefined for invalid JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

/** Like `JSON.stringify`; a RawNumber is written with its own digits. */
export function stringifyJson(value: unknown, space?: number): string {
  return (JSON.stringify(value, null, space) ?? 'null').replace(MARKED, '$1')
}

function fitsDouble(token: string): boolean {
  const value = Number(token)
  if (!Number.isFinite(value)) return !/^-?\d/.test(token) || Number.isNaN(value)
  return token.length < 16 ? value !== 0 || !/[1-9]/.test(token.split(/e/i)[0] ?? '') : String(value) === token
}

function rawNumber(text: string): RawNumber {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) throw new SyntaxError('bad number in JSON')
  return new RawNumber(text)
}
