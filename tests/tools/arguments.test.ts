import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/edits/nearest.ts'
import { call } from './call.ts'
import { fakeClient } from './fake-client.ts'

describe('bad arguments are answered with the right ones', () => {
  test.each<[string, unknown, RegExp]>([
    [
      'create_session',
      { titel: 'x' },
      /no argument "titel" \(did you mean "title"\?\); it has title, language, engine/,
    ],
    ['create_session', { engine: 'moon' }, /"engine" of create_session must be one of auto, cloud, local/],
    ['create_session', { title: ['x'] }, /"title" of create_session must be a string/],
    ['create_session', { language: '中文' }, /"language" of create_session must be a language tag \(BCP 47\) like en/],
    ['create_session', { language: 'english' }, /must be a language tag/],
    ['create_session', { language: 'zh_CN' }, /like en, zh-CN or pt-BR/],
    ['upload_media', { sessionId: '1', paths: ['a'] }, /"sessionId" \(did you mean "session_id"\?\) or "paths"/],
    ['upload_media', { file: ['a'] }, /did you mean "files"/],
    ['upload_media', { files: [1] }, /"files.0" of upload_media must be a string/],
    ['chat_edit', { prompt: 'x' }, /no argument "prompt" \(did you mean "message"\?\); it has session_id, message/],
    ['upload_media', { images: ['a'] }, /"images" \(did you mean "files"\?\)/],
    [
      'export_render',
      { start: 2000, filename: 'x.mp4' },
      /"start" \(did you mean "from_ms"\?\) or "filename" \(did you/,
    ],
    ['get_state', { sessionId: '1' }, /did you mean "session_id"/],
    ['get_state', 'not an object', /get_state takes an object/],
    ['get_state', [1], /get_state takes an object/],
    ['chat_edit', { message: 'x', wait_seconds: 'soon' }, /"wait_seconds" of chat_edit must be a number/],
    ['chat_edit', { message: 'x', wait_seconds: -1 }, /must be at least 0/],
    ['get_state', { include_draft: 'maybe' }, /must be a boolean/],
    ['export_render', { format: 'exe' }, /must be one of mp4, mov/],
    ['export_render', { resolution: 'huge' }, /must be like 720p, 1080p or 1280x720/],
    ['export_render', { fps: 500 }, /must be at most 60 /],
    ['create_session', { title: 'x'.repeat(201) }, /must be at most 200 characters long/],
    ['upload_media', { files: Array(101).fill('a') }, /must be at most 100 items long/],
    ['export_render', { outputPath: '/x.mp4' }, /did you mean "output_path"/],
    ['export_render', { aspect_ratio: '1:1' }, /no argument "aspect_ratio": the canvas decides; first send chat_edit/],
    ['export_render', { max_size_mb: 16 }, /no argument "max_size_mb": choose a smaller quality/],
  ])('%s %j', async (name, args, message) => {
    const client = fakeClient()
    const { result, text, advice } = await call(client, name, args)
    expect(result.isError).toBe(true)
    expect(result.structuredContent).toBeUndefined()
    expect(advice?.code).toBe('bad_argument')
    expect(text).toMatch(message)
    expect(client.asked).toEqual([])
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['get_state', { random_string: 'x' }, /^get_state has no argument "random_string"; it was ignored\.$/],
    ['create_session', { explanation: 'because' }, /"explanation"; it was ignored\. Media stays on this machine\.$/],
    ['upload_media', { files: ['/a.jpg'], security_risk: 'LOW' }, /"security_risk"; it was ignored/],
    // n8n
    [
      'chat_edit',
      { message: 'x', sessionId: '9c1f', action: 'send', chatInput: 'hi', toolCallId: 'c1' },
      /and 1 more; they were ignored/,
    ],
    ['get_credits', { toolCallId: 'c1' }, /"toolCallId"; it was ignored/],
    ['export_render', { thought: 'x\u0007y', 'a\nb': 1 }, /"thought", "a b"; they were ignored/],
  ])('%s %j: what a client adds to every call is ignored, and named', async (name, args, note) => {
    const client = fakeClient()
    const { result, facts, text } = await call(client, name, args)
    expect(result.isError).toBeFalsy()
    expect(facts.note).toMatch(note)
    expect(text).toContain(String(facts.note))
    expect(client.asked).toHaveLength(1)
  })

  test('what a client leaves out in its own way is not even named', async () => {
    const client = fakeClient()
    const { facts } = await call(client, 'get_state', { file: null, random_string: '', to_ms: 'undefined' })
    expect(facts.note).toBeUndefined()
  })

  test('an unknown tool', async () => {
    const { text, advice } = await call(fakeClient(), 'export_video')
    expect(advice?.code).toBe('bad_argument')
    expect(text).toContain('create_session, upload_media, chat_edit')
  })
})

test.each(['en', 'zh-CN', 'zh-Hant-TW', 'pt-br', 'es-419'])('%s is a language', async (language) => {
  const client = fakeClient()
  expect((await call(client, 'create_session', { language })).result.isError).toBeFalsy()
  expect(client.asked.map(({ input }) => input)).toMatchObject([{ language }])
})

test('digits sent as a number are taken as the text that they stand for', async () => {
  const client = fakeClient()
  await call(client, 'create_session', { title: 2026 })
  await call(client, 'get_state', { session_id: JSON.parse('5529798706024415999') })
  expect(client.asked.map(({ input }) => input)).toMatchObject([
    { title: '2026' },
    { sessionId: '5529798706024416256' },
  ])
})

test.each(['null', 'undefined', '', ' ', 'current', 'Latest', 'none', null])(
  'session_id %j is the session used last',
  async (session_id) => {
    const client = fakeClient()
    for (const tool of ['get_state', 'get_credits', 'export_render']) await call(client, tool, { session_id })
    for (const { input } of client.asked) expect((input as { sessionId?: string }).sessionId).toBeUndefined()
    expect(client.asked).toHaveLength(3)
  },
)

test('spaces around an id, and "null" for other things left out, do no harm', async () => {
  const client = fakeClient()
  await call(client, 'get_state', { session_id: ' 5529798706024415232\n' })
  await call(client, 'export_render', { fps: 'null', format: 'undefined', render_id: 'null', cancel: 'null' })
  expect(client.asked[0]?.input).toEqual({ sessionId: '5529798706024415232' })
  expect(Object.values(client.asked[1]?.input ?? {}).filter((value) => value !== undefined)).toEqual([])
})

test.each<[unknown, unknown]>([
  ['["/a.jpg", "", null, "/b.jpg"]', ['/a.jpg', '/b.jpg']],
  ['"/a.jpg"', ['/a.jpg']],
  ['/a.jpg\n/b c.jpg\n', ['/a.jpg', '/b c.jpg']],
  [['/a.jpg', ''], ['/a.jpg']],
  [[''], undefined],
  ['null', undefined],
])('files %j are %j', async (files, wanted) => {
  const client = fakeClient()
  await call(client, 'upload_media', { files })
  expect(client.asked[0]?.input).toMatchObject({ files: wanted })
})

test('arguments as JSON text, or null', async () => {
  const client = fakeClient()
  await call(client, 'create_session', '{"title": "Wild Days"}')
  await call(client, 'create_session', null)
  expect(client.asked.map(({ input }) => input)).toEqual([{ title: 'Wild Days' }, {}])
})

test('what clients mangle is fixed', async () => {
  const client = fakeClient()
  await call(client, 'upload_media', { files: '["/a.jpg", "/b.jpg"]', urls: '', session_id: null, wait_seconds: '10' })
  await call(client, 'upload_media', { files: '/a.jpg' })
  await call(client, 'create_session', { engine: 'LOCAL', title: '' })
  await call(client, 'export_render', { cancel: 'true', render_id: 'r', fps: '30' })
  expect(client.asked.map(({ input }) => input)).toEqual([
    { files: ['/a.jpg', '/b.jpg'], urls: undefined, sessionId: undefined, roots: [] },
    { files: ['/a.jpg'], urls: undefined, sessionId: undefined, roots: [] },
    { engine: 'local' },
    expect.objectContaining({ cancel: true, renderId: 'r', fps: 30 }),
  ])
})

test.each([
  ['sessionID', 'session_id'],
  ['out_put_path', 'output_path'],
  ['wait', 'wait_seconds'],
  ['colour', undefined],
  ['x', undefined],
])('nearest to %s is %s', (name, wanted) => {
  expect(nearest(name, ['session_id', 'message', 'wait_seconds', 'output_path', 'at_ms'])).toBe(wanted)
})
