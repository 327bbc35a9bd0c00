import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Draft } from '../edit/draft.ts'
import type { OutputSettings, RenderStatus } from '../render/job.ts'
import { OutputError, resolveOutput } from '../render/output.ts'
import { sessionOf } from './auth.ts'
import type { RouteDeps } from './deps.ts'
import { sendFile } from './download.ts'
import { mediaFor } from './draft-media.ts'
import { ApiError, firstIssue } from './errors.ts'
import { lackingIn } from './lacking.ts'
import { outputSettings } from './output.ts'
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
export function renderRoutes(app: FastifyInstance, deps: RouteDeps): void {
  const { store, queue, changes } = deps
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
    const media = await mediaFor(draft, session.id, store)
    const lacking = await lackingIn(deps, draft, session.language)
    const status = queue.submit({ id, sessionId: session.id, draft, media, output })
    changes.tell(session.id, { kind: 'export' })
    return { ...flat(status, request), lacking }
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
