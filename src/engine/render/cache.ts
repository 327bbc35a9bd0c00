import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { fileHash } from '../media/file-hash.ts'

/** The name of a file until it is complete: `.part` before its extension. */
export function unfinishedName(name: string): string {
  return name.replace(/(\.\w+)$/, '.part$1')
}

/** Also matches temporary files that a task puts beside its unfinished file. */
export function isUnfinished(name: string): boolean {
  return /\.part(\.|$)/.test(name)
}

/** The checksum file, written once a file is complete and on disk: a file without one does not count. */
const SUM = '.sum'

/**
 * Cache of finished segments and sounds by content name, each with its checksum. The least recently used are evicted.
 */
export class SegmentCache {
  readonly #dir: string
  readonly #maxBytes: number
  readonly #pins = new Map<string, number>()
  /** stamps of files whose checksum was right */
  readonly #intact = new Map<string, string>()

  constructor(dir: string, maxBytes: number) {
    this.#dir = dir
    this.#maxBytes = maxBytes
  }

  path(name: string): string {
    return join(this.#dir, name)
  }

  /**
   * Whether a file is there and intact; if so it counts as just used. A damaged one stays until it is written again: another
   * film may be about to commit it. A file that was intact and has not been written to since is not read again.
   */
  async has(name: string): Promise<boolean> {
    const path = this.path(name)
    const sum = await readFile(this.#sum(name), 'utf8').catch(absent)
    const stamp = sum === undefined ? undefined : await stampOf(path).catch(absent)
    if (sum === undefined || stamp === undefined) return false
    const known = this.#intact.get(name) === `${stamp} ${sum}`
    if (!known && (await fileHash(path).catch(absent)) !== sum) return false
    await this.#touch(name, stamp, sum)
    return true
  }

  /** Counts a file as just used, and as intact unless it was written to since it had that stamp and checksum. */
  async #touch(name: string, stamp: string, sum: string): Promise<void> {
    const path = this.path(name)
    const unchanged = (await stampOf(path)) === stamp
    const now = new Date()
    await utimes(path, now, now)
    if (unchanged) this.#intact.set(name, `${await stampOf(path)} ${sum}`)
  }

  /** Names of files that are missing or damaged. Checked one by one: an hour of film has more files than may be open. */
  async missing(names: Iterable<string>): Promise<string[]> {
    const missing: string[] = []
    for (const name of names) if (!(await this.has(name))) missing.push(name)
    return missing
  }

  /** Commits a file that a worker has finished, once it is on disk. Two films may commit the same file at once. */
  async commit(name: string): Promise<void> {
    const path = this.path(name)
    await flush(path)
    const stamp = await stampOf(path)
    const sum = await fileHash(path)
    const unfinished = this.path(unfinishedName(`${randomUUID()}.${name}${SUM}`))
    const file = await open(unfinished, 'w', 0o600)
    try {
      await file.writeFile(sum)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, this.#sum(name))
    await this.#touch(name, stamp, sum).catch(absent)
  }

  async drop(name: string): Promise<void> {
    this.#intact.delete(name)
    await rm(this.#sum(name), { force: true })
    await rm(this.path(name), { force: true })
  }

  #sum(name: string): string {
    return `${this.path(name)}${SUM}`
  }

  /** Protects files from eviction until the returned function is called. */
  pin(names: Iterable<string>): () => void {
    const pinned = [...new Set(names)]
    for (const name of pinned) this.#pins.set(name, (this.#pins.get(name) ?? 0) + 1)
    return () => {
      for (const name of pinned) {
        const left = (this.#pins.get(name) ?? 1) - 1
        if (left > 0) this.#pins.set(name, left)
        else this.#pins.delete(name)
      }
    }
  }

  /** Creates the folder and removes unfinished files of killed workers. */
  async open(): Promise<void> {
    await this.ensure()
    await this.dropUnfinished()
  }

  /** Creates the folder, in case it was removed. */
  async ensure(): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
  }

  /** Call only while nobody writes. */
  async dropUnfinished(): Promise<void> {
    const names = await readdir(this.#dir)
    const there = new Set(names)
    const isHalf = (name: string) => name.endsWith(SUM) && !there.has(name.slice(0, -SUM.length))
    const left = names.filter((name) => isUnfinished(name) || isHalf(name))
    await Promise.all(left.map((name) => rm(this.path(name), { force: true })))
  }

  /** Evicts the least recently used files until the rest fits. */
  async trim(): Promise<void> {
    const files = await this.#files()
    let total = files.reduce((sum, file) => sum + file.size, 0)
    for (const { name, size } of files.sort((a, b) => a.used - b.used)) {
      if (total <= this.#maxBytes) return
      if (this.#pins.has(name)) continue
      await this.drop(name)
      total -= size
    }
  }

  async #files(): Promise<{ name: string; size: number; used: number }[]> {
    const names = (await readdir(this.#dir)).filter((name) => !isUnfinished(name) && !name.endsWith(SUM))
    const files = await Promise.all(
      names.map(async (name) => {
        const found = await stat(this.path(name)).catch(() => undefined)
        return found ? [{ name, size: found.size, used: found.mtimeMs }] : []
      }),
    )
    return files.flat()
  }
}

/** Flushes to disk: a power cut must not leave a name without its content. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Changes whenever a file is written to or replaced. */
async function stampOf(path: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
  return [ino, size, mtimeNs, ctimeNs].join(' ')
}

const LOST = new Set(['ENOENT', 'EIO', 'EISDIR', 'EACCES'])

/** Undefined for a file that is missing or unreadable: it is made again. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (!LOST.has(error.code ?? '')) throw error
}
