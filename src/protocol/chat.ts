import * as z from 'zod'
import { APP_NAME, USER } from './routes.ts'

/** The body of `POST /run_sse` (PROTOCOL.md 4). */

/** What the client sends: exactly these four fields. */
export function runRequest(sessionId: string, message: string) {
  return { app_name: APP_NAME, user_id: USER, session_id: sessionId, new_message: { parts: [{ text: message }] } }
}

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
})
export type TurnExtras = z.infer<typeof TurnExtras>
