import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Draft } from '../edit/draft.ts'
import type { OutputSettings, RenderStatus } from '../render/job.ts'
import { OutputError, resolveOutput } from '../render/output.ts'
import { renderOf, sessionOf } from './auth.ts'
import type { RouteDeps } from './deps.ts'
import { sendFile } from './download.ts'
import { mediaFor, withSaid } from './draft-media.ts'
import { draftOfFilm } from './draft-of-film.ts'
import { ApiError, firstIssue } from './errors.ts'
import { missingGlyphsIn } from './missing-glyphs.ts'
import { outputSettings } from './output.ts'
import { fromWire } from './wire.ts'

type ById = { Params: { id: string } }

const submitBody = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/, 'must be 1 to 100 letters, digits, _ or -'),
  sessionId: z.string(),
  draft: z.unknown().optional(),
  /** instead of a draft: a document for `compose`, with the session's media */
  film: z.record(z.string(), z.json()).optional(),
  /** for the document's placeholders */
  row: z.record(z.string(), z.string()).default({}),
  output: outputSettings.prefault({}),
})

const listQuery = z.object({ sessionId: z.string(), prefix: z.string().max(100).default('') })

/** A draft refers to media by id, so that even a long one is far below this. */
const MAX_DRAFT_BYTES = 32 * 2 ** 20

/** Renders (PROTOCOL.md sections 8 and 9): flat status with `output.url`, as in the vendor's later text. */
export function renderRoutes(app: FastifyInstance, deps: RouteDeps): void {
  const { queue, changes, policy } = deps

  app.post('/api/render/proxy/lambda', { bodyLimit: MAX_DRAFT_BYTES }, async (request) => {
    const { id, sessionId, draft: wire, film, row, output } = submitBody.parse(request.body)
    const session = sessionOf(deps, request, sessionId)
    if (queue.status(id)) throw new ApiError(409, `There is a render with the id ${id} already.`)
    const draft = film ? await draftOfFilm(deps, session, film, row) : parseDraft(wire)
    const seconds = lengthOf(draft, output)
    const media = await withSaid(draft, session.id, await mediaFor(draft, session.id, deps), deps)
    const lacking = await missingGlyphsIn(deps, draft, session.language)
    policy.beforeRender(request.user, id, seconds)
    const status = queue.submit({ id, sessionId: session.id, draft, media, output })
    changes.tell(session.id, { kind: 'export' })
    return { ...(await flat(deps, status, request)), lacking }
  })

  app.get('/api/render/proxy/lambda', async (request) => {
    const { sessionId, prefix } = listQuery.parse(request.query)
    const session = sessionOf(deps, request, sessionId)
    const asked = deps.store.renders.ofSession(session.id).filter(({ status }) => status.id.startsWith(prefix))
    const renders = asked.map(({ status }) => flat(deps, queue.status(status.id) ?? status, request))
    return { renders: await Promise.all(renders) }
  })

  app.get<ById>('/api/render/proxy/lambda/:id', async (request) =>
    flat(deps, renderOf(deps, request, request.params.id), request),
  )

  app.post<ById>('/api/render/proxy/lambda/:id/cancel', async (request) => {
    const before = renderOf(deps, request, request.params.id)
    return flat(deps, queue.cancel(before.id) ?? before, request)
  })

  app.get<ById>('/api/render/proxy/:id/download', async (request, reply) => {
    const { id, file, status, completedAt } = renderOf(deps, request, request.params.id)
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

/** Seconds of film to render. What can't be rendered is reported now, not by a render that fails. */
function lengthOf(draft: Draft, output: OutputSettings): number {
  try {
    const { range, draft: target } = resolveOutput(draft, output)
    return (range.to - range.from) / target.canvas.fps
  } catch (error) {
    throw error instanceof OutputError ? new ApiError(400, `Bad request: output: ${error.message}`) : error
  }
}

/** Status as in PROTOCOL.md section 9 (a): `duration` in seconds, `size` in bytes. */
async function flat({ filmLink }: RouteDeps, status: RenderStatus, request: FastifyRequest) {
  const origin = `${request.protocol}://${request.host}`
  const isThere = status.status === 'completed' && status.file !== undefined
  const output = isThere && {
    url: (await filmLink?.(status, origin)) ?? `${origin}/api/render/proxy/${status.id}/download`,
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
    ...(output && { output }),
    error: status.error,
    remaining_ms: status.remainingMs,
    createdAt: status.createdAt,
    completedAt: status.completedAt,
  }
}
