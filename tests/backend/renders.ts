/** The scripted backend's renders (PROTOCOL.md 8, 9 and 20). */

export type RenderMode =
  | 'flat'
  | 'enveloped'
  | 'mixed'
  /** completed without a URL at first */
  | 'url_late'
  /** completed, never with a URL: the download path has the file */
  | 'no_url'
  | 'failed'
  | 'failed_once'
  /** never ends */
  | 'slow'

export interface Job {
  id: string
  sessionId: string
  /** the request as it came */
  raw: string
  polls: number
  cancelled: boolean
  mode: RenderMode
}

/** A file that is an MP4 by its content. */
export function movie(bytes = 4096): Buffer {
  const head = Buffer.from('00000020667479706d703432000000006d70343269736f6d6176633100000000', 'hex')
  return Buffer.concat([head, Buffer.alloc(Math.max(0, bytes - head.length), 7)])
}

/** The body of a status request: pending, then half, then the end after so many `looks`. */
export function statusBody(job: Job, fileUrl: string, size: number, looks: number): object {
  const { id, mode, polls } = job
  const end = { url: fileUrl, duration: 10, size }
  if (job.cancelled) return { taskId: id, status: 'cancelled' }
  if (polls < looks || mode === 'slow') return progress(job)
  switch (mode) {
    case 'failed':
    case 'failed_once':
      return { taskId: id, status: 'failed', progress: 40, error: 'segment source not reachable' }
    case 'enveloped':
      return {
        success: true,
        data: {
          id,
          status: 'completed',
          progress: 100,
          outputUrl: fileUrl,
          createdAt: 1795338000123,
          completedAt: 1795338028400,
        },
      }
    case 'mixed':
      return { code: 0, data: { render_id: id, status: 'SUCCESS', output: end } }
    case 'url_late':
      return { taskId: id, status: 'completed', progress: 100, ...(polls > 3 ? { output: end } : {}) }
    case 'no_url':
      return { taskId: id, status: 'completed', progress: 100 }
    default:
      return { taskId: id, status: 'completed', progress: 100, output: end }
  }
}

function progress({ id, mode, polls }: Job): object {
  const status = polls === 0 ? 'queued' : 'processing'
  const value = polls === 0 ? 0 : mode === 'mixed' ? 0.5 : 50
  return mode === 'enveloped'
    ? { success: true, data: { id, status, progress: value } }
    : { taskId: id, status, progress: value }
}
