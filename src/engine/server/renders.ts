import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { isOfFile } from '../edit/clip.ts'
import type { Draft } from '../edit/draft.ts'
import type { Shake } from '../edit/shake.ts'
import type { Media } from '../media/media.ts'
import type { OutputSettings, RenderJob, RenderStatus } from '../render/job.ts'
import { OutputError, resolveOutput } from '../render/output.ts'
import { sessionOf } from './auth.ts'
import type { ServerDeps } from './deps.ts'
import { sendFile } from './download.ts'
import { ApiError, firstIssue } from './errors.ts'
import { outputSettings } from './output.ts'
import { touch } from './retention.ts'
import { fromWire } from './wire.ts'

type ById = { Params: { id: string } }

const submitBody = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/, 'must be 1 to 100 letters, digits, _ or -'),
  sessionId: z.string(),
  draft: z.unknown(),
  output: outputSettings.prefault({}),
})

/** A draft names its media by id; a long draft is far below this. */
const MAX_DRAFT_BYTES = 32 * 2 ** 20

/** Renders (PROTOCOL.md sections 8 and 9): flat status with `output.url`, as the later vendor text has it. */
export function renderRoutes(app: FastifyInstance, { store, queue }: ServerDeps): void {
  const known = (status: RenderStatus | undefined): RenderStatus => {
    if (!status) throw new ApiError(404, 'The local engine knows no render with this id.')
    return status
  }

  app.post('/api/render/proxy/lambda', { bodyLimit: MAX_DRAFT_BYTES }, async (request) => {
    const { id, sessionId, draft: wire, output } = submitBody.parse(request.body)
    const session = sessionOf(store, sessionId)
    const draft = parseDraft(wire)
    if (queue.status(id)) throw new ApiError(409, `There is a render with the id ${id} already.`)
    checkOutput(draft, output)
    const media = withShakes(draft, mediaOf(draft, store.media.list(session.id)), store)
    await stillThere(Object.values(media))
    return flat(queue.submit({ id, sessionId: session.id, draft, media, output }), request)
  })

  app.get<ById>('/api/render/proxy/lambda/:id', async (request) =>
    flat(known(queue.status(request.params.id)), request),
  )

  app.post<ById>('/api/render/proxy/lambda/:id/cancel', async (request) =>
    flat(known(queue.cancel(request.params.id)), request),
  )

  app.get<ById>('/api/render/proxy/:id/download', async (request, reply) => {
    const { id, file, status, completedAt } = known(queue.status(request.params.id))
    if (!file) throw new ApiError(409, `The render is ${status}, so there is nothing to download.`)
    return sendFile(request, reply, file, `${id}-${completedAt}`)
  })
}

function parseDraft(wire: unknown): Draft {
  const draft = readWire(wire)
  if (draft.clips.length === 0) throw new ApiError(400, 'Nothing to export yet: the timeline is empty.')
  return draft
}

function readWire(wire: unknown): Draft {
  try {
    return fromWire(wire)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw new ApiError(400, `This draft is not one of the local engine's: ${firstIssue(error)}`)
  }
}

/** What can't be made of this draft is said now, not by a render that fails. */
function checkOutput(draft: Draft, output: OutputSettings): void {
  try {
    resolveOutput(draft, output)
  } catch (error) {
    throw error instanceof OutputError ? new ApiError(400, `Bad request: output: ${error.message}`) : error
  }
}

/** The media that the draft names. @throws {ApiError} 400 when the session has not got one of them */
function mediaOf(draft: Draft, present: readonly Media[]): RenderJob['media'] {
  const byId = new Map(present.map((media) => [media.id, media]))
  const used = new Map<string, Media>()
  for (const { id, name } of named(draft)) {
    const media = byId.get(id)
    if (!media) throw new ApiError(400, `The draft uses "${name}", which is not in this session: upload it again.`)
    used.set(id, media)
  }
  return Object.fromEntries(used)
}

/** What was found out of the pictures that are held still goes with the job. */
function withShakes(draft: Draft, media: RenderJob['media'], { analyses }: ServerDeps['store']): RenderJob['media'] {
  const boxed = draft.overlays.filter(({ clip }) => clip?.stabilize)
  const steadied = new Set([...draft.clips.filter((clip) => clip.stabilize), ...boxed].map(({ mediaId }) => mediaId))
  const looked = Object.values(media).map((file) => {
    const shake = steadied.has(file.id) ? analyses.get<Shake>(file.hash, 'shakes') : undefined
    return [file.id, shake ? { ...file, shake } : file] as const
  })
  return Object.fromEntries(looked)
}

/** Old media may have been removed. What is still used is young again. */
async function stillThere(media: readonly Media[]): Promise<void> {
  for (const { path, name } of media) {
    await touch(path, Date.now()).catch(() => {
      throw new ApiError(400, `"${name}" was not used for long and has been removed: upload it again.`)
    })
  }
}

function named({ clips, overlays, audio, texts, captions }: Draft): { id: string; name: string }[] {
  const shown = [...clips, ...overlays.flatMap(({ clip }) => clip ?? [])]
  return [
    ...[...clips.filter(isOfFile), ...overlays].map(({ mediaId, name }) => ({ id: mediaId, name })),
    ...clips.flatMap(({ card }) =>
      card && 'mediaId' in card.ground ? [{ id: card.ground.mediaId, name: 'the picture behind a card' }] : [],
    ),
    ...audio.flatMap(({ source, name }) => ('mediaId' in source ? [{ id: source.mediaId, name }] : [])),
    ...[...texts, ...(captions ? [captions.style] : [])].flatMap(({ fill }) =>
      fill && 'mediaId' in fill ? [{ id: fill.mediaId, name: 'what letters are filled with' }] : [],
    ),
    ...shown.flatMap(({ look }) => (look.lut ? [{ id: look.lut, name: 'a look-up table' }] : [])),
    ...[...shown, ...overlays].flatMap(({ mask }) => (mask ? [{ id: mask.mediaId, name: 'a mask' }] : [])),
    ...shown.flatMap(({ chromaKey }) =>
      chromaKey && !chromaKey.background.startsWith('#') ? [{ id: chromaKey.background, name: 'a background' }] : [],
    ),
  ]
}

/** Status as PROTOCOL.md section 9 (a) has it: `duration` in seconds, `size` in bytes. */
function flat(status: RenderStatus, request: FastifyRequest) {
  const url = `${request.protocol}://${request.host}/api/render/proxy/${status.id}/download`
  const output = {
    url,
    duration: status.durationSeconds,
    size: status.sizeBytes,
    width: status.width,
    height: status.height,
  }
  return {
    id: status.id,
    taskId: status.id,
    status: status.status,
    progress: status.progress,
    ...(status.status === 'completed' && status.file ? { output } : {}),
    error: status.error,
    remaining_ms: status.remainingMs,
    createdAt: status.createdAt,
    completedAt: status.completedAt,
  }
}
