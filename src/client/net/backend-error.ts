import type { Unwrapped } from '../../protocol/envelope.ts'
import { type ErrorCode, NemoError } from '../../protocol/errors.ts'

type Rejected = Extract<Unwrapped, { ok: false }>

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
}

/**
 * An error answer as a NemoError: by the body's code first, then by the HTTP status (PROTOCOL.md 1 and 14).
 * A 404 means a lost session; callers for whom it means something else say so themselves.
 */
export function backendError(answer: Rejected, facts: Record<string, string | number | boolean> = {}): NemoError {
  const code = classify(answer)
  const detail = answer.message.replace(/\s+/g, ' ').slice(0, 300)
  return new NemoError(code, detail, { backend_code: answer.code, status: answer.status, ...facts })
}

function classify({ code, status }: Rejected): ErrorCode {
  if (code === 'bad_answer') return 'bad_answer'
  const known = BY_CODE[String(code)]
  if (known) return known
  if (typeof code === 'number' && code >= 1000 && code < 1100) return '1001' // 10xx is authentication (PROTOCOL.md 14)
  if (status >= 500 || (typeof code === 'number' && code >= 500 && code < 600)) return '5xx'
  return (typeof code === 'string' ? undefined : BY_CODE[String(status)]) ?? 'backend'
}
