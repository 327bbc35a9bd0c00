import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { NO_TITLE } from '../../protocol/account.ts'
import { CAPABILITIES } from '../../protocol/capabilities.ts'
import { writtenRate } from '../../protocol/frame-rates.ts'
import { filmDocument } from '../edit/film/document.ts'
import type { Media } from '../media/media.ts'
import { sessionOf } from './auth.ts'
import type { Checked } from './checks.ts'
import type { RouteDeps } from './deps.ts'
import { envelope } from './errors.ts'
import { missingGlyphsIn } from './missing-glyphs.ts'
import { PERSON } from './person.ts'
import { resolveTextsWith, standsOf } from './resolved-texts.ts'
import { toWire } from './wire.ts'

const newSession = z.object({
  task_name: z.string().trim().max(500).default(NO_TITLE),
  language: z.string().trim().max(35).default('en'),
})

const warningsQuery = z.object({ wait_ms: z.coerce.number().min(0).max(30_000).default(0) })

/** Opening a session and reading its state (PROTOCOL.md sections 3, 6 and 13). The user in a path may be any string. */
export function sessionRoutes(app: FastifyInstance, deps: RouteDeps): void {
  const { store, checks, policy } = deps
  app.post('/api/tasks/:user/with-session/nemo_agent', async (request) => {
    const userId = request.user
    policy.beforeSession(userId)
    const { task_name, language } = newSession.parse(request.body ?? {})
    const session = store.sessions.create({ title: task_name || NO_TITLE, language, userId })
    const ids = { task_id: session.taskId, session_id: session.id, user_id: userId }
    return envelope({ ...ids, capabilities: CAPABILITIES })
  })

  app.get<{ Params: { sid: string } }>('/api/state/nemo_agent/:user/:sid/warnings', async (request) => {
    const session = sessionOf(deps, request, request.params.sid)
    const { wait_ms } = warningsQuery.parse(request.query)
    const [draft, media] = [store.versions.draft(session.id), store.media.list(session.id)]
    return envelope(
      told(await checks.warnings(session.id, draft, media, { language: session.language, waitMs: wait_ms })),
    )
  })

  app.get<{ Params: { sid: string }; Querystring: { film?: string } }>(
    '/api/state/nemo_agent/:user/:sid/latest',
    async (request) => {
      const session = sessionOf(deps, request, request.params.sid)
      const draft = store.versions.draft(session.id)
      const media = store.media.list(session.id)
      const turn = store.turns.last(session.id)
      return envelope({
        session_id: session.id,
        task_id: session.taskId,
        task_name: session.title,
        user_id: session.userId,
        state: {
          video_infos: media.map(fileInfo),
          draft: toWire(draft),
          canvas_config: canvasConfig(draft.canvas),
          video_analyses: {},
          generated_media: [],
          ...(request.query.film === undefined
            ? {}
            : {
                film: filmDocument(draft, media),
                ...told(await checks.warnings(session.id, draft, media, { language: session.language })),
                lacking: await missingGlyphsIn(deps, draft, session.language),
                stands: standsOf(draft, resolveTextsWith(draft, media, deps.pictures)),
              }),
        },
        // not in the protocol: the engine's additions
        capabilities: CAPABILITIES,
        // not in the protocol: the reply, for a client that lost its stream
        ...(turn
          ? { last_turn: { id: turn.id, status: turn.status, reply: turn.reply, started_at: turn.startedAt } }
          : {}),
      })
    },
  )
}

/** Most sessions that are listed. */
const MOST_LISTED = 60

/** The sessions that this machine's engine has: a person's own, whether opened in the studio or by a program. */
export function sessionListRoute(app: FastifyInstance, { store }: RouteDeps): void {
  app.get('/api/sessions/nemo_agent/:user', async () =>
    envelope({
      sessions: store.sessions.latest(MOST_LISTED, PERSON).map(({ id, title, createdAt, updatedAt }) => ({
        session_id: id,
        title,
        created_at: createdAt,
        updated_at: updatedAt,
      })),
    }),
  )
}

/** A file as in the state and in replies to uploads; `duration` in seconds (PROTOCOL.md section 5). */
export function fileInfo(media: Media) {
  return {
    id: media.id,
    filename: media.name,
    file_type: media.kind,
    duration: media.durationSeconds,
    width: media.width,
    height: media.height,
    fps: media.fps,
    has_audio: media.hasAudio,
    size: media.sizeBytes,
    hash: media.hash,
    truncated: media.truncated,
    missing: media.missing,
    encoding: media.encoding,
    lost: media.lost,
    sound_tracks: media.soundTracks && { count: media.soundTracks.count, heard: media.soundTracks.heard.length },
  }
}

function canvasConfig({ width, height, fps }: { width: number; height: number; fps: number }) {
  const ratio = aspectRatio(width, height)
  return { width, height, fps: writtenRate(fps), aspect_ratio: ratio, ratio }
}

/** `1920, 1080` → `16:9` */
function aspectRatio(width: number, height: number): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  const by = divisor(width, height)
  return `${width / by}:${height / by}`
}

/** The part of a check that clients get. */
function told({ warnings, checking }: Checked): Pick<Checked, 'warnings' | 'checking'> {
  return { warnings, checking }
}
