// Start-up of the built server beside a bare Node program that answers `initialize` by hand, and beside the best-known
// servers. `node scripts/bench/startup.mjs [--long]` prints; `--long` takes more runs.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstStart } from './startup/first.mjs'
import { installPeers } from './startup/peers.mjs'
import { startInTurns } from './startup/start.mjs'

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
const NODE = process.execPath
const long = process.argv.includes('--long')

const work = mkdtempSync(join(tmpdir(), 'nemo-startup-'))
try {
  const own = { bare: [NODE, '--input-type=commonjs', '-e', BARE], server: [NODE, 'dist/main.js'] }
  // more authorities make every start of Node 20 slower, so that the ratio would flatter
  const { NODE_EXTRA_CA_CERTS: _, ...env } = { ...process.env, NEMO_HOME: join(work, 'data') }
  const { bare, server } = await startInTurns(own, long ? 51 : 15, env)
  const ratio = (one, other) => (one.initialized / other.initialized).toFixed(2)
  const ms = (value) => `${value.toFixed(0)} ms`
  row('spawn to initialize, bare Node', ms(bare.initialized))
  row('spawn to initialize', ms(server.initialized))
  row('  ratio', ratio(server, bare), 'at most 2.1')
  row('spawn to tools/list', ms(server.listed))
  row('resident memory after tools/list', `${server.memory.toFixed(1)} MB`, 'at most 58')
  row('end of input to exit', ms(server.exited), 'at most 200')
  row('bytes of tools/list', String(server.toolsBytes), 'at most 11000')

  const first = await firstStart(folder('first'))
  row('size of the tarball', `${(first.tarball / 1e6).toFixed(2)} MB`, 'at most 2.5')
  row('npx of the tarball to initialize, nothing cached', ms(first.initialized))

  const peers = installPeers(folder('peers'))
  const { bare: beside, ...measured } = await startInTurns({ bare: own.bare, ...peers }, long ? 15 : 5, env)
  for (const [name, peer] of Object.entries(measured)) {
    const facts = [
      `to tools/list ${ms(peer.listed)}`,
      `${peer.memory.toFixed(0)} MB`,
      `tools/list ${peer.toolsBytes} B`,
    ]
    row(name, `${ms(peer.initialized)}, ratio ${ratio(peer, beside)}`, facts.join(', '))
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

function folder(name) {
  const path = join(work, name)
  mkdirSync(path)
  return path
}

function row(name, value, remark = '') {
  console.log(`${name.padEnd(52)} ${value.padStart(10)}   ${remark}`)
}
