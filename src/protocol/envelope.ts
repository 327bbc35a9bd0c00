import { tryParseJson } from './json.ts'
import { first, type Loose, number, record, text } from './loose.ts'

/** The content of an answer without its envelope (PROTOCOL.md 1). */
export type Unwrapped =
  | { ok: true; payload: unknown; body: unknown }
  /** an error from the service */
  | { ok: false; kind: 'refusal'; code: number | string; status: number; message: string }
  /** truncated JSON */
  | { ok: false; kind: 'broken'; status: number }
  /** not an answer of the protocol: what it looks like, in words, and the title of a page */
  | { ok: false; kind: 'foreign'; status: number; looks: string; title: string }

/**
 * Extracts an answer from any of the envelopes: `{code,data}`, `{success,data}`, `{detail}` or none. A status alone says nothing
 * about the service: firewalls, proxies and sign-in pages answer with any.
 * @param status HTTP status
 * @param body the raw answer; an empty one is an empty object
 */
export function unwrap(status: number, body: string): Unwrapped {
  const parsed = body.trim() === '' ? {} : tryParseJson(body)
  const envelope = record(parsed)
  const code = number(envelope?.code)
  const failed = (code !== undefined && code !== 0) || envelope?.success === false || status < 200 || status > 299
  if (parsed === undefined && /^\uFEFF?\s*[{[]/.test(body)) return { ok: false, kind: 'broken', status }
  if (parsed === undefined || (failed && !isEnvelope(envelope))) {
    return { ok: false, kind: 'foreign', status, ...looksOf(body) }
  }
  if (failed) {
    const named = code || text(record(envelope?.error)?.code) || status
    return { ok: false, kind: 'refusal', code: named, status, message: messageOf(envelope) }
  }
  const data = envelope?.data
  return { ok: true, payload: typeof data === 'object' && data !== null ? data : parsed, body: parsed }
}

const KEYS = ['code', 'success', 'detail', 'message', 'msg', 'error'] as const

const isEnvelope = (body: Loose | undefined) => body !== undefined && KEYS.some((key) => body[key] !== undefined)

function looksOf(body: string): { looks: string; title: string } {
  const title =
    body
      .match(/<title[^>]*>([^<]{1,200})/i)?.[1]
      ?.replace(/\s+/g, ' ')
      .replaceAll('"', "'")
      .trim()
      .slice(0, 60) ?? ''
  if (body.trim() === '') return { looks: 'an empty answer', title }
  return { looks: /^\uFEFF?\s*</.test(body) ? 'a web page' : 'an answer in another format', title }
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
