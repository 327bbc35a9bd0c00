import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Dispatcher } from 'undici'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { unwrap } from '../../protocol/envelope.ts'
import { NemoError } from '../../protocol/errors.ts'
import { PrivateAddress } from '../../protocol/public-address.ts'
import { renderStatus } from '../../protocol/render.ts'
import { chain, networkError } from '../net/failures.ts'
import { attributionHeaders } from '../net/http.ts'
import { timeLimit } from '../net/signals.ts'
import type { Attribution, Clock } from '../options.ts'
import { errno } from '../store/errno.ts'
import { cannotWrite } from './place.ts'

/** A download and its target. */
export interface Fetching {
  endpoint: Endpoint
  /** absolute, or relative to the endpoint */
  url: string
  token: string
  temporary: string
  /** etag of the bytes already in `temporary` */
  etag?: string
  signal: AbortSignal
  /** called with the version of the download */
  onStart(etag: string | undefined): Promise<void>
  onBytes(have: number, total?: number): void
}

/** A failed download attempt that may be retried from this URL (`Broken`) or from another (`Gone`). */
abstract class NotFetched extends Error {
  /** the error to report without another attempt; names the host */
  readonly told: NemoError
  constructor(told: NemoError) {
    super(told.message, { cause: told })
    this.told = told
  }
}

/** The connection or the host failed. */
export class Broken extends NotFetched {}

/** The file is not available at this URL (any more). */
export class Gone extends NotFetched {}

function gone(url: URL, why: string): Gone {
  return new Gone(new NemoError('bad_answer', `${url.host} does not give the finished file: ${why}`))
}

function broken(url: URL, why: string): Broken {
  return new Broken(new NemoError('unreachable', `the download broke off: ${why}`, { host: url.host }))
}

/** Timeout without any bytes, ms. */
const IDLE = 60_000
const MAX_HOPS = 5

export interface Download {
  /**
   * Downloads into the temporary file, resuming from what is there.
   * @returns total size, bytes
   * @throws {Gone}
   * @throws {Broken}
   * @throws {NemoError} `cannot_write`, `bad_config`
   */
  fetchInto(fetching: Fetching): Promise<number>
}

/** @param elsewhere the dispatcher for hosts other than the endpoint's */
export function createDownload(attribution: Attribution, clock: Clock, elsewhere: () => Dispatcher): Download {
  const identity = attributionHeaders(attribution)

  async function get(fetching: Fetching, from: number, signal: AbortSignal, url: URL): Promise<Response> {
    const near = url.origin === new URL(fetching.endpoint.baseUrl).origin
    const headers = new Headers(near ? { ...identity, Authorization: `Bearer ${fetching.token}` } : {})
    headers.set('Accept-Encoding', 'identity')
    if (from > 0) headers.set('Range', `bytes=${from}-`)
    if (from > 0 && fetching.etag && !fetching.etag.startsWith('W/')) headers.set('If-Range', fetching.etag)
    const dispatcher = near ? fetching.endpoint.dispatcher : elsewhere()
    // Node's fetch takes a dispatcher, which the DOM types lack
    return fetch(url, { headers, redirect: 'manual', signal, ...({ dispatcher } as object) }).catch((error) => {
      throw asBroken(error, url, fetching.signal)
    })
  }

  /** Follows redirects manually, so that the bearer token goes to the API's origin only. */
  async function follow(
    fetching: Fetching,
    from: number,
    signal: AbortSignal,
  ): Promise<{ response: Response; url: URL }> {
    let url = webAddress(fetching.url, new URL(fetching.endpoint.baseUrl))
    for (let hops = 0; hops <= MAX_HOPS; hops++) {
      const response = await get(fetching, from, signal, url)
      const next = await nextAddress(response, url, fetching.signal)
      if (next === undefined) return { response, url }
      url = webAddress(next, url)
    }
    throw gone(url, 'too many redirects')
  }

  async function fetchInto(fetching: Fetching): Promise<number> {
    const from = await sizeOf(fetching.temporary)
    let aliveAt = clock.now()
    const idle = timeLimit(clock, () => aliveAt + IDLE, fetching.signal)
    const alive = () => {
      aliveAt = clock.now()
    }
    try {
      const { response, url } = await follow(fetching, from, idle.signal)
      if (response.status === 416 && from > 0) {
        const total = Number(response.headers.get('content-range')?.match(/\/(\d+)$/)?.[1] ?? Number.NaN)
        if (total === from) return from
        await restart(fetching.temporary)
        throw broken(url, 'it starts again')
      }
      await refuse(response, url)
      return await receive(response, url, fetching, from, alive)
    } finally {
      idle.done()
    }
  }

  return { fetchInto }
}

