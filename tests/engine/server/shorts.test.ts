import { createParser } from 'eventsource-parser'
import { afterEach, expect, test } from 'vitest'
import type { AdkEvent } from '../../../src/engine/server/events.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import { runRequest, TurnExtras } from '../../../src/protocol/chat.ts'
import { LINES, levelsOf } from '../edit/speech/talk.ts'
import { type Harness, json, startServer } from './harness.ts'

/** Sessions that a turn opens for films of their own, over HTTP. */

let h: Harness
afterEach(() => h.close())

async function ready(): Promise<string> {
  h = await startServer({ handleTurn: answerMessage })
  const sid = await h.newSession()
  const video = { kind: 'video' as const, sizeBytes: 1, width: 640, height: 360, durationSeconds: 20, hasAudio: true }
  h.store.media.add(sid, { ...video, name: 'talk.mp4', hash: 'talk', path: '/talk', demuxer: 'mov' })
  h.store.media.add(sid, { kind: 'subtitle', sizeBytes: 1, name: 'talk.srt', hash: 'words', path: '/words' })
  h.store.analyses.set('words', 'cues', LINES)
  h.store.analyses.set('talk', 'levels', levelsOf(LINES))
  await sent(sid, {
    edits: [
      { op: 'build_sequence', assets: ['talk.mp4'] },
      { op: 'set_canvas', fit: 'crop' },
    ],
  })
  return sid
}

async function sent(sid: string, part: object): Promise<TurnExtras & { reply: string }> {
  const response = await h.raw('/run_sse', json(runRequest(sid, 'words of it', part)))
  const events: AdkEvent[] = []
  const parser = createParser({ onEvent: ({ data }) => data !== 'heartbeat' && events.push(JSON.parse(data)) })
  parser.feed(await response.text())
  const last = events.at(-1)
  return { ...TurnExtras.parse(last?.customMetadata ?? {}), reply: JSON.stringify(last?.content) }
}

const SHORTS = {
  op: 'shorts',
  words: [
    [4, 10],
    [18, 26],
  ],
  titles: ['Gardens', 'Steps'],
}

test('each short is a session of its own, with the same files under ids of its own', async () => {
  const sid = await ready()
  const before = h.store.versions.draft(sid)
  const { sessions = [], reply, version } = await sent(sid, { edits: [SHORTS] })
  expect(version).toBeUndefined()
  expect(h.store.versions.draft(sid)).toEqual(before)
  expect(sessions.map(({ title }) => title)).toEqual(['Gardens', 'Steps'])
  for (const { session_id, title } of sessions) {
    expect(reply).toContain(session_id)
    const files = h.store.media.list(session_id)
    expect(files.map(({ name }) => name)).toEqual(['talk.mp4', 'talk.srt'])
    const draft = h.store.versions.draft(session_id)
    expect(draft.title).toBe(title)
    expect(new Set(draft.clips.map(({ mediaId }) => mediaId))).toEqual(new Set([files[0]?.id]))
    const state = await h.request(`/api/state/nemo_agent/me/${session_id}/latest`)
    expect(state.body.data).toMatchObject({ task_name: title })
    // it can be edited on, by the same words
    await sent(session_id, { edits: [{ op: 'cut_words', words: [draft.title === 'Gardens' ? [4, 4] : [18, 18]] }] })
    expect(h.store.versions.draft(session_id)).not.toEqual(draft)
  }
})

test('a check says which shorts there would be, and opens no session', async () => {
  const sid = await ready()
  const { sessions, reply } = await sent(sid, { edits: [SHORTS], check: true })
  expect(sessions).toBeUndefined()
  expect(reply).toContain('“Gardens”, 3 s to 6 s, words 4-10')
  expect(h.store.sessions.latest(10, '')).toHaveLength(1)
})
