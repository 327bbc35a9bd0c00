import type { AddressInfo } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { newApp, protocolRoutes } from '../app.ts'
import type { StudioDeps } from '../deps.ts'
import { ApiError } from '../errors.ts'
import { PERSON } from '../person.ts'
import { type Access, accessOf, cookieOf, HEADERS, hasCookie, isKey, isOwn, type Visit } from './access.ts'
import { newKey, readKey, writeKey } from './key.ts'
import { pageRoutes } from './page.ts'
import { studioRoutes } from './routes.ts'

/** The person's page: a server of its own on this machine's loopback address, started on request. */
export interface Studio {
  /** Starts listening. @returns a link that opens the page @throws if no port can be opened */
  open(sessionId?: string): Promise<string>
  /** Listens again if an engine that was killed did. */
  reopen(): Promise<void>
  close(): Promise<void>
}

export function createStudio(deps: StudioDeps): Studio {
  let listening: Promise<{ app: FastifyInstance; access: Access }> | undefined
  const pages = new Set<object>()
  const listen = () => {
    listening ??= start(deps, pages).catch((error: unknown) => {
      listening = undefined
      throw error
    })
    return listening
  }
  return {
    async open(sessionId) {
      const { access } = await listen()
      const session = sessionId === undefined ? '' : `&session=${sessionId}`
      return `${access.origin}${access.folder}#key=${access.key}${session}`
    },
    async reopen() {
      const kept = await readKey(deps.home)
      if (!kept?.open) return
      await listen().catch((error: unknown) => deps.log.error({ err: error }, 'the studio could not be opened again'))
    },
    async close() {
      if (!listening) return
      const { app } = await listening
      const kept = await readKey(deps.home)
      // so that an open page finds the next engine at the same address
      if (kept) await writeKey(deps.home, { ...kept, open: pages.size > 0 })
      await app.close()
    },
  }
}

async function start(deps: StudioDeps, pages: Set<object>): Promise<{ app: FastifyInstance; access: Access }> {
  const kept = await readKey(deps.home)
  const key = kept?.key ?? newKey()
  const app = newApp(deps)
  // known before the first request
  let access: Access | undefined
  await routes(app, deps, pages, key, () => access)
  await listenAt(app, kept?.port)
  const { port } = app.server.address() as AddressInfo // it listens on TCP
  access = accessOf(port, key)
  await writeKey(deps.home, { port, key, open: true })
  deps.log.info({ port }, 'the studio is open')
  return { app, access }
}

/** Uses the previous port if it is free. */
async function listenAt(app: FastifyInstance, port = 0): Promise<void> {
  try {
    await app.listen({ host: '127.0.0.1', port })
  } catch (error) {
    if (port === 0) throw error
    await app.listen({ host: '127.0.0.1', port: 0 })
  }
}

const enterBody = z.object({ key: z.string().max(200) })

async function routes(
  app: FastifyInstance,
  deps: StudioDeps,
  pages: Set<object>,
  key: string,
  accessNow: () => Access | undefined,
): Promise<void> {
  const access = (): Access => {
    const now = accessNow()
    if (!now) throw forbidden()
    return now
  }
  const { folder } = accessOf(0, key)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS)
    // the page itself contains no secret, and a person may follow a link to it from anywhere
    const visit = visitOf(request)
    const own = isOwn(access(), request.url === folder ? { ...visit, site: undefined } : visit)
    if (!own || request.is404) throw forbidden()
  })
  app.server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'))
  await app.register(
    async (open) => {
      await pageRoutes(open, deps.studioDir)
      open.post('/enter', async (request, reply) => {
        if (!isKey(access(), enterBody.parse(request.body).key)) throw forbidden()
        return reply.header('set-cookie', cookieOf(access())).code(204).send()
      })
      await open.register(async (guarded) => {
        guarded.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
          if (!hasCookie(access(), visitOf(request))) throw forbidden()
          request.user = PERSON
          reply.header('cache-control', 'no-store')
        })
        await protocolRoutes(guarded, deps)
        studioRoutes(guarded, deps, pages)
      })
    },
    { prefix: folder.slice(0, -1) },
  )
}

const forbidden = () => new ApiError(403, 'This is not open to you.')

function visitOf({ method, headers }: FastifyRequest): Visit {
  const site = headers['sec-fetch-site']
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    site: typeof site === 'string' ? site : undefined,
    cookies: headers.cookie,
  }
}
