import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { creditRoutes } from './auth.ts'
import { chatRoutes } from './chat.ts'
import type { RouteDeps } from './deps.ts'
import { installErrorAnswers } from './errors.ts'
import { renderRoutes } from './renders.ts'
import { sessionRoutes } from './sessions.ts'
import { stillsRoutes } from './stills.ts'
import { transcriptRoutes } from './transcripts.ts'
import { uploadRoutes } from './upload.ts'

/** Size limit of requests other than uploads, bytes: enough for a whole film as a document. */
const LONGEST_BODY = 16 * 2 ** 20

/**
 * A server without routes: failures in the protocol's envelope, and requests that keep the engine alive.
 * @param listener further Fastify options
 */
export function newApp(deps: RouteDeps, listener: FastifyServerOptions = {}): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, requestTimeout: 0, bodyLimit: LONGEST_BODY, ...listener })
  app.decorateRequest('user', '')
  installErrorAnswers(app, (error) => deps.log.error({ err: error }, 'a request failed'))
  countRequests(app, deps)
  allowEmptyJson(app)
  return app
}

/** The protocol's routes for authenticated users; the request has the user's name. */
export async function protocolRoutes(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  creditRoutes(app, deps)
  sessionRoutes(app, deps)
  await uploadRoutes(app, deps)
  chatRoutes(app, deps)
  renderRoutes(app, deps)
  stillsRoutes(app, deps)
  transcriptRoutes(app, deps)
}

/** A request in progress keeps the engine alive, except a health check. */
function countRequests(app: FastifyInstance, { activity }: RouteDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/engine/')) return
    const done = activity.begin()
    reply.raw.once('close', done)
  })
}

/** Some clients send the content type without a body, e.g. with cancel. */
function allowEmptyJson(app: FastifyInstance): void {
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(String(body)))
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }))
    }
  })
}
