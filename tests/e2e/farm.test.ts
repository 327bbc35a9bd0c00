import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { startS3 } from '../engine/farm/s3-backend.ts'
import { overhear } from '../overhear.ts'
import { HAS_REDIS, records, startRedis } from '../redis.ts'
import { finished } from './cloud/cloud.ts'
import {
  afterwards,
  exported,
  MAIN,
  MEDIA,
  type RunningServer,
  startServer,
  temporaryFolder,
  workplace,
} from './server.ts'

/** A program of ours until it has printed a line. */
async function program(env: Record<string, string>, script: string, ...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  afterwards(() => child.kill('SIGKILL'))
  const stderr = overhear(args[0] ?? script, child.stderr)
  const ended = once(child, 'exit').then(([code]) => code as number | null) // exit's first value
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>, // a line's one value
    ended.then((code): [string] => [`ended with ${code}: ${stderr()}`]),
  ])
  return { child, line, ended, stderr }
}

const FARM_WORKER = join(MAIN, '../engine/farm.js')

/** Three photos and a clip with sound, in segments of their own. */
async function film(server: RunningServer): Promise<Record<string, unknown>> {
  await server.call('create_session', { title: 'Far away' })
  const files = ['larch.jpg', 'elva.jpg', 'red-panda.jpg', 'rabbit.mp4'].map((name) => join(MEDIA, name))
  await finished(server, 'upload_media', { files })
  const edits = [
    { op: 'set_canvas', width: 320, height: 180 },
    { op: 'build_sequence', assets: 'all', each: 4 },
    { op: 'add_text', text: 'Far away', start: 1, duration: 2 },
  ]
  const edited = await finished(server, 'chat_edit', { edits })
  expect(edited.facts, edited.text).toMatchObject({ status: 'completed' })
  return exported(server, { quality: 'high' })
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describe.skipIf(!HAS_REDIS)('a farm', () => {
  test('makes the film that one machine makes, and goes on when a worker is killed', async () => {
    const redis = await startRedis()
    afterwards(() => redis.stop())
    const store = await startS3('films')
    afterwards(() => store.stop())
    const folder = temporaryFolder()
    const env = {
      HOME: folder,
      NEMO_HOME: join(folder, 'own'),
      NEMO_QUEUE_URL: redis.url,
      NEMO_STORAGE: 's3://films/team',
      NEMO_S3_ENDPOINT: store.endpoint,
      NEMO_S3_PUBLIC_ENDPOINT: store.endpoint,
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'a-secret-key',
    }
    const home = ['--home', join(folder, 'served')]
    const serving = await program(env, MAIN, 'engine', 'serve', '--listen', '127.0.0.1:0', ...home)
    const [address = ''] = serving.line.match(/http:\/\/\S+/) ?? []
    expect(address, serving.line).not.toBe('')
    // the worker itself and not the command that starts it, which would live on
    const cut = ['--slots', '1', '--cache', '1000000000']
    const first = await program(env, FARM_WORKER, '--home', join(folder, 'first'), ...cut)
    expect(first.line).toMatch(/^Working: 1 parts at once, kind /)

    const client = await startServer(workplace({ NEMO_ENGINE: 'cloud', NEMO_API_URL: address }).env)
    const made = film(client)
    made.catch(() => {}) // it is waited for below
    await redis.client.connect()
    const inMidRender = async () => {
      const jobs = [...(await records(redis.client)).values()]
      return jobs.some((job) => job.completed) && jobs.some((job) => job.active && !job.completed)
    }
    await expect.poll(inMidRender).toBe(true)
    await killed(first.child)
    const before = await records(redis.client)
    const second = await program(env, MAIN, 'worker', '--home', join(folder, 'second'), '--slots', '2')
    expect(second.line).toMatch(/^Working: 2 parts at once, kind /)

    const far = await made
    expect(far).toMatchObject({ status: 'completed', width: 320, height: 180 })
    const after = await records(redis.client)
    expect(after.size).toBeGreaterThan(5)
    for (const [id, { completed: times }] of after) expect(times, id).toBe(1)
    const finishedBefore = [...before].filter(([, job]) => job.completed)
    expect(finishedBefore.length).toBeLessThan(after.size)
    for (const [id, job] of finishedBefore) expect(after.get(id)?.active, id).toBe(job.active)

    // people fetch it from the store, past the server
    const inStore = () => [...store.objects.keys()].filter((key) => key.startsWith('films/team/films/'))
    await expect.poll(inStore).toHaveLength(1)
    expect(store.objects.get(String(inStore()[0]))?.body.equals(readFileSync(String(far.file)))).toBe(true)

    // nothing that opens anything lies in the queue or was said
    const said = [first, second, serving].map(({ stderr }) => stderr()).join()
    expect(said).not.toContain('a-secret-key')
    for (const key of await redis.client.keys('*')) expect(key).not.toMatch(/nmv_|secret/)

    const near = await film(await startServer(workplace().env))
    expect(readFileSync(String(far.file)).equals(readFileSync(String(near.file)))).toBe(true)

    for (const { child, ended } of [second, serving]) {
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
  }, 600_000)
})
