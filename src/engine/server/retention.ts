import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const GB = 1e9
const DAY_MS = 24 * 3600_000

/** Renders without a file are known for so long after their end: as long as the servers keep their records of exports. */
export const RENDERS_KEPT_MS = 30 * DAY_MS

/**
 * Folders of the home, the engine's alone, beside its segment cache: at most so much is kept, the longest unused goes
 * first. `finished` holds what renders made; the servers' records of exports are in `renders`.
 */
export const KEPT = {
  media: { bytes: 50 * GB, atLeastMs: 7 * DAY_MS },
  finished: { bytes: 20 * GB, atLeastMs: DAY_MS },
} as const

export interface Keep {
  bytes: number
  /** younger files stay, whatever they take */
  atLeastMs: number
  /** older files go, however little they take */
  atMostMs?: number
}

/** Removes old files of a folder (not of folders in it), and the longest unused until it is small enough. @returns their names */
export async function sweep(folder: string, keep: Keep, now: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => ({ name, info: await stat(join(folder, name)).catch(() => undefined) })),
  )
  const known = files.flatMap(({ name, info }) => (info ? [{ name, size: info.size, usedAt: info.mtimeMs }] : []))
  let total = known.reduce((sum, { size }) => sum + size, 0)
  const removed: string[] = []
  for (const { name, size, usedAt } of known.sort((a, b) => a.usedAt - b.usedAt)) {
    const age = now - usedAt
    const isOld = age > (keep.atMostMs ?? Number.POSITIVE_INFINITY)
    if (!isOld && (total <= keep.bytes || age < keep.atLeastMs)) break
    await rm(join(folder, name), { force: true })
    removed.push(name)
    total -= size
  }
  return removed
}

/** Marks a file as used now; the time of its last change is otherwise of no interest here. */
export async function touch(path: string, now: number): Promise<void> {
  await utimes(path, now / 1000, now / 1000)
}
