import type { Unwrapped } from '../../protocol/envelope.ts'
import { type ErrorCode, type Facts, NemoError } from '../../protocol/errors.ts'
import { localFact, saidBy } from './failures.ts'
import type { Received } from './received.ts'

type Rejected = Extract<Unwrapped, { ok: false }>
type Refusal = Extract<Rejected, { kind: 'refusal' }>

const BY_CODE: Readonly<Record<string, ErrorCode>> = {
  1001: '1001',
  1002: '1002',
  2001: '2001',
  4001: '4001',
  4002: '4002',
  400: '400',
  401: '1001',
  402: '402',
  403: '402',
  404: '1002',
  413: '4002',
  415: '4001',
  422: '422',
  429: '429',
  507: 'disk_full',
}

/**
 * Statuses with the same meaning from the service, a gateway or a proxy (RFC 9110; 413 and 415: PROTOCOL.md 5). Any other
 * status without the protocol's envelope says nothing about the account or the session.
 */
const BY_STATUS: Readonly<Record<number, ErrorCode>> = { 408: '5xx', 413: '4002', 415: '4001', 429: '429' }

/**
 * Converts an error response to a NemoError: by the body's code, then by the HTTP status (PROTOCOL.md 1 and 14). A 404 of the
 * service means a lost session, unless the caller handles it.
 */
export function backendError(answer: Rejected, received: Received, facts: Facts = {}): NemoError {
  const { status, host, engine } = received
  if (answer.kind === 'foreign') return foreignError(answer, received, facts)
  if (answer.kind === 'broken')
    return new NemoError('bad_answer', 'the answer broke off', { status, host, ...localFact(engine), ...facts })
  const detail = answer.message.replace(/\s+/g, ' ').slice(0, 300)
  return new NemoError(classify(answer), detail, {
    backend_code: answer.code,
    status,
    host,
    ...saidBy(engine),
    ...facts,
  })
}

function foreignError({ looks, title }: Extract<Rejected, { kind: 'foreign' }>, received: Received, facts: Facts) {
  const { status, host, redirect } = received
  if (status === 407) return new NemoError('unreachable', 'a proxy on the way requires a login (HTTP 407)', { host })
  const code = BY_STATUS[status] ?? (status >= 500 ? '5xx' : 'not_the_service')
  const seen = redirect ? `a redirect to ${redirect}` : looks
  return new NemoError(code, '', { status, host, foreign: true, looks: seen, title, ...facts })
}

function classify({ code, status }: Refusal): ErrorCode {
  const known = BY_CODE[String(code)]
  if (known) return known
  if (typeof code === 'number' && code >= 1000 && code < 1100) return '1001' // 10xx is authentication (PROTOCOL.md 14)
  if (status >= 500 || (typeof code === 'number' && code >= 500 && code < 600)) return '5xx'
  return (typeof code === 'string' ? undefined : BY_CODE[String(status)]) ?? 'backend'
}
