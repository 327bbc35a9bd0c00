import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errno } from './errno.ts'
import { unwritable } from './files.ts'
import { makeFolder } from './folder.ts'

/** A lock file not touched for this long is abandoned, ms. */
const STALE = 10_000
const TOUCH = 2_000

/** Timed out waiting for a lock. */
export class LockHeld extends Error {}

/**
 * Runs `work` with an exclusive lock across processes. A lock whose holder died is taken over.
 * @param patience how long to wait for the lock, ms
 * @throws {LockHeld}
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  patience = Number.POSITIVE_INFINITY,
): Promise<T> {
  const mark = `${process.pid} ${hostname()} ${randomUUID()}`
  await acquire(path, mark, Date.now() + patience)
  const touching = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), TOUCH)
  touching.unref()
  try {
    return await work()
  } finally {
    clearInterval(touching)
    if ((await markOf(path)) === mark) await rm(path, { force: true })
  }
}

async function acquire(path: string, mark: string, until: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    if (await create(path, mark)) return
    if (Date.now() > until) throw new LockHeld(path)
    const holder = await abandoned(path)
    if (holder !== undefined) await breakLock(path, holder)
    else await sleep(Math.min(5 + tries * 5, 100))
  }
}

async function create(path: string, mark: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(mark).finally(() => file.close())
    return true
  } catch (error) {
    const code = errno(error)
    if (code === 'EEXIST') return false
    if (code !== 'ENOENT') throw unwritable(path, error)
    await makeFolder(dirname(path), 0o700).catch((reason) => {
      throw unwritable(path, reason)
    })
    return create(path, mark)
  }
}

const markOf = (path: string) => readFile(path, 'utf8').catch(() => undefined)

/** The mark of an abandoned lock; undefined if it is held, or gone meanwhile. */
async function abandoned(path: string): Promise<string | undefined> {
  const [mark, stats] = await Promise.all([markOf(path), stat(path).catch(() => undefined)])
  if (mark === undefined || stats === undefined) return undefined
  const [pid, host] = mark.split(' ')
  const dead = mark !== '' && host === hostname() && !isAlive(Number(pid))
  return dead || Date.now() - stats.mtimeMs > STALE ? mark : undefined
}

/** Renames first, so that only one of several processes removes an abandoned lock; a newer lock is restored. */
async function breakLock(path: string, mark: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  await rename(path, aside).catch(() => {})
  const moved = await markOf(aside)
  if (moved !== undefined && moved !== mark) await link(aside, path).catch(() => {})
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
