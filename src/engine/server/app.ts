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

/** Of a request that is no upload, bytes: a whole film as a document has room in it. */
const LONGEST_BODY = 16 * 2 ** 20

/** A server without routes: failures in the protocol's envelope, and requests that keep the engine from ending. @param listener what else Fastify is told */
export function newApp(deps: RouteDeps, listener: FastifyServerOptions = {}): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, requestTimeout: 0, bodyLimit: LONGEST_BODY, ...listener })
  app.decorateRequest('user', '')
  installErrorAnswers(app, (error) => deps.log.error({ err: error }, 'a request failed'))
  countRequests(app, deps)
  allowEmptyJson(app)
  return app
}

/** The protocol's routes for whoever was let in, whose name the request has by then. */
export async function protocolRoutes(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  creditRoutes(app, deps)
  sessionRoutes(app, deps)
  await uploadRoutes(app, deps)
  chatRoutes(app, deps)
  renderRoutes(app, deps)
  stillsRoutes(app, deps)
  transcriptRoutes(app, deps)
}

/** A request that is being answered keeps the engine from ending; asking how it is does not. */
function countRequests(app: FastifyInstance, { activity }: RouteDeps): void {
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
