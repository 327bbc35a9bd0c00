import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Secrets } from '../net/secrets.ts'
import { namesIn, readJson, sweepLeftovers, writeJson } from './files.ts'
import { withLock } from './lock.ts'

/** A folder of records, one JSON file each, shared by several processes. */
export interface Records<T> {
  get(id: string): Promise<T | undefined>
  put(id: string, value: T): Promise<void>
  /** reads, changes and writes atomically; `change` returns the new record, or undefined to keep it */
  update(id: string, change: (value: T | undefined) => T | undefined): Promise<T | undefined>
  /** removes records not written for `age` ms, and left-overs of killed processes */
  prune(age: number): Promise<void>
  /** ids, oldest first for ids that begin with their time */
  ids(): Promise<string[]>
  /** sorted by id */
  all(): Promise<T[]>
}

/** How long to keep records of work that nobody asks for, ms. */
export const KEEP_FOR = 30 * 24 * 3600 * 1000

/** Ids that are safe as file names. */
export const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/

/**
 * Records in `folder`, validated with `schema` when read; an invalid file counts as absent.
 *
 * @param secrets redacts tokens in written records
 */
export function records<T>(folder: string, schema: z.ZodType<T>, secrets: Secrets): Records<T> {
  const path = (id: string) => join(folder, `${id}.json`)
  const get = async (id: string) => (RECORD_ID.test(id) ? schema.safeParse(await readJson(path(id))).data : undefined)
  const put = (id: string, value: T) => writeJson(path(id), secrets.value(value))
  const ids = async () => (await namesIn(folder, '.json')).sort()
  return {
    get,
    put,
    update: (id, change) =>
      withLock(join(folder, `${id}.lock`), async () => {
        const before = await get(id)
        const after = change(before)
        if (after !== undefined) await put(id, after)
        return after ?? before
      }),
    prune: async (age) => {
      for (const id of await namesIn(folder, '.json')) {
        const written = (await stat(path(id)).catch(() => undefined))?.mtimeMs
        if (written !== undefined && Date.now() - written > age) await rm(path(id), { force: true })
      }
      await sweepLeftovers(folder)
    },
    ids,
    all: async () => (await Promise.all((await ids()).map(get))).filter((record) => record !== undefined),
  }
}

/** An id that sorts by time: `turn_0m1abc2de_07f3a9c41b`. @param now epoch ms */
export function timedId(prefix: string, now: number): string {
  const random = Buffer.from(crypto.getRandomValues(new Uint8Array(5))).toString('hex')
  return `${prefix}_${Math.floor(now).toString(36).padStart(9, '0')}_${random}`
}
