import * as z from 'zod'

/** Messages from `video-maker-mcp engine serve` and `engine token` to the process that runs the multi-user engine. */

const address = z.object({ host: z.string(), port: z.number().int().min(0).max(65_535) })
const count = z.number().int().min(0)

const DAY_MS = 86_400_000
/** How long a server keeps its results, ms; finished films, and of a farm what is not used: parts in the storage, jobs in the queue. */
export const KEPT_FOR = { films: 30 * DAY_MS, parts: 30 * DAY_MS, jobs: 7 * DAY_MS } as const

export const ServeCommand = z.object({
  do: z.literal('serve'),
  listen: address,
  /** paths of PEM files */
  tls: z.object({ cert: z.string(), key: z.string() }).optional(),
  behindProxy: z.boolean(),
  metrics: address.optional(),
  quotas: z.object({
    requestsPerMinute: count.min(1),
    sessions: count,
    bytes: count,
    renders: count.min(1),
    anonymousCredits: count,
  }),
  /** ms */
  keep: z.object({ films: count, parts: count, jobs: count }).default(KEPT_FOR),
})
export type ServeCommand = z.infer<typeof ServeCommand>

export const TokenCommand = z.discriminatedUnion('do', [
  /** `expiresAt` in epoch ms */
  z.object({ do: z.literal('add token'), name: z.string(), credits: count, expiresAt: count }),
  z.object({ do: z.literal('list tokens') }),
  z.object({ do: z.literal('remove token'), name: z.string() }),
])
export type TokenCommand = z.infer<typeof TokenCommand>

export const ServiceCommand = z.union([ServeCommand, TokenCommand])
export type ServiceCommand = z.infer<typeof ServiceCommand>
