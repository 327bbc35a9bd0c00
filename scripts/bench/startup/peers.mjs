// The best-known servers, installed for the occasion from the npm registry.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** their arguments, by package */
const PEERS = {
  '@modelcontextprotocol/server-filesystem': (folder) => [folder],
  '@modelcontextprotocol/server-everything': () => ['stdio'],
  '@upstash/context7-mcp': () => [],
}

/**
 * @param folder empty, for the packages
 * @returns program and arguments by name, of those that could be installed; it says which could not
 */
export function installPeers(folder) {
  return Object.fromEntries(Object.keys(PEERS).flatMap((name) => install(name, folder)))
}

function install(name, folder) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder]
  try {
    execFileSync('npm', ['install', ...quiet, name], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 })
  } catch {
    console.log(`${name} can't be installed here`)
    return []
  }
  const home = join(folder, 'node_modules', name)
  const { bin, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const program = join(home, typeof bin === 'string' ? bin : Object.values(bin)[0])
  return [[`${name} ${version}`, [process.execPath, program, ...PEERS[name](folder)]]]
}
