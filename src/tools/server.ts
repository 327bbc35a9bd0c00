import type { Client } from '../client/client.ts'
import { VERSION } from '../version.ts'
import { McpServer } from './handshake.ts'
import { ICON } from './icon.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { SKILLS_EXTENSION } from './skill-address.ts'

export interface ServerOptions {
  /**
   * Loads and opens the client core. Called by the first tool call that needs it, and again after a failure.
   * @throws {NemoError}
   */
  openClient(): Promise<Client>
  /** the page shown with results (resources.ts), from the build */
  readChatView(): Promise<string>
  /** SKILL.md from the build */
  readSkill(): Promise<string>
  /** tokens to redact in results */
  secrets?: readonly string[]
  onFailure?: (error: unknown) => void
}

/**
 * The MCP server with the six tools, not yet connected to a transport. Its methods are loaded after the handshake, as clients
 * wait for that at start-up.
 * @param load called by every call of a tool
 * @param ending aborts when the client disconnects: waiting calls then return their current status
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
