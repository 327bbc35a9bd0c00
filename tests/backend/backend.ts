import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { Agent, type Dispatcher } from 'undici'
import { cloudDispatcher } from '../../src/endpoints/cloud.ts'
import type { Endpoints, EngineName } from '../../src/protocol/endpoint.ts'
import { play, type Scenario } from './chat.ts'
import { quiet, TestClock } from './clock.ts'
import { type Framing, PLAIN } from './framing.ts'
import { type Job, movie, type RenderMode, statusBody } from './renders.ts'
import { draftText, type Lane, type Profile } from './timeline.ts'

/** A request as the backend saw it. */
export interface Logged {
  method: string
  path: string
  headers: IncomingMessage['headers']
  /** the body as text; of uploads the first part */
  body: string
  bytes: number
  /** the whole body came */
  complete: boolean
}

/** How a request is answered in place of the ordinary way. */
export type Fault =
  /** `early`: before the body of the request was read, as gateways do with one that is too long */
  | { status: number; body?: unknown; headers?: Record<string, string>; early?: boolean }
  /** torn before anything is done */
  | 'reset'
  /** done, but the answer is lost */
  | 'lose_answer'
  | 'hang'
  /** done, but never answered */
  | 'stall'

interface Session {
  id: string
  userId: string
  lanes: Lane[]
  media: object[]
}

const KEEP = 64 * 1024

/** The backend of PROTOCOL.md section 20: it does what tests tell it to, and remembers all that it was asked. */
export class Backend {
  readonly clock = new TestClock()
  readonly log: Logged[] = []
  readonly sessions = new Map<string, Session>()
  readonly jobs = new Map<string, Job>()
  readonly tokens = new Map<string, { userId: string; expiresAt: number }>()
  readonly claims = { enabled: true }
  profile: Profile = 'rich'
  framing: Framing = { ...PLAIN }
  renderMode: RenderMode = 'flat'
  /** the account's plan does not allow export, whatever the headers say */
  planBlocked = false
  uploadsApplied = true
  credits = { available: 100, frozen: 0 }
  file = movie()
  fileType = 'video/mp4'
  /** tears downloads after so many bytes, once each */
  tearDownloads: number[] = []
  acceptRanges = true
  /** downloads are sent compressed, whatever was asked for */
  gzipDownloads = false
  /** looks at a render before it is finished */
  rendersAfter = 2
  /** downloads stop after so many bytes, and stay open */
  holdDownload: number | undefined
  onChat: (message: string, session: Session) => Scenario = () => ({ steps: [{ text: 'Done.' }] })
  url = ''
  cdnUrl = ''
  #faults: { method: string; path: RegExp; fault: Fault; times: number }[] = []
  #minted = new Map<string, number>()
  #nextSession = 5529798706024415999n
  #nextToken = 0
  #servers: Server[] = []
  #sockets = new Set<Socket>()
  #tls: { key: string; cert: string } | undefined
  #dispatchers: Dispatcher[] = []

