import * as z from 'zod'
import { ClaimToken } from '../protocol/account.ts'
import type { Endpoint } from '../protocol/endpoint.ts'
import { nothing } from '../protocol/errors.ts'
import { ROUTES } from '../protocol/routes.ts'
import { STUDIO_ROUTE } from '../protocol/studio.ts'
import type { Caller } from './account/caller.ts'
import { readAs } from './net/http.ts'

const TIMEOUT_MS = 5_000
const studioAddress = z.object({ url: z.string() })

/**
 * A link to open a project in a browser: on the web site (PROTOCOL.md 10), or in the local studio. Undefined if there is none;
 * it never fails the caller.
 */
export async function workspaceLink(
  caller: Caller,
  endpoint: Endpoint,
  session: { sessionId: string; taskId: string },
  webUrl: string,
): Promise<string | undefined> {
  try {
    if (endpoint.engine === 'local') return await studioLink(caller, endpoint, session.sessionId)
    return session.taskId === '' ? undefined : await claimLink(caller, endpoint, session, webUrl)
  } catch (error) {
    return nothing(error)
  }
}

async function studioLink(caller: Caller, endpoint: Endpoint, session_id: string): Promise<string> {
  const call = { method: 'POST', path: STUDIO_ROUTE, json: { session_id }, timeoutMs: TIMEOUT_MS } as const
  return readAs(studioAddress, (await caller.call(endpoint, call)).payload).url
}

async function claimLink(
  caller: Caller,
  endpoint: Endpoint,
  { sessionId, taskId }: { sessionId: string; taskId: string },
  webUrl: string,
): Promise<string> {
  const json = { task_id: taskId, session_id: sessionId }
  const call = { method: 'POST', path: ROUTES.claimToken, json, timeoutMs: TIMEOUT_MS } as const
  return `${webUrl}/workspace/claim?ct=${encodeURIComponent(readAs(ClaimToken, (await caller.call(endpoint, call)).payload))}`
}
