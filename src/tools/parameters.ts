import * as z from 'zod'

/** Parameters and results that several tools share. */

export const sessionId = z.string().optional().describe('Default: the session used last')

export const waitSeconds = z
  .number()
  .min(0)
  .meta({ maximum: 45 })
  .optional()
  .describe('How long to wait for the end; default 40')

export const engine = z.enum(['cloud', 'local'])

export const media = z.object({
  name: z.string(),
  kind: z.string(),
  duration_ms: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  size_bytes: z.number().optional(),
})

export const note = z.string().optional()
export const omitted = z.string().optional()
