import * as z from 'zod'

/** What `video-maker-mcp engine serve` and `engine token` ask of the process that holds the engine of many users. */

const address = z.object({ host: z.string(), port: z.number().int().min(0).max(65_535) })
const count = z.number().int().min(0)

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
