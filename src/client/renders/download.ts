import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { unwrap } from '../../protocol/envelope.ts'
import { renderStatus } from '../../protocol/render.ts'
import { attributionHeaders } from '../net/http.ts'
import { timeLimit } from '../net/signals.ts'
import type { Attribution, Clock } from '../options.ts'
import { cannotWrite } from './place.ts'

/** What is to be fetched, and where to. */
export interface Fetching {
  endpoint: Endpoint
  /** absolute, or relative to the endpoint */
  url: string
  token: string
  temporary: string
  /** of the bytes that are in `temporary` already */
  etag?: string
  signal: AbortSignal
  /** the version of what is coming */
  onStart(etag: string | undefined): Promise<void>
  onBytes(have: number, total?: number): void
}

/** The file is not to be had at this address (any more). */
export class Gone extends Error {}

/** Times out when no byte comes for so long, ms. */
const IDLE = 60_000
const MAX_HOPS = 5

export interface Download {
  /**
   * Fetches into the temporary file, going on from what is there; rejects with what broke.
   * @returns the size of the whole, bytes
   * @throws {Gone}
   */
  fetchInto(fetching: Fetching): Promise<number>
}

/** @param foreign the dispatcher for hosts other than the endpoint's */
export function createDownload(attribution: Attribution, clock: Clock, foreign: () => unknown): Download {
  const identity = attributionHeaders(attribution)

  /** Follows redirects by hand, so that the bearer goes to the API's origin alone. */
  async function request(fetching: Fetching, from: number, signal: AbortSignal, url: URL, hops = 0): Promise<Response> {
    if (!/^https?:$/.test(url.protocol)) throw new Gone('not a web address')
    const near = url.origin === new URL(fetching.endpoint.baseUrl).origin
    const headers = new Headers(near ? { ...identity, Authorization: `Bearer ${fetching.token}` } : {})
    headers.set('Accept-Encoding', 'identity')
    if (from > 0) headers.set('Range', `bytes=${from}-`)
    if (from > 0 && fetching.etag && !fetching.etag.startsWith('W/')) headers.set('If-Range', fetching.etag)
    const dispatcher = near ? fetching.endpoint.dispatcher : foreign()
    // Node's fetch takes a dispatcher, which the DOM's types do not know
    const response = await fetch(url, { headers, redirect: 'manual', signal, ...({ dispatcher } as object) })
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel()
      if (hops >= MAX_HOPS) throw new Gone('too many redirects')
      return request(fetching, from, signal, new URL(location, url), hops + 1)
    }
    if (response.ok && isJson(response)) {
      const next = await jsonUrl(response)
      if (hops >= MAX_HOPS) throw new Gone('too many redirects')
      return request(fetching, from, signal, new URL(next, url), hops + 1)
    }
    return response
  }

  async function fetchInto(fetching: Fetching): Promise<number> {
    const from = (await stat(fetching.temporary).catch(() => undefined))?.size ?? 0
    let aliveAt = clock.now()
    const idle = timeLimit(clock, () => aliveAt + IDLE, fetching.signal)
    const alive = () => {
      aliveAt = clock.now()
    }
    try {
      const response = await request(fetching, from, idle.signal, new URL(fetching.url, fetching.endpoint.baseUrl))
      if (response.status === 416 && from > 0) {
        const total = Number(response.headers.get('content-range')?.match(/\/(\d+)$/)?.[1] ?? Number.NaN)
        if (total === from) return from
        await restart(fetching.temporary)
        throw new Error('the download starts again')
      }
      if (!response.ok) await refuse(response)
      return await receive(response, fetching, from, alive)
    } finally {
      idle.done()
    }
  }

  return { fetchInto }
}

const isJson = (response: Response) => /\bjson\b/i.test(response.headers.get('content-type') ?? '')

/** The download path may answer with JSON that names the address (PROTOCOL.md 9). */
async function jsonUrl(response: Response): Promise<string> {
  const answer = unwrap(response.status, await response.text())
  const url = answer.ok ? renderStatus(answer.body).url : undefined
  if (!url) throw new Gone('no address in the answer')
  return url
}

async function refuse(response: Response): Promise<never> {
  await response.body?.cancel()
  const { status } = response
  if (status === 408 || status === 429 || status >= 500) throw new Error(`HTTP ${status}`)
  throw new Gone(`HTTP ${status}`)
}

async function receive(response: Response, fetching: Fetching, from: number, alive: () => void) {
  const range = response.headers.get('content-range')?.match(/bytes (\d+)-\d+\/(\d+|\*)/)
  const resumed = response.status === 206 && Number(range?.[1]) === from
  if (response.status === 206 && !resumed) throw new Error('the wrong part came')
  // lengths and parts are then those of what was sent, not of the file
  const compressed = (response.headers.get('content-encoding') ?? 'identity') !== 'identity'
  if (resumed && compressed) {
    await restart(fetching.temporary)
    throw new Error('a part can not be had')
  }
  const length = compressed ? Number.NaN : Number(response.headers.get('content-length') ?? Number.NaN)
  const stated = resumed ? Number(range?.[2]) : length
  const total = Number.isFinite(stated) ? stated : undefined
  await fetching.onStart(response.headers.get('etag') ?? undefined)
  const file = await openAt(fetching.temporary, resumed)
  let bytes = resumed ? from : 0
  try {
    // Node's web streams can be iterated, which the DOM's types do not know
    for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      alive()
      await writeAll(file, chunk, bytes, fetching.temporary)
      bytes += chunk.length
      fetching.onBytes(bytes, total)
    }
    await file.datasync()
  } finally {
    await file.close()
  }
  if (total !== undefined && bytes !== total) throw new Error('the download ended early')
  return bytes
}

async function openAt(path: string, resume: boolean): Promise<FileHandle> {
  try {
    return await open(path, resume ? 'r+' : 'w', 0o644)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array, at: number, path: string): Promise<void> {
  try {
    for (let done = 0; done < chunk.length; )
      done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

async function restart(path: string): Promise<void> {
  await (await open(path, 'w')).close()
}
