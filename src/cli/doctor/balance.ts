import { createHttp, readAs } from '../../client/net/http.ts'
import { systemClock } from '../../client/options.ts'
import { readAttribution } from '../../client/skill.ts'
import type { Config } from '../../config.ts'
import { createCloud } from '../../endpoints/cloud.ts'
import { Credits } from '../../protocol/account.ts'
import { NemoError } from '../../protocol/errors.ts'
import { ROUTES } from '../../protocol/routes.ts'

/** `unknown`: the service can't be asked now. */
export type Balance = { kind: 'credits'; available: number } | { kind: 'rejected' } | { kind: 'unknown' }

const LIMIT_MS = 5000
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** The credits of a token, by a single request: nothing is stored, and if the token is rejected, no other one is requested. */
export async function balance(config: Config, token: string): Promise<Balance> {
  const cloud = createCloud(config.apiUrl, process.env)
  const attribution = await readAttribution({ ...config, runningFile: process.argv[1] ?? '', warn: () => {} })
  const http = createHttp(attribution, systemClock, SILENT)
  try {
    const signal = AbortSignal.timeout(LIMIT_MS)
    const { payload } = await http.call(cloud, { method: 'GET', path: ROUTES.credits, token, signal })
    return { kind: 'credits', available: readAs(Credits, payload).available }
  } catch (error) {
    return error instanceof NemoError && error.code === '1001' ? { kind: 'rejected' } : { kind: 'unknown' }
  } finally {
    await cloud.dispatcher.destroy()
  }
}
