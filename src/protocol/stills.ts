import * as z from 'zod'

/** Pictures of a timeline or a file: a JPEG with a list of its contents. */
export const Stills = z.object({
  /** base64 */
  picture: z.base64(),
  mime_type: z.literal('image/jpeg'),
  width: z.number(),
  height: z.number(),
  /** one frame, or those of a sheet, in rows from the left */
  moments: z.array(z.object({ at_ms: z.number(), shows: z.array(z.object({ id: z.string(), name: z.string() })) })),
})
export type Stills = z.infer<typeof Stills>

/** The requested picture of a file: a frame if `at_ms` is given, otherwise a sheet of the whole or a part. */
export interface FileStillsRequest {
  /** absolute */
  path: string
  at_ms?: number
  from_ms?: number
  to_ms?: number
}
