import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import { newApp, protocolRoutes } from '../server/app.ts'
import { authRoutes, requireToken } from '../server/auth.ts'
import type { RouteDeps, ServerDeps } from '../server/deps.ts'
import type { Policy } from '../server/policy.ts'
import { withRunners } from '../server/runners.ts'
import type { FilmLinks } from './film-links.ts'
import type { Metrics } from './metrics.ts'

export interface ServiceDeps extends ServerDeps {
  policy: Policy
  metrics: Metrics
  links: FilmLinks
  /** whether it is shutting down and takes no new work */
  ending: () => boolean
}

/**
 * The protocol for many users, and `/health` for a load balancer. It has neither the studio nor anything else meant for the
 * local user, and no page of another site can call it: no CORS header is ever sent.
 */
export async function createServiceApp(given: ServiceDeps, listener: FastifyServerOptions): Promise<FastifyInstance> {
  const deps = withRunners({ ...given, filmLink: given.links.link })
  const app = newApp(deps, listener)
  given.metrics.watch(app)
  logAnswers(app, deps)
  app.get('/health', async (_request, reply) => {
    const ending = given.ending()
    return reply.code(ending ? 503 : 200).send({ status: ending ? 'ending' : 'ok', version: deps.version })
  })
  given.links.routes(app)
  authRoutes(app, deps)
  await app.register(async (guarded) => {
    requireToken(guarded, deps)
    await protocolRoutes(guarded, deps)
  })
  return app
}

/** One log line per response, with the route instead of the URL, since ids and names belong to the user. */
function logAnswers(app: FastifyInstance, { log }: RouteDeps): void {
  app.addHook('onResponse', async ({ method, routeOptions, user }, reply) => {
    const { statusCode, elapsedTime } = reply
    log.info({ method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime), user }, 'answered')
  })
}
