import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { faultWords } from '../../edits/fault.ts'
import type { Edit } from '../../edits/index.ts'
import { parseEdits } from '../../edits/parse.ts'
import { LocalPart } from '../../protocol/chat.ts'
import { sessionOf } from './auth.ts'
import { LIMITS, type RouteDeps } from './deps.ts'
import { ApiError } from './errors.ts'
import { createEventStream } from './events.ts'
import { PERSON } from './person.ts'

const part = LocalPart.extend({ text: z.string().max(100_000).optional() })

/** ADK's request model; its further fields have no effect here (PROTOCOL.md section 4). */
const runBody = z.object({ session_id: z.string(), new_message: z.object({ parts: z.array(part).min(1).max(100) }) })

/** `/run_sse`: a message in, events out. The turn continues if the client disconnects. */
export function chatRoutes(app: FastifyInstance, deps: RouteDeps): void {
  const { heartbeatMs } = { ...LIMITS, ...deps.limits }
  const { turns } = deps
  app.post('/run_sse', async (request, reply) => {
    const { session_id, new_message } = runBody.parse(request.body)
    const session = sessionOf(deps, request, session_id)
    const message = new_message.parts
      .map(({ text = '' }) => text)
      .join('\n')
      .trim()
    if (!message) throw new ApiError(400, 'Bad request: new_message has no text')
    const check = new_message.parts.some((part) => part.check === true)
    if (turns.isRunning(session.id))
      throw new ApiError(409, 'Another message of this session is still being worked on.')
    const { stream, send, end } = createEventStream(heartbeatMs)
    const base = new_message.parts.find((part) => part.base !== undefined)?.base
    const author = request.user === PERSON ? 'person' : 'assistant'
    const wish = { message, edits: editsIn(new_message.parts), check, author, base } as const
    void turns.run(session, wish, send).finally(end)
    return reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(stream)
  })
}

/** @throws {ApiError} if they are not valid edits */
function editsIn(parts: readonly z.infer<typeof part>[]): Edit[] | undefined {
  const given = parts.flatMap(({ edits }) => edits ?? [])
  if (!parts.some(({ edits }) => edits !== undefined)) return undefined
  const parsed = parseEdits(given)
  if ('fault' in parsed) throw new ApiError(400, faultWords(parsed.fault))
  return parsed.edits
}
