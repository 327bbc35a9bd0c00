import { existsSync } from 'node:fs'
import type { Endpoint, Endpoints } from '../protocol/endpoint.ts'
import { NemoError } from '../protocol/errors.ts'
import { isFileOfKind } from '../protocol/formats.ts'
import { ROUTES } from '../protocol/routes.ts'
import { type FileStillsRequest, Stills } from '../protocol/stills.ts'
import { isExportable, readTimeline } from '../timeline/timeline.ts'
import type { Caller } from './account/caller.ts'
import type { LookInput, LookReport } from './client.ts'
import { readAs } from './net/http.ts'
import type { Renders } from './renders/renders.ts'
import type { Sessions } from './sessions.ts'
import { readState } from './state.ts'

interface Needs {
  sessions: Sessions
  renders: Pick<Renders, 'list'>
  caller: Caller
  endpoints: Pick<Endpoints, 'open'>
}

/**
 * Pictures of a session's timeline from an engine with that capability; else of the session's last exported film, made from its
 * file by the local engine.
 * @throws {NemoError} `bad_argument` for a time beyond the film, `empty_timeline`, `no_picture`
 */
export async function look(input: LookInput, needs: Needs): Promise<LookReport> {
  const { record, endpoint } = await needs.sessions.get(input.sessionId)
  const { draft, capabilities } = await readState(needs.caller, endpoint, record.sessionId)
  if (!isExportable(readTimeline(draft))) throw new NemoError('empty_timeline')
  if (capabilities.includes('stills')) return paint(pathFor(record.sessionId, input), endpoint, needs.caller)
  const files = (await needs.renders.list(record.sessionId)).flatMap(({ file }) => file ?? [])
  const film = files.find((file) => isFileOfKind('film', file) && existsSync(file))
  if (film === undefined) throw new NemoError('no_picture')
  return { ...(await lookAtFile({ ...input, path: film }, needs)), file: film }
}

/**
 * Pictures of a local file, by the local engine.
 * @throws {NemoError} `engine_missing` if it is not installed, `bad_argument`, `4001`
 */
export async function lookAtFile(
  { path, atMs, fromMs, toMs }: Omit<LookInput, 'sessionId'> & { path: string },
  { caller, endpoints }: Pick<Needs, 'caller' | 'endpoints'>,
): Promise<LookReport> {
  const { endpoint } = await endpoints.open('local')
  const json: FileStillsRequest = { path, at_ms: atMs, from_ms: fromMs, to_ms: toMs }
  return asked(() => caller.call(endpoint, { method: 'POST', path: ROUTES.fileStills, json, repeatable: true }))
}

function paint(path: string, endpoint: Endpoint, caller: Caller): Promise<LookReport> {
  return asked(() => caller.call(endpoint, { method: 'GET', path, repeatable: true }))
}

function pathFor(sessionId: string, { atMs, fromMs, toMs }: LookInput): string {
  if (atMs !== undefined) return ROUTES.frame(sessionId, atMs)
  return ROUTES.sheet(sessionId, {
    ...(fromMs === undefined ? {} : { from_ms: String(fromMs) }),
    ...(toMs === undefined ? {} : { to_ms: String(toMs) }),
  })
}

async function asked(call: () => Promise<{ payload: unknown }>): Promise<LookReport> {
  const { picture, mime_type, moments } = readAs(Stills, (await call().catch(asAdvice)).payload)
  return {
    picture: { data: picture, mimeType: mime_type },
    moments: moments.map(({ at_ms, shows }) => ({ atMs: at_ms, shows })),
  }
}

/** The engine only rejects times, with a message about valid ones. */
function asAdvice(error: unknown): never {
  if (!(error instanceof NemoError) || error.code !== '400') throw error
  throw new NemoError('bad_argument', error.message.replace(/^Bad request: /, ''), error.facts)
}
