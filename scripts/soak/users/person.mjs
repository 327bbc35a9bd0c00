import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** ms between looks at a render */
const LOOK_MS = 1000

/**
 * Somebody who speaks the protocol with a token. @param answered hears of each answer: what was asked, ms, and what was wrong with it
 */
export class Person {
  #address
  #token
  #answered
  #renders = 0
  sessions = []

  constructor(name, address, token, answered) {
    this.name = name
    this.#address = address
    this.#token = token
    this.#answered = answered
  }

  /** A session with a photo, and a film of it. */
  async open(photo) {
    const title = `${this.name} ${this.sessions.length + 1}`
    const { data } = await this.#ask('open', 'POST', '/api/tasks/me/with-session/nemo_agent', { task_name: title })
    const id = data.session_id
    const form = new FormData()
    form.set('files', new File([readFileSync(photo)], 'photo.jpg', { type: 'image/jpeg' }))
    await this.#ask('upload', 'POST', `/api/upload-video/nemo_agent/me/${id}`, form)
    await this.edit(id, [
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'build_sequence', assets: 'all', each: 9 },
      { op: 'add_text', text: title, start: 0, duration: 9 },
    ])
    this.sessions.push(id)
  }

  async edit(session_id, edits) {
    const new_message = { parts: [{ text: 'Edit.' }, { edits }] }
    const said = await this.#ask('edit', 'POST', '/run_sse', { session_id, new_message })
    if (/"errorCode"/.test(said)) throw new Error(said.slice(0, 500))
  }

  state(session) {
    return this.#ask('state', 'GET', `/api/state/nemo_agent/me/${session}/latest`)
  }

  look(session, atMs) {
    return this.#ask('look', 'GET', `/api/stills/nemo_agent/me/${session}/frame?at_ms=${atMs}`)
  }

  credits() {
    return this.#ask('credits', 'GET', '/api/credits/balance/simple')
  }

  /** A film with a new text, from its export to its last byte. @returns ms of the render, as the server has them */
  async film(session) {
    const id = `${this.name}-${++this.#renders}`
    await this.edit(session, [{ op: 'update_text', match: 't1', text: id }])
    const { data } = await this.state(session)
    const output = { quality: 'standard' }
    await this.#ask('export', 'POST', '/api/render/proxy/lambda', {
      id,
      sessionId: session,
      draft: data.state.draft,
      output,
    })
    for (;;) {
      const status = await this.#ask('status', 'GET', `/api/render/proxy/lambda/${id}`)
      if (status.status === 'completed') {
        await this.#ask('download', 'GET', `/api/render/proxy/${id}/download`)
        return status.completedAt - status.createdAt
      }
      if (!['pending', 'processing'].includes(status.status)) throw new Error(`${id} ${status.status}: ${status.error}`)
      await setTimeout(LOOK_MS)
    }
  }

  async #ask(what, method, path, body) {
    const began = performance.now()
    const form = body instanceof FormData
    const headers = {
      authorization: `Bearer ${this.#token}`,
      ...(body && !form && { 'content-type': 'application/json' }),
    }
    const init = { method, headers, ...(body && { body: form ? body : JSON.stringify(body) }) }
    let wrong
    try {
      const response = await fetch(`${this.#address}${path}`, init)
      const bytes = Buffer.from(await response.arrayBuffer())
      if (!response.ok) wrong = `${response.status} ${bytes.toString().slice(0, 200)}`
      else return response.headers.get('content-type')?.includes('application/json') ? JSON.parse(bytes) : `${bytes}`
    } catch (error) {
      wrong = String(error.cause ?? error)
    } finally {
      this.#answered(what, performance.now() - began, wrong)
    }
    throw new Error(`${what}: ${wrong}`)
  }
}
