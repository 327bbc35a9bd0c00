import { STUDIO_ROUTE } from '../protocol/studio.ts'
import { ask } from './health.ts'

/** Makes the engine behind a socket open its page. @returns the link to it; undefined if that fails */
export async function studioAddress(socket: string, sessionId?: string): Promise<string | undefined> {
  const data = await ask(socket, 'POST', STUDIO_ROUTE, sessionId === undefined ? {} : { session_id: sessionId }, 5000)
  return typeof data?.url === 'string' ? data.url : undefined
}
