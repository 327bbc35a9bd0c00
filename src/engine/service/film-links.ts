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

/** A link opens a film for so long, s: whoever is given one need not hurry, and S3 signs for no longer than a week. */
const LIFE_S = 86_400

export interface FilmLinks {
  /** An address from which anybody may fetch a finished film for a day. @param origin of the server, as the asker knows it */
  link(status: RenderStatus, origin: string): Promise<string>
  /** What such an address of the server's own leads to; no token is asked for. */
  routes(app: FastifyInstance): void
}

const query = z.object({ until: z.coerce.number().int(), key: z.string().max(100) })

/**
 * Links to finished films: signed by the store where films are put there, else by the server, from whose disk they then stream.
 * @param secret signs the server's own
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
        if (!status?.file) throw new ApiError(404, 'This link is no longer good.')
        return sendFile(request, reply, status.file, `${id}-${status.completedAt}`)
      })
    },
  }
}

/** Kept in the home, so that links outlive the server. */
export function linkSecret(home: string): Buffer {
  const path = join(home, 'link-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 })
  return readFileSync(path)
}
