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
  /** a body other than JSON, made anew for each try */
  body?: () => Promise<Body>
  token?: string
  /** for the whole answer, ms; default 30 s */
  timeoutMs?: number
  /** the same call may be sent again when it is not known whether it arrived */
  repeatable?: boolean
  signal?: AbortSignal
  /** what a refusal is told with: names, ids */
  facts?: Facts
}

/** What is sent in place of JSON. */
export interface Body {
  /** pulled from as the network takes it */
  stream: AsyncIterable<Uint8Array>
  headers: Record<string, string>
  /** lets go of what the stream reads from */
  close(): Promise<void>
}

export interface Answer {
  payload: unknown
  body: unknown
}

/** Speaks to one endpoint. The bearer goes to its origin alone: redirects are never followed here. */
export interface Http {
  /**
   * An answer out of its envelope. Where the pause before another try would outlast the tool call that waits, the call
   * ends with what the service said, and when to try again.
   * @throws {NemoError}
   */
  call(endpoint: Endpoint, call: Call): Promise<Answer>
  /** the answer as it comes, whatever its status; rejects with what `fetch` throws; never repeated */
  open(endpoint: Endpoint, call: Call): Promise<Response>
}

const TIMEOUT = 30_000
/** Pauses before a repeatable call is sent again, ms. */
const PAUSES = [500, 1_500]
/** Before the one more try that a rate limit gets; as long as the service says, up to a minute (PROTOCOL.md 14), ms. */
const RATE_PAUSE = { least: 30_000, most: 60_000 }
/** Another try is begun only where the call has so long for it, ms. */
const ROOM = 2_000

export function createHttp(attribution: Attribution, clock: Clock, log: Log): Http {
  const identity = attributionHeaders(attribution)

  async function send(endpoint: Endpoint, call: Call, source?: Body): Promise<Response> {
    const headers = new Headers({ Accept: 'application/json', ...identity, ...call.headers, ...source?.headers })
    if (call.token) headers.set('Authorization', `Bearer ${call.token}`)
    if (call.json !== undefined) headers.set('Content-Type', 'application/json')
    // undici takes an async iterable as a body and pulls from it; the DOM's types do not know that
    const streamed = source?.stream as ReadableStream | undefined
    const body = call.json === undefined ? streamed : stringifyJson(call.json)
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

  /** @throws {NemoError} `error`, where there is no other try or no time for one */
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

/** When to try again, as far as that is known, for the words of a rate limit. */
function limitFacts(received: Received, again: boolean): { wait: string; again: boolean } {
  const pause = received.retryAfter || (again ? 0 : RATE_PAUSE.least)
  return { wait: pause > 0 ? pauseInWords(pause) : '', again }
}

/**
 * Why a try brought no answer, where another one may.
 * @throws {unknown} whatever is no matter of the network: a file that can't be read, a fault of this program
 */
function failed(error: unknown, endpoint: Endpoint): NemoError {
  const known = networkError(error, endpoint.baseUrl, localFact(endpoint.engine))
  if (known instanceof NemoError && known.code === 'unreachable') return known
  throw known
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
