import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { type Endpoint, VENDOR_URL } from '../protocol/endpoint.ts'
import { proxiesOf, proxyPool } from './proxy.ts'
import { CLOUD_TIMEOUTS } from './timeouts.ts'

/**
 * The cloud service, through the environment's proxy if there is one.
 * @throws {NemoError} `bad_config`
 */
export function createCloud(apiUrl: string, env: NodeJS.ProcessEnv): Endpoint {
  const baseUrl = apiUrl.replace(/\/+$/, '')
  const named = baseUrl !== VENDOR_URL
  const { host } = new URL(apiUrl)
  return {
    engine: 'cloud',
    named,
    baseUrl,
    dispatcher: cloudDispatcher(env),
    privacy: `Your media is sent to ${named ? host : `NemoVideo (${host})`}.`,
  }
}

/** @throws {NemoError} `bad_config` for an unusable proxy */
export function cloudDispatcher(env: NodeJS.ProcessEnv, timeouts: Agent.Options = CLOUD_TIMEOUTS): Dispatcher {
  const { httpProxy, httpsProxy, noProxy } = proxiesOf(env)
  if (!httpProxy && !httpsProxy) return new Agent(timeouts)
  return new EnvHttpProxyAgent({ ...timeouts, httpProxy, httpsProxy, noProxy, clientFactory: proxyPool })
}
