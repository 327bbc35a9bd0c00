import { extname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMedia } from '../../engine/render/tools/av.ts'
import { MEDIA } from '../server.ts'
import { openDesk, type Project } from './project.ts'

/**
 * One timeline: "16:9 of 30 s, 9:16 of 15 s for TikTok, a square of 10 s, one under 16 MB for WhatsApp, a GIF of the best four seconds
 * under 3 MB, a thumbnail, the sound alone."
 */
describe('many files of one timeline', () => {
  let project: Project
  beforeAll(async () => {
    const desk = await openDesk()
    const names = ['rabbit.mp4', 'elva.jpg', 'larch.jpg', 'red-panda.jpg', 'viper.mp3']
    project = await desk.project(
      'Batch',
      names.map((name) => join(MEDIA, name)),
    )
    await project.edit(
      { op: 'set_canvas', width: 320, height: 180, fps: 25, fit: 'crop' },
      { op: 'build_sequence', assets: names.slice(0, 4), total: 30 },
      { op: 'set_transition', type: 'fade', duration: 1 },
      { op: 'add_bgm', asset: 'viper.mp3' },
    )
  })

  test.each<[string, Record<string, unknown>, { width: number; height: number; seconds: number }]>([
    ['16:9 of 30 s', {}, { width: 320, height: 180, seconds: 30 }],
    [
      '9:16 of 15 s for TikTok',
      { preset: 'tiktok', resolution: '360p', to_ms: 15_000 },
      { width: 360, height: 640, seconds: 15 },
    ],
    [
      'a square of 10 s',
      { preset: 'square', resolution: '360p', to_ms: 10_000 },
      { width: 360, height: 360, seconds: 10 },
    ],
    ['one for WhatsApp', { preset: 'whatsapp' }, { width: 320, height: 180, seconds: 30 }],
  ])('%s', async (_, args, { width, height, seconds }) => {
    const render = await project.render({ quality: 'draft', ...args })
    expect(render).toMatchObject({ width, height })
    expect(render.size_bytes).toBeLessThan(16e6)
    const seen = await readMedia(render.file)
    expect(seen.streams).toMatchObject([
      { kind: 'video', codec: 'h264', width, height, count: 25 * seconds },
      { kind: 'audio', codec: 'aac' },
    ])
    expect(seen.seconds).toBeCloseTo(seconds, 1)
  })

  test('a thumbnail', async () => {
    const { file } = await project.render({ format: 'jpg', at_ms: 3000 })
    expect(extname(file)).toBe('.jpg')
    expect((await readMedia(file)).streams).toMatchObject([{ width: 320, height: 180 }])
  })

  test('the sound alone', async () => {
    const { file } = await project.render({ format: 'mp3' })
    const { streams, seconds } = await readMedia(file)
    expect(streams).toMatchObject([{ kind: 'audio', codec: 'mp3float' }])
    expect(seconds).toBeCloseTo(30, 0)
  })

  test('a GIF of the best four seconds, and the timeline as it was after it', async () => {
    const before = (await project.state()).tracks
    await project.edit({ op: 'highlight', duration: 4 })
    const { file, size_bytes } = await project.render({ format: 'gif' })
    expect(size_bytes).toBeLessThan(3e6)
    const { streams, seconds } = await readMedia(file)
    expect(streams).toMatchObject([{ codec: 'gif', width: 320, height: 180 }])
    expect(seconds).toBeCloseTo(4, 1)
    await project.edit({ op: 'undo' })
    expect((await project.state()).tracks).toEqual(before)
  })
})
