import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/engine.ts'
import { engineSocket } from '../../src/endpoints/socket.ts'

let home: string
let said: string
let engine: Server | undefined

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'engine-'))
  vi.stubEnv('NEMO_HOME', home)
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await new Promise((resolve) => (engine ? engine.close(resolve) : resolve(undefined)))
  engine = undefined
  rmSync(home, { recursive: true, force: true })
})

/**
 * An engine as far as this program sees it: how it is, and that it leaves when asked and idle.
 * @param onStay called when it is asked again how it is
 */
async function startEngine(idle: boolean, onStay = () => {}): Promise<void> {
  let retiring = false
  const server = createServer((request, response) => {
    const retire = request.url === '/engine/retire'
    if (retiring) onStay()
    retiring ||= retire
    response.end(JSON.stringify({ code: 0, data: { version: '0.9.0', pid: 4711, idle, retiring: retire } }))
    if (retire && idle) server.close()
  })
  engine = server
  const socket = engineSocket(home)
  mkdirSync(dirname(socket), { recursive: true })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
}

test('stop: nothing runs', async () => {
  expect(await run(['stop'])).toBe(0)
  expect(said).toContain('is not running')
})

test('stop: asks an idle engine and waits until it has gone', async () => {
  await startEngine(true)
  expect(await run(['stop'])).toBe(0)
  expect(said).toContain('process 4711) has stopped')
  expect(engine?.listening).toBe(false)
})

test('stop: an engine at work is left to finish', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await startEngine(false, () => void vi.setSystemTime(Date.now() + 6000))
  expect(await run(['stop'])).toBe(0)
  vi.useRealTimers()
  expect(said).toContain('stops when it is done')
  expect(engine?.listening).toBe(true)
})

test('status: the engine that runs, and parts that another version left', async () => {
  await startEngine(true)
  mkdirSync(join(home, 'parts', '0123456789ab'), { recursive: true })
  await run(['status'])
  expect(said).toContain('running, process 4711, version 0.9.0, idle')
  expect(said).toContain(join('parts', '0123456789ab'))
})

test('without a command it says what there is', async () => {
  expect(await run([])).toBe(0)
  expect(said).toMatch(/engine install[\s\S]*engine status[\s\S]*engine stop/)
})
