import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Step } from '../backend/chat.ts'
import { PLAIN } from '../backend/framing.ts'
import { clip, type Lane, title } from '../backend/timeline.ts'
import { errorOf, LONG, NO_WAIT, rig } from './harness.ts'

const ONE: Lane[] = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
const addTitle = (lanes: Lane[]): Lane[] => [...lanes, { tt: 7, pieces: [title('Paradise Found', 3000)] }]
const SILENT: Step[] = [{ call: 'edit_multitrack' }, { edit: addTitle }, { result: 'edit_multitrack' }]

/** A session with a clip on its timeline. */
async function ready(...args: Parameters<typeof rig>) {
  const all = await rig(...args)
  await all.client.createSession({ title: 'Harbour' })
  all.backend.session().lanes = ONE
  return { ...all, posts: () => all.backend.seen('POST', /run_sse/) }
}

describe('what a stream says', () => {
  const framings = {
    plain: {},
    crlf: { eol: '\r\n', bom: true },
    'lone CR': { eol: '\r' },
    'slow drip': { drip: true },
    'several data lines': { multiline: true, eol: '\r\n' },
    'no space, no end': { tight: true, cutTail: true },
  } as const
  test.each(
    Object.entries(framings).flatMap(
      ([name, f]) =>
        [
          ['adk', name, f],
          ['simple', name, f],
        ] as const,
    ),
  )('%s, %s', async (dialect, _, framing) => {
    const { backend, client, posts } = await ready()
    backend.framing = { ...PLAIN, ...framing }
    const steps: Step[] = [
      { thought: 'Plan the cut.' },
      { partials: ['I moved ', 'the clip 🎬 ', '到开头'] },
      { heartbeats: 7 },
      { call: 'edit_multitrack' },
      { edit: addTitle },
      { result: 'edit_multitrack' },
      { text: 'Title added.' },
    ]
    backend.onChat = () => ({ steps, dialect })
    const turn = await client.chat({ message: 'Add a title' }, LONG)
    expect(turn).toMatchObject({ status: 'completed', reply: 'I moved the clip 🎬 到开头\n\nTitle added.' })
    expect(turn.changes).toEqual(['Title added: "Paradise Found" (0-3s)'])
    expect(posts()).toHaveLength(1)
    expect(JSON.parse(posts()[0]?.body ?? '')).toEqual({
      app_name: 'nemo_agent',
      user_id: 'me',
      session_id: turn.sessionId,
      new_message: { parts: [{ text: 'Add a title' }] },
    })
  })

  test.each(['minimal', 'rich', 'alien'] as const)('a silent edit is told in words, %s draft', async (profile) => {
    const { backend, client, posts } = await ready()
    backend.profile = profile
    backend.onChat = () => ({ steps: SILENT })
    const turn = await client.chat({ message: 'Add a title' }, LONG)
    expect(turn.status).toBe('completed')
    expect(turn.reply).toBe('')
    expect(turn.note).toContain('without mentioning it')
    expect(turn.changes).toEqual([
      profile === 'minimal' ? 'Title added: "text 1" (0-3s)' : 'Title added: "Paradise Found" (0-3s)',
    ])
    expect(posts()).toHaveLength(1)
  })

  test('a silent edit whose state comes late is waited for', async () => {
    const { backend, client } = await ready()
    backend.onChat = () => ({ steps: [{ call: 'edit_multitrack' }, { laterMs: 8000, edit: addTitle }] })
    expect((await client.chat({ message: 'Add a title' }, LONG)).changes).toHaveLength(1)
  })

  test('nothing said and nothing changed is said so, and nothing is sent again', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ steps: [{ thought: 'Hm.' }] })
    const turn = await client.chat({ message: 'Do it' }, LONG)
    expect(turn).toMatchObject({ status: 'completed', reply: '', changes: [] })
    expect(turn.note).toContain('nothing changed')
    expect(posts()).toHaveLength(1)
  })

  test('two stages are told apart', async () => {
    const { backend, client } = await ready()
    backend.onChat = () => ({
      steps: [
        { call: 'generate_video_with_seedance' },
        { heartbeats: 3 },
        { result: 'generate_video_with_seedance' },
        { text: 'The raw clip is ready.' },
        { call: 'edit_multitrack' },
        { edit: addTitle },
        { result: 'edit_multitrack' },
        { text: 'Music and a title were added.' },
      ],
    })
    const turn = await client.chat({ message: 'A harbour at dawn' }, LONG)
    expect(turn.note).toContain('two stages')
  })

  test('an error in mid-stream keeps the text, tells the change, and sends nothing again', async () => {
    const { backend, client, posts } = await ready()
    const error = { error: 'RuntimeError: provider quota reached', error_details: { stacktrace: 'Traceback' } }
    backend.onChat = () => ({ steps: [{ text: 'Starting now.' }, { edit: addTitle }, { event: error }] })
    const turn = await client.chat({ message: 'Generate' }, LONG)
    expect(turn).toMatchObject({ status: 'failed', reply: 'Starting now.', error: { code: 'backend' } })
    expect(turn.error?.message).toContain('provider quota reached')
    expect(JSON.stringify(turn)).not.toContain('Traceback')
    expect(turn.changes).toHaveLength(1)
    expect(posts()).toHaveLength(1)
  })

  test('an error alone is an error', async () => {
    const { backend, client } = await ready()
    backend.onChat = () => ({ steps: [{ raw: 'data: {"error": "tool "x" raised"}\n\n' }] })
    expect(await errorOf(client.chat({ message: 'Generate' }, LONG))).toMatchObject({
      code: 'backend',
      message: 'tool "x" raised',
    })
  })

  test.each<[unknown, string, number?]>([
    [{ code: 2001, message: 'insufficient credits' }, '2001'],
    [{ code: 1002, message: 'session not found' }, '1002'],
    [{ detail: [{ loc: ['body', 'session_id'], msg: 'Field required', type: 'missing' }] }, '422', 422],
    [{ code: 777, message: 'odd' }, 'backend'],
    ['<html>no</html>', 'not_the_service', 404],
  ])('an answer in place of a stream: %j', async (body, code, status = 200) => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ status, body })
    const error = await errorOf(client.chat({ message: 'Generate' }, LONG))
    expect(error.code).toBe(code)
    if (code === '2001') expect(error.facts.register_url).toMatch(/^https:\/\/web\.example\.test\/register\?bind=anon_/)
    expect(posts()).toHaveLength(1)
  })

  test('events as a JSON array are read as a stream', async () => {
    const { backend, client } = await ready()
    backend.onChat = () => ({ status: 200, body: [{ type: 'text', content: 'All done.' }] })
    expect((await client.chat({ message: 'Go' }, LONG)).reply).toBe('All done.')
  })
})

