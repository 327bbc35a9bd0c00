import { basename } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { NO_TITLE } from '../../../protocol/account.ts'
import type { SessionLine, StudioChecks, StudioPreview, StudioState } from '../../../protocol/studio.ts'
import { wholeClip } from '../../edit/clip.ts'
import { type Draft, draftFrames, emptyDraft } from '../../edit/draft.ts'
import { heardFile } from '../../media/sound/heard-file.ts'
import type { Session } from '../../store/sessions.ts'
import { sessionOf } from '../auth.ts'
import { LIMITS, type StudioDeps } from '../deps.ts'
import { sendFile } from '../download.ts'
import { isLookedAt, mediaFor, withSaid } from '../draft-media.ts'
import { ApiError, envelope } from '../errors.ts'
import { createEventStream } from '../events.ts'
import { PERSON } from '../person.ts'
import { pictureOf, shownOf } from './state.ts'

/** Most sessions, exports and turns that are listed. */
const MOST_LISTED = 60
const MOST_EXPORTS = 10
const MOST_TURNS = 40

/** Where the picture that stands for a film is, s, or a third of a short film. */
const POSTER_SECONDS = 2

const whole = z.coerce.number().int().min(0)
const height = z.coerce.number().int().min(16).max(720)
const frameQuery = z.object({ version: whole, at: whole, height })
const thumbQuery = z.object({ clip: z.string(), picture: z.string(), at: whole, height })
const assetQuery = z.object({ media: z.string(), height })
/** the page's language, BCP 47 */
const spoken = z.object({ language: z.string().max(35).optional() })
const newFilm = z.object({ language: z.string().max(35) })
const peaksQuery = z.object({ media: z.string() })
const FOR_EVER = 'private, max-age=31536000, immutable'
/** The content of an address may change: the browser revalidates it. */
const ASK_AGAIN = 'private, no-cache'

type OfSession = { Params: { sid: string } }

/** The page's routes that are not in the protocol. @param pages that listen for changes */
export function studioRoutes(app: FastifyInstance, deps: StudioDeps, pages: Set<object>): void {
  const { store, preview, changes, tasks } = deps
  const session = (request: FastifyRequest<OfSession>): Session => sessionOf(deps, request, request.params.sid)

  app.get('/studio/sessions', async () =>
    envelope(store.sessions.latest(MOST_LISTED, PERSON).map((each): SessionLine => lineOf(each, deps))),
  )

  // a film that was never begun is used again, so that pressing the button twice leaves nothing behind
  app.post('/studio/sessions', async (request) => {
    const { language } = newFilm.parse(request.body)
    return envelope({ id: store.sessions.begin({ language, userId: request.user }).id })
  })

  app.get<OfSession>('/studio/sessions/:sid', async (request) => envelope(await stateOf(session(request), deps)))

  app.get<OfSession>('/studio/sessions/:sid/checks', async (request) => {
    const { id, language: own } = session(request)
    const { language = own } = spoken.parse(request.query)
    const { versions, head } = store.versions.history(id)
    const present = versions[head]
    if (!present) throw new ApiError(1002, 'There is no such session on this engine.')
    const { boxes, ...checked } = await deps.checks.warnings(id, present.draft, store.media.list(id), { language })
    const answer: StudioChecks = { version: present.n, ...checked, boxes: Object.fromEntries(boxes) }
    return envelope(answer)
  })

  app.get<OfSession>('/studio/sessions/:sid/events', async (request, reply) => {
    const { id } = session(request)
    const { stream, send } = createEventStream({ ...LIMITS, ...deps.limits }.heartbeatMs)
    const page = {}
    pages.add(page)
    const stop = changes.listen(id, send)
    stream.once('close', () => {
      pages.delete(page)
      stop()
    })
    return reply.header('content-type', 'text/event-stream; charset=utf-8').send(stream)
  })

  app.get<{ Params: { name: string } }>('/studio/parts/:name', async (request, reply) => {
    const { name } = request.params
    if (basename(name) !== name || !/^[\w.-]+$/.test(name)) throw new ApiError(404, 'There is no such part.')
    return sendPart(request, reply, await preview.part(name, signalOf(reply)), name)
  })

  /** @param at frame @param h px, approximate @param keep how long a browser may cache it under its address */
  const sendFrame = async (
    request: FastifyRequest<OfSession>,
    reply: FastifyReply,
    draft: Draft,
    at: number,
    h: number,
    keep: string,
  ) => {
    if (draft.clips.length === 0) throw new ApiError(404, 'There is no picture yet.')
    const { width, height, fps } = draft.canvas
    const frame = Math.max(0, Math.min(at, draftFrames(draft) - 1))
    const side = Math.round((h * Math.max(width, height)) / height)
    const media = await mediaFor(draft, request.params.sid, deps, LOOK_MS)
    const still = await deps.stills.frame({ draft, media }, { atMs: ((frame + 0.5) * 1000) / fps, side })
    return sendPart(request, reply, still.file, still.name, isLookedAt(draft, media) ? keep : ASK_AGAIN)
  }

  app.get<OfSession>('/studio/sessions/:sid/frame', async (request, reply) => {
    const query = frameQuery.parse(request.query)
    const wanted = store.versions.history(session(request).id).versions.find(({ n }) => n === query.version)
    if (!wanted) throw new ApiError(404, 'There is no such version any more.')
    return sendFrame(request, reply, wanted.draft, query.at, query.height, FOR_EVER)
  })

  app.get<OfSession>('/studio/sessions/:sid/thumb', async (request, reply) => {
    const query = thumbQuery.parse(request.query)
    const draft = store.versions.draft(session(request).id)
    const clip = draft.clips.find(({ id }) => id === query.clip)
    const file = store.media.list(request.params.sid).find(({ id }) => id === clip?.mediaId)
    // it was removed or changed while its picture was requested
    if (!clip || pictureOf(clip, draft.canvas, file) !== query.picture) return reply.code(204).send()
    const alone = { ...emptyDraft(''), canvas: draft.canvas, clips: [{ ...clip, transition: null }] }
    return sendFrame(request, reply, alone, query.at, query.height, FOR_EVER)
  })

  app.get<OfSession>('/studio/sessions/:sid/asset', async (request, reply) => {
    const query = assetQuery.parse(request.query)
    const file = mediaIn(deps, session(request).id, query.media)
    if (file.kind !== 'image' && file.kind !== 'video') throw new ApiError(404, 'It has no pictures.')
    const { canvas } = store.versions.draft(request.params.sid)
    const shown = { ...emptyDraft(''), canvas, clips: [wholeClip(file, 1)] }
    return sendFrame(request, reply, shown, 0, query.height, ASK_AGAIN)
  })

  app.get<OfSession>('/studio/sessions/:sid/peaks', async (request, reply) => {
    const file = mediaIn(deps, session(request).id, peaksQuery.parse(request.query).media)
    const known = store.analyses.get<string>(file.hash, 'peaks')
    const peaks = known ?? (await tasks.run<string>('findPeaks', heardFile(file), { priority: 1 }))
    if (known === undefined) store.analyses.set(file.hash, 'peaks', peaks)
    return reply.header('cache-control', FOR_EVER).type('application/octet-stream').send(Buffer.from(peaks, 'base64'))
  })
}

