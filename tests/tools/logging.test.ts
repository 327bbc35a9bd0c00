import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { LoggingMessageNotificationSchema } from '@modelcontextprotocol/sdk/types.js'
import { expect, onTestFinished, test } from 'vitest'
import { createServer } from '../../src/tools/server.ts'
import { readChatView, readSkill } from './call.ts'
import { fakeClient } from './fake-client.ts'

/** A client that hears the log, and the server that tells it. */
async function listening() {
  const client = fakeClient()
  const server = createServer(async () => ({ readChatView, readSkill, openClient: async () => client }))
  const mcp = new McpClient({ name: 'test', version: '1' })
  const heard: unknown[] = []
  mcp.setNotificationHandler(LoggingMessageNotificationSchema, ({ params }) => void heard.push(params))
  const [near, far] = InMemoryTransport.createLinkedPair()
  server.tell('error', 'nobody is there yet')
  await Promise.all([server.connect(far), mcp.connect(near)])
  onTestFinished(() => mcp.close())
  return { server, mcp, heard }
}

test('a client that asked for nothing is told of warnings and errors', async () => {
  const { server, mcp, heard } = await listening()
  server.tell('info', 'a tool call was answered with advice')
  server.tell('warning', 'the stream broke')
  server.tell('error', 'a tool call failed')
  await mcp.ping()
  expect(heard).toEqual([
    { level: 'warning', logger: 'video-maker-mcp', data: 'the stream broke' },
    { level: 'error', logger: 'video-maker-mcp', data: 'a tool call failed' },
  ])
})

test('a client chooses how much it is told', async () => {
  const { server, mcp, heard } = await listening()
  await mcp.setLoggingLevel('debug')
  server.tell('debug', 'a')
  await mcp.setLoggingLevel('critical')
  server.tell('error', 'b')
  await mcp.ping()
  expect(heard).toMatchObject([{ data: 'a' }])
})

test('a level that there is not is refused', async () => {
  const { mcp } = await listening()
  const request = { method: 'logging/setLevel' as const, params: { level: 'loud' as 'debug' } }
  await expect(mcp.request(request, LoggingMessageNotificationSchema)).rejects.toMatchObject({ code: -32602 })
})
