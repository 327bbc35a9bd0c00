import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { STUDIO_ROUTE } from '../../protocol/studio.ts'
import { newApp, protocolRoutes } from './app.ts'
import { authRoutes, requireToken } from './auth.ts'
import type { RouteDeps, ServerDeps, StudioParts } from './deps.ts'
import { envelope } from './errors.ts'
import { withRunners } from './runners.ts'
import { sessionListRoute } from './sessions.ts'
import { fileStillsRoute } from './stills.ts'
import { createStudio, type Studio } from './studio/studio.ts'

/** A server with the protocol's routes over a store, chat turns and a render queue, and with the studio. The caller starts it. */
export async function createServer(given: ServerDeps & StudioParts): Promise<FastifyInstance> {
  const deps = withRunners(given)
  const studio = createStudio({ ...deps, preview: given.preview, studioDir: given.studioDir })
  const app = newApp(deps)
  engineRoutes(app, deps, studio)
  authRoutes(app, deps)
  await app.register(async (guarded) => {
    requireToken(guarded, deps)
    await protocolRoutes(guarded, deps)
    fileStillsRoute(guarded, deps)
    sessionListRoute(guarded, deps)
  })
  app.addHook('onReady', () => studio.reopen())
  app.addHook('preClose', () => studio.close())
  return app
}

const retireBody = z.object({ version: z.string() })
const studioBody = z.object({ session_id: z.string().regex(/^\d+$/).optional() })

/** Routes for endpoints: checking the engine's health, making it retire for another version, and opening the studio. */
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
