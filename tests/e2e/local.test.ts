import { openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { KEPT } from '../../src/engine/server/retention.ts'
import { exported, MEDIA, type RunningServer, startServer, type Workplace, workplace } from './server.ts'

let place: Workplace
let server: RunningServer

beforeAll(async () => {
  place = workplace()
  server = await startServer(place.env)
})

describe('from photos, a clip and music to a finished video', () => {
  test('create, upload, edit, refine, look, export', async () => {
    const session = await server.call('create_session', { title: 'Wild Days', language: 'en' })
    expect(session.facts).toMatchObject({ engine: 'local', title: 'Wild Days', language: 'en' })

    const files = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3'].map((name) => join(MEDIA, name))
    const upload = await server.call('upload_media', { files })
    expect(upload.facts).toMatchObject({ status: 'completed', rejected: [], pending: [] })
    expect(upload.facts.uploaded).toHaveLength(5)

    const edit = await server.call('chat_edit', {
      message:
        'Combine these images and the clip into a 6-second promo video with text overlays and transitions, with the music',
    })
    expect(edit.facts.status).toBe('completed')
    expect(edit.facts.changes).not.toEqual([])
    expect(String(edit.facts.reply).split('\n')).toEqual([
      expect.any(String),
      expect.stringContaining('A promo of 6 s in the clean theme'),
      expect.stringContaining('Cut on the beat of the music, viper.mp3'),
      'The only text is the title “Wild Days”, as no others were given.',
      expect.stringContaining('make the film again'),
      expect.stringMatching(/^“Wild Days” is (?:at|in|on) the [\w ]+, in \w+.*\.$/),
    ])

    const refined = await server.call('chat_edit', {
      message: 'Change the title to "Wilde Tage" and set the music to 40%',
    })
    expect(refined.facts.timeline).toContain('Wilde Tage')
    expect(refined.facts.timeline).toContain('40%')

    const state = await server.call('get_state')
    expect(state.facts).toMatchObject({ engine: 'local', ready_to_export: true, duration_ms: 6000 })
    const tracks = state.facts.tracks as { type: string; segments: { name: string }[] }[]
    expect(tracks.map(({ type }) => type)).toEqual(expect.arrayContaining(['video', 'audio', 'text']))
    const clips = tracks.find(({ type }) => type === 'video')?.segments.map(({ name }) => name)
    // in six seconds there is room for some of them
    expect(new Set(clips).size).toBeGreaterThanOrEqual(3)

    const progress: string[] = []
    const render = await exported(server, { resolution: '480p', quality: 'draft' }, (said) => progress.push(said))
    expect(render).toMatchObject({ status: 'completed', progress: 100, height: 480 })
    expect(render.duration_ms).toBeGreaterThan(5900)
    expect(render.duration_ms).toBeLessThan(6100)
    expect(basename(String(render.file))).toBe('Wild Days.mp4')
    expect(beginning(String(render.file))).toContain('ftyp')
    expect(progress.length).toBeGreaterThan(0)

    const credits = await server.call('get_credits')
    expect(credits.facts).toMatchObject({ engine: 'local', available: 100, frozen: 0, total: 100 })
  })

  test('the engine has read its examples, so that no message waits for the tables of words', async () => {
    const log = () => readFileSync(join(place.home, 'logs', 'engine.log'), 'utf8')
    await expect.poll(log, { timeout: 60_000 }).toContain('"msg":"ready for messages in words"')
  })

  test('the engine keeps its files out of the folder of the exports’ records, which it may sweep', () => {
    const records = readdirSync(join(place.home, 'renders'))
    expect(records.length).toBeGreaterThan(0)
    expect(records.filter((name) => !name.endsWith('.json'))).toEqual([])
    expect(readdirSync(join(place.home, 'finished')).length).toBeGreaterThan(0)
    for (const folder of Object.keys(KEPT)) expect(['sessions', 'turns', 'uploads', 'renders']).not.toContain(folder)
  })

  test('an export does not replace a file', async () => {
    const output_path = join(place.out, 'again.mp4')
    writeFileSync(output_path, 'mine')
    const render = await exported(server, { output_path, resolution: '480p', quality: 'draft' })
    expect(render.file).toBe(join(place.out, 'again (2).mp4'))
    expect(readdirSync(place.out)).toContain('again.mp4')
    expect(beginning(output_path)).toBe('mine')
  })

  test('an export that was delivered can be fetched again by its id', async () => {
    const first = await exported(server, { resolution: '480p', quality: 'draft' })
    const again = await server.call('export_render', { render_id: first.render_id })
    expect(again.facts).toMatchObject({ render_id: first.render_id, status: 'completed', file: first.file })
  })

  test('a message that is not understood says so and changes nothing', async () => {
    const before = await server.call('get_state')
    const { facts } = await server.call('chat_edit', { message: 'blorp the fizzle gently' })
    expect(facts.changes).toEqual([])
    expect(facts.reply).toMatch(/\w/)
    expect((await server.call('get_state')).facts.tracks).toEqual(before.facts.tracks)
  })
})

describe('bad input gets a clear error and loses nothing', () => {
  test('files that cannot be used', async () => {
    const text = join(place.folder, 'text.mp4')
    const empty = join(place.folder, 'empty.mp4')
    writeFileSync(text, 'This is not a video.\n'.repeat(100))
    writeFileSync(empty, '')
    const missing = join(place.folder, 'missing.jpg')
    await server.call('create_session', { title: 'Bad input' })
    const { result, facts } = await server.call('upload_media', {
      files: [missing, place.out, text, empty, join(MEDIA, 'larch.jpg')],
    })
    expect(result.isError).toBeFalsy()
    expect((facts.uploaded as { name: string }[]).map(({ name }) => name)).toEqual(['larch.jpg'])
    expect(facts.rejected).toEqual([
      expect.objectContaining({ name: 'missing.jpg', code: 'not_found_file' }),
      expect.objectContaining({ name: 'out', code: 'not_media', reason: expect.stringContaining('folder') }),
      expect.objectContaining({ name: 'text.mp4', code: 'not_media', reason: expect.stringContaining('content') }),
      expect.objectContaining({ name: 'empty.mp4', code: 'not_media', reason: expect.stringContaining('empty') }),
    ])
  })

  test.each<[string, string, Record<string, unknown>, string]>([
    ['an unknown session', 'get_state', { session_id: '123456789' }, '1002'],
    ['an unknown session', 'chat_edit', { session_id: '123456789', message: 'make it louder' }, '1002'],
    ['an unknown render', 'export_render', { render_id: 'render_unknown' }, 'unknown_render'],
    ['a mistyped argument', 'export_render', { renderid: 'x' }, 'bad_argument'],
    ['nothing to wait for', 'upload_media', {}, 'bad_argument'],
  ])('%s (%s)', async (_, tool, args, code) => {
    const { result, advice } = await server.call(tool, args)
    expect(result.isError).toBe(true)
    expect(advice?.code).toBe(code)
  })

  test('an empty timeline', async () => {
    const { facts } = await server.call('create_session', { title: 'Empty' })
    const { advice, text } = await server.call('export_render', { session_id: facts.session_id })
    expect(advice?.code).toBe('empty_timeline')
    expect(text).toContain('upload_media')
  })

  test('an output folder that cannot be written, then another one', async () => {
    await server.call('create_session', { title: 'Unwritable' })
    await server.call('upload_media', { files: [join(MEDIA, 'larch.jpg')] })
    await server.call('chat_edit', { message: 'Combine the images into a 2-second video' })
    const blocker = join(place.out, 'a file')
    writeFileSync(blocker, '')
    const blocked = await server.call('export_render', { output_path: join(blocker, 'x.mp4'), resolution: '480p' })
    expect(['cannot_write', 'not_allowed_path']).toContain(blocked.advice?.code)
    const render = await exported(server, { resolution: '480p', quality: 'draft' })
    expect(basename(String(render.file))).toBe('Unwritable.mp4')
  })

  test('a new conversation is asked which project it means', async () => {
    const another = await startServer(place.env)
    const { advice, text } = await another.call('export_render')
    expect(advice?.code).toBe('no_session')
    expect(text).toContain('Wild Days')
    const { facts } = await another.call('get_state')
    expect((facts.sessions as { title: string }[]).map(({ title }) => title)).toContain('Wild Days')
  })
})

function beginning(file: string): string {
  const buffer = Buffer.alloc(16)
  const length = readSync(openSync(file, 'r'), buffer)
  return buffer.toString('latin1', 0, length)
}
