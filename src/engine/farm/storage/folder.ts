import { createReadStream } from 'node:fs'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { copyTo } from './copy.ts'
import type { Storage } from './storage.ts'

/** A folder that all machines have mounted. A file is complete when its checksum file is there. */
export function folderStorage(folder: string): Storage {
  const path = (name: string) => join(folder, name)
  const sumPath = (name: string) => `${path(name)}.sum`
  return {
    has: async (name) =>
      (await found(stat(sumPath(name)))) !== undefined && (await found(stat(path(name)))) !== undefined,
    async put(name, file) {
      const sum = await copyTo(path(name), createReadStream(file))
      await copyTo(sumPath(name), Readable.from([Buffer.from(sum ?? '')]))
    },
    async get(name, file) {
      const sum = await found(readFile(sumPath(name), 'utf8'))
      if (sum === undefined) return false
      const copied = await found(copyTo(file, createReadStream(path(name)), (read) => read === sum))
      if (copied === undefined) return false
      await found(touch(path(name)))
      return true
    },
    async delete(name) {
      await rm(sumPath(name), { force: true })
      await rm(path(name), { force: true })
    },
    async tidy({ unused, unfinished }) {
      const names = (await found(readdir(folder, { recursive: true }))) ?? []
      const there = new Set(names)
      const isWhole = (name: string) =>
        there.has(`${name}.sum`) || (name.endsWith('.sum') && there.has(name.slice(0, -4)))
      let removed = 0
      for (const name of names) {
        const file = await found(stat(path(name)))
        if (!file?.isFile() || file.mtimeMs >= (isWhole(name) ? unused : unfinished)) continue
        // a checksum file is removed with its file
        if (isWhole(name) && name.endsWith('.sum')) continue
        await this.delete(name)
        removed++
      }
      return removed
    },
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now)
}

/** Undefined if the file does not exist. */
async function found<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
