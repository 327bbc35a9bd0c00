import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const GB = 1e9
const DAY_MS = 24 * 3600_000

/** How long renders without a file are remembered after they end: as long as the servers keep their records of exports. */
export const RENDERS_KEPT_MS = 30 * DAY_MS

/**
 * The engine's folders in the home, next to its segment cache, and how much of each is kept; the least recently used files are
 * removed first. `finished` holds rendered films; the servers' records of exports are in `renders`.
 */
export const KEPT = {
  media: { bytes: 50 * GB, atLeastMs: 7 * DAY_MS },
  finished: { bytes: 20 * GB, atLeastMs: DAY_MS },
} as const

export interface Keep {
  bytes: number
  /** younger files stay, whatever their size */
  atLeastMs: number
  /** older files are removed, however small */
  atMostMs?: number
}

/**
 * Removes old files of a folder (not of its subfolders), then the least recently used until it is small enough.
 * @returns their names
 */
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

/** Marks a file as used now, by its modification time. */
export async function touch(path: string, now: number): Promise<void> {
  await utimes(path, now / 1000, now / 1000)
}
