import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openAssistant, ROOT, TRIES } from '../../farm/assistant.mjs'

const PHOTOS = ['larch.jpg', 'elva.jpg', 'red-panda.jpg']

/** Somebody who makes films while machines die. @param env where the engine is */
export async function openClient(folder, env) {
  const { done, finished, close } = await openAssistant(folder, env)
  let begunAnew = 0

  /** A file that could not be sent, since the server was dead for too long, is rejected: it is sent again. */
  async function upload(session_id) {
    for (let missing = PHOTOS, attempt = 1; missing.length > 0; attempt++) {
      const files = missing.map((name) => join(ROOT, 'tests/media', name))
      const { rejected } = await done('upload_media', { session_id, files })
      missing = rejected.map(({ name }) => name)
      if (attempt === TRIES) throw new Error(JSON.stringify(rejected))
    }
  }

  /**
   * Where the server died over the edits nobody may send them again, for they may have been carried out: the film is begun anew,
   * in a session of its own. Files are named, since they need not have come in their order.
   */
  async function edited(name) {
    const { session_id } = await done('create_session', { title: name })
    await upload(session_id)
    const edits = [
      { op: 'set_canvas', width: 320, height: 180 },
      { op: 'build_sequence', assets: PHOTOS, each: 3 },
      { op: 'add_text', text: name, start: 0, duration: 9 },
    ]
    try {
      if ((await finished('chat_edit', { session_id, edits })).status === 'completed') return session_id
    } catch {
      await setTimeout(1000)
    }
    begunAnew++
    return edited(name)
  }

  return {
    /** films whose edits the server did not answer */
    get begunAnew() {
      return begunAnew
    },
    /** A film whose every picture is its own. @returns its file, and the document that it was made of */
    async film(name) {
      const session_id = await edited(name)
      const { draft } = await done('get_state', { session_id, include_draft: true })
      if (!draft?.clips) throw new Error(`${name} has no document`)
      const facts = await done('export_render', { session_id, quality: 'high' })
      if (facts.status !== 'completed') throw new Error(`${name} ${facts.status}: ${JSON.stringify(facts)}`)
      return { file: facts.file, document: draft }
    },
    close,
  }
}
