import * as z from 'zod'
import { MEDIA_KINDS } from '../../protocol/media.ts'
import { Lease } from '../store/work.ts'

/** An upload call: its files and URLs with the status of each. */

const Media = z.object({
  name: z.string(),
  kind: z.enum(MEDIA_KINDS),
  durationMs: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  sizeBytes: z.number().optional(),
  truncated: z.boolean().optional(),
  missing: z.number().optional(),
  encoding: z.string().optional(),
  lost: z.array(z.string()).optional(),
  soundTracks: z.object({ count: z.number(), heard: z.number() }).optional(),
})

export const UploadItem = z.object({
  name: z.string(),
  file: z
    .object({ path: z.string(), name: z.string(), size: z.number(), mtimeMs: z.number(), mime: z.string() })
    .optional(),
  url: z.string().optional(),
  /** `sending` after a crash: it is unknown whether it arrived */
  status: z.enum(['waiting', 'sending', 'done', 'failed']),
  /** 0-100 */
  percent: z.number(),
  media: Media.optional(),
  /** not yet part of the session, according to the answer */
  unapplied: z.boolean().optional(),
  error: z.object({ code: z.string(), reason: z.string(), advice: z.string() }).optional(),
})
export type UploadItem = z.infer<typeof UploadItem>

export const UploadRecord = z.object({
  id: z.string(),
  sessionId: z.string(),
  items: z.array(UploadItem),
  /** names of the session's media before sending, to tell after a lost answer what arrived */
  before: z.array(z.string()).optional(),
  /** whether its result was delivered */
  delivered: z.boolean(),
  createdAt: z.number(),
  lease: Lease.optional(),
})
export type UploadRecord = z.infer<typeof UploadRecord>

export const isUploaded = (record: UploadRecord): boolean =>
  record.items.every((item) => item.status === 'done' || item.status === 'failed')

/** Key of an item: the same unchanged file, or the same URL. */
export function itemKey(item: Pick<UploadItem, 'file' | 'url'>): string {
  return item.file ? `${item.file.path}|${item.file.size}|${item.file.mtimeMs}` : (item.url ?? '')
}
