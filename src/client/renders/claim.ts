import { ClaimToken } from '../../protocol/account.ts'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { nothing } from '../../protocol/errors.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Caller } from '../account/caller.ts'
import { readAs } from '../net/http.ts'
import type { SessionRecord } from '../sessions.ts'

/**
 * A link under which the project opens in a browser (PROTOCOL.md 10). Where the service does not give one, there is none:
 * that never fails an export.
 */
export async function claimLink(
  caller: Caller,
  endpoint: Endpoint,
  session: SessionRecord,
  webUrl: string,
): Promise<string | undefined> {
  if (endpoint.engine === 'local' || session.taskId === '') return undefined
  const json = { task_id: session.taskId, session_id: session.sessionId }
  try {
    const { payload } = await caller.call(endpoint, { method: 'POST', path: ROUTES.claimToken, json, timeoutMs: 5_000 })
    return `${webUrl}/workspace/claim?ct=${encodeURIComponent(readAs(ClaimToken, payload))}`
  } catch (error) {
    return nothing(error)
  }
}
