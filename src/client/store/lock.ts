import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A lock file that its holder has not touched for this long is abandoned, ms. */
const STALE = 10_000
const TOUCH = 2_000

/**
 * Runs `work` while no other process, and nothing else in this one, holds the same lock. A lock whose holder died is
 * taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await acquire(path)
  const touching = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), TOUCH)
  touching.unref()
  try {
    return await work()
  } finally {
    clearInterval(touching)
    await rm(path, { force: true })
  }
}

async function acquire(path: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    if (await create(path)) return
    if (await abandoned(path)) await breakLock(path)
    else await sleep(Math.min(5 + tries * 5, 100))
  }
}

async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(`${process.pid} ${hostname()}`)
    await file.close()
    return true
  } catch (error) {
    const code = errno(error)
    if (code === 'EEXIST') return false
    if (code !== 'ENOENT') throw error
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    return create(path)
  }
}

async function abandoned(path: string): Promise<boolean> {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    const [pid, host] = holder.split(' ')
    return Date.now() - mtimeMs > STALE || (host === hostname() && !isAlive(Number(pid)))
  } catch {
    return false // gone meanwhile
  }
}

/** Renames first, so that of several who saw the same abandoned lock only one removes it. */
async function breakLock(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  await rename(path, aside).catch(() => {})
  await rm(aside, { force: true })
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errno(error) === 'EPERM'
  }
}

/** The system's name for what went wrong, for example `ENOENT`. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
