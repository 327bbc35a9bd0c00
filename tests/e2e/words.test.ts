import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { FILES, FILM, SENTENCES } from '../engine/turn/support/once-misread.ts'
import { MEDIA, type RunningServer, startServer, workplace } from './server.ts'

/** Words through the built server: each message is carried out as what it means, or changes nothing and is asked about. */

let server: RunningServer
beforeAll(async () => {
  server = await startServer(workplace().env)
  await server.call('create_session', { title: 'Wild Days', language: 'en' })
  const upload = await server.call('upload_media', { files: FILES.map((name) => join(MEDIA, name)) })
  expect(upload.facts.uploaded).toHaveLength(FILES.length)
  for (const edits of FILM) await completed({ edits })
})

async function completed(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { facts, text } = await server.call('chat_edit', args)
  expect(facts.status, text).toBe('completed')
  return facts
}

/** Without where texts are found to stand: that changes as soon as it is known what is seen in the files. */
const tracks = async () => {
  const { tracks } = (await server.call('get_state')).facts
  return JSON.parse(JSON.stringify(tracks, (key, value: unknown) => (key === 'stands' ? undefined : value)))
}

test.each(SENTENCES.map(([message, ...right]) => ({ message, right })))('$message', async ({ message, right }) => {
  const before = await tracks()
  const { facts } = await server.call('chat_edit', { message })
  if (facts.status === 'needs_input') {
    expect(await tracks()).toEqual(before)
    return
  }
  expect(facts.status).toBe('completed')
  const done = (facts.changes as string[]).map((line) => /^\d+\. (\w+):/.exec(line)?.[1])
  expect(done).toEqual(right.map((edit) => ('op' in edit ? edit.op : undefined)))
  await completed({ edits: [wayBack(right)] })
  expect(await tracks()).toEqual(before)
})

/** What takes edits back. */
function wayBack([first]: readonly object[]): object {
  return first !== undefined && 'op' in first && first.op === 'undo' ? { ...first, op: 'redo' } : { op: 'undo' }
}

test('what is asked about is done after a yes, and what was read can be sent as it came', async () => {
  const asked = await server.call('chat_edit', { message: 'Make the whole video 2 seconds long' })
  expect(asked.facts).toMatchObject({ status: 'needs_input', edits: [{ op: 'set_total_duration', duration: 2 }] })
  const { timeline } = await completed({ message: 'Yes, do it.' })
  await completed({ edits: [{ op: 'undo' }] })
  expect((await completed({ edits: asked.facts.edits })).timeline).toBe(timeline)
  await completed({ edits: [{ op: 'undo' }] })
})
