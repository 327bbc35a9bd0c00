import { proxiesOf } from '../../endpoints/proxy.ts'
import { NemoError } from '../../protocol/errors.ts'
import { type Finding, missing, ok } from './finding.ts'

const WHAT = 'Proxy'

/** Whether the proxy variables can be used; undefined if none is set. */
export function proxyFinding(env: NodeJS.ProcessEnv): Finding[] {
  try {
    const { httpProxy, httpsProxy } = proxiesOf(env)
    const hosts = [...new Set([httpProxy, httpsProxy].filter(Boolean).map((address) => new URL(address).host))]
    return hosts.length > 0 ? [ok(WHAT, hosts.join(', '))] : []
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    return [missing(WHAT, error.message, 'correct it in the environment or the client’s settings')]
  }
}
