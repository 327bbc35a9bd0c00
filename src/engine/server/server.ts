import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { STUDIO_ROUTE } from '../../protocol/studio.ts'
import { newApp, protocolRoutes } from './app.ts'
import { authenticate, authRoutes } from './auth.ts'
import { createChanges } from './changes.ts'
import { createChecks } from './checks.ts'
import type { RouteDeps, ServerDeps } from './deps.ts'
import { envelope } from './errors.ts'
import { createPictures } from './pictures.ts'
import { fileStillsRoute } from './stills.ts'
import { createStudio, type Studio } from './studio/studio.ts'
import { createTurnRunner } from './turns.ts'

/** The protocol's routes over a store, chat turns and a render queue, and the studio beside them. The caller lets it listen. */
export async function createServer(given: ServerDeps): Promise<FastifyInstance> {
  const changes = createChanges()
  const pictures = createPictures(given)
  const turns = createTurnRunner({ ...given, changes, pictures })
  const deps: RouteDeps = { ...given, changes, turns, pictures, checks: createChecks(given) }
  const studio = createStudio(deps)
  const app = newApp(deps)
  engineRoutes(app, deps, studio)
  authRoutes(app, deps.store)
  await app.register(async (guarded) => {
    guarded.addHook('onRequest', async (request) => void authenticate(request, deps.store))
    await protocolRoutes(guarded, deps, (request) => authenticate(request, deps.store))
    fileStillsRoute(guarded, deps)
  })
  app.addHook('onReady', () => studio.reopen())
  app.addHook('preClose', () => studio.close())
  return app
}

const retireBody = z.object({ version: z.string() })
const studioBody = z.object({ session_id: z.string().regex(/^\d+$/).optional() })

/** How the endpoints find out whether the engine is well, make room for another version, and open the studio. */
function engineRoutes(app: FastifyInstance, deps: RouteDeps, studio: Studio): void {
  app.get('/engine/health', async () => envelope({ version: deps.version, pid: process.pid, idle: deps.activity.idle }))
  app.post('/engine/retire', async (request) => {
    const { version } = retireBody.parse(request.body)
    if (version === deps.version) return envelope({ retiring: false })
    deps.log.info({ version }, 'another version takes over when this one is idle')
    deps.activity.retire()
    return envelope({ retiring: true, idle: deps.activity.idle })
  })
  app.post(STUDIO_ROUTE, async (request) => {
    const { session_id } = studioBody.parse(request.body ?? {})
    return envelope({ url: await studio.open(session_id) })
  })
}
