import type { Endpoint } from '../../protocol/endpoint.ts'
import { unwrap } from '../../protocol/envelope.ts'
import { type Facts, NemoError } from '../../protocol/errors.ts'
import { stringifyJson } from '../../protocol/json.ts'
import { ATTRIBUTION_HEADERS } from '../../protocol/routes.ts'
import { callDue } from '../call-time.ts'
import type { Attribution, Clock, Log } from '../options.ts'
import { backendError } from './backend-error.ts'
import { localFact, networkError } from './failures.ts'
import { type Received, receive } from './received.ts'
import { pauseInWords } from './retry-after.ts'
import { timeLimit } from './signals.ts'

export interface Call {
  method: 'GET' | 'POST'
  /** path on the endpoint's origin */
  path: string
  headers?: Record<string, string>
  json?: unknown
  /** a body other than JSON, created for each attempt */
  body?: () => Promise<Body>
  token?: string
  /** timeout for the whole answer, ms; default 30 s */
  timeoutMs?: number
  /** whether the call may be repeated if it is unknown whether it arrived */
  repeatable?: boolean
  signal?: AbortSignal
  /** facts for error messages: names, ids */
  facts?: Facts
}

/** A body other than JSON. */
export interface Body {
  /** pulled with backpressure */
  stream: AsyncIterable<Uint8Array>
  headers: Record<string, string>
  /** closes the stream's source */
  close(): Promise<void>
}

export interface Answer {
  payload: unknown
  body: unknown
}

/** HTTP to one endpoint. The bearer token goes to its origin only: redirects are never followed here. */
export interface Http {
  /**
   * The answer from its envelope. If a pause before a retry would exceed the tool call's time, the call fails with the
   * service's error and when to try again.
   * @throws {NemoError}
   */
  call(endpoint: Endpoint, call: Call): Promise<Answer>
  /** the raw response, whatever its status; rejects with `fetch`'s error; never repeated */
  open(endpoint: Endpoint, call: Call): Promise<Response>
}

const TIMEOUT = 30_000
/** Pauses before a repeatable call is sent again, ms. */
const PAUSES = [500, 1_500]
/** Pause before the single retry after a rate limit: as the service says, within these limits (PROTOCOL.md 14), ms. */
const RATE_PAUSE = { least: 30_000, most: 60_000 }
/** Least time left for another attempt, ms. */
const ROOM = 2_000

export function createHttp(attribution: Attribution, clock: Clock, log: Log): Http {
  const identity = attributionHeaders(attribution)

  async function send(endpoint: Endpoint, call: Call, source?: Body): Promise<Response> {
    const headers = new Headers({ Accept: 'application/json', ...identity, ...call.headers, ...source?.headers })
    if (call.token) headers.set('Authorization', `Bearer ${call.token}`)
    if (call.json !== undefined) headers.set('Content-Type', 'application/json')
    // undici accepts an async iterable as a body, which the DOM types lack
    const streamed = source?.stream as ReadableStream | undefined
    const body = call.json === undefined ? streamed : stringifyJson(call.json)
    const response = await fetch(endpoint.baseUrl + call.path, {
      method: call.method,
      headers,
      body,
      redirect: streamed ? 'error' : 'manual',
      signal: call.signal,
      // Options of Node's fetch that the DOM types lack. Without `window: null` and `redirect: 'error'` it keeps a copy of the
      // whole streamed body in memory.
      ...({ dispatcher: endpoint.dispatcher, ...(streamed ? { duplex: 'half', window: null } : {}) } as object),
    })
    log.debug({ method: call.method, path: call.path, status: response.status }, 'answered')
    return response
  }

  async function once(endpoint: Endpoint, call: Call): Promise<Received> {
    const due = Math.min(clock.now() + (call.timeoutMs ?? TIMEOUT), callDue())
    const source = await call.body?.()
    const limit = timeLimit(clock, () => due, call.signal)
    try {
      const response = await send(endpoint, { ...call, signal: limit.signal }, source)
      return await receive(response, endpoint, clock.now())
    } finally {
      limit.done()
      await source?.close()
    }
  }

  /** @throws {NemoError} `error`, if there is no retry left or no time for one */
  async function pauseOrThrow(pause: number | undefined, error: NemoError, signal?: AbortSignal): Promise<void> {
    if (pause === undefined || clock.now() + pause + ROOM > callDue()) throw error
    await clock.sleep(pause, signal)
    signal?.throwIfAborted()
  }

  async function call(endpoint: Endpoint, request: Call): Promise<Answer> {
    for (let attempt = 0, rated = false; ; attempt++) {
      const again = request.repeatable ? PAUSES[attempt] : undefined
      const result = await once(endpoint, request).catch((error: unknown) => {
        request.signal?.throwIfAborted()
        return failed(error, endpoint)
      })
      if (result instanceof NemoError) {
        const { unsent, slow } = result.facts
        const safe = slow ? undefined : unsent ? PAUSES[attempt] : again
        await pauseOrThrow(safe, result, request.signal)
        continue
      }
      const answer = unwrap(result.status, result.text)
      if (answer.ok) return answer
      const error = backendError(answer, result, { ...limitFacts(result, rated), ...request.facts })
      const pause = error.code === '429' && !rated ? ratePause(result) : error.code === '5xx' ? again : undefined
      rated ||= error.code === '429'
      await pauseOrThrow(pause, error, request.signal)
    }
  }

  return { call, open: (endpoint, request) => send(endpoint, request) }
}

const ratePause = (received: Received) => Math.min(Math.max(RATE_PAUSE.least, received.retryAfter), RATE_PAUSE.most)

/** When to try again, if known, for rate limit errors. */
function limitFacts(received: Received, again: boolean): { wait: string; again: boolean } {
  const pause = received.retryAfter || (again ? 0 : RATE_PAUSE.least)
  return { wait: pause > 0 ? pauseInWords(pause) : '', again }
}

/**
 * The error of a failed attempt that may be retried.
 * @throws {unknown} anything that is not a network error: an unreadable file, a fault of this program
 */
function failed(error: unknown, endpoint: Endpoint): NemoError {
  const known = networkError(error, endpoint.baseUrl, localFact(endpoint.engine))
  if (known instanceof NemoError && known.code === 'unreachable') return known
  throw known
}

/** Header values are printable ASCII and never empty: without a header, export answers 402. */
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

/** Validates a payload; an invalid one is a `bad_answer`. */
export function readAs<T>(schema: { safeParse(value: unknown): { success: boolean; data?: T } }, payload: unknown): T {
  const parsed = schema.safeParse(payload)
  if (!parsed.success || parsed.data === undefined) throw new NemoError('bad_answer', 'a required field is missing')
  return parsed.data
}
