import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Backend } from '../backend/backend.ts'
import { MAIN, MEDIA, spawnServer, startServer, temporaryFolder, workplace } from './server.ts'

interface Answer {
  id: number | string | null
  result?: { content: { text: string }[]; structuredContent?: Record<string, unknown>; isError?: boolean }
  error?: { code: number; message: string }
}

const request = (id: number, method: string, params?: unknown) => ({ jsonrpc: '2.0', id, method, params })
const initialize = (protocolVersion = '2025-06-18') =>
  request(0, 'initialize', { protocolVersion, capabilities: {}, clientInfo: { name: 'raw', version: '1' } })
const call = (id: number, name: string, args: unknown, rest: object = {}) =>
  request(id, 'tools/call', { name, arguments: args, ...rest })

/** A client that writes what it likes, and hears all that comes back. */
function raw(server: ChildProcessWithoutNullStreams) {
  let [stdout, stderr] = ['', '']
  server.stdout.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk
  })
  server.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk
  })
  const closed = once(server, 'close')
  const heard = (): (Answer | Answer[])[] =>
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
      .filter((message) => !('method' in message))
  return {
    say: (...messages: unknown[]) => {
      for (const message of messages) {
        server.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`)
      }
    },
    /** the answers, once there are so many */
    answers: async (count: number) => {
      await expect.poll(heard, { timeout: 25_000 }).toHaveLength(count)
      return heard()
    },
    end: async () => {
      server.stdin.end()
      const [code] = await closed
      return { code, heard: heard() }
    },
    stderr: () => stderr,
  }
}

const TOKEN = 'nmv_usr_mine'

/** A backend, and an environment that leads to it with a token of the person's: an anonymous one runs out by the backend's clock. */
async function cloud(more: Record<string, string> = {}) {
  const backend = await Backend.start()
  onTestFinished(() => backend.stop())
  backend.tokens.set(TOKEN, { userId: 'me', expiresAt: Number.POSITIVE_INFINITY })
  const { env } = workplace({ NEMO_ENGINE: 'cloud', NEMO_TOKEN: TOKEN, NEMO_API_URL: backend.url, ...more })
  return { backend, env, server: () => raw(spawnServer({ PATH: process.env.PATH ?? '', ...env })) }
}

describe('whatever a client sends is answered', () => {
  test('null for what is left out', async () => {
    const client = (await cloud()).server()
    client.say(
      { ...initialize(), params: { protocolVersion: '2025-06-18', capabilities: { roots: null }, clientInfo: null } },
      { jsonrpc: '2.0', id: null, method: 'notifications/initialized', params: null },
      request(1, 'tools/list', null),
      call(2, 'get_credits', null),
      call(3, 'get_credits', null, { _meta: null }),
      call(4, 'get_credits', {}, { _meta: { progressToken: null } }),
      request(5, 'prompts/get', { name: 'quick_video', arguments: null }),
      { ...request(6, 'ping'), trace: 'of another library' },
    )
    const answers = (await client.answers(7)) as Answer[]
    expect(answers.map(({ id }) => id).sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    for (const { error } of answers) expect(error).toBeUndefined()
  })

  test('bad JSON, a batch where there are none, and a message that is too long; the next call is served', async () => {
    const client = raw(spawnServer({}))
    client.say(initialize(), '{"jsonrpc": "2.0", "id": 1,', [request(1, 'ping')])
    client.say(`{"method":"tools/call","params":{"x":"${'x'.repeat(10 * 2 ** 20)}"},"jsonrpc":"2.0","id":7}`)
    client.say(request(8, 'ping'))
    expect(await client.answers(5)).toMatchObject([
      { id: null, error: { code: -32700 } },
      { id: null, error: { code: -32600 } },
      { id: 0 },
      { id: 7, error: { code: -32600, message: expect.stringContaining('Give the paths or links of files') } },
      { id: 8, result: {} },
    ])
    await expect.poll(client.stderr).toContain('A message of 10.0 MB was not read')
    expect(client.stderr()).not.toContain('xxxx')
  })

  test('a batch, by the one version of MCP that has them', async () => {
    const client = raw(spawnServer({}))
    client.say(initialize('2025-03-26'))
    await client.answers(1)
    client.say([request(1, 'ping'), request(2, 'tools/list')])
    const [, batch] = await client.answers(2)
    expect((batch as Answer[]).map(({ id }) => id).sort()).toEqual([1, 2])
  })
})

describe('when the input ends', () => {
  test('calls under way are answered before the exit, the last without the end of its line', async () => {
    const { backend, server } = await cloud()
    const client = server()
    client.say(initialize(), call(1, 'create_session', { title: 'Wild Days' }), call(2, 'no_such_tool', {}))
    const { code, heard } = await client.end()
    expect(code).toBe(0)
    expect(heard).toHaveLength(3)
    expect(heard).toContainEqual(
      expect.objectContaining({ id: 1, result: expect.objectContaining({ structuredContent: expect.anything() }) }),
    )
    expect(backend.sessions.size).toBe(1)
  })

  test('a call that waits hands back what there is, and another process goes on', async () => {
    const { backend, server, env } = await cloud()
    backend.fault('POST', /run_sse/, 'stall')
    const client = server()
    client.say(initialize(), call(1, 'create_session', { title: 'Wild Days' }))
    await client.answers(2)
    client.say(call(2, 'chat_edit', { message: 'Add a title', wait_seconds: 45 }))
    await expect.poll(() => backend.seen('POST', /run_sse/), { timeout: 25_000 }).toHaveLength(1)
    const { code, heard } = await client.end()
    expect(code).toBe(0)
    const turn = (heard as Answer[]).find(({ id }) => id === 2)?.result?.structuredContent
    expect(turn).toMatchObject({ status: 'running', turn_id: expect.stringMatching(/^turn_/) })
    // what was handed back while it ran was no result, so the same message is the same turn
    const next = await startServer(env)
    const again = await next.call('chat_edit', {
      session_id: turn?.session_id,
      message: 'Add a title',
      wait_seconds: 0,
    })
    expect(again.facts).toMatchObject({
      turn_id: turn?.turn_id,
      note: expect.stringContaining('nothing was sent again'),
    })
    expect(backend.seen('POST', /run_sse/)).toHaveLength(1)
  })
})

describe('after a restart', () => {
  test('an edit asks which project is meant, naming it, and is sent nowhere', async () => {
    const { backend, env } = await cloud()
    const { facts } = await (await startServer(env)).call('create_session', { title: 'Wild Days' })
    const anew = await startServer(env)
    for (const session_id of [undefined, 'current', 'null', '']) {
      const { advice, text } = await anew.call('chat_edit', { message: 'Add a title', session_id })
      expect(advice?.code).toBe('no_session')
      expect(text).toContain(`${facts.session_id} ("Wild Days", just now)`)
    }
    const listed = await anew.call('get_state', {})
    expect(listed.facts.sessions).toMatchObject([{ session_id: facts.session_id, title: 'Wild Days' }])
    expect(backend.seen('POST', /run_sse/)).toEqual([])
    expect(backend.sessions.size).toBe(1)
    const named = await anew.call('chat_edit', { message: 'Add a title', session_id: ` ${facts.session_id}\n` })
    expect(named.facts).toMatchObject({ session_id: facts.session_id, status: 'completed' })
  })
})

describe('NEMO_ENGINE=auto', () => {
  test('with a token: the cloud, and the result says where media goes', async () => {
    const { env } = await cloud({ NEMO_ENGINE: 'auto' })
    const { facts, text } = await (await startServer(env)).call('create_session', { title: 'Wild Days' })
    expect(facts.engine).toBe('cloud')
    expect(text).toContain('Your media is sent to 127.0.0.1')
  })

  test('without one: this machine, and the service hears nothing, not even of an upload', async () => {
    const { backend, env } = await cloud({ NEMO_ENGINE: 'auto', NEMO_TOKEN: '' })
    const server = await startServer(env)
    const { facts } = await server.call('upload_media', { files: [join(MEDIA, 'larch.jpg')] })
    expect(facts.note).toBe('A new session was opened. Your media stays on this machine.')
    expect((await server.call('get_credits')).facts.engine).toBe('local')
    expect(backend.log).toEqual([])
  })
})

describe('surroundings', () => {
  test.skipIf(process.platform === 'win32')('a working folder that is gone, and an empty HOME', async () => {
    const gone = join(temporaryFolder(), 'gone')
    const script = 'mkdir "$1" && cd "$1" && rmdir "$1" && exec "$2" "$3" doctor --json'
    const env = { PATH: process.env.PATH, HOME: '', NEMO_ENGINE: 'local' }
    const doctor = spawn('sh', ['-c', script, 'sh', gone, process.execPath, MAIN], { env })
    let stdout = ''
    doctor.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    await once(doctor, 'close')
    const { findings } = JSON.parse(stdout) as { findings: { what: string; detail: string }[] }
    for (const folder of ['Data folder', 'Finished videos']) {
      expect(findings.find(({ what }) => what === folder)?.detail).toMatch(/^\/./)
    }
  })
})
