import * as z from 'zod'
import { RenderOutput } from '../../protocol/render.ts'
import { Additions } from '../additions.ts'
import { Problem } from '../store/problem.ts'
import { Lease } from '../store/work.ts'

/** An export on disk, from before its submission until its file is in place. Its id is the first attempt's render id. */
export const RenderRecord = z.object({
  id: z.string(),
  sessionId: z.string(),
  engine: z.enum(['cloud', 'local']),
  additions: Additions,
  title: z.string(),
  output: RenderOutput,
  /** hash of the draft at the time of the request */
  draftHash: z.string(),
  /** the request, to recognise the same call */
  wish: z.string(),
  /** the intended path of the file */
  target: z.string(),
  /**
   * `prepared`: nothing was sent. `submitting`: the POST was started; after a crash its id is queried first. `rendering`: the
   * service has it. `downloading`: it is rendered.
   */
  status: z.enum(['prepared', 'submitting', 'rendering', 'downloading', 'completed', 'failed', 'cancelled']),
  /** the service's id of the current attempt */
  jobId: z.string(),
  /** submissions that the service may have seen: at most two, plus one for a duplicate id */
  attempts: z.number(),
  /** 0-100 */
  progress: z.number(),
  /** polls of the current attempt; ten in the background, then on request (PROTOCOL.md 9) */
  polls: z.number(),
  lastPollAt: z.number().optional(),
  /** polls that were completed without a URL */
  urlless: z.number(),
  url: z.string().optional(),
  sizeBytes: z.number().optional(),
  durationMs: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  remainingMs: z.number().optional(),
  /** the partial download and its version */
  temporary: z.string().optional(),
  etag: z.string().optional(),
  /** the path about to be created */
  placing: z.string().optional(),
  /** link to the project on the web site, if available */
  workspaceUrl: z.string().optional(),
  /** in place */
  file: z.string().optional(),
  cancelAsked: z.boolean().optional(),
  problem: Problem.optional(),
  notes: z.array(z.string()),
  createdAt: z.number(),
  endedAt: z.number().optional(),
  delivered: z.boolean(),
  lease: Lease.optional(),
})
export type RenderRecord = z.infer<typeof RenderRecord>

export const isFinished = ({ status }: RenderRecord): boolean =>
  status === 'completed' || status === 'failed' || status === 'cancelled'
