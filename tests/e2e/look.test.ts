import { readFile, rm } from 'node:fs/promises'
import type { ImageContent } from '@modelcontextprotocol/sdk/types.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { seePicture } from '../jpeg.ts'
import type { Called } from '../tools/call.ts'
import { finished, promo, startBackend, startCloud } from './cloud/cloud.ts'
import { colourClip, colourPhoto } from './jobs/project.ts'
import { type RunningServer, startServer, temporaryFolder, workplace } from './server.ts'

/** What MCP clients take well. */
const MOST = { side: 768, base64: 150_000 }

/** The one picture of a result, decoded. */
async function shown({ result, text }: Called) {
  const images = result.content.filter((part): part is ImageContent => part.type === 'image')
  expect(images, text).toHaveLength(1)
  const [{ data, mimeType } = { data: '', mimeType: '' }] = images
  expect(mimeType).toBe('image/jpeg')
  expect(data.length).toBeLessThanOrEqual(MOST.base64)
  const picture = await seePicture(Buffer.from(data, 'base64'))
  expect(Math.max(picture.width, picture.height)).toBeLessThanOrEqual(MOST.side)
  return { ...picture, data }
}

describe('an assistant looks at the timeline', () => {
  let server: RunningServer
  let folder: string
  const look = (args: Record<string, unknown>) => server.call('get_state', args)

  beforeAll(async () => {
    folder = temporaryFolder()
    server = await startServer(workplace().env)
    await server.call('create_session', { title: 'Flags' })
    const files = [
      await colourPhoto(folder, 'red.png', '0xFF0000'),
      await colourPhoto(folder, 'lime.png', '0x00FF00'),
      await colourClip(folder, 'blue.mp4', '0x0000FF', 2),
    ]
    await server.call('upload_media', { files })
    const edits = [
      {
        op: 'compose',
        canvas: { width: 1280, height: 720, fps: 30 },
        clips: [
          { file: 'red.png', duration: 2 },
          { file: 'lime.png', duration: 2 },
          { file: 'blue.mp4', duration: 2 },
        ],
        texts: [{ text: 'Summer Sale', start: 2.5, duration: 1 }],
      },
    ]
    const edit = await server.call('chat_edit', { edits })
    expect(edit.facts.status, edit.text).toBe('completed')
  })

  test('a frame: the right picture, and a line of words', async () => {
    for (const [ms, colour, id] of [
      [500, 'red', 'c1'],
      [2200, 'lime', 'c2'],
      [5966, 'blue', 'c3'],
    ] as const) {
      const called = await look({ look: String(ms) })
      const picture = await shown(called)
      expect([picture.width, picture.height]).toEqual([768, 432])
      expect(picture.named(100, 100)).toBe(colour)
      expect(called.facts.seen).toMatch(`frame at ${Math.ceil((Math.floor(ms * 0.03) * 1000) / 30)} ms: ${id} (`)
      expect(called.text).toContain(String(called.facts.seen))
    }
  })

  test('a sheet: twelve moments; what an edit changes is seen, and the same again is the same bytes', async () => {
    const first = await look({ look: 'sheet' })
    const sheet = await shown(first)
    expect(first.facts.seen).toMatch(
      /^Picture: 12 moments, in rows from the left; 0 ms: c1 \(red\.png\); .*t1 \(Summer Sale\)/,
    )
    // three beside each other: the upper left is the beginning, the lower right the end
    const corners = () => [sheet.named(20, 20), sheet.named(sheet.width - 20, sheet.height - 60)]
    expect(corners()).toEqual(['red', 'blue'])
    expect((await shown(await look({ look: 'sheet' }))).data === sheet.data).toBe(true)

    await server.call('chat_edit', { edits: [{ op: 'apply_filter', name: 'grayscale', target: 'c3' }] })
    const changed = await shown(await look({ look: 'sheet' }))
    expect(changed.named(20, 20)).toBe('red')
    const [red, green, blue] = changed.at(changed.width - 20, changed.height - 60)
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(12)

    await server.call('chat_edit', { message: 'undo' })
    expect((await shown(await look({ look: 'sheet' }))).data === sheet.data).toBe(true)
  })

  test('a part: only that', async () => {
    const { facts } = await look({ look: 'sheet', from_ms: 2000, to_ms: 4000 })
    expect(facts.seen).toContain('; 2000 ms: c2 (lime.png)')
    expect(facts.seen).not.toMatch(/c1|c3/)
  })

  test('an exported frame is shown, too', async () => {
    for (const format of ['jpg', 'png']) {
      const called = await server.call('export_render', { format, at_ms: 2200 })
      expect(called.facts.status, called.text).toBe('completed')
      expect((await shown(called)).named(100, 100)).toBe('lime')
    }
    const film = await server.call('export_render', { quality: 'draft', resolution: '480p' })
    expect(film.result.content.some(({ type }) => type === 'image')).toBe(false)
  })

  test.each([
    [{ look: '6001' }, 'the timeline is 6000 ms long, and its last frame is at 5967 ms'],
    [{ look: 'two seconds' }, 'must be "sheet" or a time in ms from 0 on, such as 1500'],
    [{ look: '-1' }, 'must be "sheet" or a time in ms from 0 on, such as 1500'],
    [{ look: 'sheet', from_ms: 4000, to_ms: 2000 }, 'to_ms (2000) must be after from_ms (4000)'],
    [{ look: 'sheet', from_ms: 6000 }, 'from_ms can be at most 5967'],
    [{ screenshot: true }, 'did you mean "look"?'],
  ])('%j says what is right', async (args, said) => {
    const { result, text } = await look(args)
    expect([result.isError, text]).toEqual([true, expect.stringContaining(said)])
  })

  test('clients with MCP Apps get the page that shows it, from the build', async () => {
    const { tools } = await server.mcp.listTools()
    const shown = tools.filter(({ _meta }) => _meta?.ui).map(({ name }) => name)
    expect(shown).toEqual(['get_state', 'export_render'])
    const [page] = (await server.mcp.listResources()).resources
    const { contents } = await server.mcp.readResource({ uri: String(page?.uri) })
    expect(contents).toMatchObject([
      {
        mimeType: 'text/html;profile=mcp-app',
        text: expect.stringMatching(/^<!doctype html>[\s\S]*default-src 'none'/),
      },
    ])
  })

  test('an empty timeline says what to do', async () => {
    const { facts } = await server.call('create_session', { title: 'Empty' })
    const { advice } = await look({ session_id: facts.session_id, look: 'sheet' })
    expect(advice).toMatchObject({ code: 'empty_timeline', happened: expect.stringContaining('nothing to see') })
  })
})