  /** @param tls the certificate of both its hosts; without one they speak plain HTTP */
  static async start(tls?: { key: string; cert: string }): Promise<Backend> {
    const backend = new Backend()
    backend.#tls = tls
    backend.url = await backend.#listen((request, response) => backend.#api(request, response))
    backend.cdnUrl = await backend.#listen((request, response) => backend.#cdn(request, response))
    return backend
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))))
    await Promise.all(this.#dispatchers.map((dispatcher) => dispatcher.destroy()))
  }

  /** Endpoints that lead here, whichever engine is asked for. */
  endpoints(engine: EngineName = 'cloud'): Endpoints {
    const dispatcher = this.#kept(new Agent({ headersTimeout: 0, bodyTimeout: 0 }))
    const endpoint = { engine, baseUrl: this.url, dispatcher, privacy: 'Media goes to a test.' }
    return {
      open: async () => ({ endpoint }),
      openUsed: async () => undefined,
      elsewhere: () => this.#kept(cloudDispatcher(process.env)),
      close: async () => {},
    }
  }

  #kept<T extends Dispatcher>(dispatcher: T): T {
    this.#dispatchers.push(dispatcher)
    return dispatcher
  }

  fault(method: string, path: RegExp, fault: Fault, times = 1): void {
    this.#faults.push({ method, path, fault, times })
  }

  /** Takes back what `fault` has left. */
  heal(method: string, path: RegExp): void {
    this.#faults = this.#faults.filter((rule) => rule.method !== method || String(rule.path) !== String(path))
  }

  /** Requests of one kind that arrived whole. */
  seen(method: string, path: RegExp): Logged[] {
    return this.log.filter((entry) => entry.method === method && path.test(entry.path) && entry.complete)
  }

  session(): Session {
    const session = [...this.sessions.values()].at(-1)
    if (!session) throw new Error('no session was created')
    return session
  }

  async #listen(handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<string> {
    const listener: RequestListener = (request, response) => {
      this.clock.busy()
      let idle = () => {
        idle = () => {}
        this.clock.idle()
      }
      response.on('close', () => idle())
      handler(request, response).catch(() => response.destroy())
    }
    const server = this.#tls ? createSecureServer(this.#tls, listener) : createServer(listener)
    server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.#servers.push(server)
    // an http server's address is an AddressInfo once it listens on a port
    return `${this.#tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async #api(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? ''
    const path = request.url ?? ''
    const entry: Logged = { method, path, headers: request.headers, body: '', bytes: 0, complete: false }
    this.log.push(entry)
    const rule = this.#faults.find((r) => r.times > 0 && r.method === method && r.path.test(path))
    if (rule) rule.times--
    if (rule?.fault === 'reset') {
      request.socket.destroy()
      return
    }
    const fault = rule?.fault
    if (typeof fault === 'object' && fault.early) {
      return answer(response, fault.status, fault.body ?? {}, { connection: 'close', ...fault.headers })
    }
    await readBody(request, entry)
    if (fault === 'hang') return this.clock.idle()
    if (fault === 'lose_answer' || fault === 'stall') {
      await this.#route(entry, muted(response))
      if (fault === 'stall') this.clock.idle()
      else request.socket.destroy()
      return
    }
    if (fault && typeof fault === 'object') return answer(response, fault.status, fault.body ?? {}, fault.headers)
    await this.#route(entry, response)
  }

  async #route(entry: Logged, response: ServerResponse): Promise<void> {
    const { method, path } = entry
    if (`${method} ${path}` === 'POST /api/auth/anonymous-token') return this.#mint(entry, response)
    const account = this.#account(entry)
    if (!account) return answer(response, 401, { code: 1001, message: 'invalid or expired token', data: null })
    const session = this.sessions.get(path.match(/\/(?:me|anon_\w+)\/(\d+)/)?.[1] ?? '')
    switch (true) {
      case method === 'POST' && /^\/api\/tasks\/[^/]+\/with-session\/nemo_agent$/.test(path):
        return this.#createSession(account.userId, response)
      case method === 'POST' && path === '/run_sse':
        return this.#chat(entry, response)
      case method === 'POST' && path.startsWith('/api/upload-video/nemo_agent/'):
        return session ? this.#upload(entry, session, response) : unknownSession(response)
      case method === 'GET' && /^\/api\/state\/nemo_agent\/.*\/latest$/.test(path):
        return session ? this.#state(session, response) : unknownSession(response)
      case method === 'GET' && path === '/api/credits/balance/simple': {
        const { available, frozen } = this.credits
        return answer(response, 200, { code: 0, data: { available, frozen, total: available + frozen } })
      }
      case path === '/api/auth/claim-token' && this.claims.enabled:
        return answer(response, 200, { code: 0, data: { claim_token: 'clm_example', expires_in: 604800 } })
      case path.startsWith('/api/render/proxy/'):
        return this.#render(entry, response)
      default:
        return answer(response, 404, { detail: 'Not Found' })
    }
  }

  /** One token for each client id in seven days. */
  #mint(entry: Logged, response: ServerResponse) {
    const client = entry.headers['x-client-id']
    if (typeof client !== 'string' || client === '') {
      return answer(response, 400, { code: 400, message: 'X-Client-Id header is required' })
    }
    const week = 7 * 24 * 3600 * 1000
    const last = this.#minted.get(client)
    if (last !== undefined && this.clock.now() - last < week) {
      return answer(response, 429, { code: 429, message: 'one token per client in 7 days' })
    }
    this.#minted.set(client, this.clock.now())
    const token = `nmv_usr_CANARY${String(++this.#nextToken).padStart(6, '0')}`
    const userId = `anon_${client.slice(0, 6)}`
    const expiresAt = this.clock.now() + week
    this.tokens.set(token, { userId, expiresAt })
    const expires = new Date(expiresAt).toISOString()
    answer(response, 200, { code: 0, data: { token, user_id: userId, expires_at: expires, credits: 100 } })
  }

  #account(entry: Logged): { userId: string } | undefined {
    const token = entry.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const account = this.tokens.get(token)
    return account && account.expiresAt > this.clock.now() ? account : undefined
  }

  #createSession(userId: string, response: ServerResponse): void {
    const id = String(this.#nextSession++)
    this.sessions.set(id, { id, userId, lanes: [], media: [] })
    answer(response, 200, { code: 0, data: { task_id: `task_${id.slice(-4)}`, session_id: id, user_id: userId } })
  }

  async #chat(entry: Logged, response: ServerResponse): Promise<void> {
    const body = JSON.parse(entry.body)
    const session = this.sessions.get(body.session_id)
    if (!session) return answer(response, 404, { detail: 'Session not found' })
    const edit = (change: (lanes: Lane[]) => Lane[]) => {
      session.lanes = change(structuredClone(session.lanes))
    }
    const scenario = this.onChat(body.new_message.parts[0].text, session)
    const cost = 'steps' in scenario ? (scenario.cost ?? 0) : 0
    if (cost > this.credits.available) return answer(response, 200, { code: 2001, message: 'insufficient credits' })
    this.credits.available -= cost
    this.credits.frozen += cost
    await play(scenario, { response, clock: this.clock, framing: this.framing, edit })
    this.credits.frozen -= cost
    if (!response.writableEnded && !response.destroyed) this.clock.idle()
  }

  #upload(entry: Logged, session: Session, response: ServerResponse): void {
    if (!entry.complete) return
    const isJson = /json/.test(entry.headers['content-type'] ?? '')
    const names = isJson
      ? (JSON.parse(entry.body).urls as string[]).map((url) => url.split('/').pop() ?? url)
      : [...entry.body.matchAll(/filename="([^"]*)"/g)].map((match) => match[1] ?? '')
    const files = names.map((filename) => ({
      filename,
      file_type: /\.(jpe?g|png|webp|gif)$/.test(filename)
        ? 'image'
        : /\.(mp3|wav|m4a|aac)$/.test(filename)
          ? 'audio'
          : 'video',
      cdn_url: `${this.cdnUrl}/u/${encodeURIComponent(filename)}`,
      duration: 12.5,
      width: 1920,
      height: 1080,
    }))
    if (this.uploadsApplied) session.media.push(...files)
    answer(response, 200, { code: 0, data: { files, session_state_applied: this.uploadsApplied } })
  }

  #state(session: Session, response: ServerResponse): void {
    const { id, userId, media } = session
    const draft = draftText(session.lanes, this.profile)
    const infos = JSON.stringify(media)
    const canvas = this.profile === 'minimal' ? '{}' : '{"width":1080,"height":1920,"aspect_ratio":"9:16"}'
    const state = `{"video_infos":${infos},"draft":${draft},"canvas_config":${canvas},"video_analyses":{},"generated_media":[],"updated_at":${this.clock.now()}}`
    const data = `{"session_id":"${id}","task_name":"project","user_id":"${userId}","state":${state}}`
    answer(response, 200, `{"code":0,"message":"success","data":${data}}`)
  }

  #render(entry: Logged, response: ServerResponse) {
    const { method, path } = entry
    const id = decodeURIComponent(path.match(/\/(?:lambda\/)?([^/]+?)(?:\/cancel|\/download)?$/)?.[1] ?? '')
    if (method === 'POST' && path === '/api/render/proxy/lambda') return this.#submit(entry, response)
    const job = this.jobs.get(id)
    if (!job) return answer(response, 404, { detail: 'Not Found' })
    if (path.endsWith('/download')) return this.#send(entry, response)
    if (path.endsWith('/cancel')) {
      job.cancelled = true
      return answer(response, 200, { success: true })
    }
    const body = statusBody(job, `${this.cdnUrl}/o/${id}.mp4`, this.file.length, this.rendersAfter)
    job.polls++
    answer(response, 200, body)
  }

  #submit(entry: Logged, response: ServerResponse) {
    const headers = ['x-skill-source', 'x-skill-version', 'x-skill-platform']
    const attributed = headers.every((name) => entry.headers[name])
    if (this.planBlocked || !attributed) {
      return answer(response, 402, { code: 402, message: 'export is not available on the current plan' })
    }
    const { id, sessionId } = JSON.parse(entry.body)
    if (this.jobs.has(id)) return answer(response, 409, { success: false, error: 'render id already exists' })
    const first = this.jobs.size === 0
    const mode = this.renderMode === 'failed_once' && !first ? 'flat' : this.renderMode
    this.jobs.set(id, { id, sessionId, raw: entry.body, polls: 0, cancelled: false, mode })
    const data = { id, status: 'pending', progress: 5 }
    answer(
      response,
      200,
      this.renderMode === 'enveloped' ? { success: true, data } : { taskId: id, status: 'pending', progress: 0 },
    )
  }

  async #cdn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = request.headers
    const entry = {
      method: request.method ?? '',
      path: `cdn:${request.url}`,
      headers,
      body: '',
      bytes: 0,
      complete: true,
    }
    this.log.push(entry)
    const rule = this.#faults.find((r) => r.times > 0 && r.path.test(entry.path))
    if (rule) rule.times--
    if (rule && typeof rule.fault === 'object') {
      return answer(response, rule.fault.status, rule.fault.body ?? {}, rule.fault.headers)
    }
    this.#send(entry, response)
  }

  /** The finished file, by range where that is asked for, torn where the test says so. */
  #send(entry: Logged, response: ServerResponse): void {
    const from = this.acceptRanges ? Number(entry.headers.range?.match(/bytes=(\d+)-/)?.[1] ?? 0) : 0
    const file = this.gzipDownloads ? gzipSync(this.file) : this.file
    const total = file.length
    if (from >= total) {
      response.writeHead(416, { 'content-range': `bytes */${total}` }).end()
      return
    }
    const part = file.subarray(from)
    const range = from > 0 ? { 'content-range': `bytes ${from}-${total - 1}/${total}` } : {}
    const size = { 'content-length': String(part.length), etag: '"v1"' }
    const encoding = this.gzipDownloads ? { 'content-encoding': 'gzip' } : {}
    response.writeHead(from > 0 ? 206 : 200, { 'content-type': this.fileType, ...size, ...range, ...encoding })
    if (this.holdDownload !== undefined) {
      response.write(part.subarray(0, this.holdDownload))
      this.holdDownload = undefined
      return
    }
    const tear = this.tearDownloads.shift()
    if (tear === undefined) response.end(part)
    else response.write(part.subarray(0, tear), () => void quiet().then(() => response.destroy()))
  }
}

async function readBody(request: IncomingMessage, entry: Logged): Promise<void> {
  const kept: Buffer[] = []
  try {
    for await (const chunk of request) {
      if (entry.bytes < KEEP || !/multipart/.test(entry.headers['content-type'] ?? '')) kept.push(chunk)
      entry.bytes += chunk.length
    }
    entry.complete = true
  } finally {
    entry.body = Buffer.concat(kept).toString('utf8')
  }
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = /^\s*</.test(text) ? 'text/html' : 'application/json'
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(text)
}

function unknownSession(response: ServerResponse): void {
  answer(response, 404, { detail: 'Session not found' })
}

/** A response that nobody gets. */
function muted(response: ServerResponse): ServerResponse {
  return Object.assign(Object.create(response), {
    writeHead: () => response,
    write: (_: unknown, done?: () => void) => done?.(),
    end: () => response,
    flushHeaders: () => {},
  })
}
