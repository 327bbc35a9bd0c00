import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

interface Stored {
  body: Buffer
  /** `x-amz-meta-…` */
  metadata: Record<string, string>
  /** when it was put, epoch ms */
  at: number
}

/** What a store does wrong with one request, in place of answering it. */
export type Fault = 'refuses' | 'takes and hangs up' | 'breaks off' | 'gives other bytes' | 'says nothing'

/** So much of S3 as the storage needs, on loopback, with one bucket. */
export interface S3Backend {
  endpoint: string
  objects: Map<string, Stored>
  /** `PUT part 2` and so on, in order */
  asked: string[]
  /** for the requests to come, one after the other */
  faults: Fault[]
  /** epoch ms, of what is put from now on; by default the clock's */
  time: number | undefined
  /** As somebody does who never ends it. @param key with the bucket @param at epoch ms */
  beginUpload(key: string, at: number): void
  /** keys of uploads in parts that are neither complete nor aborted */
  unfinished(): string[]
  stop(): Promise<void>
}

export async function startS3(bucket: string): Promise<S3Backend> {
  const objects = new Map<string, Stored>()
  const uploads = new Map<
    string,
    { key: string; at: number; parts: Map<number, Buffer>; metadata: Record<string, string> }
  >()
  const asked: string[] = []
  const faults: Fault[] = []
  const backend: S3Backend = {
    endpoint: '',
    objects,
    asked,
    faults,
    time: undefined,
    beginUpload: (key, at) => void uploads.set(randomUUID(), { key, at, parts: new Map(), metadata: {} }),
    unfinished: () => [...uploads.values()].map(({ key }) => key),
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  const now = () => backend.time ?? Date.now()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
    const key = decodeURIComponent(pathname.slice(1))
    const part = Number(searchParams.get('partNumber') ?? 0)
    const uploadId = searchParams.get('uploadId')
    asked.push(`${request.method}${part ? ` part ${part}` : ''}`)
    const body = await bodyOf(request)
    const fault = faults.shift()
    if (fault === 'says nothing') return
    if (fault === 'refuses')
      return xml(response, 503, '<Error><Code>SlowDown</Code><Message>slow down</Message></Error>')
    if (fault === 'takes and hangs up') return void request.socket.destroy()
    if (key === bucket || key === `${bucket}/`) return list(searchParams, response)
    if (!key.startsWith(`${bucket}/`)) return missing(response, 'NoSuchBucket')
    if (request.method === 'POST' && searchParams.has('uploads')) {
      const id = randomUUID()
      uploads.set(id, { key, at: now(), parts: new Map(), metadata: metadataOf(request) })
      return xml(
        response,
        200,
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      )
    }
    const upload = uploads.get(uploadId ?? '')
    if (upload && request.method === 'PUT') {
      upload.parts.set(part, body)
      return void response.writeHead(200, { etag: `"${part}"` }).end()
    }
    if (upload && request.method === 'POST') {
      const parts = [...upload.parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes)
      objects.set(key, { body: Buffer.concat(parts), metadata: upload.metadata, at: now() })
      uploads.delete(uploadId ?? '')
      return xml(response, 200, '<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>')
    }
    if (request.method === 'PUT') {
      objects.set(key, { body, metadata: metadataOf(request), at: now() })
      return void response.writeHead(200, { etag: '"x"' }).end()
    }
    if (request.method === 'DELETE') {
      if (uploadId === null) objects.delete(key)
      else uploads.delete(uploadId)
      return void response.writeHead(204).end()
    }
    const found = objects.get(key)
    if (!found) return missing(response, 'NoSuchKey', request.method === 'HEAD')
    response.writeHead(200, { ...found.metadata, 'content-length': found.body.length })
    if (request.method === 'HEAD') return void response.end()
    if (fault === 'breaks off') return void response.write(found.body.subarray(0, 10), () => response.destroy())
    response.end(fault === 'gives other bytes' ? Buffer.alloc(found.body.length) : found.body)
  }

  function list(asked: URLSearchParams, response: ServerResponse): void {
    const within = (key: string) => key.startsWith(`${bucket}/${asked.get('prefix') ?? ''}`)
    const name = (key: string) => `<Key>${key.slice(bucket.length + 1)}</Key>`
    const date = (at: number) => new Date(at).toISOString()
    if (asked.has('uploads')) {
      const found = [...uploads].filter(([, { key }]) => within(key))
      const lines = found.map(
        ([id, { key, at }]) =>
          `<Upload>${name(key)}<UploadId>${id}</UploadId><Initiated>${date(at)}</Initiated></Upload>`,
      )
      return void xml(response, 200, `<ListMultipartUploadsResult>${lines.join('')}</ListMultipartUploadsResult>`)
    }
    const found = [...objects].filter(([key]) => within(key))
    const lines = found.map(
      ([key, { at }]) => `<Contents>${name(key)}<LastModified>${date(at)}</LastModified></Contents>`,
    )
    xml(response, 200, `<ListBucketResult>${lines.join('')}</ListBucketResult>`)
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return Object.assign(backend, { endpoint: `http://127.0.0.1:${address.port}` })
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function metadataOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (name.startsWith('x-amz-meta-') ? [[name, String(value)]] : [])),
  )
}

function xml(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(text)
}

function missing(response: ServerResponse, code: string, silent = false): void {
  if (silent) return void response.writeHead(404).end()
  xml(response, 404, `<Error><Code>${code}</Code><Message>not there</Message></Error>`)
}
