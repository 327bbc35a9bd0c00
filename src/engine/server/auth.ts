import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Session } from '../store/sessions.ts'
import type { Store } from '../store/store.ts'
import { ApiError, envelope } from './errors.ts'

/** Local work costs nothing, so the balance never changes (PROTOCOL.md section 7). */
const CREDITS = { available: 100, frozen: 0, total: 100 }

/**
 * Tokens and credits (PROTOCOL.md sections 2 and 7). One person owns this machine's engine, so there is no limit to
 * tokens, and any good token opens any session.
 */
export function authRoutes(app: FastifyInstance, store: Store): void {
  app.post('/api/auth/anonymous-token', async (request) => {
    const clientId = request.headers['x-client-id']
    if (typeof clientId !== 'string' || !/^[\x21-\x7e]{1,64}$/.test(clientId))
      throw new ApiError(400, 'X-Client-Id must be one word of at most 64 characters.')
    const { token, userId, expiresAt } = store.tokens.issue(clientId)
    const expires_at = new Date(expiresAt).toISOString()
    return envelope({ token, user_id: userId, expires_at, credits: CREDITS.total })
  })
}

export function creditRoutes(app: FastifyInstance): void {
  app.get('/api/credits/balance/simple', async () => envelope(CREDITS))
}

/** @returns the user of the bearer token. @throws {ApiError} 1001 */
export function authenticate(request: FastifyRequest, store: Store): string {
  const token = request.headers.authorization?.match(/^Bearer\s+(\S+)$/i)?.[1]
  const user = token && store.tokens.user(token)
  if (!user) throw new ApiError(1001, 'The token is missing, unknown or expired.')
  return user
}

/** @throws {ApiError} 1002 */
export function sessionOf(store: Store, id: string): Session {
  const session = store.sessions.get(id)
  if (!session) throw new ApiError(1002, 'There is no such session on the local engine.')
  return session
}
