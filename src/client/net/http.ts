import type { Endpoint } from '../../protocol/endpoint.ts'
import { unwrap } from '../../protocol/envelope.ts'
import { NemoError } from '../../protocol/errors.ts'
import { stringifyJson } from '../../protocol/json.ts'
import { ATTRIBUTION_HEADERS } from '../../protocol/routes.ts'
import type { Attribution, Clock, Log } from '../options.ts'
import { backendError } from './backend-error.ts'
import { failureOf, unreachable } from './failures.ts'
import { timeLimit } from './signals.ts'

export interface Call {
  method: 'GET' | 'POST'
  /** path on the endpoint's origin */
  path: string
  headers?: Record<string, string>
  json?: unknown
  body?: RequestInit['body']
  token?: string
  /** for the whole answer, ms; default 30 s */
  timeoutMs?: number
  /** the same call may be sent again when it is not known whether it arrived */
  repeatable?: boolean
  signal?: AbortSignal
}

export interface Answer {
  payload: unknown
  body: unknown
}

/** Speaks to one endpoint. The bearer goes to its origin alone: redirects are never followed here. */
export interface Http {
  /** an answer out of its envelope; @throws {NemoError} */
  call(endpoint: Endpoint, call: Call): Promise<Answer>
  /** the answer as it comes, whatever its status; rejects with what `fetch` throws; never repeated */
  open(endpoint: Endpoint, call: Call): Promise<Response>
}

const TIMEOUT = 30_000
/** Pauses before a repeatable call is sent again, ms. */
const PAUSES = [500, 1_500]
const RATE_PAUSE = 30_000

export function createHttp(attribution: Attribution, clock: Clock, log: Log): Http {
  const identity = attributionHeaders(attribution)

  async function open(endpoint: Endpoint, call: Call): Promise<Response> {
    const headers = new Headers({ Accept: 'application/json', ...identity, ...call.headers })
    if (call.token) headers.set('Authorization', `Bearer ${call.token}`)
    if (call.json !== undefined) headers.set('Content-Type', 'application/json')
    const body = call.json === undefined ? call.body : stringifyJson(call.json)
    const streamed = typeof body === 'object'
    const response = await fetch(endpoint.baseUrl + call.path, {
      method: call.method,
      headers,
      body,
      redirect: streamed ? 'error' : 'manual',
      signal: call.signal,
      // Node's fetch takes these, which the DOM's types do not know. Without `window: null` and `redirect: 'error'` it keeps
      // a copy of a streamed body in memory, all of it.
      ...({ dispatcher: endpoint.dispatcher, ...(streamed ? { duplex: 'half', window: null } : {}) } as object),
    })
    log.debug({ method: call.method, path: call.path, status: response.status }, 'answered')
    return response
  }

  async function once(endpoint: Endpoint, call: Call): Promise<{ status: number; text: string; retryAfter: number }> {
    const due = clock.now() + (call.timeoutMs ?? TIMEOUT)
    const limit = timeLimit(clock, () => due, call.signal)
    try {
      const response = await open(endpoint, { ...call, signal: limit.signal })
      const retryAfter = Number(response.headers.get('retry-after') ?? 0) * 1000 || 0
      return { status: response.status, text: await response.text(), retryAfter }
    } finally {
      limit.done()
    }
  }

  async function call(endpoint: Endpoint, request: Call): Promise<Answer> {
    for (let attempt = 0, rated = false; ; attempt++) {
      const again = request.repeatable ? PAUSES[attempt] : undefined
      const result = await once(endpoint, request).catch((error: unknown) => error)
      request.signal?.throwIfAborted()
      if (!isAnswer(result)) {
        const { unsent, slow } = failureOf(result)
        const safe = slow ? undefined : unsent ? PAUSES[attempt] : again
        if (safe === undefined) throw unreachable(result, endpoint.baseUrl)
        await clock.sleep(safe, request.signal)
        continue
      }
      const answer = unwrap(result.status, result.text)
      if (answer.ok) return answer
      const error = backendError(answer)
      if (error.code === '429' && !rated) {
        rated = true
        await clock.sleep(Math.min(Math.max(RATE_PAUSE, result.retryAfter), 60_000), request.signal)
      } else if (again !== undefined && (error.code === '5xx' || result.status === 408)) {
        await clock.sleep(again, request.signal)
      } else {
        throw error
      }
      request.signal?.throwIfAborted()
    }
  }

  return { call, open }
}

function isAnswer(value: unknown): value is { status: number; text: string; retryAfter: number } {
  return typeof value === 'object' && value !== null && 'retryAfter' in value
}

/** Header values are printable ASCII and never empty: a missing header is what makes export answer 402. */
export function attributionHeaders(attribution: Attribution): Record<string, string> {
  const value = (text: string) =>
    text
      .replace(/[^\x20-\x7e]/g, '')
      .trim()
      .slice(0, 200) || 'unknown'
  return {
    [ATTRIBUTION_HEADERS.source]: value(attribution.source),
    [ATTRIBUTION_HEADERS.version]: value(attribution.version),
    [ATTRIBUTION_HEADERS.platform]: value(attribution.platform),
  }
}

/** Checks a payload with its schema; one that does not fit is a `bad_answer`. */
export function readAs<T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }, payload: unknown): T {
  const parsed = schema.safeParse(payload)
  if (!parsed.success || parsed.data === undefined) throw new NemoError('bad_answer', 'a required field is missing')
  return parsed.data
}
