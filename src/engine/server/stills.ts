import { readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { nearestFrameRate } from '../../protocol/frame-rates.ts'
import type { Stills } from '../../protocol/stills.ts'
import { sourceFrames, wholeClip } from '../edit/clip.ts'
import { emptyDraft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import { RenderError } from '../render/failure.ts'
import { PlanError } from '../render/plan/media-files.ts'
import { contentName } from '../render/plan/segment.ts'
import type { Still } from '../render/stills/film-stills.ts'
import type { Film } from '../render/stills/plan-frame.ts'
import { StillsError } from '../render/stills/times.ts'
import { sessionOf } from './auth.ts'
import type { RouteDeps, ServerDeps } from './deps.ts'
import { mediaFor } from './draft-media.ts'
import { ApiError, envelope } from './errors.ts'

type OfSession = { Params: { sid: string } }

const ms = z.coerce.number('must be milliseconds').min(0, 'must not be negative')
const frameQuery = z.object({ at_ms: ms })
const sheetQuery = z.object({ from_ms: ms.optional(), to_ms: ms.optional() })
const fileBody = z.object({
  path: z.string().refine((path) => isAbsolute(path), 'must be absolute'),
  at_ms: ms.optional(),
  ...sheetQuery.shape,
})

/** Stills of a session's current timeline; not in the protocol (protocol/stills.ts). */
export function stillsRoutes(app: FastifyInstance, deps: RouteDeps): void {
  const { stills, store } = deps

  async function filmOf(request: FastifyRequest<OfSession>): Promise<Film> {
    const session = sessionOf(deps, request, request.params.sid)
    const draft = store.versions.draft(session.id)
    return { draft, media: await mediaFor(draft, session.id, deps) }
  }

  app.get<OfSession>('/api/stills/nemo_agent/:user/:sid/frame', async (request) => {
    const { at_ms } = frameQuery.parse(request.query)
    const film = await filmOf(request)
    return answer(() => stills.frame(film, { atMs: at_ms }))
  })

  app.get<OfSession>('/api/stills/nemo_agent/:user/:sid/sheet', async (request) => {
    const { from_ms, to_ms } = sheetQuery.parse(request.query)
    const film = await filmOf(request)
    return answer(() => stills.sheet(film, { fromMs: from_ms, toMs: to_ms }))
  })
}

/** Stills of any film on this machine that the caller names: only on the engine's own socket, never for a page. */
export function fileStillsRoute(app: FastifyInstance, deps: ServerDeps): void {
  const { stills } = deps

  app.post('/api/stills/file', async ({ body }) => {
    const { path, at_ms, from_ms, to_ms } = fileBody.parse(body)
    const film = filmOfFile(await looked(path, deps))
    return answer(() =>
      at_ms === undefined ? stills.sheet(film, { fromMs: from_ms, toMs: to_ms }) : stills.frame(film, { atMs: at_ms }),
    )
  })
}

/** What can't be shown, and why, is reported like any refusal. */
async function answer(make: () => Promise<Still>): Promise<{ data: unknown }> {
  try {
    const { file, width, height, moments } = await make()
    const picture = (await readFile(file)).toString('base64')
    return envelope({
      picture,
      mime_type: 'image/jpeg',
      width,
      height,
      moments: moments.map(({ atMs, shows }) => ({ at_ms: atMs, shows })),
    } satisfies Stills)
  } catch (error) {
    if (error instanceof StillsError) throw new ApiError(400, error.message)
    if (error instanceof RenderError || error instanceof PlanError) throw new ApiError(4001, error.message)
    throw error
  }
}

const PROBE_TIMEOUT_MS = 20_000

/** A file of the person's own, not added to the library. When rewritten, it counts as another. */
async function looked(path: string, { tasks }: ServerDeps): Promise<Media> {
  const name = basename(path)
  const info = await stat(path).catch(() => undefined)
  if (!info?.isFile()) throw new ApiError(4001, `there is no file ${path}`)
  const hash = contentName({ path, size: info.size, at: info.mtimeMs })
  try {
    const found = await tasks.run<Omit<Media, 'id'>>(
      'probe',
      { path, name },
      { timeoutMs: PROBE_TIMEOUT_MS, priority: 2 },
    )
    return { ...found, id: hash, name, path, hash, sizeBytes: info.size }
  } catch (error) {
    throw new ApiError(4001, `${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The file as a film of one clip. */
function filmOfFile(media: Media): Film {
  const { id, name, width, height, kind } = media
  if (!width || !height) throw new ApiError(4001, `${name} has no pictures.`)
  const empty = emptyDraft(name)
  const fps = nearestFrameRate(media.fps ?? empty.canvas.fps)
  const frames = kind === 'image' ? 1 : sourceFrames(media, fps)
  const draft = { ...empty, canvas: { ...empty.canvas, width, height, fps }, clips: [wholeClip(media, frames)] }
  return { draft, media: { [id]: media } }
}
