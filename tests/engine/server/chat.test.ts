import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createParser } from 'eventsource-parser'
import { afterEach, describe, expect, test } from 'vitest'
import { readCues } from '../../../src/engine/media/subtitles/read-cues.ts'
import type { AdkEvent } from '../../../src/engine/server/events.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import type { HandleTurn } from '../../../src/engine/turn/turn.ts'
import { TaskError } from '../../../src/engine/workers/task.ts'
import { type Harness, json, runSse, startServer, titleTurn } from './harness.ts'

let h: Harness
afterEach(() => h.close())

interface Heard {
  events: AdkEvent[]
  text: string
  type: string | null
}

/** All events and the raw text of a stream that came to its end; `sofar` is told what came, as it comes. */
async function chat(sid: string, message: string, sofar = (_: string) => {}): Promise<Heard> {
  const response = await h.raw('/run_sse', runSse(sid, message))
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    sofar(text)
  }
  const events: AdkEvent[] = []
  createParser({ onEvent: ({ data }) => data !== 'heartbeat' && events.push(JSON.parse(data)) }).feed(text)
  return { events, text, type: response.headers.get('content-type') }
}

const title = (sid: string) => h.store.versions.draft(sid).title

describe('/run_sse', () => {
  test('an edit: tool call, tool result, text with the extras; a new version in the state', async () => {
    h = await startServer()
    const sid = await h.newSession()
    const { events, type } = await chat(sid, 'Harbour')
    expect(type).toMatch(/^text\/event-stream/)
    expect(events).toHaveLength(3)
    const [call, result, last] = events
    const id =
      call?.content?.parts[0] && 'functionCall' in call.content.parts[0] && call.content.parts[0].functionCall.id
    expect(call?.content).toEqual({
      role: 'model',
      parts: [{ functionCall: { id, name: 'edit_multitrack', args: { change: 'title "Harbour"' } } }],
    })
    expect(result?.content).toEqual({
      role: 'user',
      parts: [{ functionResponse: { id, name: 'edit_multitrack', response: { status: 'ok' } } }],
    })
    expect(last).toMatchObject({
      content: { role: 'model', parts: [{ text: 'Title: Harbour' }] },
      finishReason: 'STOP',
      customMetadata: { needs_input: false },
      author: 'nemo_agent',
      actions: { stateDelta: {}, artifactDelta: {} },
    })
    expect(new Set(events.map((e) => e.invocationId)).size).toBe(1)
    expect(title(sid)).toBe('Harbour')
    const state = await h.request(`/api/state/nemo_agent/me/${sid}/latest`)
    expect(state.body.data.state.draft.m.title).toBe('Harbour')
    expect(state.body.data.last_turn).toMatchObject({ status: 'completed', reply: 'Title: Harbour' })
  })

  test('undo goes back, and only words leave the draft alone', async () => {
    const answer: HandleTurn = (turn, known) =>
      turn.message === 'hm?' ? { reply: 'What?', needsInput: true } : titleTurn(turn, known)
    h = await startServer({ handleTurn: answer })
    const sid = await h.newSession()
    await chat(sid, 'One')
    await chat(sid, 'Two')
    await chat(sid, 'undo')
    expect(title(sid)).toBe('One')
    const { events } = await chat(sid, 'hm?')
    expect(events).toHaveLength(1)
    expect(events[0]?.customMetadata).toMatchObject({ needs_input: true })
    expect(title(sid)).toBe('One')
  })

  test('the agent sees the media, the language, renders and its last edit', async () => {
    const seen: Parameters<HandleTurn>[0][] = []
    const answer: HandleTurn = (turn) => {
      seen.push(turn)
      const draft = turn.versions[turn.head]?.draft
      if (!draft) throw new Error('no draft')
      return {
        reply: 'ok',
        edit: { draft, lastIds: turn.lastIds, label: 'x', lastEdit: { op: 'trim', clip: 2 } },
        needsInput: false,
      }
    }
    h = await startServer({ handleTurn: answer })
    const body = { task_name: '野外', language: 'zh-CN' }
    const sid = (await h.request('/api/tasks/me/with-session/nemo_agent', json(body))).body.data.session_id
    h.store.media.add(sid, { name: 'a.jpg', kind: 'image', hash: 'a', path: '/a', sizeBytes: 1, width: 4, height: 3 })
    await chat(sid, 'one')
    await chat(sid, 'two')
    expect(seen[1]).toMatchObject({
      message: 'two',
      title: '野外',
      language: 'zh-CN',
      head: 1,
      assets: [{ name: 'a.jpg', kind: 'image', width: 4 }],
      lastEdit: { op: 'trim', clip: 2 },
      jobs: [],
      exports: [],
    })
    expect(seen[0]?.lastEdit).toBeUndefined()
  })

  test('text files and a next step come with the last event', async () => {
    const files = [{ name: 'captions.srt', content: '1\n' }]
    const next = { tool: 'export_render', arguments: { resolution: '720p' } }
    h = await startServer({ handleTurn: () => ({ reply: 'Here.', needsInput: false, files, next }) })
    const { events } = await chat(await h.newSession(), 'captions as srt, then export 720p')
    expect(events.at(-1)?.customMetadata).toEqual({ needs_input: false, next, files })
  })

  test.each([
    ['an unknown session', (_: string) => runSse('123', 'hi'), 404, 1002],
    ['no text', (sid: string) => runSse(sid, '  '), 400, 400],
    ['no message', (sid: string) => json({ session_id: sid }), 400, 400],
  ])('%s is refused as JSON', async (_, init, status, code) => {
    h = await startServer()
    expect(await h.request('/run_sse', init(await h.newSession()))).toMatchObject({ status, body: { code } })
  })
})

