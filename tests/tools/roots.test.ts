import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { expect, onTestFinished, test } from 'vitest'
import { createServer } from '../../src/tools/server.ts'
import { readChatView, readSkill } from './call.ts'
import { fakeClient } from './fake-client.ts'

/** Uploads a file through a client that answers `roots/list` like this, and tells what the client core was asked. */
async function uploadWith(answer?: () => { roots: { uri: string }[] }): Promise<unknown> {
  const client = fakeClient()
  const server = createServer(async () => ({ readChatView, readSkill, openClient: async () => client }))
  const mcp = new McpClient({ name: 'test', version: '1' }, { capabilities: answer ? { roots: {} } : {} })
  if (answer) mcp.setRequestHandler(ListRootsRequestSchema, answer)
  const [near, far] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(far), mcp.connect(near)])
  onTestFinished(() => mcp.close())
  await mcp.callTool({ name: 'upload_media', arguments: { files: ['/photos/a.jpg'] } })
  return client.asked[0]?.input
}

test("the client's roots narrow where uploads may come from", async () => {
  const answer = () => ({ roots: [{ uri: 'file:///photos' }] })
  expect(await uploadWith(answer)).toMatchObject({ roots: ['file:///photos'] })
})

test('roots that are no folders of this machine are passed over', async () => {
  const uris = ['vscode-remote://ssh/photos', 'https://a.test/', 'FILE:///photos', '']
  expect(await uploadWith(() => ({ roots: uris.map((uri) => ({ uri })) }))).toMatchObject({ roots: ['FILE:///photos'] })
})

test('a client without roots, or that fails to name them, narrows nothing', async () => {
  expect(await uploadWith()).toMatchObject({ roots: [] })
  const fails = () => {
    throw new Error('no workspace')
  }
  expect(await uploadWith(fails)).toMatchObject({ roots: [] })
})
