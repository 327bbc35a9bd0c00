import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

interface Stored {
  body: Buffer
  /** `x-amz-meta-…` */
  metadata: Record<string, string>
}

/** What a store does wrong with one request, in place of answering it. */
export type Fault = 'refuses' | 'breaks off' | 'gives other bytes' | 'says nothing'

/** So much of S3 as the storage needs, on loopback, with one bucket. */
export interface S3Backend {
  endpoint: string
  objects: Map<string, Stored>
  /** `PUT part 2` and so on, in order */
  asked: string[]
  /** for the requests to come, one after the other */
  faults: Fault[]
  stop(): Promise<void>
}

export async function startS3(bucket: string): Promise<S3Backend> {
  const objects = new Map<string, Stored>()
  const uploads = new Map<string, { parts: Map<number, Buffer>; metadata: Record<string, string> }>()
  const asked: string[] = []
  const faults: Fault[] = []

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
    if (!key.startsWith(`${bucket}/`)) return missing(response, 'NoSuchBucket')
    if (request.method === 'POST' && searchParams.has('uploads')) {
      const id = randomUUID()
      uploads.set(id, { parts: new Map(), metadata: metadataOf(request) })
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
      objects.set(key, { body: Buffer.concat(parts), metadata: upload.metadata })
      return xml(response, 200, '<CompleteMultipartUploadResult><ETag>"x"</ETag></CompleteMultipartUploadResult>')
    }
    if (request.method === 'PUT') {
      objects.set(key, { body, metadata: metadataOf(request) })
      return void response.writeHead(200, { etag: '"x"' }).end()
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return void response.writeHead(204).end()
    }
    const found = objects.get(key)
    if (!found) return missing(response, 'NoSuchKey', request.method === 'HEAD')
    response.writeHead(200, { ...found.metadata, 'content-length': found.body.length })
    if (request.method === 'HEAD') return void response.end()
    if (fault === 'breaks off') return void response.write(found.body.subarray(0, 10), () => response.destroy())
    response.end(fault === 'gives other bytes' ? Buffer.alloc(found.body.length) : found.body)
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    objects,
    asked,
    faults,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
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
