import type { Dispatcher } from 'undici'
import { Credits } from '../protocol/account.ts'
import { ROUTES } from '../protocol/routes.ts'
import { summarize } from '../timeline/summary.ts'
import { isExportable, readTimeline } from '../timeline/timeline.ts'
import { createCaller } from './account/caller.ts'
import { createCredentials } from './account/credentials.ts'
import { statusOf as turnStatus } from './chat/report.ts'
import { createTurns } from './chat/turns.ts'
import type { Client, CreditsReport, StateReport } from './client.ts'
import { createHttp, readAs } from './net/http.ts'
import { createSecrets } from './net/secrets.ts'
import { type ClientOptions, systemClock } from './options.ts'
import { createDownload } from './renders/download.ts'
import { createOutputFolder } from './renders/output-path.ts'
import { createRenders } from './renders/renders.ts'
import { statusOf as renderStatus } from './renders/report.ts'
import { createSessions } from './sessions.ts'
import { readState, trackReports, uploadedFile } from './state.ts'
import { createSender } from './uploads/send.ts'
import { createUploads } from './uploads/uploads.ts'

export type { ClientOptions } from './options.ts'

/** The client core. Touches neither disk nor network before a method is called. */
export function createClient(options: ClientOptions): Client {
  const clock = options.clock ?? systemClock
  const { endpoints, log } = options
  const foreign = foreignDispatcher()
  const secrets = createSecrets(options.token)
  const http = createHttp(options.attribution, clock, log)
  const credentials = createCredentials({ ...options, http, clock, secrets })
  const caller = createCaller(http, credentials, options.webUrl)
  const sessions = createSessions({ options, endpoints, caller, clock, secrets })
  const output = createOutputFolder(options.outputDir)
  const uploads = createUploads({ options, sessions, caller, sender: createSender(http, caller), clock, secrets })
  const turns = createTurns({ options, sessions, caller, http, clock, log, output, secrets })
  const download = createDownload(options.attribution, clock, foreign.get)
  const renders = createRenders({ options, sessions, caller, clock, download, output, secrets })

  async function state(input: { sessionId?: string }): Promise<StateReport> {
    const { record, endpoint } = await sessions.get(input.sessionId)
    const { sessionId, engine } = record
    const [now, turn, exports] = await Promise.all([
      readState(caller, endpoint, sessionId),
      turns.last(sessionId),
      renders.list(sessionId),
    ])
    if (now.bindId) await sessions.learn(sessionId, { bindId: now.bindId })
    const timeline = readTimeline(now.draft)
    return {
      sessionId,
      engine,
      title: record.title,
      timeline: summarize(timeline),
      readyToExport: isExportable(now.draft),
      durationMs: timeline.durationMs,
      canvas: now.canvas,
      tracks: trackReports(now.draft),
      media: now.media.map(uploadedFile),
      ...(turn && {
        turn: { turnId: turn.id, status: turnStatus(turn), ranMs: (turn.endedAt ?? clock.now()) - turn.createdAt },
      }),
      renders: exports.map((render) => ({
        renderId: render.id,
        status: renderStatus(render),
        progress: render.progress,
        ...(render.file && { file: render.file }),
      })),
      draft: now.draft,
    }
  }

  async function credits(input: { sessionId?: string }): Promise<CreditsReport> {
    const id = input.sessionId ?? sessions.current()
    const { endpoint, note } = id
      ? { endpoint: (await sessions.get(id)).endpoint, note: undefined }
      : await endpoints.open(options.defaultEngine)
    const { payload } = await caller.call(endpoint, { method: 'GET', path: ROUTES.credits, repeatable: true })
    const local = endpoint.engine === 'local' ? 'The local engine is free: nothing is ever deducted.' : undefined
    const held = readAs(Credits, payload)
    const notes = [note, local].filter((n) => n !== undefined).join(' ')
    return { engine: endpoint.engine, ...held, ...(notes ? { note: notes } : {}) }
  }

  /** The one exit: nothing leaves with a token in it. */
  const sealed =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        return secrets.value(await call(...args))
      } catch (error) {
        throw secrets.error(error)
      }
    }

  return {
    createSession: sealed(sessions.create),
    upload: sealed(uploads.upload),
    chat: sealed(turns.chat),
    state: sealed(state),
    credits: sealed(credits),
    exportRender: sealed(renders.exportRender),
    sessions: sealed(sessions.list),
    close: async () => {
      await Promise.all([uploads.close(), turns.close(), renders.close()])
      await Promise.all([endpoints.close(), foreign.close()])
    },
  }
}

/** Carries downloads from hosts other than an engine's, through the proxy that the environment names. Made when needed. */
function foreignDispatcher() {
  let made: Promise<Dispatcher> | undefined
  const make = async () => {
    const { EnvHttpProxyAgent } = await import('undici')
    return new EnvHttpProxyAgent({ headersTimeout: 60_000, bodyTimeout: 0 })
  }
  return {
    get: () => {
      made ??= make()
      return made
    },
    close: async () => {
      const dispatcher = made
      made = undefined
      await (await dispatcher)?.destroy()
    },
  }
}
