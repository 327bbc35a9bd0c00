import * as z from 'zod'

/** Parameters and results shared by several tools. */

/** What models write where they mean "the session used last". */
const NO_ID = /^(none|nil|current|latest|last|default|active|this)$/i

/** `aka`: other names that models use for a parameter; the error names the right one (arguments.ts). */
export const sessionId = z
  .string()
  .transform((id) => (NO_ID.test(id.trim()) ? undefined : id.trim()))
  .optional()
  .describe('Default: the last one used')
  .meta({ aka: ['id', 'project', 'project_id'] })

export const waitSeconds = z.number().min(0).meta({ maximum: 45 }).optional().describe('Default 40')

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
