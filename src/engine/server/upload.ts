import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { asFetchError, FetchError, openDownload } from '../media/fetch.ts'
import { BrokenOff, FileTooLarge, type Received } from '../media/library.ts'
import { type Media, MediaError } from '../media/media.ts'
import { sessionOf } from './auth.ts'
import { LIMITS, type RouteDeps, type ServerDeps } from './deps.ts'
import { ApiError, envelope } from './errors.ts'
import { fileInfo } from './sessions.ts'

interface Refused {
  filename: string
  code: number
  message: string
}

type Outcome = { media: Media } | { refused: Refused }
type Taken = Omit<Media, 'id'> | { refused: Refused }

const urlsBody = z.object({ urls: z.array(z.string().max(8192)).min(1).max(LIMITS.filesPerUpload) })

/**
 * Uploads (PROTOCOL.md section 5): multipart, streamed to disk, or a list of URLs. Files succeed or fail independently: `files`
 * are in the session, `errors` say what is wrong with the rest; the whole response is an error only if all failed.
 */
export async function uploadRoutes(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  const limits = { ...LIMITS, ...deps.limits }
  await app.register(multipart, {
    throwFileSizeLimit: false,
    // the library has its own limit: one byte more here lets it notice that a file is too large
    limits: { fileSize: limits.fileBytes + 1, files: limits.filesPerUpload, parts: limits.filesPerUpload + 20 },
  })
  app.post<{ Params: { sid: string } }>('/api/upload-video/nemo_agent/:user/:sid', async (request) => {
    const session = sessionOf(deps, request, request.params.sid)
    const fileBytes = Math.min(limits.fileBytes, roomLeft(deps, request.user))
    const outcomes = request.isMultipart()
      ? await takeParts(request, session.id, deps, fileBytes)
      : await takeUrls(urlsBody.parse(request.body).urls, session.id, deps, fileBytes)
    for (const outcome of outcomes) if ('media' in outcome) deps.pictures.begin(outcome.media)
    deps.changes.tell(session.id, { kind: 'media' })
    return answer(outcomes)
  })
}

/** @throws {ApiError} 4002 if the user may upload nothing more */
function roomLeft({ policy }: RouteDeps, user: string): number {
  const left = policy.roomFor(user)
  if (left <= 0) throw new ApiError(4002, 'The space of this account is full: nothing more can be uploaded.')
  return left
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

async function takeParts(request: FastifyRequest, sessionId: string, deps: ServerDeps, fileBytes: number) {
  const taken: Promise<Taken>[] = []
  for await (const part of filesOf(request)) {
    const { file, filename } = part
    // received one after the other; each is analysed while the next is received
    const received = await attempt(filename, () => deps.library.receive(file, fileBytes))
    if ('refused' in received) file.resume()
    const looking = lookInto(received, filename, deps)
    looking.catch(() => {}) // nobody awaits it if the request is aborted meanwhile
    taken.push(looking)
  }
  // added to the session in the order they were sent, which is the order the person means
  return (await Promise.all(taken)).map((one) => addTo(sessionId, one, deps))
}

/** The files of a form; the parser throws plain errors for an invalid form. */
async function* filesOf(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  try {
    yield* request.files()
  } catch (error) {
    const stated = error instanceof Error && 'statusCode' in error
    throw stated ? error : new ApiError(400, 'The form with the files is incomplete.')
  }
}

async function takeUrls(urls: string[], sessionId: string, deps: ServerDeps, fileBytes: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const url of urls) {
    const found = await attempt(url, () => download(url, deps, fileBytes))
    const taken = 'refused' in found ? found : await lookInto(found.received, found.name, deps)
    outcomes.push(addTo(sessionId, taken, deps))
  }
  return outcomes
}

async function download(
  url: string,
  deps: ServerDeps,
  fileBytes: number,
): Promise<{ received: Received; name: string }> {
  const { body, name, close } = await openDownload(url, deps.fetchRules)
  try {
    return { received: await deps.library.receive(body, fileBytes), name }
  } catch (error) {
    throw error instanceof BrokenOff ? asFetchError(error.cause) : error
  } finally {
    await close()
  }
}

async function lookInto(received: Received | { refused: Refused }, filename: string, deps: ServerDeps): Promise<Taken> {
  return 'refused' in received ? received : attempt(filename, () => deps.library.take(received, filename))
}

function addTo(sessionId: string, taken: Taken, deps: ServerDeps): Outcome {
  return 'refused' in taken ? taken : { media: deps.store.media.add(sessionId, taken) }
}

/** A failure of the file itself becomes its outcome; any other failure fails the request. */
async function attempt<Result>(filename: string, work: () => Promise<Result>): Promise<Result | { refused: Refused }> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return { refused: { filename, ...refusal } }
  }
}

function refusalOf(error: unknown): Omit<Refused, 'filename'> | undefined {
  if (error instanceof MediaError) return { code: 4001, message: error.reason }
  if (error instanceof FileTooLarge) return { code: 4002, message: error.message }
  if (error instanceof FetchError) return { code: 400, message: error.reason }
  return undefined
}
