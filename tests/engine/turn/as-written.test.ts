import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FILM, REFINED } from '../../../src/cli/demo/film.ts'
import { asset, session } from './support/session.ts'

/** What the pages, the demo and the pictures say works as it is written there. */

const source = (name: string) => readFileSync(join(import.meta.dirname, '../../..', name), 'utf8')

/** The wishes of a README, which are in italics. */
function wishes(): string[] {
  const [, section = ''] = /\n## What to say\n([\s\S]*?)\n## /.exec(source('README.md')) ?? []
  return section
    .split('\n')
    .filter((line) => line.startsWith('- *'))
    .flatMap((line) => [...line.matchAll(/\*([^*]+)\*/g)].map(([, text = '']) => text))
}

const photos = ['red-panda.jpg', 'larch.jpg', 'elva.jpg']
const files = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', asset('rabbit.mp4', 8), asset('viper.mp3', 40), 'talk.srt']

function opened(names: Parameters<typeof session>[1] = files) {
  const s = session('Wild Days', names)
  s.known.cues.set('m-talk.srt', [{ startMs: 0, endMs: 900, text: 'Hi' }])
  return s
}

test('the demo is carried out, its film and then its message', () => {
  const s = opened()
  expect(s.edit([FILM])).toMatchObject({ needsInput: false, edit: expect.anything() })
  expect(s.say(REFINED)).toMatchObject({ needsInput: false, edit: expect.anything() })
})

describe('the wishes of the README', () => {
  test.each(wishes())('%s', (message) => {
    const s = opened()
    if (!message.includes('slideshow')) {
      s.say('make a video of larch.jpg, rabbit.mp4 and elva.jpg')
      s.say('add calm music at 60%')
    }
    expect(s.say(message)).toMatchObject({ needsInput: false })
  })
})

describe('the wishes of the README, of somebody who has only photos', () => {
  test.each(wishes().filter((message) => !message.includes('.srt')))('%s', (message) => {
    const s = opened(photos)
    s.say('make a video of these photos')
    s.say('add calm music at 60%')
    const answer = s.say(message)
    expect(answer.needsInput ? answer.ways : [[]]).toHaveLength(1)
    if (answer.needsInput) expect(s.say('yes')).toMatchObject({ needsInput: false })
  })
})

describe('what the skill is asked for', () => {
  test.each([
    'combine these images into a 30-second promo video with text overlays and transitions',
    'create my video clips or images',
    'make a promo of these',
    '把这些图片做成30秒的宣传视频，加文字和转场',
  ])('%s', (message) => {
    const s = opened()
    expect(s.say(message)).toMatchObject({ needsInput: false })
    expect(s.draft.clips.length).toBeGreaterThan(2)
  })

  test.each(['export 1080p MP4', '导出1080p MP4'])('%s', (message) => {
    const s = opened()
    s.say('combine everything')
    expect(s.say(message).next).toEqual({
      tool: 'export_render',
      arguments: { format: 'mp4', resolution: '1080p' },
    })
  })
})