describe('lost streams', () => {
  test('a torn stream is recovered from the state', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({
      steps: [{ text: 'Working on it.' }, { laterMs: 80_000, edit: addTitle }, { drop: true }],
    })
    const began = backend.clock.now()
    const turn = await client.chat({ message: 'Add a title' }, LONG)
    expect(turn).toMatchObject({ status: 'completed', reply: 'Working on it.' })
    expect(turn.changes).toEqual(['Title added: "Paradise Found" (0-3s)'])
    expect(turn.note).toContain('connection was lost')
    expect(backend.clock.now() - began).toBeGreaterThanOrEqual(90_000)
    expect(posts()).toHaveLength(1)
  })

  test('nothing changes after a torn stream: five looks, then advice', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ steps: [{ drop: true }] })
    const reads = backend.seen('GET', /state/).length
    const began = backend.clock.now()
    const error = await errorOf(client.chat({ message: 'Add a title' }, LONG))
    expect(error.code).toBe('stream_lost')
    expect(backend.seen('GET', /state/).length - reads).toBe(1 + 5)
    expect(Math.round((backend.clock.now() - began) / 1000)).toBeGreaterThanOrEqual(270)
    expect(posts()).toHaveLength(1)
  })

  test('a stream without a byte is given 10 minutes', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ steps: [{ text: 'Wait.' }, { laterMs: 11 * 60_000, edit: addTitle }, { hang: true }] })
    const began = backend.clock.now()
    const turn = await client.chat({ message: 'Add a title' }, LONG)
    expect(turn.changes).toHaveLength(1)
    expect(backend.clock.now() - began).toBeGreaterThan(10.5 * 60_000)
    expect(posts()).toHaveLength(1)
  })

  test('signs of life keep a stream for 9 minutes, and a turn ends at 15', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({
      steps: [{ heartbeats: 9, everyMs: 60_000 }, { text: 'Half.' }, { heartbeats: 20, everyMs: 60_000 }],
    })
    const error = client.chat({ message: 'Add a title' }, LONG)
    const turn = await error
    expect(turn).toMatchObject({ status: 'failed', reply: 'Half.', error: { code: 'stream_lost' } })
    expect(turn.ranMs).toBeGreaterThan(15 * 60_000)
    expect(turn.ranMs).toBeLessThan(21 * 60_000)
    expect(posts()).toHaveLength(1)
  })

  test.each([
    [502, 'stream_lost'],
    [500, '5xx'],
    [503, '5xx'],
  ])('HTTP %i is never sent again', async (status, code) => {
    const { backend, client, posts } = await ready()
    backend.fault('POST', /run_sse/, { status, body: '<html>bad gateway</html>' }, 99)
    expect((await errorOf(client.chat({ message: 'Add a title' }, LONG))).code).toBe(code)
    expect(posts()).toHaveLength(1)
  })

  test('a request torn before an answer is not sent again', async () => {
    const { backend, client } = await ready()
    backend.fault('POST', /run_sse/, 'reset', 99)
    expect((await errorOf(client.chat({ message: 'Add a title' }, LONG))).code).toBe('stream_lost')
    expect(backend.log.filter((entry) => entry.path === '/run_sse')).toHaveLength(1)
  })
})

