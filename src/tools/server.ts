import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js'
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
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

/** From this version on a result may hold links to files; clients of earlier ones refuse the whole result. */
const LINKS_SINCE = '2025-06-18'

/** The MCP server with the six tools, not yet connected to a transport. */
export function createServer(options: ServerOptions): McpServer {
  const server = new McpServer({
    info: { name: 'video-maker-mcp', title: 'Video Maker', version: VERSION },
    capabilities: { tools: {}, prompts: {}, resources: {}, completions: {} },
    instructions: INSTRUCTIONS,
  })
  const client = openedOnce(options.openClient)
  serveTools(server, client, options)
  serveBesideTools(server, client)
  return server
}

function serveTools(server: McpServer, client: Opener, { secrets, onFailure }: ServerOptions): void {
  // the tools are loaded once the handshake is done, and not again
  const registry = () => import('./registry.ts')
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: (await registry()).listTools() }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const waiting = startWaiting(extra.signal, progressNotifier(extra))
    try {
      const { callTool } = await registry()
      const roots = async () => (await import('./roots.ts')).clientRoots(server)
      const call = { client: client.open, wait: waiting.wait, roots }
      const links = server.protocolVersion >= LINKS_SINCE
      return await callTool(params.name, params.arguments, call, { secrets, onFailure, links })
    } finally {
      waiting.stop()
    }
  })
}

/** Prompts and resources, for clients that show them; none is needed for work with the tools. */
function serveBesideTools(server: McpServer, client: Opener): void {
  const prompts = () => import('./prompts.ts')
  const resources = () => import('./resources.ts')
  server.setRequestHandler(ListPromptsRequestSchema, async () => ({ prompts: (await prompts()).listPrompts() }))
  server.setRequestHandler(GetPromptRequestSchema, async ({ params }) =>
    (await prompts()).getPrompt(params.name, params.arguments),
  )
  server.setRequestHandler(ListResourceTemplatesRequestSchema, async () => ({
    resourceTemplates: [...(await resources()).TEMPLATES],
  }))
  // clients list at their start, where nothing is to be loaded yet
  server.setRequestHandler(ListResourcesRequestSchema, async () => ({
    resources: client.opened ? await (await resources()).listResources(await client.opened) : [],
  }))
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params }) =>
    (await resources()).readResource(params.uri, client.open),
  )
  server.setRequestHandler(CompleteRequestSchema, async ({ params: { argument } }) => {
    if (argument.name !== 'session_id') return { completion: { values: [] } }
    return { completion: { values: await (await resources()).completeSession(argument.value, await client.open()) } }
  })
}

function progressNotifier(extra: RequestHandlerExtra<ServerRequest, ServerNotification>): Notify | undefined {
  const progressToken = extra._meta?.progressToken
  if (progressToken === undefined) return undefined
  return (progress) => {
    // the caller may have gone away; its call then ends by itself
    extra.sendNotification({ method: 'notifications/progress', params: { progressToken, ...progress } }).catch(() => {})
  }
}

interface Opener {
  open(): Promise<Client>
  /** the client, where a call needed it already */
  opened?: Promise<Client>
}

/** One client for all calls; an opening that failed is tried again by the next call. */
function openedOnce(open: () => Promise<Client>): Opener {
  const opener: Opener = {
    open: () => {
      opener.opened ??= open().catch((error) => {
        opener.opened = undefined
        throw error
      })
      return opener.opened
    },
  }
  return opener
}