/** Converts network errors; returns errors of our own unchanged. */
function asBroken(error: unknown, url: URL, signal: AbortSignal): unknown {
  signal.throwIfAborted()
  if (chain(error).some((cause) => cause instanceof PrivateAddress))
    return gone(url, 'it is on a private network, and results are not fetched from there')
  const known = networkError(error, url.href)
  if (!(known instanceof NemoError) || known.code !== 'unreachable') return known
  return new Broken(new NemoError('unreachable', `the download broke off: ${known.message}`, known.facts))
}

function webAddress(address: string, base: URL): URL {
  const url = URL.canParse(address, base.href) ? new URL(address, base) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw gone(base, 'it does not lead to a web address')
}

/** The next URL: from a redirect, or from JSON (PROTOCOL.md 9). */
async function nextAddress(response: Response, url: URL, signal: AbortSignal): Promise<string | undefined> {
  const { status, headers } = response
  const location = status >= 300 && status < 400 ? headers.get('location') : null
  if (location !== null) {
    await response.body?.cancel()
    return location
  }
  if (!response.ok || !/\bjson\b/i.test(headers.get('content-type') ?? '')) return undefined
  const body = await response.text().catch((error: unknown) => {
    throw asBroken(error, url, signal)
  })
  const answer = unwrap(status, body)
  const next = answer.ok ? renderStatus(answer.body).url : undefined
  if (!next) throw gone(url, 'no address in its answer')
  return next
}

/** Rejects an answer that is not the file. An HTML page is a sign-in page or a firewall's. */
async function refuse(response: Response, url: URL): Promise<void> {
  const { status } = response
  const isPage = /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
  if (response.ok && !isPage) return
  await response.body?.cancel()
  const facts = { host: url.host, status }
  if (response.ok) throw new Gone(new NemoError('not_the_service', '', { ...facts, looks: 'a web page' }))
  if (status === 408 || status === 429 || status >= 500) throw new Broken(new NemoError('5xx', '', facts))
  throw gone(url, `HTTP ${status}`)
}

async function receive(response: Response, url: URL, fetching: Fetching, from: number, alive: () => void) {
  const { temporary, signal } = fetching
  const range = response.headers.get('content-range')?.match(/bytes (\d+)-\d+\/(\d+|\*)/)
  const resumed = response.status === 206 && Number(range?.[1]) === from
  if (response.status === 206 && !resumed) throw broken(url, 'the wrong part of it was sent')
  // lengths and ranges then refer to the compressed data, not to the file
  const compressed = (response.headers.get('content-encoding') ?? 'identity') !== 'identity'
  if (resumed && compressed) {
    await restart(temporary)
    throw broken(url, 'it cannot be fetched in parts')
  }
  const length = compressed ? Number.NaN : Number(response.headers.get('content-length') ?? Number.NaN)
  const stated = resumed ? Number(range?.[2]) : length
  const total = Number.isFinite(stated) ? stated : undefined
  await fetching.onStart(response.headers.get('etag') ?? undefined)
  const file = await open(temporary, resumed ? 'r+' : 'w', 0o644).catch((error) => {
    throw cannotWrite(temporary, error)
  })
  let bytes = resumed ? from : 0
  try {
    for await (const chunk of chunksOf(response, url, signal)) {
      alive()
      await writeAll(file, chunk, bytes)
      bytes += chunk.length
      fetching.onBytes(bytes, total)
    }
    await file.datasync()
  } catch (error) {
    throw cannotWrite(temporary, error)
  } finally {
    await file.close()
  }
  if (total !== undefined && bytes !== total) throw broken(url, 'it ended early')
  return bytes
}

/** Reads the body, distinguishing network errors from disk errors. */
async function* chunksOf(response: Response, url: URL, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    // Node's web streams are iterable, which the DOM types lack
    yield* (response.body ?? []) as unknown as AsyncIterable<Uint8Array>
  } catch (error) {
    throw asBroken(error, url, signal)
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; )
    done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (errno(error) === 'ENOENT') return 0
    throw cannotWrite(path, error)
  }
}

async function restart(path: string): Promise<void> {
  try {
    await (await open(path, 'w')).close()
  } catch (error) {
    throw cannotWrite(path, error)
  }
}
