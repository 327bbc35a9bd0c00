import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { fileHash } from '../media/file-hash.ts'
import { mediaName, type Storage } from './storage/storage.ts'

/**
 * Files that a worker has downloaded, each once, by content hash. The least recently used are removed first when the cache is
 * full.
 */
export class MediaCache {
  readonly #storage: Storage
  readonly #dir: string
  readonly #maxBytes: number
  /** files that are here or being downloaded */
  readonly #fetched = new Map<string, Promise<void>>()
  readonly #users = new Map<string, number>()

  constructor(storage: Storage, dir: string, maxBytes: number) {
    this.#storage = storage
    this.#dir = dir
    this.#maxBytes = maxBytes
  }

  path(hash: string): string {
    return join(this.#dir, hash)
  }

  /**
   * Makes sure that files are here and stay until the returned function is called.
   * @throws {Error} that names the file (render/failure.ts) if the storage does not have it
   */
  async borrow(hashes: readonly string[]): Promise<() => Promise<void>> {
    for (const hash of hashes) this.#users.set(hash, (this.#users.get(hash) ?? 0) + 1)
    const giveBack = async () => {
      for (const hash of hashes) this.#users.set(hash, (this.#users.get(hash) ?? 1) - 1)
      await this.#trim()
    }
    try {
      await Promise.all(hashes.map((hash) => this.#need(hash)))
      return giveBack
    } catch (error) {
      await giveBack()
      throw error
    }
  }

  async #need(hash: string): Promise<void> {
    const fetched = this.#fetched.get(hash) ?? this.#fetch(hash)
    this.#fetched.set(hash, fetched)
    try {
      await fetched
      const now = new Date()
      await utimes(this.path(hash), now, now)
    } catch (error) {
      // the next borrower tries again
      if (this.#fetched.get(hash) === fetched) this.#fetched.delete(hash)
      throw error
    }
  }

  /** A file left by an earlier worker is verified once; a damaged one is downloaded again. */
  async #fetch(hash: string): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    if (await isWhole(this.path(hash), hash)) return
    const got = await this.#storage.get(mediaName(hash), this.path(hash))
    if (got && (await isWhole(this.path(hash), hash))) return
    await rm(this.path(hash), { force: true })
    throw new Error(`media:${hash}: ENOENT: no such file in the storage`)
  }

  async #trim(): Promise<void> {
    const names = (await readdir(this.#dir).catch(() => [])).filter((name) => !name.endsWith('.part'))
    const files = await Promise.all(names.map(async (name) => ({ name, ...(await sizeOf(this.path(name))) })))
    let total = files.reduce((sum, { size }) => sum + size, 0)
    for (const { name, size } of files.toSorted((a, b) => a.used - b.used)) {
      if (total <= this.#maxBytes) return
      if ((this.#users.get(name) ?? 0) > 0) continue
      this.#fetched.delete(name)
      await rm(this.path(name), { force: true })
      total -= size
    }
  }
}

async function isWhole(path: string, hash: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined && (await fileHash(path)) === hash
}

async function sizeOf(path: string): Promise<{ size: number; used: number }> {
  const found = await stat(path).catch(() => undefined)
  return { size: found?.size ?? 0, used: found?.mtimeMs ?? 0 }
}
