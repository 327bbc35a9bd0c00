import * as z from 'zod'

/** Parameters and results that several tools share. */

export const sessionId = z.string().optional().describe('Session to use; default: the last one used here')

export const waitSeconds = z
  .number()
  .min(0)
  .meta({ maximum: 45 })
  .optional()
  .describe('How long to wait for the end, 0-45 s; default 40. Unfinished work goes on; call again to go on waiting')

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
