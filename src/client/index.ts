import { createCaller } from './account/caller.ts'
import { createCredentials } from './account/credentials.ts'
import { readCredits } from './account/credits.ts'
import { inCallTime } from './call-time.ts'
import { createTurns } from './chat/turns.ts'
import type { Client, Wait } from './client.ts'
import { createDeliveries } from './deliveries.ts'
import { createHttp } from './net/http.ts'
import { createSecrets } from './net/secrets.ts'
import { type ClientOptions, systemClock } from './options.ts'
import { createDownload } from './renders/download.ts'
import { createOutputFolder } from './renders/output-path.ts'
import { createRenders } from './renders/renders.ts'
import { createSessions } from './sessions.ts'
import { reportState } from './state-report.ts'
import { look, lookAtFile } from './stills.ts'
import { readTranscript } from './transcript.ts'
import { createSender } from './uploads/send.ts'
import { createUploads } from './uploads/uploads.ts'

export type { ClientOptions } from './options.ts'

/** For methods that do not start long-running work. */
const NO_WAIT: Wait = { ms: 0 }

/** The client core. Touches neither disk nor network before a method is called. */
export function createClient(options: ClientOptions): Client {
  const clock = options.clock ?? systemClock
  const { endpoints, log } = options
  const secrets = createSecrets(options.token)
  const http = createHttp(options.attribution, clock, log)
  const credentials = createCredentials({ ...options, http, clock, secrets })
  const caller = createCaller(http, credentials, options.webUrl)
  const sessions = createSessions({ options, endpoints, caller, clock, secrets })
  const output = createOutputFolder(options.outputDir)
  const deliveries = createDeliveries(clock)
  const uploads = createUploads({
    options,
    sessions,
    caller,
    sender: createSender(caller),
    clock,
    log,
    secrets,
    deliveries,
  })
  const turns = createTurns({ options, sessions, caller, http, clock, log, output, secrets, deliveries })
  const download = createDownload(options.attribution, clock, endpoints.elsewhere)
  const renders = createRenders({ options, sessions, caller, clock, log, download, output, secrets, deliveries })

  /** Wraps all calls: earlier results count as sent, results are returned in time, and tokens are redacted. */
  const sealed =
    <I, R>(call: (input: I, wait: Wait) => Promise<R>) =>
    async (input: I, wait: Wait = NO_WAIT): Promise<R> => {
      await deliveries.flush()
      try {
        return secrets.value(await inCallTime(clock.now(), wait.ms, () => call(input, wait)))
      } catch (error) {
        throw secrets.error(error)
      }
    }

  return {
    createSession: sealed(sessions.create),
    upload: sealed(uploads.upload),
    chat: sealed(turns.chat),
    state: sealed(({ sessionId }) => reportState(sessionId, { ...options, sessions, turns, renders, caller, clock })),
    credits: sealed(({ sessionId }) => readCredits(sessionId, { ...options, sessions, caller })),
    exportRender: sealed(renders.exportRender),
    look: sealed((input) => look(input, { sessions, renders, caller, endpoints })),
    lookAtFile: sealed((input) => lookAtFile(input, { caller, endpoints })),
    transcript: sealed((input) => readTranscript(input, { sessions, caller })),
    sessions: () => sealed(sessions.list)(undefined),
    close: async (seen = true) => {
      if (seen) await deliveries.flush()
      await Promise.all([uploads.close(), turns.close(), renders.close()])
      await endpoints.close()
    },
  }
}
