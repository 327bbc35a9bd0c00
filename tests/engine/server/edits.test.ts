import { createParser } from 'eventsource-parser'
import { afterEach, expect, test } from 'vitest'
import type { ServerDeps } from '../../../src/engine/server/deps.ts'
import type { AdkEvent } from '../../../src/engine/server/events.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import { TaskError, type TaskRunner } from '../../../src/engine/workers/task.ts'
import { BAD_EDIT, runRequest, TurnExtras } from '../../../src/protocol/chat.ts'
import { type Answer, type Harness, json, startServer } from './harness.ts'

/** Edits over HTTP: a part beside the words of a message. */

let h: Harness
afterEach(() => h.close())

/** A session with two photos and a video. */
async function ready(over: Partial<ServerDeps> & { runTask?: TaskRunner['run'] } = {}): Promise<string> {
  h = await startServer({ handleTurn: answerMessage, ...over })
  const sid = await h.newSession()
  const photo = { kind: 'image' as const, sizeBytes: 1, width: 400, height: 300 }
  for (const name of ['a.jpg', 'b.jpg']) h.store.media.add(sid, { ...photo, name, hash: name, path: `/${name}` })
  const talk = { kind: 'video' as const, sizeBytes: 1, width: 400, height: 300, durationSeconds: 20, hasAudio: true }
  h.store.media.add(sid, { ...talk, name: 'talk.mp4', hash: 't', path: '/t', demuxer: 'mov' })
  return sid
}

async function sent(sid: string, part: object, words = 'words of it'): Promise<AdkEvent[]> {
  const response = await h.raw('/run_sse', json(runRequest(sid, words, part)))
  const events: AdkEvent[] = []
  const parser = createParser({ onEvent: ({ data }) => data !== 'heartbeat' && events.push(JSON.parse(data)) })
  parser.feed(await response.text())
  return events
}

const refused = (sid: string, part: object): Promise<Answer> =>
  h.request('/run_sse', json(runRequest(sid, 'words of it', part)))

const extras = (events: readonly AdkEvent[]) => TurnExtras.parse(events.at(-1)?.customMetadata)
const clips = (sid: string) => h.store.versions.draft(sid).clips.map(({ name }) => name)

const build = { op: 'build_sequence', assets: ['a.jpg', 'b.jpg'] }
const title = { op: 'add_text', text: 'Hi', start: 0, end: 3 }

test('a list is carried out: a line for each edit, one version', async () => {
  const sid = await ready()
  const events = await sent(sid, { edits: [build, title] })
  expect(events.map((event) => Object.keys(event.content?.parts[0] ?? {})[0])).toEqual([
    'functionCall',
    'functionResponse',
    'text',
  ])
  expect(extras(events)).toMatchObject({
    version: 1,
    changes: [expect.stringMatching(/^1\./), expect.stringMatching(/^2\. .*t1/)],
  })
  expect(clips(sid)).toEqual(['a.jpg', 'b.jpg'])
  expect(h.store.turns.last(sid)).toMatchObject({ status: 'completed' })
})

test('edits whose end cannot be written are not carried out: what is said of a turn that did not end is true', async () => {
  const sid = await ready()
  const { end } = h.store.turns
  h.store.turns.end = (id, status, reply, asks) => {
    if (status === 'completed') throw new Error('the disk is full')
    end(id, status, reply, asks)
  }
  const events = await sent(sid, { edits: [build, title] })
  expect(events.at(-1)?.errorMessage).toContain('Nothing was changed')
  expect(clips(sid)).toEqual([])
  expect(h.store.turns.last(sid)).toMatchObject({ status: 'failed' })
  h.store.turns.end = end
  await sent(sid, { edits: [build] })
  expect(clips(sid)).toEqual(['a.jpg', 'b.jpg'])
})

test('a message is answered with a line an edit, and a question makes no version', async () => {
  const sid = await ready()
  await sent(sid, { edits: [build] })
  const { changes, edits, version } = extras(await sent(sid, {}, 'rotate clip 2 by 90 degrees'))
  expect([changes, edits, version]).toEqual([[expect.stringMatching(/^1\. rotate: .*90/)], undefined, 2])
  expect(extras(await sent(sid, {}, 'how long is it?')).version).toBeUndefined()
})

test('what is asked about comes as edits, and is done after a yes that comes right after', async () => {
  const sid = await ready()
  await sent(sid, { edits: [build] })
  const asked = extras(await sent(sid, {}, 'make the whole video 2 seconds long'))
  expect(asked).toMatchObject({ needs_input: true, edits: [{ op: 'set_total_duration', duration: 2 }] })
  const { changes, version } = extras(await sent(sid, {}, 'Yes, please.'))
  expect([changes?.length, version]).toEqual([1, 2])
  expect(extras(await sent(sid, {}, 'yes')).version).toBeUndefined()
})

