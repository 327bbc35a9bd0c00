import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** The studio's address and key; stored, so that a page finds a restarted engine at the same address. Only readable by this user. */
export type StudioKey = z.infer<typeof schema>
const schema = z.object({
  port: z.int().min(1).max(65535),
  key: z.string().regex(/^[\w-]{40,100}$/),
  /** whether a restarted engine opens it again */
  open: z.boolean(),
})

const fileIn = (home: string) => join(home, 'studio.json')

/** The stored one; undefined if there is none that can be used. */
export async function readKey(home: string): Promise<StudioKey | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(fileIn(home), 'utf8')))
  } catch {
    // a new one will do: open pages ask to be opened again
    return undefined
  }
}

export async function writeKey(home: string, key: StudioKey): Promise<void> {
  const unfinished = `${fileIn(home)}.${process.pid}`
  await rm(unfinished, { force: true })
  await writeFile(unfinished, JSON.stringify(key), { mode: 0o600, flag: 'wx' })
  await rename(unfinished, fileIn(home))
}

export const newKey = () => randomBytes(32).toString('base64url')
