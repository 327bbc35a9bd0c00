import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** What a file is called until it is whole: its extension stays, `.part` goes before it. */
export function unfinishedName(name: string): string {
  return name.replace(/(\.\w+)$/, '.part$1')
}

/** Also what a task puts beside its unfinished file. */
export function isUnfinished(name: string): boolean {
  return /\.part(\.|$)/.test(name)
}

/** Finished segments and sounds by the name of what they hold. The oldest go when there is too much. */
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

  /** Whether a file is there; if so it counts as just used. */
  async has(name: string): Promise<boolean> {
    const now = new Date()
    return utimes(this.path(name), now, now).then(
      () => true,
      () => false,
    )
  }

  async drop(name: string): Promise<void> {
    await rm(this.path(name), { force: true })
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
    await mkdir(this.#dir, { recursive: true })
    await this.dropUnfinished()
  }

  /** Only while nobody writes. */
  async dropUnfinished(): Promise<void> {
    const left = (await readdir(this.#dir)).filter(isUnfinished)
    await Promise.all(left.map((name) => this.drop(name)))
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
    const names = (await readdir(this.#dir)).filter((name) => !isUnfinished(name))
    const files = await Promise.all(
      names.map(async (name) => {
        const found = await stat(this.path(name)).catch(() => undefined)
        return found ? [{ name, size: found.size, used: found.mtimeMs }] : []
      }),
    )
    return files.flat()
  }
}
