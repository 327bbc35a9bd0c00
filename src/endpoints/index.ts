import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Dispatcher } from 'undici'
import type { Endpoint, Endpoints, EngineChoice } from '../protocol/endpoint.ts'
import { ENGINE_DATABASE } from '../protocol/engine-data.ts'
import { ENGINE_PARTS, VERSION } from '../version.ts'
import { createCloud } from './cloud.ts'
import { downloadDispatcher } from './downloads.ts'
import { createLocalEngine, type LocalEngine, lackOfLocal } from './local.ts'
import type { EndpointLog } from './options.ts'
import { type Reach, reach } from './reach.ts'

export interface EndpointsOptions {
  /** origin of the cloud service */
  apiUrl: string
  /** data folder, whose engine is used */
  home: string
  /** folder of the bundled engine: `dist/engine` */
  engineDir: string
  env: NodeJS.ProcessEnv
  /** whether the person has their own token for the cloud */
  hasToken: boolean
  log: EndpointLog
  /** by default this build's */
  version?: string
  parts?: Readonly<Record<string, string>>
}

/** How long a result about the network is remembered before it is checked again. */
const REACH_KEPT_MS = 60_000

/** The two engines behind one protocol; only this module knows how each is reached. */
export function createEndpoints(options: EndpointsOptions): Endpoints {
  const { apiUrl, env, hasToken, log, version = VERSION, parts = ENGINE_PARTS } = options
  let cloud: Endpoint | undefined
  let local: LocalEngine | undefined
  let elsewhere: Dispatcher | undefined
  let asked: { at: number; answer: Promise<Reach> } | undefined

  const openCloud = () => {
    cloud ??= createCloud(apiUrl, env)
    return cloud
  }
  const openLocal = async () => {
    local ??= createLocalEngine({ ...options, version, parts })
    await local.ensure()
    return local.endpoint
  }
  const openElsewhere = () => {
    elsewhere ??= downloadDispatcher(apiUrl, env)
    return elsewhere
  }
  const reachCloud = () => {
    if (!asked || Date.now() - asked.at > REACH_KEPT_MS) asked = { at: Date.now(), answer: reach(apiUrl, env) }
    return asked.answer
  }

  async function open(choice: EngineChoice): Promise<{ endpoint: Endpoint; note?: string }> {
    if (choice === 'local') return { endpoint: await openLocal() }
    if (choice === 'cloud') return { endpoint: openCloud() }
    return hasToken ? openWithToken() : openUnasked()
  }

  /** The cloud was not requested, so it gets nothing as long as this machine can do the work. */
  async function openUnasked(): Promise<{ endpoint: Endpoint; note?: string }> {
    const lack = lackOfLocal({ ...options, version, parts })
    if (lack === undefined) return { endpoint: await openLocal() }
    const note = `The local engine lacks ${lack.what} (${lack.command}), so the cloud service does the work.`
    return { endpoint: openCloud(), note }
  }

  async function openWithToken(): Promise<{ endpoint: Endpoint; note?: string }> {
    const answer = await reachCloud()
    if (answer.reachable) return { endpoint: openCloud() }
    log.info({ reason: answer.reason }, 'the cloud is out of reach')
    const note = `The cloud service can't be reached (${answer.reason}), so the local engine does the work.`
    return { endpoint: await openLocal(), note }
  }

  async function openUsed(): Promise<Endpoint | undefined> {
    const isUsed = existsSync(join(options.home, ENGINE_DATABASE))
    return isUsed && lackOfLocal({ ...options, version, parts }) === undefined ? openLocal() : undefined
  }

  return {
    open,
    openUsed,
    elsewhere: openElsewhere,
    async close() {
      await Promise.all([cloud?.dispatcher.destroy(), elsewhere?.destroy(), local?.close()])
    },
  }
}
