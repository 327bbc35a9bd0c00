import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { FarmFilms } from '../farm/films.ts'
import type { RenderStatus } from '../render/job.ts'
import { sendFile } from '../server/download.ts'
import { ApiError } from '../server/errors.ts'
import type { Store } from '../store/store.ts'

/** How long a link is valid, s: long enough not to hurry; S3 signs for a week at most. */
const LIFE_S = 86_400

export interface FilmLinks {
  /** A URL from which anybody can download a finished film for a day. @param origin of the server, as the client sees it */
  link(status: RenderStatus, origin: string): Promise<string>
  /** Serves the server's own links; no token is needed. */
  routes(app: FastifyInstance): void
}

const query = z.object({ until: z.coerce.number().int(), key: z.string().max(100) })

/**
 * Links to finished films: signed by the store if films are uploaded there, else by the server, which streams them from its disk.
 * @param secret signs the server's own links
 * @param now epoch ms
 */
export function createFilmLinks(
  secret: Buffer,
  { renders }: Pick<Store, 'renders'>,
  now: () => number,
  elsewhere?: FarmFilms,
): FilmLinks {
  const keyOf = (id: string, until: number) => createHmac('sha256', secret).update(`${id} ${until}`).digest()
  const isGood = (id: string, until: number, given: string): boolean => {
    const [right, key] = [keyOf(id, until), Buffer.from(given, 'base64url')]
    return until >= now() / 1000 && key.length === right.length && timingSafeEqual(key, right)
  }
  return {
    async link(status, origin) {
      const signed = await elsewhere?.link(status, LIFE_S)
      if (signed !== undefined) return signed
      const until = Math.floor(now() / 1000) + LIFE_S
      return `${origin}/films/${status.id}?until=${until}&key=${keyOf(status.id, until).toString('base64url')}`
    },
    routes(app) {
      app.get<{ Params: { id: string } }>('/films/:id', async (request, reply) => {
        const { id } = request.params
        const given = query.safeParse(request.query).data
        const status = given && isGood(id, given.until, given.key) ? renders.get(id) : undefined
        if (!status?.file) throw new ApiError(404, 'This link is no longer valid.')
        return sendFile(request, reply, status.file, `${id}-${status.completedAt}`)
      })
    },
  }
}

/** Stored in the home folder, so that links survive a restart. */
export function linkSecret(home: string): Buffer {
  const path = join(home, 'link-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 })
  return readFileSync(path)
}