test('an edit that cannot be carried out is an event of its own, and nothing is done', async () => {
  const sid = await ready()
  await sent(sid, { edits: [build] })
  const events = await sent(sid, { edits: [title, { op: 'rotate', clip: 'c7', degrees: 90 }] })
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    errorCode: BAD_EDIT,
    errorMessage: expect.stringMatching(/^edits\[1\] \(rotate\), clip: .*c1.*c2/),
  })
  expect(h.store.versions.draft(sid).texts).toEqual([])
  expect(h.store.versions.history(sid).versions).toHaveLength(2)
  expect(h.store.turns.last(sid)).toMatchObject({ status: 'failed' })
})

test.each([
  ['no such operation', [{ op: 'fly' }]],
  ['no such parameter', [{ op: 'trim', clip: 1, wings: 2 }]],
  ['nothing in it', []],
  ['no list', 'trim'],
  ['501 edits', Array.from({ length: 501 }, () => title)],
])('what is not written as edits are is refused: %s', async (_, edits) => {
  const sid = await ready()
  expect(await refused(sid, { edits })).toMatchObject({ status: 400, body: { code: 400 } })
  expect(h.store.turns.last(sid)).toBeUndefined()
})

test('a check says what would be done, of edits and of a message, and does nothing', async () => {
  const sid = await ready()
  const [event, ...more] = await sent(sid, { edits: [build, title], check: true })
  expect(more).toEqual([])
  const [part] = event?.content?.parts ?? []
  expect(part && 'text' in part ? part.text : '').toMatch(/only a check[\s\S]*1\. build_sequence[\s\S]*2\. add_text/)
  await sent(sid, { check: true }, 'build a video of all photos')
  await sent(sid, { edits: [build] })
  await sent(sid, { edits: [{ op: 'undo' }], check: true })
  await sent(sid, { edits: [{ op: 'save_version', name: 'A' }], check: true })
  expect(h.store.versions.history(sid).versions).toMatchObject([{ n: 0 }, { n: 1 }])
  expect(h.store.versions.history(sid).versions[1]?.name).toBeUndefined()
  expect(clips(sid)).toEqual(['a.jpg', 'b.jpg'])
  expect((await sent(sid, { edits: [{ op: 'fade_audio', target: 'a9' }], check: true }))[0]?.errorCode).toBe(BAD_EDIT)
})

test('an analysis that fails in the middle of a list leaves the timeline', async () => {
  const runTask = async () => {
    throw new TaskError('failed', 'its sound cannot be decoded')
  }
  const sid = await ready({ runTask })
  const list = [{ op: 'build_sequence', assets: ['talk.mp4'] }, title, { op: 'remove_silence' }, title]
  const events = await sent(sid, { edits: list })
  expect(events.at(-1)).toMatchObject({ errorCode: 'TURN_FAILED', errorMessage: expect.stringContaining('talk.mp4') })
  expect(h.store.versions.history(sid).versions).toHaveLength(1)
  await sent(sid, { edits: list.slice(0, 2) })
  expect(clips(sid)).toEqual(['talk.mp4'])
})

test('each edit of a list may need an analysis of its own', async () => {
  const runTask = async (task: string) => (task === 'findSilences' ? [{ from: 4, to: 6 }] : [0.5, 1, 1.5]) as never
  const sid = await ready({ runTask })
  const events = await sent(sid, {
    edits: [
      { op: 'build_sequence', assets: ['talk.mp4'] },
      { op: 'remove_silence' },
      { op: 'add_bgm', mood: 'lofi' },
      { op: 'beat_sync' },
    ],
  })
  expect(extras(events).changes).toHaveLength(4)
})

test('a film of a megabyte is taken whole', async () => {
  const sid = await ready()
  const texts = Array.from({ length: 250 }, (_, i) => ({ text: `${i} ${'word '.repeat(950)}`, start: i, duration: 1 }))
  const film = { op: 'compose', clips: [{ file: 'a.jpg', duration: 250 }], texts }
  expect(JSON.stringify(film).length).toBeGreaterThan(2 ** 20)
  expect(extras(await sent(sid, { edits: [film] })).version).toBe(1)
  expect(h.store.versions.draft(sid).texts.map(({ text }) => text)).toEqual(texts.map(({ text }) => text))
})

test('however long the texts are, every edit is told', async () => {
  const sid = await ready()
  const text = `<|${'very long '.repeat(499)}|>`
  const film = {
    op: 'compose',
    clips: [{ file: 'a.jpg', duration: 9 }],
    texts: [1, 2, 3].map((start) => ({ text, start, duration: 2 })),
  }
  const list = [film, { op: 'update_text', match: 't1', text: 'x'.repeat(500) }, { op: 'remove_text', match: 't2' }]
  expect(extras(await sent(sid, { edits: list })).changes).toHaveLength(3)
})
