import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

const ROOT = join(import.meta.dirname, '../../..')
const PHOTOS = ['larch.jpg', 'elva.jpg', 'red-panda.jpg'].map((name) => join(ROOT, 'tests/media', name))
/** Tries of a call while the server may be dead, a second between. */
const TRIES = 120

/** A client as an assistant has it. @param env where its engine is */
export async function openClient(folder, env) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(ROOT, 'dist/main.js')],
    env: { PATH: process.env.PATH, HOME: folder, NEMO_HOME: folder, NEMO_OUTPUT_DIR: join(folder, 'films'), ...env },
    stderr: 'ignore',
  })
  const client = new Client({ name: 'soak', version: '1' })
  await client.connect(transport)
  await client.listTools()
  async function call(name, args) {
    const timeout = { timeout: 120_000 }
    const { isError, content, structuredContent } = await client.callTool({ name, arguments: args }, undefined, timeout)
    if (isError) throw new Error(content[0]?.text ?? 'no words')
    return structuredContent
  }
  /** Until it is over; what failed while a machine was dead is asked again. */
  async function done(name, args) {
    for (let attempt = 1; ; attempt++) {
      try {
        let facts = await call(name, args)
        while (['running', 'pending', 'processing'].includes(facts.status)) {
          args = facts.render_id ? { render_id: facts.render_id } : { session_id: facts.session_id }
          facts = await call(name, args)
        }
        return facts
      } catch (error) {
        if (attempt === TRIES) throw error
        await setTimeout(1000)
      }
    }
  }
  /** Where the server died over the edits nobody knows what became of them: it is begun anew. */
  async function edited(name) {
    const { session_id } = await done('create_session', { title: name })
    await done('upload_media', { session_id, files: PHOTOS })
    const edits = [
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'build_sequence', assets: 'all', each: 3 },
      { op: 'add_text', text: name, start: 0, duration: 9 },
    ]
    const { status } = await done('chat_edit', { session_id, edits })
    return status === 'completed' ? session_id : edited(name)
  }
  return {
    /** A film whose every picture is its own. @returns its file */
    async film(name) {
      const session_id = await edited(name)
      const facts = await done('export_render', { session_id, quality: 'high' })
      if (facts.status !== 'completed') throw new Error(`${name} ${facts.status}: ${JSON.stringify(facts)}`)
      return facts.file
    },
    close: () => client.close(),
  }
}