describe('turns that outlive calls', () => {
  const slow: Step[] = [{ text: 'First words.' }, { waitMs: 120_000 }, { edit: addTitle }, { text: 'Done.' }]

  test('a call hands the turn back; a later one without a message goes on', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    const progress: number[] = []
    const first = await client.chat(
      { message: 'Add a title' },
      { ms: 40_000, onProgress: (p) => progress.push(p.progress) },
    )
    expect(first).toMatchObject({ status: 'running', reply: 'First words.' })
    expect(first.ranMs).toBeGreaterThanOrEqual(40_000)
    expect(progress.length).toBeGreaterThanOrEqual(8)
    const second = await client.chat({}, LONG)
    expect(second).toMatchObject({ status: 'completed', turnId: first.turnId, reply: 'First words.\n\nDone.' })
    const third = await client.chat({}, LONG)
    expect(third).toMatchObject({ turnId: first.turnId, note: expect.stringContaining('delivered before') })
    expect(posts()).toHaveLength(1)
  })

  test('the same message while it runs, or before its result was seen, is that turn; afterwards a new one', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    const first = await client.chat({ message: 'Add a title' }, { ms: 10_000 })
    const again = await client.chat({ message: 'Add a title' }, { ms: 10_000 })
    expect(again).toMatchObject({ turnId: first.turnId, note: expect.stringContaining('nothing was sent again') })
    const gone = new AbortController()
    gone.abort()
    await client.chat({}, { ms: 300_000, signal: gone.signal })
    await expect.poll(() => backend.clock.sleeping).toBe(0) // the turn has ended
    const seen = await client.chat({ message: 'Add a title' }, LONG)
    expect(seen).toMatchObject({ turnId: first.turnId, status: 'completed' })
    expect(posts()).toHaveLength(1)
    backend.onChat = () => ({ steps: [{ text: 'Again.' }] })
    expect((await client.chat({ message: 'Add a title' }, LONG)).turnId).not.toBe(first.turnId)
    expect(posts()).toHaveLength(2)
  })

  test('a result that reached nobody is told again, one that did is not', async () => {
    const { backend, client, another, posts } = await ready()
    backend.onChat = () => ({ steps: [{ text: 'Done.' }] })
    const first = await client.chat({ message: 'Add a title' }, LONG)
    await client.close(false)
    const { sessionId } = first
    const next = another()
    const again = await next.chat({ sessionId, message: 'Add a title' }, LONG)
    expect(again).toMatchObject({ turnId: first.turnId, note: expect.stringContaining('nothing was sent again') })
    await next.close()
    expect((await another().chat({ sessionId, message: 'Add a title' }, LONG)).turnId).not.toBe(first.turnId)
    expect(posts()).toHaveLength(2)
  })

  test('whoever can wait no longer hears how it stands, and the result counts as unseen', async () => {
    const { backend, client, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    backend.clock.auto = false
    const ending = new AbortController()
    const waiting = client.chat({ message: 'Add a title' }, { ms: 40_000, handBack: ending.signal })
    await expect.poll(posts, { timeout: 20_000 }).toHaveLength(1)
    ending.abort()
    const first = await waiting
    expect(first.status).toBe('running')
    backend.clock.auto = true
    expect(await client.chat({ message: 'Add a title' }, LONG)).toMatchObject({
      turnId: first.turnId,
      status: 'completed',
    })
  })

  test('another message meanwhile is refused with advice', async () => {
    const { backend, client, another, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    const { sessionId } = await client.chat({ message: 'Add a title' }, { ms: 5_000 })
    const error = await errorOf(another().chat({ sessionId, message: 'Make it blue' }, LONG))
    expect(error).toMatchObject({ code: 'turn_running', facts: { running: 'Add a title' } })
    expect(posts()).toHaveLength(1)
  })

  test('another process waits for it and reads along', async () => {
    const { backend, client, another, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    const { sessionId, turnId } = await client.chat({ message: 'Add a title' }, { ms: 5_000 })
    const other = another()
    expect(await other.chat({ sessionId }, { ms: 2_000 })).toMatchObject({
      turnId,
      status: 'running',
      reply: 'First words.',
    })
    expect(await other.chat({ sessionId }, LONG)).toMatchObject({
      turnId,
      status: 'completed',
      reply: 'First words.\n\nDone.',
    })
    expect(posts()).toHaveLength(1)
  })

  test('when its owner closes, another process recovers it from the state', async () => {
    const { backend, client, another, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    const { sessionId, turnId } = await client.chat({ message: 'Add a title' }, { ms: 5_000 })
    await client.close()
    const turn = await another().chat({ sessionId }, LONG)
    expect(turn).toMatchObject({ turnId, status: 'completed', changes: ['Title added: "Paradise Found" (0-3s)'] })
    expect(posts()).toHaveLength(1)
  })

  test('two processes that send the same message at once send it once', async () => {
    const { backend, client, another, posts } = await ready()
    backend.onChat = () => ({ steps: slow })
    const { sessionId } = await client.state({})
    const turns = await Promise.all(
      [client, another(), another()].map((c) => c.chat({ sessionId, message: 'Go' }, LONG)),
    )
    expect(new Set(turns.map((turn) => turn.turnId)).size).toBe(1)
    expect(posts()).toHaveLength(1)
  })

  test('without a message and without a turn there is advice', async () => {
    const { client } = await ready()
    expect((await errorOf(client.chat({}, LONG))).code).toBe('bad_argument')
    expect((await errorOf(client.chat({ message: ' ' }, LONG))).code).toBe('bad_argument')
    expect((await errorOf(client.chat({ sessionId: '123', message: 'Go' }, NO_WAIT))).code).toBe('1002')
  })
})

describe('what the local engine adds', () => {
  const extras = {
    needs_input: true,
    next: { tool: 'export_render', arguments: { resolution: '720p' } },
    files: [{ name: '../../captions.srt', content: '1\n00:00:00,000 --> 00:00:01,000\nHi\n' }],
  }
  const steps: Step[] = [
    { event: { author: 'nemo_agent', content: { parts: [{ text: 'Which clip?' }] }, customMetadata: extras } },
  ]

  test('is taken from the local engine', async () => {
    const { backend, client, videos } = await ready({}, 'local')
    backend.onChat = () => ({ steps })
    const turn = await client.chat({ message: 'Trim it' }, LONG)
    expect(turn).toMatchObject({ status: 'needs_input', next: extras.next })
    expect(turn.files).toEqual([{ name: 'captions.srt', path: join(videos, 'captions.srt') }])
    expect(readFileSync(join(videos, 'captions.srt'), 'utf8')).toContain('Hi')
    backend.onChat = () => ({ steps })
    expect((await client.chat({ message: 'Trim it again' }, LONG)).files[0]?.name).toBe('captions (2).srt')
  })

  test('files that cannot be written are told, and the session goes on', async () => {
    const { backend, client } = await ready({ outputDir: join(import.meta.filename, 'no-folder') }, 'local')
    backend.onChat = () => ({ steps })
    const turn = await client.chat({ message: 'Write the captions out' }, LONG)
    expect(turn).toMatchObject({ reply: 'Which clip?', files: [], note: expect.stringContaining('captions.srt') })
    backend.onChat = () => ({ steps: [{ text: 'Done.' }] })
    expect((await client.chat({ message: 'Trim it' }, LONG)).reply).toBe('Done.')
  })

  test('is not taken from the cloud, nor when it is not as agreed', async () => {
    const cloud = await ready()
    cloud.backend.onChat = () => ({ steps })
    const turn = await cloud.client.chat({ message: 'Trim it' }, LONG)
    expect(turn).toMatchObject({ status: 'completed', files: [] })
    expect(turn.next).toBeUndefined()
    const local = await ready({}, 'local')
    const bad = { next: { tool: 'rm', arguments: {} } }
    local.backend.onChat = () => ({
      steps: [{ event: { author: 'a', content: { parts: [{ text: 'x' }] }, customMetadata: bad } }],
    })
    expect((await local.client.chat({ message: 'Trim it' }, LONG)).next).toBeUndefined()
  })
})
