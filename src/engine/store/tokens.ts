import { createHash, randomBytes } from 'node:crypto'
import { TOKEN_LIFE_MS } from '../../protocol/routes.ts'
import type { Database } from './database.ts'

/** Bearer tokens of the engine (PROTOCOL.md section 2). */
export interface Tokens {
  /** A new token for the client; earlier ones stay valid, as several servers share a client id. */
  issue(clientId: string): Issued
  /** A new token for a user known to the server by name. @param expiresAt epoch ms */
  issueTo(userId: string, expiresAt: number): Issued
  /** Revokes all tokens of a user. */
  revoke(userId: string): void
  /** @returns the user, or undefined for an unknown or expired token */
  user(token: string): string | undefined
}

export interface Issued {
  token: string
  userId: string
  /** epoch ms */
  expiresAt: number
}

export function createTokens(database: Database, now: () => number): Tokens {
  const issueTo = (userId: string, expiresAt: number): Issued => {
    database.run('DELETE FROM tokens WHERE expires_at < ?', now())
    const token = `nmv_usr_${randomBytes(32).toString('base64url')}`
    database.run('INSERT INTO tokens VALUES (?, ?, ?)', digest(token), userId, expiresAt)
    return { token, userId, expiresAt }
  }
  return {
    issue: (clientId) => issueTo(`${ANONYMOUS}${digest(clientId).slice(0, 12)}`, now() + TOKEN_LIFE_MS),
    issueTo,
    revoke: (userId) => database.run('DELETE FROM tokens WHERE user_id = ?', userId),
    user: (token) =>
      database.one<{ user_id: string }>(
        'SELECT user_id FROM tokens WHERE hash = ? AND expires_at >= ?',
        digest(token),
        now(),
      )?.user_id,
  }
}

const ANONYMOUS = 'anon_'

/** Whether a user has no account. */
export const isAnonymous = (userId: string): boolean => userId.startsWith(ANONYMOUS)

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
