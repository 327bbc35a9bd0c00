import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** How to start npm: a program and the arguments before npm's own. */
export interface Npm {
  command: string
  args: string[]
  /** a Windows `.cmd` shim, which only a shell can start */
  shell: boolean
}

/** Paths of npm in a Node installation, relative to Node's folder: Windows, elsewhere, Debian. */
const BESIDE_NODE = ['node_modules', '../lib/node_modules', '../share/nodejs']

/**
 * Finds npm without a shell: the one running this program (`npx`, `npm run`), otherwise the one next to Node, otherwise the one
 * on the PATH, if any.
 * @param node path of the Node that runs npm's JavaScript
 */
export function findNpm(node: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Npm | undefined {
  const script = [...fromRunner(env), ...besideNode(node)].find((path) => existsSync(path))
  if (script) return { command: node, args: [script], shell: false }
  return onPath(node, env, platform)
}

/** npm tells programs that it runs where it is; other package managers set the same variable to themselves. */
function fromRunner(env: NodeJS.ProcessEnv): string[] {
  const runner = env.npm_execpath ?? ''
  return /^(npm|npx)-cli\.js$/.test(basename(runner)) ? [join(dirname(runner), 'npm-cli.js')] : []
}

function besideNode(node: string): string[] {
  return [...new Set([dirname(node), dirname(real(node))])].flatMap((folder) =>
    BESIDE_NODE.map((modules) => join(folder, modules, 'npm', 'bin', 'npm-cli.js')),
  )
}

function onPath(node: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Npm | undefined {
  const windows = platform === 'win32'
  const folders = (env.PATH ?? env.Path ?? '').split(windows ? ';' : ':').filter(Boolean)
  const found = folders.map((folder) => join(folder, windows ? 'npm.cmd' : 'npm')).find((path) => existsSync(path))
  if (!found) return undefined
  const target = real(found)
  if (target.endsWith('.js')) return { command: node, args: [target], shell: false }
  return windows ? { command: `"${found}"`, args: [], shell: true } : { command: found, args: [], shell: false }
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
