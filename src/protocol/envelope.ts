import { tryParseJson } from './json.ts'
import { first, type Loose, number, record, text } from './loose.ts'

/** What an answer says once its envelope is off (PROTOCOL.md 1). */
export type Unwrapped =
  | { ok: true; payload: unknown; body: unknown }
  | { ok: false; code: number | string; status: number; message: string }

/**
 * Takes an answer out of whichever envelope it came in: `{code,data}`, `{success,data}`, `{detail}` or none.
 *
 * @param status HTTP status
 * @param body the raw answer; an empty one is an empty object
 */
export function unwrap(status: number, body: string): Unwrapped {
  const parsed = body.trim() === '' ? {} : tryParseJson(body)
  const envelope = record(parsed)
  const code = number(envelope?.code)
  const failed = (code !== undefined && code !== 0) || envelope?.success === false || status < 200 || status > 299
  if (failed) {
    const named = code || text(record(envelope?.error)?.code) || status
    return { ok: false, code: named, status, message: messageOf(envelope) }
  }
  if (parsed === undefined) return { ok: false, code: 'bad_answer', status, message: 'the answer is not JSON' }
  const data = envelope?.data
  return { ok: true, payload: typeof data === 'object' && data !== null ? data : parsed, body: parsed }
}

/** The reason in an error body, in the order of PROTOCOL.md 1; never the raw body. */
function messageOf(envelope: Loose | undefined): string {
  const detail = envelope?.detail
  const issues = Array.isArray(detail) ? detail.map(issueOf).filter(Boolean).join('; ') : undefined
  return (
    text(issues) ??
    first(envelope, ['detail', 'message', 'msg', 'error'], text) ??
    text(record(envelope?.error)?.message) ??
    ''
  )
}

function issueOf(value: unknown): string {
  const issue = record(value)
  const where = Array.isArray(issue?.loc) ? issue.loc.join('.') : ''
  return [where, text(issue?.msg)].filter(Boolean).join(': ')
}
