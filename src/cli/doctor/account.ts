import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Config } from '../../config.ts'
import { type Balance, balance } from './balance.ts'
import { type Finding, missing, note, ok } from './finding.ts'

const WHAT = 'Cloud account'
const REPLACE = 'replace or remove NEMO_TOKEN, or work locally'
const DAY_MS = 86_400_000
const Kept = z.object({ origins: z.record(z.string(), z.object({ token: z.string(), expiresAt: z.number() })) })

/**
 * Which token would be used for the cloud, how long it is valid, and the remaining credits. The token itself is never shown, and
 * no new one is requested.
 * @param now epoch ms
 */
export async function accountFinding(config: Config, home: string, now: number): Promise<Finding> {
  if (config.token) {
    const answer = await balance(config, config.token)
    if (answer.kind === 'rejected') return missing(WHAT, 'the service does not accept NEMO_TOKEN', REPLACE)
    return withBalance('NEMO_TOKEN is set', answer)
  }
  const kept = await keptToken(join(home, 'credentials.json'), config.apiUrl)
  if (!kept) return ok(WHAT, 'no token yet; the cloud gives a free anonymous one when it is first used')
  const days = (kept.expiresAt - now) / DAY_MS
  if (days <= 0)
    return note(WHAT, 'the free anonymous token has expired; the cloud gives a new one when it is next used')
  return withBalance(
    `a free anonymous token, valid for ${days.toFixed(1)} more days`,
    await balance(config, kept.token),
  )
}

function withBalance(said: string, answer: Balance): Finding {
  switch (answer.kind) {
    case 'credits':
      return ok(WHAT, `${said}; ${answer.available} credits left`)
    case 'rejected':
      return note(WHAT, `${said}, but the service does not accept it; the cloud gives a new one when it is next used`)
    case 'unknown':
      return ok(WHAT, said)
  }
}

async function keptToken(path: string, origin: string): Promise<{ token: string; expiresAt: number } | undefined> {
  try {
    return Kept.parse(JSON.parse(await readFile(path, 'utf8'))).origins[origin]
  } catch {
    return undefined
  }
}
