import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { guardedLookup, isPublicAddress, isPublicHost, PrivateAddress } from '../protocol/public-address.ts'
import { proxiesOf, proxyPool } from './proxy.ts'
import { DOWNLOAD_TIMEOUTS } from './timeouts.ts'

/**
 * A dispatcher for downloads from the hosts that a service names for finished films. They must be on the public internet, unless
 * the service itself is not: a service must not make this machine fetch from the person's own network. If there is a proxy, it
 * decides what can be reached.
 * @throws {NemoError} `bad_config` for an unusable proxy
 */
export function downloadDispatcher(apiUrl: string, env: NodeJS.ProcessEnv): Dispatcher {
  const { httpProxy, httpsProxy, noProxy } = proxiesOf(env)
  const options = { ...DOWNLOAD_TIMEOUTS, connect: publicConnector(new URL(apiUrl).hostname) }
  if (!httpProxy && !httpsProxy) return new Agent(options)
  return new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy, clientFactory: proxyPool })
}

/** Connects only to public addresses if the host `near` has one. */
function publicConnector(near: string): buildConnector.connector {
  let known: Promise<boolean> | undefined
  const guarded = () => {
    known ??= isPublicHost(near)
    return known
  }
  const lookup: LookupFunction = (host, options, done) => {
    guarded().then((only) => guardedLookup(only ? isPublicAddress : () => true)(host, options, done))
  }
  const connect = buildConnector({ ...DOWNLOAD_TIMEOUTS.connect, lookup })
  return (options, callback) => {
    const address = options.hostname.replace(/^\[|\]$/g, '')
    const isClosed = isIP(address) !== 0 && !isPublicAddress(address)
    guarded().then((only) => {
      if (only && isClosed) callback(new PrivateAddress(`${address} is on a private network`), null)
      else connect(options, callback)
    })
  }
}