function lineOf(session: Session & { updatedAt: number }, { store }: StudioDeps): SessionLine {
  const { versions, head } = store.versions.history(session.id)
  const present = versions[head]
  const draft = present?.draft ?? emptyDraft(session.title)
  const { id, updatedAt } = session
  const { fps } = draft.canvas
  const frames = draftFrames(draft)
  const poster = Math.round(Math.min(frames / 3, POSTER_SECONDS * fps))
  return {
    id,
    ...named(session),
    updatedAt,
    seconds: frames / fps,
    clips: draft.clips.length,
    version: present?.n ?? 0,
    poster,
  }
}

const named = ({ title }: Session) => (title === NO_TITLE ? {} : { title })

async function stateOf(session: Session, deps: StudioDeps): Promise<StudioState> {
  const { store, turns } = deps
  const { id, language } = session
  const { versions, head } = store.versions.history(id)
  const present = versions[head]
  if (!present) throw new ApiError(1002, 'There is no such session on this engine.')
  const media = store.media.list(id)
  return {
    session: { id, ...named(session), language },
    ...shownOf(present.draft, media),
    history: versions.map(({ n, label, name }) => ({ n, label, ...(name !== undefined && { name }) })),
    version: present.n,
    canUndo: head > 0,
    canRedo: head < versions.length - 1,
    busy: turns.isRunning(id),
    log: store.turns.log(id, MOST_TURNS).map(({ author, message, startedAt, ...turn }) => ({
      ...turn,
      at: startedAt,
      ...(author && { by: author }),
      message,
    })),
    exports: store.renders
      .ofSession(id)
      .map(({ output, status }) => ({ format: output.format, ...(deps.queue.status(status.id) ?? status) }))
      .sort((a, b) => b.createdAt - a.createdAt)
      .slice(0, MOST_EXPORTS)
      .map(({ id, format, status, progress, sizeBytes, error, createdAt }) => ({
        id,
        format,
        status,
        progress,
        sizeBytes,
        error,
        createdAt,
      })),
    preview: await previewOf(present.draft, id, deps),
  }
}

/** how long the page waits for pictures to be analysed, ms */
const LOOK_MS = 2000

/** A film that can't be shown must not prevent fixing it. */
async function previewOf(draft: Draft, sessionId: string, deps: StudioDeps): Promise<StudioPreview> {
  try {
    const media = await mediaFor(draft, sessionId, deps, LOOK_MS)
    return deps.preview.plan(draft, await withSaid(draft, sessionId, media, deps, LOOK_MS))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { fps: draft.canvas.fps, width: 0, height: 0, pieces: [], sound: null, problem: error.message }
  }
}

function mediaIn({ store }: StudioDeps, sessionId: string, id: string) {
  const file = store.media.list(sessionId).find((each) => each.id === id)
  if (!file) throw new ApiError(404, 'There is no such file.')
  return file
}

/** A file addressed by its content. */
async function sendPart(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string | undefined,
  name: string,
  keep = FOR_EVER,
) {
  if (path === undefined) throw new ApiError(404, 'There is no such part any more.')
  reply.header('cache-control', keep)
  return sendFile(request, reply, path, name)
}

/** Aborts when the client disconnects. */
function signalOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  return gone.signal
}
