import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { NemoError } from '../../src/protocol/errors.ts'
import { callTool } from '../../src/tools/registry.ts'
import { createServer } from '../../src/tools/server.ts'
import { connected, readChatView, readSkill } from './call.ts'
import { fakeClient, renderReport, stateReport } from './fake-client.ts'

const sessions = async () => [
  { sessionId: '5529', engine: 'local' as const, title: 'Wild Days', createdAt: 0, lastUsedAt: 0 },
  { sessionId: '7700', engine: 'cloud' as const, title: '春天', createdAt: 0, lastUsedAt: 0 },
]

describe('prompts', () => {
  test('there is one for each workflow', async () => {
    const mcp = await connected(fakeClient())
    const { prompts } = await mcp.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['quick_video', 'batch_videos', 'refine_video'])
    for (const { name } of prompts) {
      const { messages } = await mcp.getPrompt({ name })
      expect(messages[0]?.content).toMatchObject({ type: 'text', text: expect.stringMatching(/export/) })
    }
  })

  test('take what the person filled in', async () => {
    const mcp = await connected(fakeClient())
    const { messages } = await mcp.getPrompt({
      name: 'quick_video',
      arguments: { files: '~/a.jpg', wish: 'A slideshow' },
    })
    expect(messages[0]?.content).toMatchObject({ text: expect.stringMatching(/~\/a\.jpg[\s\S]*A slideshow/) })
  })

  test('an unknown one says which there are', async () => {
    const mcp = await connected(fakeClient())
    await expect(mcp.getPrompt({ name: 'quick' })).rejects.toThrow(/quick_video, batch_videos, refine_video/)
  })
})

describe('resources', () => {
  test('the timeline of a session is the words of get_state', async () => {
    const mcp = await connected(fakeClient({ sessions, state: async () => stateReport() }))
    const { contents } = await mcp.readResource({ uri: 'video-maker://sessions/5529/timeline' })
    expect(contents[0]).toMatchObject({ mimeType: 'text/plain', text: expect.stringContaining('1. Video: beach') })
  })

  test('are listed once the client core is there, and not before', async () => {
    const mcp = await connected(fakeClient({ sessions }))
    const uris = async () => (await mcp.listResources()).resources.map(({ uri }) => uri)
    expect(await uris()).toEqual(['ui://video-maker/film', 'skill://video-maker-for-free-online/SKILL.md'])
    await mcp.callTool({ name: 'get_credits', arguments: {} })
    expect(await uris()).toEqual([
      'ui://video-maker/film',
      'skill://video-maker-for-free-online/SKILL.md',
      'video-maker://sessions/5529/timeline',
      'video-maker://sessions/7700/timeline',
    ])
  })

  test('the page for the chat is read only when it is asked for, without opening a client', async () => {
    let read = 0
    const page = '<!doctype html><p>Film</p>'
    const server = createServer(async () => ({
      openClient: () => Promise.reject(new Error('no client is needed')),
      readChatView: async () => {
        read++
        return page
      },
      readSkill,
    }))
    const mcp = new McpClient({ name: 'test', version: '1' })
    const [near, far] = InMemoryTransport.createLinkedPair()
    await Promise.all([server.connect(far), mcp.connect(near)])
    onTestFinished(() => mcp.close())
    const { tools } = await mcp.listTools()
    const [uri, ...others] = tools.flatMap(
      ({ _meta }) => (_meta?.ui as { resourceUri: string } | undefined)?.resourceUri ?? [],
    )
    expect(others).toEqual([uri])
    const [listed] = (await mcp.listResources()).resources
    const mimeType = 'text/html;profile=mcp-app'
    expect(listed).toMatchObject({ uri, mimeType, _meta: { ui: { csp: {} } } })
    expect(read).toBe(0)
    const { contents } = await mcp.readResource({ uri: String(uri) })
    expect(contents).toEqual([{ uri, mimeType, text: page, _meta: { ui: { csp: {}, prefersBorder: true } } }])
    expect(read).toBe(1)
  })

  test('a fault of this program is logged, and told as one without its details', async () => {
    const fault = new TypeError('x.frobnicate is not a function')
    const client = fakeClient({ state: () => Promise.reject(fault), sessions: () => Promise.reject(fault) })
    const failures: unknown[] = []
    const onFailure = (error: unknown) => void failures.push(error)
    const mcp = new McpClient({ name: 'test', version: '1' })
    const server = createServer(async () => ({ readChatView, readSkill, openClient: async () => client, onFailure }))
    const [near, far] = InMemoryTransport.createLinkedPair()
    await Promise.all([server.connect(far), mcp.connect(near)])
    onTestFinished(() => mcp.close())
    const ref = { type: 'ref/resource' as const, uri: 'video-maker://sessions/{session_id}/timeline' }
    for (const call of [
      () => mcp.readResource({ uri: 'video-maker://sessions/5529/timeline' }),
      () => mcp.complete({ ref, argument: { name: 'session_id', value: '5' } }),
    ]) {
      const said = await call().then(String, String)
      expect(said).toContain('a bug in video-maker-mcp')
      expect(said).not.toContain('frobnicate')
    }
    expect(failures).toEqual([fault, fault])
  })

  test('an unknown one is an error with advice', async () => {
    const client = fakeClient({
      state: async () => {
        throw new NemoError('1002', '', { session: '1' })
      },
    })
    const mcp = await connected(client)
    await expect(mcp.readResource({ uri: 'video-maker://sessions/1/timeline' })).rejects.toThrow(/create_session/)
    await expect(mcp.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow(/no resource/)
  })
})

test('session ids are completed, by title too', async () => {
  const mcp = await connected(fakeClient({ sessions }))
  const complete = (value: string) =>
    mcp.complete({ ref: { type: 'ref/prompt', name: 'refine_video' }, argument: { name: 'session_id', value } })
  expect((await complete('55')).completion.values).toEqual(['5529'])
  expect((await complete('春')).completion.values).toEqual(['7700'])
  expect((await complete('')).completion.values).toEqual(['5529', '7700'])
})

describe('a finished file', () => {
  const call = {
    client: async () => fakeClient({ exportRender: async () => renderReport() }),
    wait: () => ({ ms: 0 }),
    roots: async () => [],
  }

  test('is also a link, for clients that know links', async () => {
    const { content } = await callTool('export_render', {}, call, { links: true })
    expect(content).toEqual([
      { type: 'text', text: expect.stringContaining('/home/ada/Videos/Wild Days.mp4') },
      {
        type: 'resource_link',
        uri: 'file:///home/ada/Videos/Wild%20Days.mp4',
        name: 'Wild Days.mp4',
        mimeType: 'video/mp4',
      },
    ])
  })

  test('is words alone for earlier ones', async () => {
    const { content } = await callTool('export_render', {}, call)
    expect(content.map(({ type }) => type)).toEqual(['text'])
  })
})
