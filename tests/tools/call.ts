import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { onTestFinished } from 'vitest'
import type { Client } from '../../src/client/client.ts'
import type { Advice } from '../../src/client/errors.ts'
import { createServer } from '../../src/tools/server.ts'

/** In place of the built page. */
export const readChatView = async () => '<!doctype html><title>Film</title>'

export const readSkill = async () => '---\nname: video-maker-for-free-online\n---\n\nHow.\n'

/** An MCP client of a server over `client`, which has listed the tools, so that results are checked against their schemas. */
export async function connected(client: Client | (() => Promise<Client>), secrets: string[] = []): Promise<McpClient> {
  const openClient = typeof client === 'function' ? client : async () => client
  const server = createServer(async () => ({ openClient, readChatView, readSkill, secrets }))
  const mcp = new McpClient({ name: 'test', version: '1' })
  const [near, far] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(far), mcp.connect(near)])
  await mcp.listTools()
  onTestFinished(() => mcp.close())
  return mcp
}

export interface Called {
  result: CallToolResult
  text: string
  facts: Record<string, unknown>
  advice: Advice | undefined
}

/** Calls a tool of a server over `client`. */
export async function call(
  client: Client | (() => Promise<Client>),
  name: string,
  args: unknown = {},
): Promise<Called> {
  const mcp = await connected(client)
  // whatever a client sends; a bare request, since the SDK's client sends objects alone
  return read((await mcp.callTool({ name, arguments: args as Record<string, unknown> })) as CallToolResult)
}

export function read(result: CallToolResult): Called {
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
  return {
    result,
    text,
    facts: result.structuredContent ?? {},
    advice: result._meta?.advice as Advice | undefined,
  }
}
