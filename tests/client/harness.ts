import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Client, Wait } from '../../src/client/client.ts'
import { createClient } from '../../src/client/index.ts'
import type { ClientOptions } from '../../src/client/options.ts'
import type { EngineName } from '../../src/protocol/endpoint.ts'
import { NemoError } from '../../src/protocol/errors.ts'
import { Backend } from '../backend/backend.ts'

export const MEDIA = join(import.meta.dirname, '../media')
export const LONG: Wait = { ms: 24 * 3600 * 1000 }
export const NO_WAIT: Wait = { ms: 0 }

export interface Rig {
  backend: Backend
  client: Client
  /** where exports go */
  videos: string
  home: string
  /** another process with the same data folder, as far as files can tell */
  another(options?: Partial<ClientOptions>): Client
}

export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'vmm-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export async function rig(options: Partial<ClientOptions> = {}, engine: EngineName = 'cloud'): Promise<Rig> {
  const backend = await Backend.start()
  onTestFinished(() => backend.stop())
  const [home, videos] = [folder(), folder()]
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const another = (more: Partial<ClientOptions> = {}) => {
    const client = createClient({
      home,
      endpoints: backend.endpoints(engine),
      attribution: { source: 'video-maker-for-free-online', version: '1.0.0', platform: 'unknown' },
      defaultEngine: engine,
      webUrl: 'https://web.example.test',
      mediaDirs: [],
      outputDir: videos,
      language: 'en',
      log: silent,
      clock: backend.clock,
      ...options,
      ...more,
    })
    onTestFinished(() => client.close())
    return client
  }
  return { backend, client: another(), another, videos, home }
}

/** The error that a call ends in. */
export async function errorOf(promise: Promise<unknown>): Promise<NemoError> {
  const result = await promise.then(
    (value) => new Error(`resolved: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  if (result instanceof NemoError) return result
  throw result
}
