import type { FileHandle } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import FormData from 'form-data'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import { UploadAnswer } from '../../protocol/media.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Caller } from '../account/caller.ts'
import { type Body, type Call, readAs } from '../net/http.ts'
import { cannotRead } from './cannot-read.ts'
import { openRegular, type Sendable } from './inspect.ts'

export interface Sending {
  endpoint: Endpoint
  sessionId: string
  signal: AbortSignal
  /** bytes of the body sent so far, and the total */
  onBytes?(sent: number, total: number): void
}

/** Uploads media to a session (PROTOCOL.md 5): one request per file or URL, so that each has its own result. */
export interface Sender {
  file(file: Sendable, sending: Sending): Promise<UploadAnswer>
  url(url: string, sending: Sending): Promise<UploadAnswer>
}

/** Timeouts, ms: the engine downloads a URL during the call; a large file may take hours on a slow connection. */
const TIMEOUT = { url: 10 * 60_000, file: 6 * 3600_000 }

/** Bytes read and sent at a time: small, so that fetch's copies are collected early and memory stays flat. */
const CHUNK = 16 * 1024

export function createSender(caller: Caller): Sender {
  async function post({ endpoint, sessionId, signal }: Sending, name: string, what: Partial<Call>) {
    const facts = { name, session: sessionId }
    const call = { method: 'POST' as const, path: ROUTES.upload(sessionId), signal, facts, ...what }
    const { payload } = await caller.call(endpoint, call)
    return readAs(UploadAnswer, payload)
  }

  return {
    file: (sendable, sending) => {
      const body = () => openBody(sendable, sending.onBytes)
      return post(sending, sendable.name, { body, timeoutMs: TIMEOUT.file })
    },
    url: (address, sending) => {
      const json = { urls: [address], source_type: 'url' }
      return post(sending, address, { json, timeoutMs: TIMEOUT.url })
    },
  }
}

/** The file as a form; opened and checked for each attempt. */
async function openBody(sendable: Sendable, onBytes: Sending['onBytes']): Promise<Body> {
  const { path, name } = sendable
  const handle = await openRegular(path, name)
  const close = () => handle.close().catch(() => {})
  try {
    await checkUnchanged(handle, sendable)
    const { stream, length, headers } = await multipart(handle, sendable)
    return { stream: counted(stream, length, name, onBytes), headers, close }
  } catch (error) {
    await close()
    throw cannotRead(name, error)
  }
}

/** Checks that the file has not changed since it was inspected, possibly by another process. */
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
  // the reader gets the error; without a listener an early one would end the process
  stream.on('error', () => {})
  form.on('error', (error) => stream.destroy(error))
  form.pipe(stream)
  return { stream, length, headers: { ...form.getHeaders(), 'Content-Length': String(length) } }
}

/** Counts sent bytes. A body that ends early is a file that shrank; it must not look complete. */
async function* counted(stream: AsyncIterable<Uint8Array>, total: number, name: string, onBytes?: Sending['onBytes']) {
  let sent = 0
  try {
    for await (const chunk of stream) {
      sent += chunk.length
      onBytes?.(sent, total)
      if (sent <= total) yield chunk
    }
  } catch (error) {
    throw cannotRead(name, error)
  }
  if (sent !== total) throw new NemoError('not_media', 'it changed while it was being sent', { name })
}