describe('analyses', () => {
  /** Wants the silences of the first file, then edits. */
  const listening: HandleTurn = (turn, known) => {
    const id = turn.assets[0]?.id ?? ''
    const found = known.silences.get(id)
    if (!found)
      return { needs: { silences: [id], beats: [id], shakes: [], pictures: [], cues: [], levels: [], speech: [] } }
    return { reply: `${found.length} silences, ${known.beats.get(id)?.length} beats`, needsInput: false }
  }
  const clip = { name: 'a.mp4', kind: 'video' as const, hash: 'h1', path: '/a', sizeBytes: 1, demuxer: 'mov' }

  test('run in workers, once a content; the stream shows life meanwhile', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const runTask = async (task: string, input: unknown) => {
      await gate
      expect(input).toEqual({ path: '/a', demuxer: 'mov' })
      return (task === 'findSilences' ? [{ from: 1, to: 2 }] : [0.5, 1, 1.5]) as never
    }
    h = await startServer({ handleTurn: listening, runTask, limits: { heartbeatMs: 10 } })
    const sid = await h.newSession()
    h.store.media.add(sid, clip)
    const { events } = await chat(sid, 'remove silence', (text) => {
      if (text.includes(': keep-alive') && text.includes('data: heartbeat')) release()
    })
    expect(events.map((e) => Object.keys(e.content?.parts[0] ?? {})[0])).toEqual([
      'functionCall',
      'functionResponse',
      'text',
    ])
    expect(events.at(-1)?.content?.parts).toEqual([{ text: '1 silences, 3 beats' }])
    const other = await h.newSession()
    h.store.media.add(other, clip)
    await chat(other, 'remove silence')
    expect(h.tasks).toEqual({ findSilences: 1, findBeats: 1 })
  })

  test('cues come from the subtitle file', async () => {
    const answer: HandleTurn = (turn, known) => {
      const id = turn.assets[0]?.id ?? ''
      const cues = known.cues.get(id)
      return cues
        ? { reply: JSON.stringify(cues), needsInput: false }
        : { needs: { silences: [], beats: [], shakes: [], pictures: [], cues: [id], levels: [], speech: [] } }
    }
    const runTask = async (_: string, input: unknown) => readCues(input as { path: string }, () => {}) as never
    h = await startServer({ handleTurn: answer, runTask })
    const sid = await h.newSession()
    const path = join(h.home, 'x.srt')
    await writeFile(path, '1\n00:00:01,250 --> 00:00:02,500\nHello\n')
    h.store.media.add(sid, { name: 'x.srt', kind: 'subtitle', hash: 'c', path, sizeBytes: 9 })
    const { events } = await chat(sid, 'captions')
    expect(events.at(-1)?.content?.parts).toEqual([{ text: '[{"startMs":1250,"endMs":2500,"text":"Hello"}]' }])
  })

  test.each([
    ['a machine that can speak', { seconds: 1.7, voice: 'espeak-ng' }, 51],
    ['a machine that cannot', null, undefined],
  ])('a voice-over on %s', async (_, spoken, frames) => {
    h = await startServer({ handleTurn: answerMessage, runTask: async () => spoken as never })
    const sid = await h.newSession()
    h.store.media.add(sid, { ...clip, name: 'a.jpg', kind: 'image' })
    const { events } = await chat(sid, 'Make a 9 second video of a.jpg and add a voice-over saying "Hello there"')
    expect(h.tasks).toEqual({ timeSpeech: 1 })
    expect(h.store.versions.draft(sid).audio.map((audio) => audio.frames)).toEqual(frames ? [frames] : [])
    const [part] = events.at(-1)?.content?.parts ?? []
    const reply = part && 'text' in part ? part.text : ''
    if (frames) expect(events.at(-1)?.customMetadata?.changes).toContainEqual(expect.stringContaining('Voice-over'))
    else expect(reply).toMatch(/no speech synthesiser.*espeak-ng/)
  })

  test('a failed analysis is said, and changes nothing', async () => {
    const runTask = async () => {
      throw new TaskError('failed', 'its sound cannot be decoded')
    }
    h = await startServer({ handleTurn: listening, runTask })
    const sid = await h.newSession()
    h.store.media.add(sid, clip)
    const { events } = await chat(sid, 'remove silence')
    expect(events.at(-1)).toMatchObject({ errorCode: 'TURN_FAILED' })
    expect(events.at(-1)?.errorMessage).toContain('could not be analysed: its sound cannot be decoded')
    expect(h.store.turns.last(sid)?.status).toBe('failed')
  })

  test('an agent that never has enough ends', async () => {
    const answer: HandleTurn = ({ assets }) => ({
      needs: {
        silences: [],
        beats: assets.map(({ id }) => id),
        shakes: [],
        pictures: [],
        cues: [],
        levels: [],
        speech: [],
      },
    })
    h = await startServer({
      handleTurn: answer,
      runTask: async () => [] as never,
      log: { error: () => {}, info: () => {} },
    })
    const sid = await h.newSession()
    h.store.media.add(sid, clip)
    expect((await chat(sid, 'x')).text).toContain('TURN_FAILED')
  })
})

