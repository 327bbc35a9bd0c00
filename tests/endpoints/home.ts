import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { engineHealth } from '../../src/endpoints/health.ts'
import { createEndpoints, type EndpointsOptions } from '../../src/endpoints/index.ts'
import { engineSocket } from '../../src/endpoints/socket.ts'
import type { Endpoints } from '../../src/protocol/endpoint.ts'

/** A copy of the built engine, from where it finds its parts: a build meanwhile does not take it away from under the test. */
export const ENGINE_DIR = resolve('node_modules/.cache/video-maker-mcp', String(process.pid))

/** A home of its own for each test. When the test is over, no engine process of that home is left. */
export function homes() {
  const opened: { home: string; endpoints: Endpoints[] }[] = []
  beforeAll(() => cpSync(resolve('dist/engine'), ENGINE_DIR, { recursive: true }))
  afterAll(() => {
    for (const folder of [ENGINE_DIR, `${ENGINE_DIR}-next`]) rmSync(folder, { recursive: true, force: true })
  })
  afterEach(async () => {
    for (const { home, endpoints } of opened.splice(0)) {
      await Promise.all(endpoints.map((e) => e.close()))
      for (const pid of engines(home)) end(pid, 'SIGTERM')
      await expect.poll(() => engines(home)).toEqual([])
      rmSync(home, { recursive: true, force: true })
    }
  })

  return {
    newHome(prefix = 'nemo-ep-'): string {
      const home = mkdtempSync(join(tmpdir(), prefix))
      opened.push({ home, endpoints: [] })
      return home
    },
    endpoints(home: string, over: Partial<EndpointsOptions> = {}): Endpoints {
      const made = createEndpoints({
        apiUrl: 'http://127.0.0.1:9',
        home,
        engineDir: ENGINE_DIR,
        env: { PATH: process.env.PATH, HOME: home },
        hasToken: false,
        log: { info: () => {}, warn: () => {} },
        version: packageVersion,
        ...over,
      })
      opened.find((o) => o.home === home)?.endpoints.push(made)
      return made
    },
    health: (home: string) => engineHealth(engineSocket(home)),
  }
}

export const { version: packageVersion, optionalDependencies } = manifest

/** Process ids of a home's engines, also of those that found another running and are about to end. */
export function engines(home: string): number[] {
  const listed = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args=']).toString().split('\n')
  return listed
    .filter((line) => line.includes(`--home ${realpathSync(home)} `))
    .map((line) => Number.parseInt(line, 10))
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // gone already
  }
}
