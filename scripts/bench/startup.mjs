// Start-up of the built server beside a bare Node program that answers `initialize` by hand: median of several runs, taken in
// turns so that a busy machine is busy for both. `node scripts/bench/startup.mjs [--long]` prints; `--long` takes more runs.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const BARE = `
let buffer = ''
process.stdin.on('data', (chunk) => {
  buffer += chunk
  for (let end; (end = buffer.indexOf('\\n')) >= 0; buffer = buffer.slice(end + 1)) {
    const { id, method, params } = JSON.parse(buffer.slice(0, end))
    if (id === undefined) continue
    const initialized = { protocolVersion: params?.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'bare', version: '1' } }
    const result = method === 'initialize' ? initialized : { tools: [] }
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n')
  }
})
process.stdin.on('end', () => process.exit(0))
`

const INITIALIZE = {
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
}

/** One start: times in ms since the spawn, resident memory in MB (where /proc tells), bytes of the tools/list reply. */
async function start(args, env) {
  const began = performance.now()
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], env })
  const lines = replies(server.stdout)
  const send = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  send({ id: 1, ...INITIALIZE })
  await lines.next()
  const initialized = performance.now() - began
  send({ method: 'notifications/initialized' })
  send({ id: 2, method: 'tools/list' })
  const { value: tools } = await lines.next()
  const listed = performance.now() - began
  const memory = residentMegabytes(server.pid)
  const ended = performance.now()
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.stdin.end()
  await exit
  return { initialized, listed, memory, exited: performance.now() - ended, toolsBytes: Buffer.byteLength(tools) }
}

async function* replies(stdout) {
  let buffer = ''
  for await (const chunk of stdout.setEncoding('utf8')) {
    buffer += chunk
    for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
      yield buffer.slice(0, end)
      buffer = buffer.slice(end + 1)
    }
  }
}

function residentMegabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
  } catch {
    return Number.NaN
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function medians(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]))
}

/** Medians of both programs, and the ratio of their times to `initialize`. */
export async function measure(runs = 15, server = 'dist/main.js') {
  const home = mkdtempSync(join(tmpdir(), 'nemo-startup-'))
  const env = { ...process.env, NEMO_HOME: join(home, 'data') }
  try {
    const ours = []
    const bare = []
    for (let run = 0; run <= runs; run++) {
      bare.push(await start(['--input-type=commonjs', '-e', BARE], env))
      ours.push(await start([server], env))
    }
    // the first start of each warms the disk cache
    const [server_, bare_] = [medians(ours.slice(1)), medians(bare.slice(1))]
    return { server: server_, bare: bare_, ratio: server_.initialized / bare_.initialized }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { server, bare, ratio } = await measure(process.argv.includes('--long') ? 51 : 15)
  const row = (name, value, limit) => console.log(`${name.padEnd(44)} ${value.padStart(10)}   ${limit}`)
  row('spawn to initialize, bare Node', `${bare.initialized.toFixed(0)} ms`, '')
  row('spawn to initialize', `${server.initialized.toFixed(0)} ms`, '')
  row('  ratio', ratio.toFixed(2), 'at most 1.9')
  row('spawn to tools/list', `${server.listed.toFixed(0)} ms`, '')
  row('resident memory after tools/list', `${server.memory.toFixed(1)} MB`, 'at most 58')
  row('end of input to exit', `${server.exited.toFixed(0)} ms`, 'at most 200')
  row('bytes of tools/list', String(server.toolsBytes), 'at most 9000')
}
