import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { Backend } from '../../backend/backend.ts'
import type { Scenario } from '../../backend/chat.ts'
import { clip } from '../../backend/timeline.ts'
import type { Called } from '../../tools/call.ts'
import { afterwards, MEDIA, type RunningServer, startServer, type Workplace, workplace } from '../server.ts'

const HURRY = join(import.meta.dirname, 'hurry.mjs')
const certificate = (name: string) => join(import.meta.dirname, 'certificate', name)

/** Names the authority that signed the backend's certificate. */
export const TRUSTED = { NODE_EXTRA_CA_CERTS: certificate('certificate.pem') }

/** The scripted backend as a program of the day: its tokens last from now on, and its renders are finished when they are looked at. */
export async function startBackend({ tls = false } = {}): Promise<Backend> {
  const read = (name: string) => readFileSync(certificate(name), 'utf8')
  const backend = await Backend.start(tls ? { key: read('key.pem'), cert: read('certificate.pem') } : undefined)
  backend.clock.advance(Math.max(0, Date.now() - backend.clock.now()))
  backend.rendersAfter = 1
  backend.onChat = () => PROMO
  afterwards(() => backend.stop())
  return backend
}

/** A turn that puts one photo on the timeline. */
export const PROMO: Scenario = {
  steps: [{ edit: () => [{ tt: 0, pieces: [clip('larch', 10_000)] }] }, { text: 'Your promo is ready.' }],
}

/** A place to work whose cloud is the backend, and where pauses are short. */
export function workplaceOf(backend: Backend, env: Record<string, string> = {}): Workplace {
  const hurried = { NODE_OPTIONS: `--import=${HURRY}` }
  return workplace({ NEMO_ENGINE: 'cloud', NEMO_API_URL: backend.url, ...hurried, ...env })
}

export async function startCloud(backend: Backend, env: Record<string, string> = {}): Promise<RunningServer> {
  return startServer(workplaceOf(backend, env).env)
}

/** Calls a tool, and goes on waiting as its result says until it is over. */
export async function finished(
  server: RunningServer,
  tool: string,
  args: Record<string, unknown> = {},
): Promise<Called> {
  let called = await server.call(tool, args)
  while (/^(running|pending|processing)$/.test(String(called.facts.status))) {
    const { render_id, session_id } = called.facts
    called = await server.call(tool, render_id ? { render_id } : { session_id })
  }
  return called
}

/** From nothing to a photo on the timeline of a new session. */
export async function promo(server: RunningServer): Promise<string> {
  const session = await server.call('create_session', { title: 'Wild Days' })
  expect(session.facts, session.text).toMatchObject({ engine: 'cloud', title: 'Wild Days' })
  const upload = await finished(server, 'upload_media', { files: [join(MEDIA, 'larch.jpg')] })
  expect(upload.facts, upload.text).toMatchObject({ status: 'completed', rejected: [] })
  const edit = await finished(server, 'chat_edit', { message: 'Make a promo' })
  expect(edit.facts, edit.text).toMatchObject({ status: 'completed', reply: 'Your promo is ready.' })
  return String(session.facts.session_id)
}

/** Exports, and expects the backend's file whole. */
export async function exported(server: RunningServer, backend: Backend): Promise<Called> {
  const render = await finished(server, 'export_render')
  expect(render.facts, render.text).toMatchObject({ status: 'completed', size_bytes: backend.file.length })
  expect(readFileSync(String(render.facts.file)).equals(backend.file)).toBe(true)
  return render
}