describe('in the cloud, which paints no pictures', () => {
  test('without an export it says what to do; with one its frames are shown, as long as the file is there', async () => {
    const backend = await startBackend()
    backend.file = await readFile(await colourClip(temporaryFolder(), 'film.mp4', '0xFF00FF', 3))
    const server = await startCloud(backend)
    const session_id = await promo(server)
    const before = await server.call('get_state', { session_id, look: 'sheet' })
    expect(before.advice).toMatchObject({ code: 'no_picture', now: expect.stringContaining('export_render') })

    const { facts } = await finished(server, 'export_render', { session_id })
    const frame = await server.call('get_state', { session_id, look: '1500' })
    expect((await shown(frame)).named(100, 100)).toBe('magenta')
    expect(frame.facts.seen).toContain('from the export Wild Days.mp4; later edits are not in it')
    const sheet = await server.call('get_state', { session_id, look: 'sheet' })
    expect((await shown(sheet)).named(20, 20)).toBe('magenta')
    const late = await server.call('get_state', { session_id, look: '3500' })
    expect(late.text).toContain('its last frame is at 2967 ms')

    await rm(String(facts.file))
    const gone = await server.call('get_state', { session_id, look: 'sheet' })
    expect(gone.advice?.code).toBe('no_picture')
  })
})
