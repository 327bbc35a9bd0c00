import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { asFetchError, FetchError, openDownload } from '../media/fetch.ts'
import { FileTooLarge, type Received } from '../media/library.ts'
import { type Media, MediaError } from '../media/media.ts'
import { sessionOf } from './auth.ts'
import { LIMITS, type Limits, type ServerDeps } from './deps.ts'
import { ApiError, envelope } from './errors.ts'
import { fileInfo } from './sessions.ts'

interface Refused {
  filename: string
  code: number
  message: string
}

type Outcome = { media: Media } | { refused: Refused }

const urlsBody = z.object({ urls: z.array(z.string().max(8192)).min(1).max(LIMITS.filesPerUpload) })

/**
 * Uploads (PROTOCOL.md section 5): multipart, streamed to disk, or a list of URLs. Each file stands for itself: `files` are in
 * the session, `errors` say what is wrong with the rest; only when all failed is the whole answer an error.
 */
export async function uploadRoutes(app: FastifyInstance, deps: ServerDeps): Promise<void> {
  const limits = { ...LIMITS, ...deps.limits }
  await app.register(multipart, {
    throwFileSizeLimit: false,
    // the library counts for itself: one byte more here lets it see that a file is too large
    limits: { fileSize: limits.fileBytes + 1, files: limits.filesPerUpload, parts: limits.filesPerUpload + 20 },
  })
  app.post<{ Params: { sid: string } }>('/api/upload-video/nemo_agent/:user/:sid', async (request) => {
    const session = sessionOf(deps.store, request.params.sid)
    const outcomes = request.isMultipart()
      ? await takeParts(request, session.id, deps, limits)
      : await takeUrls(urlsBody.parse(request.body).urls, session.id, deps, limits)
    return answer(outcomes)
  })
}

function answer(outcomes: Outcome[]) {
  const files = outcomes.flatMap((outcome) => ('media' in outcome ? [fileInfo(outcome.media)] : []))
  const errors = outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : []))
  const [first] = errors
  if (files.length === 0)
    throw new ApiError(
      first?.code ?? 400,
      errors.map((e) => `${e.filename}: ${e.message}`).join('; ') || 'No files came.',
    )
  return envelope({ files, errors, session_state_applied: true })
}

async function takeParts(request: FastifyRequest, sessionId: string, deps: ServerDeps, limits: Limits) {
  const outcomes: Promise<Outcome>[] = []
  for await (const part of request.files()) {
    // received one after the other, as they come; looked into while the next one comes
    const received = await attempt(
      part.filename,
      () => deps.library.receive(part.file, limits.fileBytes),
      () => part.file.resume(),
    )
    outcomes.push(takeUp(received, part.filename, sessionId, deps))
  }
  return Promise.all(outcomes)
}

async function takeUrls(urls: string[], sessionId: string, deps: ServerDeps, limits: Limits): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const url of urls) {
    let name = url
    const received = await attempt(url, async () => {
      const download = await openDownload(url, deps.fetchRules)
      name = download.name
      try {
        return await deps.library.receive(download.body, limits.fileBytes)
      } catch (error) {
        throw error instanceof FileTooLarge ? error : asFetchError(error)
      } finally {
        await download.close()
      }
    })
    outcomes.push(await takeUp(received, name, sessionId, deps))
  }
  return outcomes
}

async function takeUp(
  received: Received | { refused: Refused },
  filename: string,
  sessionId: string,
  deps: ServerDeps,
): Promise<Outcome> {
  if ('refused' in received) return received
  return attempt(filename, async () => {
    const media = await deps.library.take(received, filename)
    return { media: deps.store.media.add(sessionId, media) }
  })
}

/** A file's own failure becomes its outcome; any other failure is the request's. */
async function attempt<Result>(
  filename: string,
  work: () => Promise<Result>,
  onRefused = () => {},
): Promise<Result | { refused: Refused }> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    onRefused()
    return { refused: { filename, ...refusal } }
  }
}

function refusalOf(error: unknown): Omit<Refused, 'filename'> | undefined {
  if (error instanceof MediaError) return { code: 4001, message: error.reason }
  if (error instanceof FileTooLarge) return { code: 4002, message: error.message }
  if (error instanceof FetchError) return { code: 400, message: error.reason }
  return undefined
}
