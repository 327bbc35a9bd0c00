import { type EngineName, ProxyFailed } from '../../protocol/endpoint.ts'
import { type Facts, NemoError } from '../../protocol/errors.ts'
import { errno } from '../store/errno.ts'
import { hostOf } from './received.ts'
import { TimedOut } from './signals.ts'

/** Why a request got no answer, and whether the server may have received it. */
export interface Failure {
  /** a few words for people, without our own addresses and secrets */
  reason: string
  /** no byte of the request can have been accepted: refused, not resolved, no TLS */
  unsent: boolean
  /** the network was slow to fail, and would be again */
  slow: boolean
}

type Words = Readonly<Record<string, string>>

const BEFORE_SENDING: Words = {
  ENOTFOUND: 'the name cannot be resolved (DNS)',
  EAI_AGAIN: 'the name cannot be resolved (DNS)',
  EAI_FAIL: 'the name cannot be resolved (DNS)',
  EAI_NODATA: 'the name cannot be resolved (DNS)',
  EAI_NONAME: 'the name cannot be resolved (DNS)',
  ECONNREFUSED: 'the connection was refused',
  ENETDOWN: 'the network is down',
  ENETUNREACH: 'the network is not reachable',
  EHOSTDOWN: 'the host is down',
  EHOSTUNREACH: 'the host is not reachable',
  EADDRNOTAVAIL: 'this machine has no address or port left for it',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_SOCKS5: 'the SOCKS proxy refuses the connection',
}

/** Only for `connect`: elsewhere the same codes are about files. */
const CONNECT: Words = {
  ENOENT: 'the local engine is not listening',
  EACCES: 'this machine does not allow the connection',
  EPERM: 'this machine does not allow the connection',
  EMFILE: 'too many files and connections are open on this machine',
  ENFILE: 'too many files and connections are open on this machine',
  ETIMEDOUT: 'the connection timed out',
}

const TLS: Words = {
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet; check the clock of this machine',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its TLS certificate chain is self-signed; a proxy may be in between (NODE_EXTRA_CA_CERTS)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its TLS certificate cannot be verified (NODE_EXTRA_CA_CERTS may be needed)',
  UNABLE_TO_GET_ISSUER_CERT: 'its TLS certificate cannot be verified (NODE_EXTRA_CA_CERTS may be needed)',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its TLS certificate cannot be verified (NODE_EXTRA_CA_CERTS may be needed)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another name',
  UND_ERR_PRX_TLS: 'its TLS certificate is for another name',
  EPROTO: 'it does not speak TLS as expected',
}

/** OpenSSL has many codes for problems of certificates and handshakes. */
const OTHER_TLS = /^(ERR_SSL_|ERR_TLS_(CERT|HANDSHAKE)|CERT_|CRL_|UNABLE_TO_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$)/

const NOT_HTTP = 'the answer is not HTTP'

const AFTERWARDS: Words = {
  ECONNRESET: 'the connection was reset',
  ECONNABORTED: 'the connection was cut off',
  EPIPE: 'the connection was closed',
  ENOTCONN: 'the connection was closed',
  ETIMEDOUT: 'the connection timed out',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  UND_ERR_INFO: 'the connection was closed',
  UND_ERR_CLOSED: 'the connection was closed from here',
  UND_ERR_DESTROYED: 'the connection was closed from here',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer ended early',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too long',
  Z_BUF_ERROR: 'the answer ended early',
  Z_DATA_ERROR: 'the answer cannot be decompressed',
}

/**
 * Errors of `fetch` itself have no code. It turns a 407 and an unrequested 206 into errors, and may not say which of them it was.
 */
const BY_MESSAGE: Readonly<Record<string, Omit<Failure, 'slow'>>> = {
  'bad port': { reason: 'its port is not one for web addresses', unsent: true },
  'proxy authentication required': { reason: 'a proxy on the way requires a login (HTTP 407)', unsent: false },
  '': {
    reason: 'a proxy on the way requires a login (HTTP 407), or a part came that was not asked for',
    unsent: false,
  },
}

/** Broken HTTP/2, and compression other than gzip. */
const OTHER_AFTERWARDS: readonly [RegExp, string][] = [
  [/^ERR_HTTP2_/, 'the connection was closed'],
  [/^(ERR_BROTLI_|ERR__ERROR_FORMAT|ERR_ZSTD_)/, 'the answer cannot be decompressed'],
]

