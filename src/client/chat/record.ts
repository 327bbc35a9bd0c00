import * as z from 'zod'
import { TurnExtras } from '../../protocol/chat.ts'
import { Additions } from '../additions.ts'
import type { Snapshot } from '../state.ts'
import { Problem } from '../store/problem.ts'
import { Lease } from '../store/work.ts'

/** A chat turn on disk. It is written before its POST goes out, so that no crash can make it go out twice. */
export const TurnRecord = z.object({
  id: z.string(),
  sessionId: z.string(),
  engine: z.enum(['cloud', 'local']),
  additions: Additions,
  message: z.string(),
  /** sent instead of the message, if the engine supports them */
  edits: z.array(z.unknown()).optional(),
  check: z.boolean().optional(),
  /**
   * `prepared`: nothing was sent yet. `sending`: the POST was started without any byte back; after a crash it counts as sent.
   * `streaming`: bytes arrived. `settling`: the stream ended normally. `lost`: it did not, so the state is read.
   */
  status: z.enum(['prepared', 'sending', 'streaming', 'settling', 'lost', 'completed', 'failed', 'needs_input']),
  /** epoch ms */
  createdAt: z.number(),
  sentAt: z.number().optional(),
  lastByteAt: z.number().optional(),
  endedAt: z.number().optional(),
  /** the state before the message; written by this file alone, hence trusted in shape */
  before: z.custom<Snapshot>((value) => typeof value === 'object').optional(),
  /** the reply so far */
  reply: z.string(),
  truncated: z.boolean().optional(),
  twoStage: z.boolean().optional(),
  problem: Problem.optional(),
  extras: TurnExtras.optional(),
  files: z.array(z.object({ name: z.string(), path: z.string() })),
  changes: z.array(z.string()),
  timeline: z.string(),
  notes: z.array(z.string()),
  /** reads of the state after a lost stream (PROTOCOL.md 12.9) */
  recoveryReads: z.number(),
  /** whether its result was delivered */
  delivered: z.boolean(),
  lease: Lease.optional(),
})
export type TurnRecord = z.infer<typeof TurnRecord>

type Ended = TurnRecord & { status: 'completed' | 'failed' | 'needs_input' }

export const isEnded = (record: TurnRecord): record is Ended =>
  record.status === 'completed' || record.status === 'failed' || record.status === 'needs_input'
