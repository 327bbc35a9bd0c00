import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mimeType } from '../../protocol/formats.ts'
import { ApiError } from './errors.ts'

/**
 * Sends a file, or the single range of it that the request asks for.
 * @param version changes with the content, so that no download is resumed with the rest of another file
 * @throws {ApiError} 404 if the file is gone
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  version: string,
): Promise<FastifyReply> {
  const info = await stat(path).catch(() => undefined)
  if (!info?.isFile()) throw new ApiError(404, 'The rendered file is no longer there; export again.')
  const { size } = info
  const etag = `"${version}"`
  reply
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
    .type(mimeType(path) ?? 'application/octet-stream')
  const same = (request.headers['if-range'] ?? etag) === etag
  const range = same ? parseRange(request.headers.range, size) : undefined
  if (range === 'unsatisfiable') {
    reply.header('content-range', `bytes */${size}`)
    throw new ApiError(416, 'The range is outside the file.')
  }
  if (!range) return reply.header('content-length', size).send(createReadStream(path))
  const { start, end } = range
  reply
    .code(206)
    .header('content-range', `bytes ${start}-${end}/${size}`)
    .header('content-length', end - start + 1)
  return reply.send(createReadStream(path, { start, end }))
}

/** `bytes=5-`, `bytes=5-9`, `bytes=-5`; anything else is ignored, as HTTP allows. */
function parseRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (!from && !to) return undefined
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  if (from && to && Number(to) < Number(from)) return undefined
  return start < size ? { start, end } : 'unsatisfiable'
}
