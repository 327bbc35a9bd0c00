import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RenderStatus } from '../render/job.ts'
import type { Session } from '../store/sessions.ts'
import type { Store } from '../store/store.ts'
import type { RouteDeps } from './deps.ts'
import { ApiError, envelope } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** the user, once the token was checked */
    user: string
  }
}

/** Tokens for those without an account (PROTOCOL.md section 2). */
export function authRoutes(app: FastifyInstance, { store, policy }: RouteDeps): void {
  app.post('/api/auth/anonymous-token', async (request) => {
    const clientId = request.headers['x-client-id']
    if (typeof clientId !== 'string' || !/^[\x21-\x7e]{1,64}$/.test(clientId))
      throw new ApiError(400, 'X-Client-Id must be one word of at most 64 characters.')
    policy.admitStranger(request.ip)
    const { token, userId, expiresAt } = store.tokens.issue(clientId)
    const expires_at = new Date(expiresAt).toISOString()
    return envelope({ token, user_id: userId, expires_at, credits: policy.credits(userId).total })
  })
}

/** Lets nobody through to the routes of `app` without a good token. */
export function requireToken(app: FastifyInstance, { store, policy }: RouteDeps): void {
  app.addHook('onRequest', async (request) => {
    request.user = authenticate(request, store)
    policy.admit(request.user)
  })
}

/** The remaining balance (PROTOCOL.md section 7). */
export function creditRoutes(app: FastifyInstance, { policy }: RouteDeps): void {
  app.get('/api/credits/balance/simple', async (request) => envelope(policy.credits(request.user)))
}

/** @returns the user of the bearer token. @throws {ApiError} 1001 */
function authenticate(request: FastifyRequest, store: Store): string {
  const token = request.headers.authorization?.match(/^Bearer\s+(\S+)$/i)?.[1]
  const user = token && store.tokens.user(token)
  if (!user) throw new ApiError(1001, 'The token is missing, unknown or expired.')
  return user
}

/** A session that the user may see; one of somebody else does not exist for them. @throws {ApiError} 1002 */
export function sessionOf({ store, policy }: RouteDeps, { user }: FastifyRequest, id: string): Session {
  const session = store.sessions.get(id)
  if (!session || !policy.mayOpen(user, session.userId))
    throw new ApiError(1002, 'There is no such session on this engine.')
  return session
}

/** A render that the user may see. @throws {ApiError} 404 */
export function renderOf({ store, queue, policy }: RouteDeps, { user }: FastifyRequest, id: string): RenderStatus {
  const status = queue.status(id)
  const owner = status && store.sessions.get(status.sessionId)?.userId
  if (!status || !policy.mayOpen(user, owner)) throw new ApiError(404, 'This engine knows no render with this id.')
  return status
}
