import * as z from 'zod'
import { Capabilities } from './capabilities.ts'
import { first, id, list, number, record, text } from './loose.ts'

/** Answers about accounts: tokens, sessions, credits, claim links (PROTOCOL.md 2, 3, 7, 10). Each parser accepts all known variants. */

export const Token = z.unknown().transform((value, context) => {
  const data = record(value)
  const token = first(data, ['token', 'access_token'], text)
  if (!token) return missing(context, 'token')
  const expires = text(data?.expires_at)
  const expiresAt = expires === undefined ? Number.NaN : Date.parse(expires)
  return {
    token,
    userId: id(data?.user_id),
    credits: number(data?.credits),
    /** epoch ms, if given */
    expiresAt: Number.isNaN(expiresAt) ? undefined : expiresAt,
  }
})
export type Token = z.output<typeof Token>

/** The `task_name` of a session without a title; it is not a title (PROTOCOL.md 3). */
export const NO_TITLE = 'project'

export const Session = z.unknown().transform((value, context) => {
  const data = record(value)
  const sessionId = first(data, ['session_id', 'sessionId', 'id'], id)
  if (!sessionId) return missing(context, 'session_id')
  return {
    sessionId,
    taskId: first(data, ['task_id', 'taskId'], id) ?? '',
    /** for registration links `?bind=<id>` */
    bindId: first(data, ['user_id', 'bind_id', 'userId'], id),
    capabilities: Capabilities.parse(data?.capabilities),
  }
})
export type Session = z.output<typeof Session>

/** The sessions that the local engine has, whoever opened them. */
export const EngineSessions = z.unknown().transform((value) =>
  list(record(value)?.sessions).flatMap((each) => {
    const data = record(each)
    const sessionId = id(data?.session_id)
    if (sessionId === undefined) return []
    const title = text(data?.title)
    return {
      sessionId,
      title: title === NO_TITLE ? undefined : title,
      /** epoch ms */
      createdAt: number(data?.created_at) ?? 0,
      updatedAt: number(data?.updated_at) ?? 0,
    }
  }),
)
export type EngineSession = z.output<typeof EngineSessions>[number]

export const Credits = z.unknown().transform((value, context) => {
  const data = record(value)
  const available = number(data?.available)
  if (available === undefined) return missing(context, 'available')
  const frozen = number(data?.frozen) ?? 0
  return { available, frozen, total: number(data?.total) ?? available + frozen }
})
export type Credits = z.output<typeof Credits>

export const ClaimToken = z.unknown().transform((value, context) => {
  const token = text(record(value)?.claim_token)
  return token?.startsWith('clm_') ? token : missing(context, 'claim_token')
})

function missing(context: z.RefinementCtx, key: string): never {
  context.addIssue({ code: 'custom', message: `${key} is missing` })
  return z.NEVER
}
