import type { Client } from '../client/client.ts'
import { VERSION } from '../version.ts'
import { McpServer } from './handshake.ts'
import { ICON } from './icon.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { SKILLS_EXTENSION } from './skill-address.ts'

export interface ServerOptions {
  /**
   * Loads and opens the client core. Called by the first tool call that needs it, and again after it failed.
   * @throws {NemoError}
   */
  openClient(): Promise<Client>
  /** the page that clients show beside results (resources.ts), as the build has it */
  readChatView(): Promise<string>
  /** SKILL.md, as the build has it */
  readSkill(): Promise<string>
  /** tokens that no result may carry, whatever they look like */
  secrets?: readonly string[]
  onFailure?: (error: unknown) => void
}

/**
 * The MCP server with the six tools, not yet connected to a transport. What it answers with is loaded once the handshake is
 * done, since clients wait for that when they start.
 * @param load called by every call of a tool
 * @param ending aborts when the client says no more: calls that wait then hand back what there is
 */
export function createServer(load: () => Promise<ServerOptions>, ending?: AbortSignal): McpServer {
  const server = new McpServer({
    info: { name: 'video-maker-mcp', title: 'Video Maker', version: VERSION, icons: [ICON] },
    capabilities: {
      ...{ tools: {}, prompts: {}, resources: {}, completions: {}, logging: {} },
      extensions: { [SKILLS_EXTENSION]: {} },
    },
    instructions: INSTRUCTIONS,
  })
  let answering: ReturnType<typeof loadMethods> | undefined
  const loadMethods = async () => (await import('./methods.ts')).answerMethods(server, load, ending)
  server.fallbackRequestHandler = async (request, extra) => {
    answering ??= loadMethods()
    return (await answering)(request, extra)
  }
  return server
}
