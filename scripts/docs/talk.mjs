// A client of the built server, on the local engine, in an empty home.
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

/**
 * @param folder where the engine keeps its things, and exports go that name no other place
 * @returns `call`, which calls a tool until it is done and returns its facts with its `content`, and `close`
 */
export async function opened(folder) {
  const env = { PATH: process.env.PATH, HOME: folder, NEMO_HOME: join(folder, 'data'), NEMO_ENGINE: 'local' }
  const server = {
    command: process.execPath,
    args: [resolve('dist/main.js')],
    env: { ...env, NEMO_OUTPUT_DIR: folder },
  }
  const client = new Client({ name: 'gallery', version: '1' })
  await client.connect(new StdioClientTransport(server))
  async function call(name, args) {
    const answer = await client.callTool({ name, arguments: args }, undefined, { timeout: 120_000 })
    if (answer.isError) throw new Error(answer.content.map(({ text }) => text).join('\n'))
    const { status, render_id, session_id } = answer.structuredContent
    if (!['running', 'pending', 'processing'].includes(status))
      return { ...answer.structuredContent, content: answer.content }
    return call(name, name === 'export_render' ? { render_id } : { session_id })
  }
  return { call, close: () => client.close() }
}
