import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isRunning, killed, MEDIA, type RunningServer, startServer, workplace } from './server.ts'

describe('an export outlives', () => {
  test.each([
    ['the conversation', { input: true, server: false, engine: false }],
    ['the server', { input: false, server: true, engine: false }],
    ['the engine', { input: false, server: false, engine: true }],
    ['both', { input: false, server: true, engine: true }],
  ])('%s', async (_, kill) => {
    const place = workplace()
    const first = await startServer(place.env)
    await makeVideo(first)
    const begun = await first.call('export_render', { resolution: '720p', wait_seconds: 0 })
    const { render_id } = begun.facts
    expect(begun.facts.status).toMatch(/pending|processing/)
    let progress = 0
    await expect
      .poll(async () => {
        progress = await progressOf(first, render_id)
        return progress
      })
      .toBeGreaterThan(0)
    expect(progress).toBeLessThan(100)

    const engine = await place.engine()
    if (kill.input) await first.close()
    // the client would send a signal only after 2 s
    if (kill.input) expect(isRunning(first.pid)).toBe(false)
    if (kill.server) await killed(first.pid)
    if (kill.engine && engine) await killed(engine)

    const server = kill.server || kill.input ? await startServer(place.env) : first
    const render = await finished(server, render_id)
    expect(render).toMatchObject({ render_id, status: 'completed' })
    expect(statSync(String(render.file)).size).toBe(render.size_bytes)
    expect(readdirSync(place.out)).toHaveLength(1)
  })
})

describe('one engine', () => {
  test('serves two servers', async () => {
    const place = workplace()
    const [one, two] = await Promise.all([startServer(place.env), startServer(place.env)])
    const [first, second] = await Promise.all([one.call('create_session'), two.call('create_session')])
    expect(first.facts.session_id).not.toBe(second.facts.session_id)
    const engine = await place.engine()
    expect(engine).toBeDefined()
    await one.close()
    expect((await two.call('get_state')).facts.session_id).toBe(second.facts.session_id)
    expect(await place.engine()).toBe(engine)
  })

  test('goes when idle, leaving no process, and is started again by the next call', async () => {
    const place = workplace({ NEMO_ENGINE_IDLE_MS: '3000' })
    const server = await startServer(place.env)
    const session = await server.call('create_session', { title: 'Kept' })
    await server.call('upload_media', { files: [join(MEDIA, 'larch.jpg')] })
    const engine = await place.engine()
    const processes = engine === undefined ? [] : [engine, ...children(engine)]
    await expect.poll(() => processes.filter(isRunning)).toEqual([])
    expect(await place.engine()).toBeUndefined()
    const { facts, text } = await server.call('get_state', { session_id: session.facts.session_id })
    expect(facts.session_id, text).toBe(session.facts.session_id)
  })
})

async function makeVideo(server: RunningServer): Promise<void> {
  await server.call('create_session', { title: 'Survivor' })
  await server.call('upload_media', {
    files: ['larch.jpg', 'elva.jpg', 'red-panda.jpg'].map((name) => join(MEDIA, name)),
  })
  const { facts } = await server.call('chat_edit', {
    message: 'Combine these images into an 8-second video with transitions',
  })
  expect(facts.changes).not.toEqual([])
}

async function progressOf(server: RunningServer, render_id: unknown): Promise<number> {
  const { facts } = await server.call('export_render', { render_id, wait_seconds: 0 })
  return Number(facts.progress)
}

async function finished(server: RunningServer, render_id: unknown): Promise<Record<string, unknown>> {
  const { facts, result, text } = await server.call('export_render', { render_id })
  if (result.isError) throw new Error(text)
  return facts.status === 'pending' || facts.status === 'processing' ? finished(server, render_id) : facts
}

/** Child processes, where the system tells. */
function children(pid: number): number[] {
  const list = `/proc/${pid}/task/${pid}/children`
  if (!existsSync(list)) return []
  return readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number)
}
