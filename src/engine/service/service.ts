import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { Farm } from '../farm/server.ts'
import type { RenderJob, RenderStatus, RenderStore } from '../render/job.ts'
import { createActivity } from '../server/activity.ts'
import { openParts, type PartsOptions } from '../server/parts.ts'
import { takeEngineLock } from '../store/lock.ts'
import type { HandleTurn } from '../turn/turn.ts'
import { createFilmLinks, linkSecret } from './film-links.ts'
import { createMetrics } from './metrics.ts'
import { manyUsers, type Quotas } from './policy.ts'
import { createServiceApp } from './server.ts'

export interface Address {
  host: string
  port: number
}

export interface ServiceOptions extends Omit<PartsOptions, 'createQueue'> {
  version: string
  listen: Address
  /** PEM */
  tls?: Required<Pick<ServerOptions, 'cert' | 'key'>>
  /** a proxy in front forwards the client's address and the host */
  behindProxy: boolean
  /** where `/metrics` listens; nowhere by default */
  metricsAt?: Address
  quotas: Quotas
  /** the farm, for metrics and download links */
  farm?: Pick<Farm, 'counts' | 'films'>
  /**
   * @param renders the store's, wrapped to report how renders end
   * @param userOf the user a render is for
   */
  createQueue: (renders: RenderStore, userOf: (job: RenderJob) => string) => ReturnType<PartsOptions['createQueue']>
  handleTurn: HandleTurn
  /** the folder in which `engine install` puts speech models; default: its home */
  installed?: string
  /** file of a speech model to use instead of the installed one */
  speechModel?: string
}

/** How often old sessions and files are removed, ms. */
const TIDY_MS = 86_400_000

export interface Service {
  /** where it listens, `http://HOST:PORT` */
  address: string
  metricsAddress?: string
  /** Takes no new work, finishes requests in progress, and leaves renders for the next start. */
  stop(reason: string): Promise<void>
}

/** @returns undefined when another process serves this home already */
export async function runService(options: ServiceOptions): Promise<Service | undefined> {
  const { home, log, listen, tls, behindProxy, metricsAt, quotas } = options
  const release = takeEngineLock(home)
  if (!release) return undefined
  let ending = false
  const metrics = createMetrics(() => parts.store.renders.unfinished().length, options.farm?.counts)
  const parts = openParts({
    ...options,
    createQueue: ({ renders, sessions }) =>
      options.createQueue(
        tellingEnds(renders, (status) => {
          metrics.ended(status)
          if (status.status === 'completed') options.farm?.films?.keep(status)
        }),
        ({ sessionId }) => sessions.get(sessionId)?.userId ?? sessionId,
      ),
  })
  const activity = createActivity({ idleMs: Number.POSITIVE_INFINITY, busy: () => true, onIdle: () => {} })
  const app = await createServiceApp(
    {
      ...options,
      ...parts,
      activity,
      metrics,
      links: createFilmLinks(linkSecret(home), parts.store, Date.now, options.farm?.films),
      policy: manyUsers(parts.store, quotas, Date.now),
      ending: () => ending,
    },
    { ...(tls && secure(tls)), trustProxy: behindProxy, forceCloseConnections: 'idle' },
  )
  const plain = await app.listen(listen)
  // Fastify does not know the scheme of a server that it was given
  const address = tls ? plain.replace(/^http:/, 'https:') : plain
  const beside = metricsAt && metricsApp(metrics)
  const metricsAddress = beside && (await beside.listen(metricsAt))
  parts.resume()
  const tidying = setInterval(parts.tidy, TIDY_MS)
  log.info({ version: options.version, address }, 'ready')
  return {
    address,
    ...(metricsAddress !== undefined && { metricsAddress }),
    async stop(reason) {
      if (ending) return
      ending = true
      log.info({ reason }, 'ending')
      activity.stop()
      clearInterval(tidying)
      await app.close()
      await beside?.close()
      await parts.close()
      release()
    },
  }
}

function secure(tls: ServerOptions): FastifyServerOptions {
  return { serverFactory: (handler) => createSecureServer(tls, handler) }
}

/** On a listener of its own, since metrics reveal all users' activity. */
function metricsApp(metrics: ReturnType<typeof createMetrics>): FastifyInstance {
  const app = Fastify()
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  return app
}

function tellingEnds(renders: RenderStore, ended: (status: RenderStatus) => void): RenderStore {
  return {
    ...renders,
    update(status) {
      renders.update(status)
      if (status.completedAt !== undefined) ended(status)
    },
  }
}