/**
 * Interprets what `fetch`, or reading its response, threw. Only known network errors count.
 * @returns undefined for anything else, which is a fault of this program
 */
export function failureOf(error: unknown): Failure | undefined {
  const causes = chain(error)
  const codes = causes.map((cause) => errno(cause) ?? '')
  const find = (words: Words) => codes.map((code) => words[code]).find((found) => found)
  const connecting = causes.filter(
    (cause) => cause instanceof Error && 'syscall' in cause && cause.syscall === 'connect',
  )
  const early = find(BEFORE_SENDING) ?? connecting.map((cause) => CONNECT[errno(cause) ?? '']).find((found) => found)
  if (early) return { reason: early, unsent: true, slow: early === BEFORE_SENDING.UND_ERR_CONNECT_TIMEOUT }
  const tls = find(TLS) ?? (codes.some((code) => OTHER_TLS.test(code)) ? 'TLS failed' : undefined)
  if (tls) return { reason: `secure connection failed: ${tls}`, unsent: true, slow: false }
  const reason =
    (causes.some((cause) => cause instanceof TimedOut) ? 'no answer in time' : undefined) ??
    // its code depends on the parser's state, and is often missing
    (causes.some((cause) => cause instanceof Error && cause.name === 'HTTPParserError') ? NOT_HTTP : undefined) ??
    find(AFTERWARDS) ??
    OTHER_AFTERWARDS.find(([pattern]) => codes.some((code) => pattern.test(code)))?.[1]
  if (reason !== undefined) return { reason, unsent: false, slow: false }
  const refused = BY_MESSAGE[refusedByFetch(error) ?? 'no message']
  return refused && { ...refused, slow: false }
}

/** The message of an error raised by `fetch` itself: without a code and without a cause. */
function refusedByFetch(error: unknown): string | undefined {
  if (!(error instanceof TypeError) || error.message !== 'fetch failed') return undefined
  const { cause } = error
  const own = cause instanceof Error && Object.getPrototypeOf(cause) === Error.prototype
  return own && errno(cause) === undefined && cause.cause === undefined ? cause.message : undefined
}

/** So that errors of the local engine do not advise using the local engine. */
export function localFact(engine: EngineName): Facts {
  return engine === 'local' ? { local: true } : {}
}

/** Like `localFact`, for an error with the engine's words: those of a service are quoted. */
export function saidBy(engine: EngineName): Facts {
  return engine === 'local' ? localFact(engine) : { said: true }
}

/**
 * Converts an error of a request to `url` to a NemoError: `unreachable` names the host that failed, which may be a proxy. A
 * NemoError that caused it inside `fetch` (an engine that does not start, a file that can't be read) is returned itself.
 * @returns the unchanged error for a fault of this program
 */
export function networkError(error: unknown, url: string, facts: Facts = {}): unknown {
  const causes = chain(error)
  const known = causes.find((cause) => cause instanceof NemoError)
  if (known) return known
  const proxy = causes.find((cause) => cause instanceof ProxyFailed)
  const host = proxy?.host ?? hostOf(url)
  if (proxy?.status !== undefined) {
    return new NemoError('unreachable', proxyWords(proxy.status), { host, unsent: true, slow: false, ...facts }, error)
  }
  // with `redirect: 'error'`, which a streamed body needs, `fetch` gives no details
  if (refusedByFetch(error) === 'unexpected redirect') {
    return new NemoError('not_the_service', '', { host, looks: 'a redirect to another address', ...facts }, error)
  }
  const failure = failureOf(error)
  if (!failure) return error
  const { reason, unsent, slow } = failure
  return new NemoError(
    'unreachable',
    proxy ? `it is the proxy, and ${reason}` : reason,
    { host, unsent, slow, ...facts },
    error,
  )
}

function proxyWords(status: number): string {
  return status === 407
    ? 'the proxy requires a login (HTTP 407)'
    : `the proxy does not let this program through to the service (HTTP ${status})`
}

/** An error and its causes; several connection attempts come as an AggregateError. */
export function chain(error: unknown, depth = 0): unknown[] {
  if (!(error instanceof Error) || depth > 5) return [error]
  const inner = error instanceof AggregateError ? error.errors.flatMap((e) => chain(e, depth + 1)) : []
  return [error, ...inner, ...(error.cause === undefined ? [] : chain(error.cause, depth + 1))]
}
