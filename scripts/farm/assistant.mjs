import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

export const ROOT = join(import.meta.dirname, '../..')
/** Tries of a call while the server may be dead, a second between. */
export const TRIES = 120

/** The tools as an assistant has them, of the build in `dist/`. @param env where the engine is */
export async function openAssistant(folder, env) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(ROOT, 'dist/main.js')],
    env: { PATH: process.env.PATH, HOME: folder, NEMO_HOME: folder, NEMO_OUTPUT_DIR: join(folder, 'films'), ...env },
    stderr: 'ignore',
  })
  const client = new Client({ name: 'script', version: '1' })
  await client.connect(transport)
  await client.listTools()

  async function call(name, args) {
    const timeout = { timeout: 120_000 }
    const { isError, content, structuredContent } = await client.callTool({ name, arguments: args }, undefined, timeout)
    if (isError) throw new Error(content[0]?.text ?? 'no words')
    return structuredContent
  }

  /** Until it is over. */
  async function finished(name, args) {
    let facts = await call(name, args)
    while (['running', 'pending', 'processing'].includes(facts.status)) {
      const goOn = facts.render_id ? { render_id: facts.render_id } : { session_id: facts.session_id }
      facts = await call(name, goOn)
    }
    return facts
  }

  return {
    finished,
    /** The same for what may be asked twice: what failed while a machine was dead is asked again. */
    async done(name, args) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await finished(name, args)
        } catch (error) {
          if (attempt === TRIES) throw error
          await setTimeout(1000)
        }
      }
    },
    close: () => client.close(),
  }
}
