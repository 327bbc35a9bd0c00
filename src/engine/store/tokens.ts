import { createHash, randomBytes } from 'node:crypto'
import { TOKEN_LIFE_MS } from '../../protocol/routes.ts'
import type { Database } from './database.ts'

/** Bearer tokens for this machine's own engine (PROTOCOL.md section 2). */
export interface Tokens {
  /** A new token for the client; its earlier ones stay good, for several servers share a client id. */
  issue(clientId: string): { token: string; userId: string; expiresAt: number }
  /** @returns the user, or undefined for an unknown or expired token */
  user(token: string): string | undefined
}

export function createTokens(database: Database, now: () => number): Tokens {
  return {
    issue(clientId) {
      database.run('DELETE FROM tokens WHERE expires_at < ?', now())
      const issued = {
        token: `nmv_usr_${randomBytes(32).toString('base64url')}`,
        userId: `anon_${digest(clientId).slice(0, 12)}`,
        expiresAt: now() + TOKEN_LIFE_MS,
      }
      database.run('INSERT INTO tokens VALUES (?, ?, ?)', digest(issued.token), issued.userId, issued.expiresAt)
      return issued
    },
    user: (token) =>
      database.one<{ user_id: string }>(
        'SELECT user_id FROM tokens WHERE hash = ? AND expires_at >= ?',
        digest(token),
        now(),
      )?.user_id,
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
