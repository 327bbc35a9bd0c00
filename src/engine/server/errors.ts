import type { FastifyInstance } from 'fastify'
import { ZodError } from 'zod'
import { BrokenOff } from '../media/library.ts'

/** A failure as in the protocol: `{code, message, data: null}` with an HTTP status (PROTOCOL.md section 14). */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: number
  readonly status: number
  /** when to retry, s */
  readonly retryAfter: number | undefined
  constructor(code: number, message: string, retryAfter?: number) {
    super(message)
    this.retryAfter = retryAfter
    this.code = code
    this.status = STATUS[code] ?? code
  }
}

/** HTTP status of the protocol's own codes; every other code is its own status. */
const STATUS: Record<number, number> = { 1001: 401, 1002: 404, 2001: 402, 4001: 415, 4002: 413 }

export const envelope = (data: unknown) => ({ code: 0, message: 'ok', data })

/** Sends every failure in the protocol's envelope, without revealing internals. */
export function installErrorAnswers(app: FastifyInstance, onUnexpected: (error: unknown) => void): void {
  app.setErrorHandler((error, _request, reply) => {
    const known = asApiError(error)
    if (!known) onUnexpected(error)
    const { code, status, message } = known ?? {
      code: 500,
      status: 500,
      message: 'The local engine had an internal error.',
    }
    if (known?.retryAfter !== undefined) reply.header('retry-after', known.retryAfter)
    return reply.code(status).send({ code, message, data: null })
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 404, message: 'Not found', data: null }))
}

function asApiError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error
  if (error instanceof ZodError) return new ApiError(400, `Bad request: ${firstIssue(error)}`)
  if (!(error instanceof Error)) return undefined
  // Fastify's own errors (malformed JSON, body too large, media type) have a status
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (typeof status === 'number' && status >= 400 && status < 500) return new ApiError(status, error.message)
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return new ApiError(507, 'There is no room left on the disk of the local engine.')
  if (code === 'ECONNRESET' || error instanceof BrokenOff) return new ApiError(400, 'The request broke off.')
  return undefined
}

/** The first problem, like `output.fps: …`. */
export function firstIssue(error: ZodError): string {
  const [issue] = error.issues
  return issue ? [issue.path.join('.'), issue.message].filter(Boolean).join(': ') : 'not understood'
}
