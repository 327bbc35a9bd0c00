import * as z from 'zod'
import { APP_NAME, USER } from './routes.ts'

/** The body of `POST /run_sse` (PROTOCOL.md 4). */

/** What the client sends: exactly these four fields. @param extra parts that the local engine alone knows */
export function runRequest(sessionId: string, message: string, ...extra: LocalPart[]) {
  const parts = [{ text: message }, ...extra]
  return { app_name: APP_NAME, user_id: USER, session_id: sessionId, new_message: { parts } }
}

/** What goes to the local engine beside a message's words. */
export type LocalPart = z.infer<typeof LocalPart>
export const LocalPart = z.object({
  /** edits as they are written; the words beside them say the same in English */
  edits: z.array(z.unknown()).max(500).optional(),
  /** say what would be done, and do nothing */
  check: z.boolean().optional(),
  /** number of the version that the edits were made for: where what they are done to has changed since, they are refused */
  base: z.int().optional(),
})

/** The code of an error event: an edit can't be carried out, for the reason that the message gives. */
export const BAD_EDIT = 'BAD_EDIT'

/** Of a line that tells of one edit, characters. */
export const LONGEST_LINE = 4000

/**
 * What the local engine adds to a turn: on the last ADK event, in `customMetadata`. Accepted from the local engine alone.
 */
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
  /** one line an edit */
  changes: z.array(z.string().max(LONGEST_LINE)).max(500).optional(),
  /** the same in short, for a person */
  said: z.array(z.string().max(LONGEST_LINE)).max(500).optional(),
  /** what a message was read as, where it was not carried out */
  edits: z
    .array(z.record(z.string().max(40), z.unknown()))
    .max(500)
    .optional(),
  /** sessions that the turn opened for films of their own */
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
