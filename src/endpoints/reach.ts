import { buildConnector, fetch } from 'undici'
import { ProxyFailed } from '../protocol/endpoint.ts'
import { NemoError } from '../protocol/errors.ts'
import { cloudDispatcher } from './cloud.ts'
import { usesProxy } from './proxy.ts'

export type Reach = { reachable: true } | { reachable: false; reason: string }

const LIMIT_MS = 5000

/**
 * Whether a connection to an origin is possible at all: DNS, connect, TLS, within 5 s. Nothing is requested from the server,
 * except through a proxy, where it takes a request to find out.
 * @throws {NemoError} `bad_config`
 */
export async function reach(origin: string, env: NodeJS.ProcessEnv, limitMs = LIMIT_MS): Promise<Reach> {
  try {
    await (usesProxy(env) ? askThroughProxy(origin, env, limitMs) : connect(new URL(origin), limitMs))
    return { reachable: true }
  } catch (error) {
    if (error instanceof NemoError) throw error
    return { reachable: false, reason: wordFor(error) }
  }
}

function connect({ protocol, hostname, port, host }: URL, timeout: number): Promise<void> {
  const connector = buildConnector({ timeout })
  const target = { protocol, hostname, host, port: port || (protocol === 'https:' ? '443' : '80') }
  return new Promise((resolve, reject) => {
    // the connector's own timeout starts after DNS, and may be up to a second late
    const timer = setTimeout(() => reject(Object.assign(new Error(), { code: 'UND_ERR_CONNECT_TIMEOUT' })), timeout)
    connector(target, (error, socket) => {
      clearTimeout(timer)
      socket?.destroy()
      error ? reject(error) : resolve()
    })
  })
}

async function askThroughProxy(origin: string, env: NodeJS.ProcessEnv, limitMs: number): Promise<void> {
  const dispatcher = cloudDispatcher(env, { connect: { timeout: limitMs } })
  try {
    const response = await fetch(origin, {
      method: 'HEAD',
      dispatcher,
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    })
    if (response.status === 407) throw new Error('the proxy requires a login')
  } finally {
    await dispatcher.destroy()
  }
}

const WORDS: Record<string, string> = {
  ENOTFOUND: 'its name can’t be resolved',
  EAI_AGAIN: 'its name can’t be resolved',
  ECONNREFUSED: 'the connection was refused',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no route to it',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer within 5 s',
}

function wordFor(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof ProxyFailed) return proxyWords(cause)
  const [first] = cause instanceof AggregateError ? cause.errors : [cause]
  const code = first instanceof Error && 'code' in first ? String(first.code) : ''
  if (/CERT|SSL|TLS/.test(code)) return 'no secure connection to it can be made'
  return WORDS[code] ?? 'no connection to it can be made'
}

function proxyWords({ host, status, cause }: ProxyFailed): string {
  if (status === 407) return `the proxy ${host} requires a login`
  return status === undefined ? `the proxy ${host}: ${wordFor(cause)}` : `the proxy ${host} refuses it (HTTP ${status})`
}
