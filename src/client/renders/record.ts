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
  /** of the draft that was there when the export was asked for */
  draftHash: z.string(),
  /** what was asked for, so that the same call is known again */
  wish: z.string(),
  /** the file's path unless its name is taken by then */
  target: z.string(),
  /**
   * `prepared`: nothing was sent. `submitting`: the POST is out; after a crash the id is asked for first. `rendering`: the
   * service has it. `downloading`: it is done over there.
   */
  status: z.enum(['prepared', 'submitting', 'rendering', 'downloading', 'completed', 'failed', 'cancelled']),
  /** the id that the service knows the present attempt by */
  jobId: z.string(),
  /** submissions that the service may have seen, of at most two, and one more for a duplicate id */
  attempts: z.number(),
  /** 0-100 */
  progress: z.number(),
  /** polls of the present attempt; ten in the background, then on request (PROTOCOL.md 9) */
  polls: z.number(),
  lastPollAt: z.number().optional(),
  /** polls that said completed but named no URL */
  urlless: z.number(),
  url: z.string().optional(),
  sizeBytes: z.number().optional(),
  durationMs: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  remainingMs: z.number().optional(),
  /** the download so far, and what its bytes are of */
  temporary: z.string().optional(),
  etag: z.string().optional(),
  /** the path that the file was about to get */
  placing: z.string().optional(),
  /** the project on the web site, where the service gives a link to it */
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
