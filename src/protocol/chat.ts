import * as z from 'zod'
import { APP_NAME, USER } from './routes.ts'

/** The body of `POST /run_sse` (PROTOCOL.md 4). */

/** The client's request body: exactly these four fields. @param extra parts that only the local engine knows */
export function runRequest(sessionId: string, message: string, ...extra: LocalPart[]) {
  const parts = [{ text: message }, ...extra]
  return { app_name: APP_NAME, user_id: USER, session_id: sessionId, new_message: { parts } }
}

/** What the local engine gets besides the message. */
export type LocalPart = z.infer<typeof LocalPart>
export const LocalPart = z.object({
  /** structured edits; the message says the same in English */
  edits: z.array(z.unknown()).max(500).optional(),
  /** dry run */
  check: z.boolean().optional(),
  /** number of the version that the edits are for: they are refused if their targets have changed since */
  base: z.int().optional(),
})

/** The code of an error event: an edit can't be applied, for the reason in the message. */
export const BAD_EDIT = 'BAD_EDIT'

/** Longest line about an edit, characters. */
export const LONGEST_LINE = 4000

/** The local engine's additions to a turn, in the last ADK event's `customMetadata`. Accepted only from the local engine. */
export const TurnExtras = z.object({
  needs_input: z.boolean().optional(),
  next: z
    .object({
      tool: z.enum(['create_session', 'upload_media', 'chat_edit', 'get_state', 'get_credits', 'export_render']),
      arguments: z.record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean()])),
    })
    .optional(),
  files: z
    .array(z.object({ name: z.string().min(1).max(120), content: z.string().max(2_000_000) }))
    .max(10)
    .optional(),
  /** one line per edit */
  changes: z.array(z.string().max(LONGEST_LINE)).max(500).optional(),
  /** the same in short, for a person */
  said: z.array(z.string().max(LONGEST_LINE)).max(500).optional(),
  /** the message's interpretation, if it was not carried out */
  edits: z
    .array(z.record(z.string().max(40), z.unknown()))
    .max(500)
    .optional(),
  /** sessions opened by the turn for additional films */
  sessions: z
    .array(
      z.object({ session_id: z.string().regex(/^\d{1,20}$/), task_id: z.string().max(80), title: z.string().max(500) }),
    )
    .max(20)
    .optional(),
  /** number of the version that the turn made or went to */
  version: z.int().optional(),
})
export type TurnExtras = z.infer<typeof TurnExtras>
