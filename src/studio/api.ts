import type { WrittenEdit } from '../edits/index.ts'
import { type SessionLine, STUDIO, type StudioChecks, type StudioEvent, type StudioState } from '../protocol/studio.ts'

/** The engine's HTTP API, relative to the page. */

/** The engine returned an error, or did not answer (`status` 0). */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The result of a turn. */
export interface TurnResult {
  /** of the turn, as in the log */
  id?: string
  error?: { code: string }
  /** edits that were understood but not applied */
  edits?: WrittenEdit[]
  version?: number
}

export interface ExportWish {
  format: string
  resolution?: number
}

const USER = 'me'

/** Exchanges the link's key for a cookie. */
export async function enter(key: string): Promise<void> {
  await call(STUDIO.enter, { method: 'POST', body: JSON.stringify({ key }), headers: JSON_BODY })
}

export const listSessions = (): Promise<SessionLine[]> => data(STUDIO.sessions)
export const readSession = (id: string): Promise<StudioState> => data(STUDIO.session(id))

export const readChecks = (id: string, language: string): Promise<StudioChecks> => data(STUDIO.checks(id, language))

/** @returns the id of an empty film: a new one, or one in which nothing has been done yet */
export async function newSession(language: string): Promise<string> {
  return (await data<{ id: string }>(STUDIO.sessions, post({ language }))).id
}

/** A page hidden for this long disconnects: browsers limit connections per host, and the engine may stop when idle. */
const HIDDEN_MS = 20_000

/** Subscribes to a session until the returned function is called. */
export function listen(id: string, on: { event(event: StudioEvent): void; open(): void; lost(): void }): () => void {
  let source: EventSource | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    source?.close()
    source = undefined
  }
  const start = () => {
    source = new EventSource(STUDIO.events(id))
    source.onopen = on.open
    source.onerror = () => {
      on.lost()
      // browsers do not retry after an error response
      if (source?.readyState === EventSource.CLOSED) setTimeout(() => source && start(), AGAIN_MS)
    }
    source.onmessage = ({ data: text }) => {
      if (text !== 'heartbeat') on.event(JSON.parse(text))
    }
  }
  const seen = () => {
    clearTimeout(hiding)
    if (document.hidden) hiding = setTimeout(stop, HIDDEN_MS)
    else if (!source) start()
  }
  document.addEventListener('visibilitychange', seen)
  start()
  return () => {
    document.removeEventListener('visibilitychange', seen)
    clearTimeout(hiding)
    stop()
  }
}

const AGAIN_MS = 2000

/** Sends a message, or edits based on a version, and waits for the result. @throws {Refused} */
export async function sendTurn(
  session_id: string,
  what: { message: string } | { edits: WrittenEdit[]; base: number },
): Promise<TurnResult> {
  const part = 'message' in what ? { text: what.message } : { text: 'edits', ...what }
  const response = await call('run_sse', post({ session_id, new_message: { parts: [part] } }))
  return turnOf(await response.text())
}

/** Parses the events of a turn. */
export function turnOf(stream: string): TurnResult {
  const result: TurnResult = {}
  for (const [, text = ''] of stream.matchAll(/^data: (\{.*)$/gm)) {
    const { invocationId, customMetadata, errorCode } = JSON.parse(text)
    if (invocationId) result.id = invocationId
    if (errorCode) result.error = { code: errorCode }
    const { edits, version } = customMetadata ?? {}
    Object.assign(result, edits && { edits }, version !== undefined && { version })
  }
  return result
}

/** @param onProgress 0-100 @throws {Refused} */
export function upload(id: string, files: readonly File[], onProgress: (percent: number) => void): Promise<Uploaded> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `api/upload-video/nemo_agent/${USER}/${id}`)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onerror = () => reject(new Refused(0, ''))
    request.onload = () =>
      request.status === 200
        ? resolve(request.response.data)
        : reject(new Refused(request.status, request.response?.message ?? ''))
    request.send(form)
  })
}

export interface Uploaded {
  files: { id: string; filename: string }[]
  errors: { filename: string; message: string }[]
}

export async function startExport(sessionId: string, wish: ExportWish): Promise<void> {
  const { state } = await data<{ state: { draft: unknown } }>(`api/state/nemo_agent/${USER}/${sessionId}/latest`)
  const id = `render_${crypto.randomUUID()}`
  await call('api/render/proxy/lambda', post({ id, sessionId, draft: state.draft, output: wish }))
}

export const cancelExport = (id: string) => call(`api/render/proxy/lambda/${id}/cancel`, post({}))
export const downloadOf = (id: string) => `api/render/proxy/${id}/download`

/** A part of the film, rendered if needed. @throws {Refused} */
export async function fetchPart(name: string, signal: AbortSignal): Promise<ArrayBuffer> {
  return (await call(STUDIO.part(name), { signal })).arrayBuffer()
}

/** Waveform of a file, a byte per twentieth of a second. */
export async function fetchPeaks(id: string, media: string): Promise<Uint8Array> {
  return new Uint8Array(await (await call(STUDIO.peaks(id, media))).arrayBuffer())
}

const JSON_BODY = { 'content-type': 'application/json' }
const post = (body: unknown): RequestInit => ({ method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) })

async function data<Data>(path: string, init?: RequestInit): Promise<Data> {
  return (await (await call(path, init)).json()).data
}

async function call(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init?.signal?.aborted) throw error
    throw new Refused(0, '')
  })
  if (response.ok) return response
  const { message = '' } = await response.json().catch(() => ({}))
  throw new Refused(response.status, message)
}
