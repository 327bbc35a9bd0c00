import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { overhear } from '../overhear.ts'
import { MAIN, startServer, workplace } from './server.ts'

test('Ctrl-C in the demo cancels the render and says what is kept', async () => {
  const place = workplace()
  const demo = spawn(process.execPath, [MAIN, 'demo'], {
    env: { PATH: process.env.PATH ?? '', ...place.env },
    // a process group of its own, which Ctrl-C reaches as a whole
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = overhear('demo', demo.stdout)
  await new Promise<void>((resolve) => demo.stdout.on('data', () => said().includes('Rendering') && resolve()))
  if (demo.pid) process.kill(-demo.pid, 'SIGINT')
  expect(await new Promise((resolve) => demo.once('exit', resolve))).toBe(130)
  expect(said()).toMatch(/Stopped\. The render was cancelled\.\nThe film so far is kept: .*studio --session (\d+)/)

  const [, session] = /--session (\d+)/.exec(said()) ?? []
  const server = await startServer(place.env)
  const { facts } = await server.call('get_state', { session_id: session })
  expect(facts.renders).toMatchObject([{ status: 'cancelled' }])
  expect(facts.duration_ms).toBe(30_000)
  expect(readdirSync(place.out)).toEqual([])
}, 60_000)
