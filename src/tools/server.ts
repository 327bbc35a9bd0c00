export { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'

import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js'
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type ServerNotification,
  type ServerRequest,
} from '@modelcontextprotocol/sdk/types.js'
import type { Client } from '../client/client.ts'
import { VERSION } from '../version.ts'
import { McpServer } from './handshake.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { type Notify, startWaiting } from './waiting.ts'

export interface ServerOptions {
  /**
   * Loads and opens the client core. Called by the first tool call that needs it, and again after it failed.
   * @throws {NemoError}
   */
  openClient(): Promise<Client>
  /** tokens that no result may carry, whatever they look like */
  secrets?: readonly string[]
  onFailure?: (error: unknown) => void
}

/** The MCP server with the six tools, not yet connected to a transport. */
export function createServer(options: ServerOptions): McpServer {
  const server = new McpServer({
    info: { name: 'video-maker-mcp', title: 'Video Maker', version: VERSION },
    capabilities: { tools: {} },
    instructions: INSTRUCTIONS,
  })
  const client = openedOnce(options.openClient)
  // the tools are loaded once the handshake is done, and not again
  const registry = () => import('./registry.ts')
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: (await registry()).listTools() }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const waiting = startWaiting(extra.signal, progressNotifier(extra))
    try {
      const call = { client, wait: waiting.wait }
      const { callTool } = await registry()
      return await callTool(params.name, params.arguments, call, options.secrets, options.onFailure)
    } finally {
      waiting.stop()
    }
  })
  return server
}

function progressNotifier(extra: RequestHandlerExtra<ServerRequest, ServerNotification>): Notify | undefined {
  const progressToken = extra._meta?.progressToken
  if (progressToken === undefined) return undefined
  return (progress) => {
    // the caller may have gone away; its call then ends by itself
    extra.sendNotification({ method: 'notifications/progress', params: { progressToken, ...progress } }).catch(() => {})
  }
}

/** One client for all calls; an opening that failed is tried again by the next call. */
function openedOnce(open: () => Promise<Client>): () => Promise<Client> {
  let opening: Promise<Client> | undefined
  return () => {
    opening ??= open().catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  }
}
