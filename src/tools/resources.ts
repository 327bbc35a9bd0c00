import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReadResourceResult, Resource, ResourceLink, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js'
import type { Client } from '../client/client.ts'
import { mimeType } from '../protocol/formats.ts'
import { getState } from './get-state.ts'
import { RpcError } from './rpc/error.ts'
import { SKILL } from './skill-address.ts'
import { line } from './text.ts'

/**
 * The page that clients with the MCP Apps extension show with the results of some tools: the picture, the timeline, warnings, a
 * link to the studio. The results' text contains the same.
 */
export const CHAT_VIEW: Resource = {
  uri: 'ui://video-maker/film',
  name: 'film',
  title: 'The film in the chat',
  mimeType: 'text/html;profile=mcp-app',
  // without domains: it loads nothing
  _meta: { ui: { csp: {}, prefersBorder: true } },
}

const TIMELINE = /^video-maker:\/\/sessions\/([^/]+)\/timeline$/

export const TEMPLATES: readonly ResourceTemplate[] = [
  {
    uriTemplate: 'video-maker://sessions/{session_id}/timeline',
    name: 'timeline',
    title: 'Timeline of a video project',
    description: 'Tracks, segments, media and exports of a session, in words',
    mimeType: 'text/plain',
  },
]

/** Lists the chat page, the skill, and the timelines of known sessions, most recent first. @param client if already opened */
export async function listResources(client?: Client): Promise<Resource[]> {
  const sessions = (await client?.sessions()) ?? []
  const timelines = sessions.slice(0, 20).map((session) => ({
    uri: `video-maker://sessions/${session.sessionId}/timeline`,
    name: `timeline-${session.sessionId}`,
    title: `Timeline of "${line(session.title)}"`,
    mimeType: 'text/plain',
  }))
  return [CHAT_VIEW, SKILL, ...timelines]
}

/** Resources that are files of the build. */
export interface Readers {
  readChatView(): Promise<string>
  readSkill(): Promise<string>
}

/** @throws {NemoError} like get_state; {@link RpcError} for an unknown URI */
export async function readResource(
  uri: string,
  client: () => Promise<Client>,
  read: Readers,
): Promise<ReadResourceResult> {
  const { mimeType, _meta } = CHAT_VIEW
  if (uri === CHAT_VIEW.uri) return { contents: [{ uri, mimeType, _meta, text: await read.readChatView() }] }
  if (uri === SKILL.uri) return { contents: [{ uri, mimeType: SKILL.mimeType, text: await read.readSkill() }] }
  const id = TIMELINE.exec(uri)?.[1]
  if (!id) throw new RpcError('resourceNotFound', `there is no resource ${line(uri)}`)
  const call = { client, wait: () => ({ ms: 0 }), roots: async () => [] }
  const { facts } = await getState.run({ session_id: decodeURIComponent(id) }, call)
  return { contents: [{ uri, mimeType: 'text/plain', text: getState.words(facts).join('\n') }] }
}

/** Session ids that start with `typed`, or whose title contains it. */
export async function completeSession(typed: string, client: Client): Promise<string[]> {
  const sessions = await client.sessions()
  const wanted = typed.toLowerCase()
  return sessions
    .filter(({ sessionId, title }) => sessionId.startsWith(typed) || title.toLowerCase().includes(wanted))
    .slice(0, 20)
    .map(({ sessionId }) => sessionId)
}

/** A link to a finished file. */
export function fileLink(path: string): ResourceLink {
  const type = mimeType(path)
  return { type: 'resource_link', uri: pathToFileURL(path).href, name: basename(path), ...(type && { mimeType: type }) }
}
