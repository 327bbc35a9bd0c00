import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Config } from '../../config.ts'
import { type Finding, note, ok } from './finding.ts'

const WHAT = 'Cloud account'
const Kept = z.object({ origins: z.record(z.string(), z.object({ expiresAt: z.number() })) })

/** Which token the cloud would get, and how old it is; the token itself is never shown. */
export async function accountFinding(config: Config, home: string, now: number): Promise<Finding> {
  if (config.token) return ok(WHAT, 'NEMO_TOKEN is set')
  const expiresAt = await keptUntil(join(home, 'credentials.json'), config.apiUrl)
  if (expiresAt === undefined)
    return ok(WHAT, 'no token yet; a free anonymous one is made when the cloud is first used')
  const days = (expiresAt - now) / 86_400_000
  return days > 0
    ? ok(WHAT, `a free anonymous token, valid for ${days.toFixed(1)} more days`)
    : note(WHAT, 'the free anonymous token has run out; a new one is made when the cloud is next used')
}

async function keptUntil(path: string, origin: string): Promise<number | undefined> {
  try {
    return Kept.parse(JSON.parse(await readFile(path, 'utf8'))).origins[origin]?.expiresAt
  } catch {
    return undefined
  }
}
