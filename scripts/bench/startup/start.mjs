// Starts MCP servers over stdio and measures each start from the spawn.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const INITIALIZE = {
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
}

/**
 * One start.
 * @param command program and arguments
 * @returns times in ms since the spawn, resident memory in MB (where /proc tells), bytes of the tools/list reply
 */
export async function start([program, ...args], env) {
  const began = performance.now()
  const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env })
  const lines = replies(server.stdout)
  const send = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  send({ id: 1, ...INITIALIZE })
  await reply(lines, 1)
  const initialized = performance.now() - began
  send({ method: 'notifications/initialized' })
  send({ id: 2, method: 'tools/list' })
  const tools = await reply(lines, 2)
  const listed = performance.now() - began
  const memory = residentMegabytes(server.pid)
  const ended = performance.now()
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.stdin.end()
  const dawdler = setTimeout(() => server.kill('SIGKILL'), 2_000)
  await exit
  clearTimeout(dawdler)
  return { initialized, listed, memory, exited: performance.now() - ended, toolsBytes: Buffer.byteLength(tools) }
}

/**
 * Medians of several starts of each program, taken in turns so that a busy machine is busy for all. The first start of
 * each warms the disk cache and is not counted.
 * @param commands program and arguments, by name
 */
export async function startInTurns(commands, runs, env) {
  const starts = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of Object.entries(commands)) {
      const measured = await start(command, env)
      if (run > 0) starts.get(name).push(measured)
    }
  }
  return Object.fromEntries([...starts].map(([name, measured]) => [name, medians(measured)]))
}

async function reply(lines, id) {
  for (;;) {
    const { value, done } = await lines.next()
    if (done) throw new Error('the server ended before it answered')
    if (JSON.parse(value).id === id) return value
  }
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