describe('one turn at a time', () => {
  test('a second message meanwhile is refused; the turn goes on when its client leaves', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const answer: HandleTurn = (turn, known) => {
      const beats = turn.assets.map((asset) => asset.id)
      return known.beats.size || beats.length === 0
        ? titleTurn(turn, known)
        : { needs: { silences: [], beats, shakes: [], pictures: [], cues: [], levels: [], speech: [] } }
    }
    const runTask = async () => gate.then(() => [1] as never)
    h = await startServer({ handleTurn: answer, runTask })
    const sid = await h.newSession()
    h.store.media.add(sid, { name: 'a.mp3', kind: 'audio', hash: 's', path: '/s', sizeBytes: 1 })
    const controller = new AbortController()
    const first = await h.raw('/run_sse', { ...runSse(sid, 'Slow'), signal: controller.signal })
    expect(await h.request('/run_sse', runSse(sid, 'Other'))).toMatchObject({ status: 409, body: { code: 409 } })
    expect((await h.request('/engine/health')).body.data.idle).toBe(false)
    controller.abort()
    await first.text().catch(() => {})
    const elsewhere = await h.newSession()
    expect((await h.request('/engine/health')).body.data.idle).toBe(false)
    release()
    await expect.poll(() => h.store.turns.last(sid)?.status).toBe('completed')
    expect(title(sid)).toBe('Slow')
    await chat(elsewhere, 'Free')
    await expect.poll(async () => (await h.request('/engine/health')).body.data.idle).toBe(true)
  })
})
