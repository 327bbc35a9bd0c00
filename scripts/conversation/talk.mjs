// Holds the conversation: a client of the built server, on the local engine, in an empty home.
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

const MEDIA = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3'].map((name) => `tests/media/${name}`)
const WISHES = [
  'Combine these into a 20-second promo with transitions, the song as music and the title "Wild Days"',
  'Make the title gold and put it at the bottom, music at 60 %, and fade it out over the last 2 seconds',
]
/** what the frame shows */
const FRAME_MS = 1500

/**
 * @param folder where the engine keeps its things and the video is saved
 * @returns what was said, and what the tools answered, in order
 */
export async function converse(folder) {
  const env = { PATH: process.env.PATH, HOME: folder, NEMO_HOME: join(folder, 'data'), NEMO_OUTPUT_DIR: folder }
  const server = { command: process.execPath, args: [resolve('dist/main.js')], env: { ...env, NEMO_ENGINE: 'local' } }
  const client = new Client({ name: 'conversation', version: '1' })
  await client.connect(new StdioClientTransport(server))
  const call = caller(client)
  try {
    const said = []
    await call('create_session', { title: 'Wild Days', language: 'en' })
    await call('upload_media', { files: MEDIA.map((path) => resolve(path)) })
    for (const [index, message] of WISHES.entries()) {
      const tools = index === 0 ? ['create_session', 'upload_media', 'chat_edit'] : ['chat_edit']
      const files = index === 0 ? MEDIA.map((path) => basename(path)) : []
      const { reply, changes, timeline } = await call('chat_edit', { message })
      said.push({ wish: message, files, tools, reply: [reply, ...changes].join('\n'), timeline })
    }
    const { file, width, height, duration_ms, size_bytes } = await call('export_render', { resolution: '720p' })
    const still = await call('export_render', { format: 'jpg', at_ms: FRAME_MS, resolution: '480p' })
    const video = { name: basename(file), width, height, duration_ms, size_bytes }
    said.push({
      wish: 'Export it in 720p',
      files: [],
      tools: ['export_render'],
      video,
      frame: readFileSync(still.file),
    })
    return said
  } finally {
    await client.close()
  }
}

function caller(client) {
  return async function call(name, args) {
    const answer = await client.callTool({ name, arguments: args }, undefined, { timeout: 120_000 })
    if (answer.isError) throw new Error(answer.content.map(({ text }) => text).join('\n'))
    const { status, render_id, session_id } = answer.structuredContent
    if (!['running', 'pending', 'processing'].includes(status)) return answer.structuredContent
    return call(name, name === 'export_render' ? { render_id } : { session_id })
  }
}
