import { RawNumber } from './json.ts'

/** Parsers for unknown values: they return the value in the requested type, or undefined, and never throw. */

export type Loose = Readonly<Record<string, unknown>>

export function record(value: unknown): Loose | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RawNumber)
    ? // the checks above only leave plain objects
      (value as Loose)
    : undefined
}

/** An array as it is; the values of an object; otherwise empty. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : Object.values(record(value) ?? {})
}

/** A finite number, possibly given as text. */
export function number(value: unknown): number | undefined {
  if (value instanceof RawNumber) return Number(value.text)
  if (typeof value === 'string' && !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return undefined
  const result = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(result) ? result : undefined
}

/** A string that is not blank. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** An identifier: a string, or the digits of a number. */
export function id(value: unknown): string | undefined {
  if (value instanceof RawNumber) return value.text
  return typeof value === 'number' ? String(value) : text(value)
}

/** The first defined result of `read` for `from`'s `keys`. */
export function first<T>(from: Loose | undefined, keys: readonly string[], read: (value: unknown) => T | undefined) {
  for (const key of keys) {
    const found = read(from?.[key])
    if (found !== undefined) return found
  }
  return undefined
}
