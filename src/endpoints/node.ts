import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'

export interface FoundNode {
  path: string
  /** for a person: why this one */
  why: string
}

/** The properties of a process that determine whether it can run the engine itself. */
export interface Host {
  execPath: string
  versions: { node?: string; electron?: string; bun?: string; deno?: string }
  platform: NodeJS.Platform
}

const OLDEST = [20, 19] as const

/**
 * A real Node for the engine: the one running this, or else (in Electron, Bun or Deno) the first recent enough one on the PATH or
 * in a usual place. Desktop applications have a short PATH, hence the usual places.
 * @returns undefined if there is none
 */
export function findNode(env: NodeJS.ProcessEnv, host: Host = process): FoundNode | undefined {
  const { electron, bun, deno, node } = host.versions
  if (!electron && !bun && !deno && newEnough(node ?? '')) return { path: host.execPath, why: 'it runs this program' }
  const name = host.platform === 'win32' ? 'node.exe' : 'node'
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter)
  const places = [
    ...onPath.map((folder) => ({ folder, why: 'found on the PATH' })),
    ...usualFolders(env, host.platform).map((folder) => ({ folder, why: `found in ${folder}` })),
  ]
  // a relative folder would depend on where this program was started
  for (const { folder, why } of places.filter(({ folder }) => isAbsolute(folder))) {
    const path = join(folder, name)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() && newEnough(versionOf(path))) return { path, why }
  }
  return undefined
}

function newEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], { timeout: 5000, windowsHide: true, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return ''
  }
}

function usualFolders(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const home = env.HOME ?? env.USERPROFILE ?? homeFolder()
  if (platform === 'win32')
    return [
      ...[env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) => (folder ? [join(folder, 'nodejs')] : [])),
      ...(env.LOCALAPPDATA
        ? [join(env.LOCALAPPDATA, 'Programs', 'nodejs'), join(env.LOCALAPPDATA, 'Volta', 'bin')]
        : []),
      ...(env.APPDATA ? newestFirst(join(env.APPDATA, 'nvm'), '') : []),
    ]
  return [
    '/usr/local/bin',
    '/opt/homebrew/bin',
    '/usr/bin',
    join(home, '.volta', 'bin'),
    ...newestFirst(join(home, '.nvm', 'versions', 'node'), 'bin'),
    ...newestFirst(join(home, '.local', 'share', 'fnm', 'node-versions'), join('installation', 'bin')),
    ...newestFirst(join(home, '.asdf', 'installs', 'nodejs'), 'bin'),
    ...newestFirst(join(home, '.local', 'share', 'mise', 'installs', 'node'), 'bin'),
    join(home, '.local', 'bin'),
    '/snap/bin',
    '/home/linuxbrew/.linuxbrew/bin',
  ]
}

/** A container's numeric user has none. */
function homeFolder(): string {
  try {
    return homedir()
  } catch {
    return ''
  }
}

/** Folders of a version manager, one per version. */
function newestFirst(parent: string, below: string): string[] {
  try {
    const versions = readdirSync(parent).filter((name) => /^v?\d/.test(name))
    const order = new Intl.Collator('en', { numeric: true })
    return versions.sort((a, b) => order.compare(b, a)).map((name) => join(parent, name, below))
  } catch {
    return []
  }
}
