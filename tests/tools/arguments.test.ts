import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/edits/nearest.ts'
import { call } from './call.ts'
import { fakeClient } from './fake-client.ts'

describe('bad arguments are answered with the right ones', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
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
    ['chat_edit', { prompt: 'x' }, /no argument "prompt"; it has session_id, message, wait_seconds/],
    ['chat_edit', { message: 'x', wait_seconds: 'soon' }, /"wait_seconds" of chat_edit must be a number/],
    ['chat_edit', { message: 'x', wait_seconds: -1 }, /must be at least 0/],
    ['get_state', { include_draft: 'maybe' }, /must be a boolean/],
    ['export_render', { format: 'exe' }, /must be one of mp4, mov/],
    ['export_render', { resolution: 'huge' }, /must be like 720p, 1080p or 1280x720/],
    ['export_render', { fps: 500 }, /must be at most 120 /],
    ['create_session', { title: 'x'.repeat(201) }, /must be at most 200 characters long/],
    ['upload_media', { files: Array(101).fill('a') }, /must be at most 100 items long/],
    ['export_render', { outputPath: '/x.mp4' }, /did you mean "output_path"/],
  ])('%s %j', async (name, args, message) => {
    const client = fakeClient()
    const { result, text, advice } = await call(client, name, args)
    expect(result.isError).toBe(true)
    expect(result.structuredContent).toBeUndefined()
    expect(advice?.code).toBe('bad_argument')
    expect(text).toMatch(message)
    expect(client.asked).toEqual([])
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

test('what clients mangle is mended', async () => {
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
