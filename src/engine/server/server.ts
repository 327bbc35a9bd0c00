import Fastify, { type FastifyInstance } from 'fastify'
import * as z from 'zod'
import { authenticate, authRoutes, creditRoutes } from './auth.ts'
import { chatRoutes } from './chat.ts'
import { createChecks } from './checks.ts'
import type { ServerDeps } from './deps.ts'
import { envelope, installErrorAnswers } from './errors.ts'
import { renderRoutes } from './renders.ts'
import { sessionRoutes } from './sessions.ts'
import { stillsRoutes } from './stills.ts'
import { uploadRoutes } from './upload.ts'

/** Of a request that is no upload, bytes: a whole film as a document has room in it. */
const LONGEST_BODY = 16 * 2 ** 20

/** The protocol's routes over a store, chat turns and a render queue. The caller lets it listen. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true, requestTimeout: 0, bodyLimit: LONGEST_BODY })
  installErrorAnswers(app, (error) => deps.log.error({ err: error }, 'a request failed'))
  countRequests(app, deps)
  allowEmptyJson(app)
  engineRoutes(app, deps)
  authRoutes(app, deps.store)
  await app.register(async (guarded) => {
    guarded.addHook('onRequest', async (request) => void authenticate(request, deps.store))
    creditRoutes(guarded)
    sessionRoutes(guarded, deps.store, createChecks(deps))
    await uploadRoutes(guarded, deps)
    chatRoutes(guarded, deps)
    renderRoutes(guarded, deps)
    stillsRoutes(guarded, deps)
  })
  return app
}

/** A request that is being answered keeps the engine from ending; asking how it is does not. */
function countRequests(app: FastifyInstance, { activity }: ServerDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/engine/')) return
    const done = activity.begin()
    reply.raw.once('close', done)
  })
}

/** Some clients send the content type without a body, for instance with cancel. */
function allowEmptyJson(app: FastifyInstance): void {
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(String(body)))
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }))
    }
  })
}

const retireBody = z.object({ version: z.string() })

/** How the endpoints find out whether the engine is well, and make room for another version. */
function engineRoutes(app: FastifyInstance, deps: ServerDeps): void {
  app.get('/engine/health', async () => envelope({ version: deps.version, pid: process.pid, idle: deps.activity.idle }))
  app.post('/engine/retire', async (request) => {
    const { version } = retireBody.parse(request.body)
    if (version === deps.version) return envelope({ retiring: false })
    deps.log.info({ version }, 'another version takes over when this one is idle')
    deps.activity.retire()
    return envelope({ retiring: true, idle: deps.activity.idle })
  })
}
