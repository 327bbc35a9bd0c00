// The MCP project's own conformance scenarios, over HTTP, which they speak: each HTTP session is passed on to a server of
// its own on stdio. `npm run soak -- conformance` (fetches the package and a Node that runs it from the npm registry).
import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'

const PACKAGES = ['@modelcontextprotocol/conformance@0.1.16', 'node@24']

/**
 * The scenarios that ask nothing of a server but what every one has. The others call tools, prompts and resources of a
 * server made for them (`test_simple_text` and so on), or what this one does not offer: sampling, questions to the person,
 * subscriptions, and the event streams of the HTTP transport.
 */
const SCENARIOS = [
  'server-initialize',
  'logging-set-level',
  'ping',
  'tools-list',
  'tools-call-error',
  'prompts-list',
  'resources-list',
  'completion-complete',
  'dns-rebinding-protection',
]

const work = mkdtempSync(join(tmpdir(), 'conformance-'))
const listener = createServer(serve).listen(0, '127.0.0.1', async () => {
  try {
    execFileSync('npm', ['install', '--prefix', work, '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES])
    const url = `http://localhost:${listener.address().port}/mcp`
    const failed = []
    for (const scenario of SCENARIOS) if (!(await passes(scenario, url))) failed.push(scenario)
    if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`)
    console.log('\nAll well.')
  } finally {
    for (const stdio of servers) await stdio.close()
    listener.close()
    listener.closeAllConnections()
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function passes(scenario, url) {
  const modules = join(work, 'node_modules')
  const program = join(modules, '@modelcontextprotocol/conformance/dist/index.js')
  const args = ['server', '--url', url, '--scenario', scenario]
  const run = spawn(join(modules, 'node/bin/node'), [program, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  return (await new Promise((done) => run.on('close', done))) === 0
}

/** HTTP transports by session id */
const sessions = new Map()
/** every server on stdio that was started, also for requests that were refused */
const servers = new Set()

/** A request of a session goes to its transport; one without a session opens one. */
async function serve(request, response) {
  const http = sessions.get(request.headers['mcp-session-id']) ?? (await open())
  await http.handleRequest(request, response)
}

async function open() {
  const { port } = listener.address()
  const http = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    enableDnsRebindingProtection: true,
    allowedHosts: [`localhost:${port}`, `127.0.0.1:${port}`],
    onsessioninitialized: (id) => sessions.set(id, http),
  })
  const env = { PATH: process.env.PATH, HOME: work, NEMO_HOME: join(work, 'data'), NEMO_ENGINE: 'local' }
  const stdio = new StdioClientTransport({ command: process.execPath, args: [resolve('dist/main.js')], env })
  servers.add(stdio)
  http.onmessage = (message) => stdio.send(message)
  stdio.onmessage = (message) => http.send(message)
  await Promise.all([http.start(), stdio.start()])
  return http
}
