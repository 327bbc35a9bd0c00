import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { partsFolder } from '../../endpoints/parts.ts'
import { megabytes } from '../terminal/say.ts'
import { partsProblems } from './check.ts'
import { folderSize } from './folder-size.ts'
import { InstallFailed } from './install-failed.ts'
import type { Npm } from './npm.ts'
import { runNpm } from './run-npm.ts'

/** Size of the unpacked parts on Linux. */
const EXPECTED_BYTES = 303_000_000
/** The same again for npm's cache, and a margin. */
const ROOM = 2.3
const POLL_MS = 500
const STAGING = '.installing-'

export interface PartsInstall {
  home: string
  /** where to install; default: a folder named by their versions */
  folder?: string
  parts: Readonly<Record<string, string>>
  /** size when unpacked, if they are not the engine's parts */
  bytes?: number
  /** their package-lock.json, with the hashes that npm checks */
  lock: string
  node: string
  npm: Npm
  env: NodeJS.ProcessEnv
  /** aborts the installation, leaving nothing behind */
  signal?: AbortSignal
  /** @param fraction 0-1, of the usual size */
  onProgress: (fraction: number) => void
  /** free bytes on the disk of a folder; for tests */
  freeBytes?: (folder: string) => Promise<number>
}

/**
 * Installs the pinned parts in `partsFolder(home, parts)`. They are installed in a temporary folder next to it, which is renamed
 * once everything in it was found to load, so that an existing folder is always complete.
 * @returns the folder, and whether it existed already
 * @throws {InstallFailed}
 */
export async function installParts(install: PartsInstall): Promise<{ folder: string; already: boolean }> {
  const folder = install.folder ?? partsFolder(install.home, install.parts)
  const present = await exists(folder)
  if (present && (await partsProblems(install.node, folder, install.parts)).length === 0)
    return { folder, already: true }
  await makeRoom(install, dirname(folder))
  const staging = join(dirname(folder), `${STAGING}${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    await fill(staging, install)
    if (present) await discard(folder)
    await putInPlace(staging, folder)
    return { folder, already: false }
  } finally {
    await rm(staging, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function makeRoom(install: PartsInstall, parent: string): Promise<void> {
  try {
    await mkdir(parent, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new InstallFailed(
      `The folder ${parent} can't be made (${code(cause)}). Set NEMO_HOME to a folder that you may write to.`,
      { cause },
    )
  }
  await removeLeftovers(parent)
  const free = await (install.freeBytes ?? freeBytes)(parent)
  const needed = ROOM * (install.bytes ?? EXPECTED_BYTES)
  if (free >= needed) return
  throw new InstallFailed(
    `The disk of ${parent} has ${megabytes(free)} free, and ${megabytes(needed)} are needed. Free some space, or set NEMO_HOME to a folder on another disk.`,
  )
}

async function fill(staging: string, install: PartsInstall): Promise<void> {
  await mkdir(staging)
  // the engine's own code, as ES modules, is later copied next to node_modules
  const manifest = { name: 'video-maker-mcp-parts', private: true, type: 'module', dependencies: install.parts }
  await writeFile(join(staging, 'package.json'), JSON.stringify(manifest, null, 2))
  await writeFile(join(staging, 'package-lock.json'), install.lock)
  const stopShowing = showSize(staging, install)
  try {
    await runNpm(install.npm, staging, install.env, install.signal)
  } finally {
    stopShowing()
  }
  const problems = await partsProblems(install.node, staging, install.parts)
  if (problems.length === 0) return
  throw new InstallFailed(
    `npm has finished, but the parts can't be used on this machine (${process.platform} ${process.arch}, Node ${process.version}):\n  ${problems.join('\n  ')}`,
  )
}

/** Reports the size so far until the returned function is called, which discards a figure still being computed. */
function showSize(staging: string, install: PartsInstall): () => void {
  let showing = true
  const show = async (): Promise<void> => {
    const bytes = await folderSize(join(staging, 'node_modules'))
    if (showing) install.onProgress(Math.min(0.99, bytes / (install.bytes ?? EXPECTED_BYTES)))
  }
  const poll = setInterval(() => void show(), POLL_MS)
  return () => {
    showing = false
    clearInterval(poll)
  }
}

/** Another installation may have finished first: its folder is kept, and ours is not needed. */
async function putInPlace(staging: string, folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(staging, folder)
    } catch (cause) {
      if (await exists(folder)) return
      // a virus scanner on Windows keeps new files open for a moment
      if (attempt === 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(code(cause))) throw cause
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
}

/** A damaged folder is renamed first, as its files may be in use and must not be seen half deleted. */
async function discard(folder: string): Promise<void> {
  const aside = join(dirname(folder), `${STAGING}${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    await rename(folder, aside)
  } catch (cause) {
    throw new InstallFailed(
      `The damaged parts in ${folder} can't be replaced (${code(cause)}). Is the engine running? Try \`video-maker-mcp engine stop\` first.`,
      { cause },
    )
  }
  await rm(aside, { recursive: true, force: true, maxRetries: 5 })
}

/** Removes the leftovers of killed installations, whose process no longer exists. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(new RegExp(`^\\${STAGING}(\\d+)-`).exec(name)?.[1])
    if (pid > 0 && !isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return code(cause) === 'EPERM'
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function code(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
