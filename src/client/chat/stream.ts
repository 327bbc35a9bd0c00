import { type LocalPart, runRequest } from '../../protocol/chat.ts'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { unwrap } from '../../protocol/envelope.ts'
import { NemoError } from '../../protocol/errors.ts'
import { stringifyJson } from '../../protocol/json.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Caller } from '../account/caller.ts'
import { backendError } from '../net/backend-error.ts'
import { localFact, networkError } from '../net/failures.ts'
import type { Http } from '../net/http.ts'
import { receive } from '../net/received.ts'
import { pauseInWords } from '../net/retry-after.ts'
import { type TimeLimit, timeLimit } from '../net/signals.ts'
import type { Clock } from '../options.ts'
import type { Reading } from './assembly.ts'
import { ChatReader } from './reader.ts'

/** The outcome of a turn's only POST. */
export type Outcome =
  /** the stream ended */
  | { kind: 'ended'; reading: Reading }
  /** the connection broke or fell silent: the turn may continue on the server */
  | { kind: 'lost'; reading: Reading; reason: string }
  /** refused before any effect, or nothing was sent */
  | { kind: 'refused'; error: NemoError }

/** PROTOCOL.md 12.6, ms */
const WHOLE_TURN = 15 * 60_000
const NOTHING_BUT_HEARTBEATS = 10 * 60_000

export interface Talk {
  endpoint: Endpoint
  sessionId: string
  message: string
  extra: LocalPart[]
  signal: AbortSignal
  /** called for any bytes; the reading is created on demand */
  onBytes(read: () => Reading): void
}

interface Needs {
  http: Http
  caller: Caller
  clock: Clock
}

/**
 * Sends a message and reads the answer. Sent once: only a rejected token leads to a second request.
 * @throws {unknown} a fault of this program, not a lost connection
 */
export async function talk(needs: Needs, turn: Talk): Promise<Outcome> {
  try {
    return await needs.caller.withToken(turn.endpoint, (token) => exchange(needs, turn, token))
  } catch (error) {
    if (error instanceof NemoError) return { kind: 'refused', error }
    throw error
  }
}

async function exchange({ http, clock }: Needs, turn: Talk, token: string): Promise<Outcome> {
  const reader = new ChatReader()
  const watch = watchdog(clock, turn.signal)
  try {
    const response = await http.open(turn.endpoint, {
      method: 'POST',
      path: ROUTES.runSse,
      headers: { Accept: 'text/event-stream' },
      json: runRequest(turn.sessionId, turn.message, ...turn.extra),
      token,
      signal: watch.signal,
    })
    if (!isStream(response)) return await readBody(response, reader, turn, clock.now())
    await drain(response, reader, watch, turn)
    return { kind: 'ended', reading: reader.end() }
  } catch (error) {
    if (error instanceof NemoError) throw error
    turn.signal.throwIfAborted()
    const known = networkError(error, turn.endpoint.baseUrl, localFact(turn.endpoint.engine))
    if (!(known instanceof NemoError) || known.code !== 'unreachable' || known.facts.unsent) throw known
    return { kind: 'lost', reading: reader.end(), reason: watch.reason() ?? known.message }
  } finally {
    watch.done()
  }
}

async function drain(response: Response, reader: ChatReader, watch: Watchdog, turn: Talk): Promise<void> {
  if (!response.body) return
  // Node's web streams are iterable, which the DOM types lack
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    watch.bytes(reader.feed(bytes))
    turn.onBytes(() => reader.read())
  }
}

const isStream = (response: Response) =>
  response.ok && /^text\/event-stream/i.test(response.headers.get('content-type') ?? 'text/event-stream')

/** A body instead of a stream: an error envelope, or events as a JSON array or a mislabelled stream. */
async function readBody(response: Response, reader: ChatReader, turn: Talk, now: number): Promise<Outcome> {
  const received = await receive(response, turn.endpoint, now)
  const { status, text, retryAfter } = received
  if (response.ok && /^\uFEFF?\s*(:|data:|event:|id:|retry:)/.test(text)) {
    reader.feed(new TextEncoder().encode(text))
    return { kind: 'ended', reading: reader.end() }
  }
  const answer = unwrap(status, text)
  if (!answer.ok) {
    const gateway = [408, 502, 504].includes(status)
    if (gateway) return { kind: 'lost', reading: reader.end(), reason: `the gateway answered ${status}` }
    const wait = retryAfter > 0 ? pauseInWords(retryAfter) : ''
    throw backendError(answer, received, { session: turn.sessionId, wait })
  }
  const events = Array.isArray(answer.payload) ? answer.payload : [answer.payload]
  const frames = events.map((event) => `data: ${stringifyJson(event)}\n\n`).join('')
  reader.feed(new TextEncoder().encode(frames))
  return { kind: 'ended', reading: reader.end() }
}

interface Watchdog extends TimeLimit {
  /** called for bytes; `meaningful` if more than heartbeats */
  bytes(meaningful: boolean): void
  /** which limit was reached, if any */
  reason(): string | undefined
}

/** The limits of PROTOCOL.md 12.6: for the whole turn, and for a time with only heartbeats or nothing. */
function watchdog(clock: Clock, parent: AbortSignal): Watchdog {
  const end = clock.now() + WHOLE_TURN
  let meaningfulAt = clock.now()
  const due = () => Math.min(end, meaningfulAt + NOTHING_BUT_HEARTBEATS)
  const limit = timeLimit(clock, due, parent)
  const why = () => (due() === end ? 'it took longer than 15 minutes' : 'nothing came for 10 minutes')
  return {
    ...limit,
    bytes: (meaningful) => {
      if (meaningful) meaningfulAt = clock.now()
    },
    reason: () => (limit.timedOut() ? why() : undefined),
  }
}
