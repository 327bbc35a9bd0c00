import { type Dispatcher, Pool } from 'undici'
import { ProxyFailed } from '../protocol/endpoint.ts'
import { NemoError } from '../protocol/errors.ts'

/** Timeout for a proxy's answer, ms. */
const ANSWER_MS = 8_000

/** The environment's proxy settings; empty strings if unset. */
export interface Proxies {
  httpProxy: string
  httpsProxy: string
  noProxy: string
}

/** @throws {NemoError} `bad_config` naming a variable without a valid proxy address, but never its value */
export function proxiesOf(env: NodeJS.ProcessEnv): Proxies {
  return {
    httpProxy: addressIn(env, ['http_proxy', 'HTTP_PROXY']),
    httpsProxy: addressIn(env, ['https_proxy', 'HTTPS_PROXY']),
    noProxy: env.no_proxy || env.NO_PROXY || '',
  }
}

/** Whether the environment names a proxy for outgoing requests. */
export function usesProxy(env: NodeJS.ProcessEnv): boolean {
  const { httpProxy, httpsProxy } = proxiesOf(env)
  return httpProxy !== '' || httpsProxy !== ''
}

function addressIn(env: NodeJS.ProcessEnv, names: readonly string[]): string {
  const name = names.find((each) => env[each]?.trim())
  const address = name === undefined ? '' : (env[name]?.trim() ?? '')
  if (name === undefined) return ''
  if (!isProxy(address)) {
    throw new NemoError('bad_config', `${name} must be the address of a proxy, such as http://proxy.example.com:3128`)
  }
  if (!isDecodable(address)) {
    throw new NemoError('bad_config', `${name} has a % in its user name or password that must be written as %25`)
  }
  return address
}

/** `proxy.example.com:3128` also parses as an address, with the protocol `proxy.example.com:`. */
function isProxy(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return /^(https?|socks5?):$/.test(protocol) && hostname !== ''
}

function isDecodable(address: string): boolean {
  const { username, password } = new URL(address)
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

/** Connections through a proxy, for undici. Any error before the tunnel exists is reported as the proxy's, not the target host's. */
export function proxyPool({ host, origin }: URL, options: object): Dispatcher {
  const pool = new Pool(origin, { ...options, headersTimeout: ANSWER_MS })
  const connect = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>
  return Object.assign(pool, {
    connect: async (target: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> => {
      const answer = await connect(target).catch((cause: unknown) => {
        throw new ProxyFailed(host, { cause })
      })
      const { statusCode: status, socket } = answer
      if (status === 200) return answer
      socket.on('error', () => {}).destroy()
      throw new ProxyFailed(host, { status })
    },
  })
}
