import * as z from 'zod'

/** Pictures of a timeline, or of a file: a JPEG with what is seen on it. */
export const Stills = z.object({
  /** base64 */
  picture: z.base64(),
  mime_type: z.literal('image/jpeg'),
  width: z.number(),
  height: z.number(),
  /** one frame, or those of a sheet from the left in rows */
  moments: z.array(z.object({ at_ms: z.number(), shows: z.array(z.object({ id: z.string(), name: z.string() })) })),
})
export type Stills = z.infer<typeof Stills>

/** What of a file is wanted: a frame where `at_ms` is given, else a sheet of it or of a part. */
export interface FileStillsRequest {
  /** absolute */
  path: string
  at_ms?: number
  from_ms?: number
  to_ms?: number
}
