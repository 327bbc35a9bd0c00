import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { programCommand } from '../../../protocol/program.ts'

/** The page's static files, the same for everybody on this machine. */
const FILES = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
} as const

/** @param folder of the built page */
export async function pageRoutes(app: FastifyInstance, folder: string): Promise<void> {
  for (const [path, { file, type }] of Object.entries(FILES)) {
    app.get(path, async (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'no-cache')
        .send(file === 'index.html' ? await pageOf(join(folder, file)) : await readFile(join(folder, file))),
    )
  }
}

/** Names the command that opens the page, for when the engine is gone. */
async function pageOf(path: string): Promise<string> {
  const html = await readFile(path, 'utf8')
  const command = programCommand('studio').replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
  return html.replace('{{command}}', () => command)
}
