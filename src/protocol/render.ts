import * as z from 'zod'
import { first, id, type Loose, list, number, record, text } from './loose.ts'

/** Submitting and polling a render (PROTOCOL.md 8 and 9). */

/** The requested output; the service documents `format` and `quality`, the rest is the local engine's. */
export const RenderOutput = z.looseObject({
  format: z.string().optional(),
  quality: z.string().optional(),
  /** `720p`, `1080p`, or `1280x720` */
  resolution: z.string().optional(),
  fps: z.number().optional(),
  preset: z.string().optional(),
  /** part of the timeline, ms */
  from_ms: z.number().optional(),
  to_ms: z.number().optional(),
  /** a single frame, ms */
  at_ms: z.number().optional(),
})
export type RenderOutput = z.infer<typeof RenderOutput>

export interface RenderStatus {
  /** the server's id for the job, if given */
  id?: string
  status: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled'
  /** 0-100 */
  progress: number
  /** absolute, or relative to the API's origin */
  url?: string
  sizeBytes?: number
  durationMs?: number
  width?: number
  height?: number
  remainingMs?: number
  /** reason of the failure */
  reason?: string
  /** what the machine has no fonts for, one sentence each; in the local engine's answer to a submission */
  lacking: string[]
}

const STATUS: Record<string, RenderStatus['status']> = {
  pending: 'pending',
  queued: 'pending',
  completed: 'completed',
  complete: 'completed',
  success: 'completed',
  succeeded: 'completed',
  done: 'completed',
  failed: 'failed',
  error: 'failed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
}

/** Parses the body of a submission or a poll in any of its variants. An invalid body counts as a job in progress. */
export function renderStatus(body: unknown): RenderStatus {
  const root = record(body)
  const job = record(root?.data) ?? root
  const output = record(job?.output)
  const stated = text(job?.status) ?? text(root?.status)
  const status = STATUS[stated?.toLowerCase() ?? 'pending'] ?? 'processing'
  const seconds = number(output?.duration) ?? number(job?.duration)
  return {
    id: first(job, ['id', 'taskId', 'task_id', 'render_id', 'renderId'], id),
    status,
    progress: status === 'completed' ? 100 : percent(number(job?.progress)),
    url: urlOf(job, output),
    sizeBytes: number(output?.size) ?? number(job?.size),
    durationMs: seconds === undefined ? undefined : Math.round(seconds * 1000),
    width: number(output?.width) ?? number(job?.width),
    height: number(output?.height) ?? number(job?.height),
    remainingMs: number(job?.remaining_ms),
    lacking: list(job?.lacking).flatMap((said) => text(said) ?? []),
    reason: status === 'failed' || status === 'cancelled' ? reasonOf(job) : undefined,
  }
}

const URL_KEYS = ['outputUrl', 'output_url', 'url', 'download_url', 'downloadUrl']

function urlOf(job: Loose | undefined, output: Loose | undefined): string | undefined {
  return first(output, ['url', ...URL_KEYS], text) ?? text(job?.output) ?? first(job, URL_KEYS, text)
}

function reasonOf(job: Loose | undefined): string | undefined {
  return (
    first(job, ['error', 'message', 'errorMessage', 'reason'], text) ?? first(record(job?.error), ['message'], text)
  )
}

function percent(progress: number | undefined): number {
  if (progress === undefined) return 0
  const scaled = progress > 0 && progress < 1 ? progress * 100 : progress
  return Math.min(100, Math.max(0, Math.round(scaled)))
}
