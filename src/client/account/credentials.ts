import { join } from 'node:path'
import * as z from 'zod'
import { Token } from '../../protocol/account.ts'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import { CLIENT_ID_HEADER, ROUTES, TOKEN_LIFE_MS } from '../../protocol/routes.ts'
import { callDue } from '../call-time.ts'
import { type Http, readAs } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Clock } from '../options.ts'
import { readJson, readWhole, writeJson, writeWhole } from '../store/files.ts'
import { LockHeld, withLock } from '../store/lock.ts'

export interface Credential {
  token: string
  /** whether it was created here and may be replaced */
  minted: boolean
  /** id of an anonymous account, for registration links */
  userId?: string
}

/** Tokens, one per origin: the person's own for the cloud, else an anonymous one, kept until it expires. */
export interface Credentials {
  get(endpoint: Endpoint): Promise<Credential>
  /**
   * a new token to replace `rejected`, possibly another process's newer one. @throws {NemoError} 1001 for the person's own
   * token
   */
  renew(endpoint: Endpoint, rejected: Credential): Promise<Credential>
}

const Stored = z.object({
  origins: z.record(
    z.string(),
    z.object({ token: z.string(), userId: z.string().optional(), clientId: z.string(), expiresAt: z.number() }),
  ),
})
type Stored = z.infer<typeof Stored>

interface Needs {
  home: string
  http: Http
  clock: Clock
  token?: string
  clientId?: string
  secrets: Secrets
}

export function createCredentials({ home, http, clock, token, clientId, secrets }: Needs): Credentials {
  const path = join(home, 'credentials.json')
  const load = async (): Promise<Stored> => Stored.safeParse(await readJson(path)).data ?? { origins: {} }
  const own = (endpoint: Endpoint) => (token && endpoint.engine === 'cloud' ? { token, minted: false } : undefined)

  async function stored(endpoint: Endpoint): Promise<Credential | undefined> {
    const entry = (await load()).origins[endpoint.baseUrl]
    if (!entry || entry.expiresAt <= clock.now()) return undefined
    secrets.add(entry.token)
    return { token: entry.token, userId: entry.userId, minted: true }
  }

  async function mint(endpoint: Endpoint): Promise<Credential> {
    const { id, payload } = await tokenFor(endpoint)
    const minted = readAs(Token, payload)
    secrets.add(minted.token)
    const expiresAt = minted.expiresAt ?? clock.now() + TOKEN_LIFE_MS
    const entry = { token: minted.token, userId: minted.userId, clientId: id, expiresAt }
    const { origins } = await load()
    await writeJson(path, { origins: { ...origins, [endpoint.baseUrl]: entry } })
    return { token: minted.token, userId: minted.userId, minted: true }
  }

  /** Uses the stored client id; one that the service rejects (400) is replaced once (PROTOCOL.md 14). */
  async function tokenFor(endpoint: Endpoint): Promise<{ id: string; payload: unknown }> {
    const id = clientId ?? (await keptClientId(home))
    try {
      return { id, payload: (await requestToken(http, endpoint, id)).payload }
    } catch (error) {
      if (!(error instanceof NemoError) || error.code !== '400' || clientId !== undefined) throw error
      const fresh = await keptClientId(home, id)
      return { id: fresh, payload: (await requestToken(http, endpoint, fresh)).payload }
    }
  }

  /** Only one process at a time requests a token, as a client id gets one per seven days. This may take long. */
  async function locked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await withLock(join(home, 'credentials.lock'), work, callDue() - clock.now())
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error
      throw new NemoError('429', 'another call is already waiting for a free token', { token: true }, error)
    }
  }

  return {
    get: async (endpoint) =>
      own(endpoint) ??
      (await stored(endpoint)) ??
      (await locked(async () => (await stored(endpoint)) ?? (await mint(endpoint)))),
    renew: async (endpoint, rejected) => {
      if (!rejected.minted) throw rejectedToken()
      return locked(async () => {
        const current = await stored(endpoint)
        return current && current.token !== rejected.token ? current : mint(endpoint)
      })
    },
  }
}

function rejectedToken(): NemoError {
  return new NemoError('1001', 'invalid or expired token', { supplied: true })
}

async function requestToken(http: Http, endpoint: Endpoint, clientId: string) {
  try {
    return await http.call(endpoint, {
      method: 'POST',
      path: ROUTES.anonymousToken,
      headers: { [CLIENT_ID_HEADER]: clientId },
    })
  } catch (error) {
    if (!(error instanceof NemoError) || error.code !== '429') throw error
    throw new NemoError('429', error.message, { ...error.facts, token: true }, error)
  }
}

/**
 * The random client id of this installation (PROTOCOL.md 2), created once even if several processes start together.
 *
 * @param refused an id that the service rejected
 */
async function keptClientId(home: string, refused?: string): Promise<string> {
  const path = join(home, 'client_id')
  return withLock(join(home, 'client_id.lock'), async () => {
    const kept = (await readWhole(path))?.trim()
    if (kept && kept !== refused && /^[\x21-\x7e]{1,64}$/.test(kept)) return kept
    const fresh = crypto.randomUUID()
    await writeWhole(path, fresh)
    return fresh
  })
}
