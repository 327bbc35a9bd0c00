import { basename, join, resolve } from 'node:path'
import { load } from '../load.mjs'

/**
 * Holds the demo's conversation with the built server.
 * @param call calls a tool until it is done
 * @param folder where films go
 * @param shown s from and to: the part of the film beside each still, or nothing
 * @returns what was said, in the order of the stills, and the parts of the film as files
 */
export async function converse(call, folder, shown) {
  const { FILM, MEDIA, REFINED, WISH } = await load(`export * from './src/cli/demo/film.ts'`)
  const { session_id } = await call('create_session', { title: 'Wild Days', language: 'en' })
  await call('upload_media', { session_id, files: MEDIA.map((name) => resolve('tests/media', name)) })
  const part = async (index) => {
    if (!shown[index]) return undefined
    const [from, to] = shown[index]
    const name = `part-${index}.mp4`
    const output_path = join(folder, name)
    const range = { from_ms: from * 1000, to_ms: to * 1000 }
    const { file } = await call('export_render', {
      session_id,
      resolution: '360p',
      quality: 'high',
      output_path,
      ...range,
    })
    return { name, file }
  }
  const made = await call('chat_edit', { session_id, edits: [FILM] })
  const before = [await part(0), await part(1), await part(2)]
  const refined = await call('chat_edit', { session_id, message: REFINED })
  const after = [await part(3), await part(4)]
  const film = await call('export_render', { session_id, resolution: '1080p', quality: 'draft' })
  const [first] = made.reply.split('\n').slice(1)
  const saved = `${basename(film.file)} is in your videos folder: ${film.width}x${film.height}, ${film.duration_ms / 1000} s.`
  const wish = { person: WISH, files: MEDIA }
  const answer = { tools: ['create_session', 'upload_media', 'chat_edit'], assistant: first }
  const second = { person: REFINED }
  return {
    said: [
      [wish],
      [wish, answer],
      [wish, answer, second],
      [wish, answer, second, { tools: ['chat_edit'], assistant: lineOf(refined) }],
      [wish, answer, second, { tools: ['chat_edit', 'export_render'], assistant: saved }],
    ],
    parts: [...before, ...after],
  }
}

/** What the second answer says of the edit. */
function lineOf({ changes, reply }) {
  const line = changes.find((change) => change.includes('Wild Days')) ?? reply
  return line.replace(/^\d+\. \w+: /, '').replace(/ \(t\d+\)$/, '.')
}
