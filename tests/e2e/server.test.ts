import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/sdk/types.js'
import { describe, expect, test } from 'vitest'
import { listTools } from '../../src/tools/registry.ts'
import { MAIN, spawnServer, startServer, temporaryFolder } from './server.ts'

const initialize = (protocolVersion = '2025-06-18') => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion, capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
})

describe('the built server', () => {
  test('lists the six tools as the sources define them', async () => {
    const server = await startServer({ NEMO_HOME: join(temporaryFolder(), 'data') })
    const { tools } = await server.mcp.listTools()
    expect(tools).toEqual(listTools())
    expect(server.mcp.getInstructions()).toMatch(/export_render/)
    const [, icon = ''] =
      /^data:image\/svg\+xml;base64,(.+)$/.exec(server.mcp.getServerVersion()?.icons?.[0]?.src ?? '') ?? []
    expect(Buffer.from(icon, 'base64').toString()).toMatch(/^<svg [\s\S]*<\/svg>$/)
    expect(server.stderr()).toBe('')
  })

  test('writes nothing to the disk and opens no socket before a call needs it', async () => {
    const folder = temporaryFolder()
    const home = join(folder, 'data')
    const server = await startServer({ NEMO_HOME: home, HOME: folder, NEMO_ENGINE: 'local' })
    await server.call('create_session', { titel: 'x' })
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(home)).toBe(false)
    if (process.platform === 'linux') expect(openSockets(server.pid)).toEqual([])
  })

  test('loads little at its start: neither the tools nor what the MCP SDK has for clients', () => {
    const files = loadedAtOnce(MAIN)
    const sizes = files.map((file) => statSync(file).size)
    expect(files).toHaveLength(2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(210_000)
  })

  test.each(SUPPORTED_PROTOCOL_VERSIONS)('serves clients of %s', async (version) => {
    const server = spawnServer({})
    expect(await ask(server, initialize(version))).toMatchObject({ id: 1, result: { protocolVersion: version } })
  })

  test('a client of a later version is offered the latest known', async () => {
    expect(await ask(spawnServer({}), initialize('2099-01-01'))).toMatchObject({
      result: { protocolVersion: '2025-11-25' },
    })
  })

  test('a probe for a later protocol is answered, so that the client falls back', async () => {
    const probe = { jsonrpc: '2.0', id: 7, method: 'server/discover', params: {} }
    expect(await ask(spawnServer({}), probe)).toMatchObject({ id: 7, error: { code: -32601 } })
  })

  test('writes nothing but MCP to stdout, whatever comes in', async () => {
    const server = spawnServer({ NEMO_LOG_LEVEL: 'debug', NEMO_ENGINE: 'nonsense' })
    const out: string[] = []
    server.stdout.setEncoding('utf8').on('data', (chunk) => out.push(chunk))
    for (const line of [
      'not json',
      '{"jsonrpc":"2.0"}',
      '[]',
      JSON.stringify(initialize()),
      JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'get_credits', arguments: {} } }),
      JSON.stringify({ jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 7 } }),
    ]) {
      server.stdin.write(`${line}\n`)
    }
    const lines = () =>
      out
        .join('')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    // what was no request is answered with an id of null
    const answers = () =>
      lines()
        .filter((message) => 'id' in message)
        .map(({ id }) => id)
    await expect.poll(answers, { timeout: 25_000 }).toHaveLength(6)
    expect(answers()).toEqual(expect.arrayContaining([1, 2, 3, null]))
    for (const line of lines()) expect(line).toMatchObject({ jsonrpc: '2.0' })
  })
})

describe('it ends with its input', () => {
  test.each([
    ['after the handshake', true],
    ['before a word was said', false],
  ])('%s', async (_, greeted) => {
    const server = spawnServer({})
    if (greeted) await ask(server, initialize())
    server.stdin.end()
    const [code] = await once(server, 'exit')
    expect(code).toBe(0)
  })

  test('and when nobody reads its output', async () => {
    const server = spawnServer({})
    await ask(server, initialize())
    server.stdout.destroy()
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/list' })}\n`)
    const [code] = await once(server, 'exit')
    expect(code).toBe(0)
  })
})

describe('settings', () => {
  test('one that cannot be used is told by the call, and the variable named', async () => {
    const server = await startServer({ NEMO_ENGINE: 'locl', NEMO_HOME: join(temporaryFolder(), 'data') })
    const { advice, text } = await server.call('get_credits')
    expect(advice?.code).toBe('bad_config')
    expect(text).toContain('NEMO_ENGINE must be one of auto, cloud, local')
    expect(server.stderr()).toContain('NEMO_ENGINE must be one of auto, cloud, local')
  })

  test('an environment without HOME or PATH does no harm', async () => {
    const server = spawnServer({})
    expect(await ask(server, initialize())).toMatchObject({
      id: 1,
      result: { serverInfo: { name: 'video-maker-mcp' } },
    })
  })
})

describe('the command line', () => {
  test.each([
    ['--version', 0, /^\d+\.\d+\.\d+( \([0-9a-f]{8}\))?\n$/],
    ['--help', 0, /video-maker-mcp doctor/],
  ])('%s', async (argument, code, output) => {
    expect(await run([argument])).toMatchObject({ code, stdout: expect.stringMatching(output), stderr: '' })
  })

  test('flags of the server', async () => {
    const server = spawnServer({}, ['--engine', 'nonsense'])
    await ask(server, initialize())
    const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'get_credits', arguments: {} } }
    expect(JSON.stringify(await ask(server, call))).toContain('NEMO_ENGINE must be one of')
    expect(await run(['--engin', 'local'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--engin'),
    })
  })

  test('an unknown command says which there are', async () => {
    const { code, stdout, stderr } = await run(['exprot'])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/There is no command "exprot"[\s\S]*main\.js help/)
  })
})

/** Writes a message and waits for one line. */
async function ask(server: ChildProcessWithoutNullStreams, message: object): Promise<unknown> {
  server.stdin.write(`${JSON.stringify(message)}\n`)
  let text = ''
  while (!text.includes('\n')) {
    const [chunk] = await once(server.stdout, 'data')
    text += chunk
  }
  return JSON.parse(text)
}

async function run(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const server = spawnServer({}, args)
  let stdout = ''
  let stderr = ''
  server.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  server.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(server, 'close')
  return { code, stdout, stderr }
}

/** Sockets other than the pipes of stdin, stdout and stderr, which Node makes of sockets. */
function openSockets(pid: number): string[] {
  return readdirSync(`/proc/${pid}/fd`)
    .filter((fd) => Number(fd) > 2)

    .map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`))
    .filter((target) => target.startsWith('socket:'))
}

/** A bundled file and all that it imports before it runs; what it imports on demand stays out. */
function loadedAtOnce(file: string, seen = new Set<string>()): string[] {
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.\.?\/[^"]+)"/g)
  for (const [, path = ''] of imports) {
    const next = join(dirname(file), path)
    if (!seen.has(next)) loadedAtOnce(next, seen)
  }
  return [...seen]
}
