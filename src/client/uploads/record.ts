import * as z from 'zod'
import { MEDIA_KINDS } from '../../protocol/media.ts'
import { Lease } from '../store/work.ts'

/** One upload call: its files and URLs with what became of each. */

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
  /** `sending` found after a crash: it is not known whether it arrived */
  status: z.enum(['waiting', 'sending', 'done', 'failed']),
  /** 0-100 */
  percent: z.number(),
  media: Media.optional(),
  /** not yet part of the session, as far as the answer says */
  unapplied: z.boolean().optional(),
  error: z.object({ code: z.string(), reason: z.string(), advice: z.string() }).optional(),
})
export type UploadItem = z.infer<typeof UploadItem>

export const UploadRecord = z.object({
  id: z.string(),
  sessionId: z.string(),
  items: z.array(UploadItem),
  /** names of the session's media before anything was sent; tells after a lost answer what arrived */
  before: z.array(z.string()).optional(),
  /** its result went out */
  delivered: z.boolean(),
  createdAt: z.number(),
  lease: Lease.optional(),
})
export type UploadRecord = z.infer<typeof UploadRecord>

export const isUploaded = (record: UploadRecord): boolean =>
  record.items.every((item) => item.status === 'done' || item.status === 'failed')

/** The same in two calls: the same unchanged file, or the same address. */
export function itemKey(item: Pick<UploadItem, 'file' | 'url'>): string {
  return item.file ? `${item.file.path}|${item.file.size}|${item.file.mtimeMs}` : (item.url ?? '')
}
