import { NemoError } from '../../protocol/errors.ts'
import { errno } from '../store/errno.ts'

/** Why a request got no answer, and whether the server can have seen it. */
export interface Failure {
  /** one sentence for people, without addresses of ours or secrets */
  reason: string
  /** no byte of the request can have been accepted: refused, not resolved, no TLS */
  unsent: boolean
  /** the network kept it waiting before it failed, and would again */
  slow?: boolean
}

const BEFORE_SENDING: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name can not be resolved (DNS)',
  EAI_AGAIN: 'the name can not be resolved (DNS)',
  ECONNREFUSED: 'the connection was refused',
  ENETUNREACH: 'the network is not reachable',
  EHOSTUNREACH: 'the host is not reachable',
  ENOENT: 'the local engine is not listening',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
}

const TLS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet; check the clock of this machine',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its TLS certificate chain is self-signed; a proxy may be in between (NODE_EXTRA_CA_CERTS)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its TLS certificate can not be verified (NODE_EXTRA_CA_CERTS may be needed)',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its TLS certificate can not be verified (NODE_EXTRA_CA_CERTS may be needed)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another name',
}

const AFTERWARDS: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the connection was closed',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped',
}

/** Reads what `fetch` threw. */
export function failureOf(error: unknown): Failure {
  const codes = chain(error).map((cause) => errno(cause) ?? '')
  const find = (table: Readonly<Record<string, string>>) => codes.map((code) => table[code]).find((words) => words)
  const early = find(BEFORE_SENDING)
  if (early) return { reason: early, unsent: true, slow: codes.includes('UND_ERR_CONNECT_TIMEOUT') }
  const tls = find(TLS) ?? (codes.some((code) => /^ERR_(SSL|TLS)|CERT/.test(code)) ? 'TLS failed' : undefined)
  if (tls) return { reason: `secure connection failed: ${tls}`, unsent: true }
  if (chain(error).some((cause) => cause instanceof Error && cause.message === 'timed out')) {
    return { reason: 'no answer in time', unsent: false }
  }
  return { reason: find(AFTERWARDS) ?? 'the connection failed', unsent: false }
}

/** A failure as the error that crosses rooms. One that caused it inside `fetch` (an engine that does not start) stands for itself. */
export function unreachable(error: unknown, baseUrl: string): NemoError {
  const known = chain(error).find((cause) => cause instanceof NemoError)
  if (known) return known
  const { reason, unsent } = failureOf(error)
  return new NemoError('unreachable', reason, { host: hostOf(baseUrl), unsent }, error)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

/** An error with all that caused it; several connection attempts come as an AggregateError. */
function chain(error: unknown, depth = 0): unknown[] {
  if (!(error instanceof Error) || depth > 5) return [error]
  const inner = error instanceof AggregateError ? error.errors.flatMap((e) => chain(e, depth + 1)) : []
  return [error, ...inner, ...(error.cause === undefined ? [] : chain(error.cause, depth + 1))]
}
