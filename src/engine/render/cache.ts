import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { fileHash } from '../media/file-hash.ts'

/** What a file is called until it is whole: its extension stays, `.part` goes before it. */
export function unfinishedName(name: string): string {
  return name.replace(/(\.\w+)$/, '.part$1')
}

/** Also what a task puts beside its unfinished file. */
export function isUnfinished(name: string): boolean {
  return /\.part(\.|$)/.test(name)
}

/** What is written beside a file once it is whole and on disk: without it, a file does not count. */
const SUM = '.sum'

/**
 * Finished segments and sounds by the name of what they hold, each with its checksum. The oldest go when there is too much.
 */
export class SegmentCache {
  readonly #dir: string
  readonly #maxBytes: number
  readonly #pins = new Map<string, number>()

  constructor(dir: string, maxBytes: number) {
    this.#dir = dir
    this.#maxBytes = maxBytes
  }

  path(name: string): string {
    return join(this.#dir, name)
  }

  /**
   * Whether a file is there and is what was written; if so it counts as just used. One that is not stays until it is written
   * again: another film may be about to let it count.
   */
  async has(name: string): Promise<boolean> {
    const sum = await readFile(this.#sum(name), 'utf8').catch(absent)
    const hash = sum === undefined ? undefined : await fileHash(this.path(name)).catch(absent)
    if (sum === undefined || hash !== sum) return false
    const now = new Date()
    await utimes(this.path(name), now, now)
    return true
  }

  /** Those that are not there as they were written. One after another: an hour of film has more files than may be open. */
  async missing(names: Iterable<string>): Promise<string[]> {
    const missing: string[] = []
    for (const name of names) if (!(await this.has(name))) missing.push(name)
    return missing
  }

  /** Lets a file that a worker has finished count, once it is on disk. Two films may do so with the same file at once. */
  async commit(name: string): Promise<void> {
    await flush(this.path(name))
    const sum = this.#sum(name)
    const unfinished = this.path(unfinishedName(`${randomUUID()}.${name}${SUM}`))
    const file = await open(unfinished, 'w', 0o600)
    try {
      await file.writeFile(await fileHash(this.path(name)))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, sum)
  }

  async drop(name: string): Promise<void> {
    await rm(this.#sum(name), { force: true })
    await rm(this.path(name), { force: true })
  }

  #sum(name: string): string {
    return `${this.path(name)}${SUM}`
  }

  /** Keeps files from being trimmed until the returned function is called. */
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

  /** Makes the folder, and clears away what a killed worker left half done. */
  async open(): Promise<void> {
    await this.ensure()
    await this.dropUnfinished()
  }

  /** Makes the folder, which somebody may have removed since. */
  async ensure(): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
  }

  /** Only while nobody writes. */
  async dropUnfinished(): Promise<void> {
    const names = await readdir(this.#dir)
    const there = new Set(names)
    const isHalf = (name: string) => name.endsWith(SUM) && !there.has(name.slice(0, -SUM.length))
    const left = names.filter((name) => isUnfinished(name) || isHalf(name))
    await Promise.all(left.map((name) => rm(this.path(name), { force: true })))
  }

  /** Removes the files used longest ago until the rest fits. */
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

/** A power cut must not leave a name without its content. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const LOST = new Set(['ENOENT', 'EIO', 'EISDIR', 'EACCES'])

/** Nothing in place of a file that is not there, or can't be read any more: it is made anew. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (!LOST.has(error.code ?? '')) throw error
}
