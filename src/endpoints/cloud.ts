import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import type { Endpoint } from '../protocol/endpoint.ts'
import { CLOUD_TIMEOUTS } from './timeouts.ts'

/** The cloud service, through the environment's proxy where it names one. */
export function createCloud(apiUrl: string, env: NodeJS.ProcessEnv): Endpoint {
  return {
    engine: 'cloud',
    baseUrl: apiUrl.replace(/\/+$/, ''),
    dispatcher: cloudDispatcher(env),
    privacy: `Your media is sent to NemoVideo (${new URL(apiUrl).host}).`,
  }
}

export function cloudDispatcher(env: NodeJS.ProcessEnv, timeouts: Agent.Options = CLOUD_TIMEOUTS): Dispatcher {
  return usesProxy(env) ? new EnvHttpProxyAgent({ ...timeouts, ...proxyOf(env) }) : new Agent(timeouts)
}

/** The environment names a proxy for outgoing requests. */
export function usesProxy(env: NodeJS.ProcessEnv): boolean {
  const { httpProxy, httpsProxy } = proxyOf(env)
  return Boolean(httpProxy || httpsProxy)
}

function proxyOf(env: NodeJS.ProcessEnv) {
  return {
    httpProxy: env.http_proxy || env.HTTP_PROXY,
    httpsProxy: env.https_proxy || env.HTTPS_PROXY,
    noProxy: env.no_proxy || env.NO_PROXY,
  }
}
