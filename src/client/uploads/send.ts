import type { FileHandle } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import FormData from 'form-data'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { unwrap } from '../../protocol/envelope.ts'
import { NemoError } from '../../protocol/errors.ts'
import { UploadAnswer } from '../../protocol/media.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Caller } from '../account/caller.ts'
import { backendError } from '../net/backend-error.ts'
import { unreachable } from '../net/failures.ts'
import { type Http, readAs } from '../net/http.ts'
import { openRegular, type Sendable } from './inspect.ts'

export interface Sending {
  endpoint: Endpoint
  sessionId: string
  signal: AbortSignal
  /** bytes of the body that were handed over so far, and how many there are */
  onBytes?(sent: number, total: number): void
}

/** Puts media into a session (PROTOCOL.md 5): one request for each file or URL, so that each has its own verdict. */
export interface Sender {
  file(file: Sendable, sending: Sending): Promise<UploadAnswer>
  url(url: string, sending: Sending): Promise<UploadAnswer>
}

/** A URL is fetched by the engine while the call is open, ms. */
const URL_TIMEOUT = 10 * 60_000

/** Bytes read and sent at a time: small, so that what fetch copies of them is collected soon and memory stays flat. */
const CHUNK = 16 * 1024

export function createSender(http: Http, caller: Caller): Sender {
  async function file(sendable: Sendable, sending: Sending): Promise<UploadAnswer> {
    return caller.withToken(sending.endpoint, (token) => postFile(sendable, sending, token))
  }

  async function postFile(sendable: Sendable, { endpoint, sessionId, signal, onBytes }: Sending, token: string) {
    const handle = await openRegular(sendable.path, sendable.name)
    try {
      await checkUnchanged(handle, sendable)
      const body = await multipart(handle, sendable)
      const call = { method: 'POST' as const, path: ROUTES.upload(sessionId), headers: body.headers, token, signal }
      const stream = counted(body.stream, body.length, sendable.name, onBytes)
      // undici takes an async iterable as a body and pulls from it; the DOM's types do not know that
      const response = await http.open(endpoint, { ...call, body: stream as unknown as ReadableStream })
      const answer = unwrap(response.status, await response.text())
      if (answer.ok) return readAs(UploadAnswer, answer.payload)
      throw backendError(answer, { name: sendable.name, session: sessionId })
    } catch (error) {
      throw unreachable(nemoCause(error) ?? error, endpoint.baseUrl)
    } finally {
      await handle.close().catch(() => {})
    }
  }

  async function url(address: string, { endpoint, sessionId, signal }: Sending): Promise<UploadAnswer> {
    const json = { urls: [address], source_type: 'url' }
    const call = { method: 'POST' as const, path: ROUTES.upload(sessionId), json, timeoutMs: URL_TIMEOUT, signal }
    const { payload } = await caller.call(endpoint, call)
    return readAs(UploadAnswer, payload)
  }

  return { file, url }
}

/** What was checked is what is sent, also when that is later and in another process. */
async function checkUnchanged(handle: FileHandle, { name, size, mtimeMs }: Sendable): Promise<void> {
  const now = await handle.stat()
  if (now.size === size && now.mtimeMs === mtimeMs) return
  throw new NemoError('not_media', 'it changed since it was checked; upload it again', { name })
}

async function multipart(handle: FileHandle, { size, name, mime }: Sendable) {
  const form = new FormData()
  const source = handle.createReadStream({ end: size - 1, autoClose: false, highWaterMark: CHUNK })
  const filename = name.replace(/["\r\n\\]/g, '_')
  form.append('files', source, { filename, contentType: mime, knownLength: size })
  const length = await new Promise<number>((resolve, reject) =>
    form.getLength((error, bytes) => (error ? reject(error) : resolve(bytes))),
  )
  const stream = new PassThrough({ highWaterMark: CHUNK })
  form.on('error', (error) => stream.destroy(error))
  form.pipe(stream)
  return { stream, length, headers: { ...form.getHeaders(), 'Content-Length': String(length) } }
}

/** Counts what goes out. A body that ends early is a file that shrank; it must not look like a whole one. */
async function* counted(stream: PassThrough, total: number, name: string, onBytes?: Sending['onBytes']) {
  let sent = 0
  for await (const chunk of stream) {
    sent += chunk.length
    onBytes?.(sent, total)
    if (sent <= total) yield chunk
  }
  if (sent !== total) throw new NemoError('not_media', 'it changed while it was being sent', { name })
}

function nemoCause(error: unknown): NemoError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof NemoError) return cause
  return undefined
}
