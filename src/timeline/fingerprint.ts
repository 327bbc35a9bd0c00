import { RawNumber } from '../protocol/json.ts'
import { record } from '../protocol/loose.ts'

/** Unrelated to the timeline: only say when it was written. */
const CLOCKS = /^(updated_?at|created_?at|last_?update_?time|timestamp|modified_?at)$/i

/** JSON with sorted keys and without clock keys: equal texts mean that nothing changed (PROTOCOL.md 13.3.6). */
export function canonical(value: unknown): string {
  if (value instanceof RawNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = record(value)
  if (!object) return JSON.stringify(value) ?? 'null'
  const keys = Object.keys(object).filter((key) => !CLOCKS.test(key) && object[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`)
    .join(',')}}`
}

const NOTHING = /^(null|\{\}|\[\])$/

/**
 * A short hash of a value's canonical form. At the top of a part, absent, null, `{}` and `[]` all mean "nothing yet", so that
 * filling in empty parts is not a change.
 */
export async function fingerprint(parts: Readonly<Record<string, unknown>>): Promise<string> {
  const texts = Object.entries(parts).map(([key, value]) => [key, canonical(value)] as const)
  const filled = texts.filter(([, text]) => !NOTHING.test(text)).sort(([a], [b]) => (a < b ? -1 : 1))
  const whole = `{${filled.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`
  const bytes = new TextEncoder().encode(whole)
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes))
    .toString('hex')
    .slice(0, 32)
}
