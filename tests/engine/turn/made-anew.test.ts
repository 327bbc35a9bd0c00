import { describe, expect, test } from 'vitest'
import { session } from './support/session.ts'

/** A film asked for while there is one: the wish is read whole, and what it would replace is said first. */

const FILES = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']
const WISH = 'make a 20-second vertical slideshow of these photos with upbeat music and the title "Lisbon"'
const WISH_ZH = '用这些照片做一个20秒的竖版幻灯片，配欢快的音乐，加上标题“Lisbon”'

function opened(...before: (string | object)[]) {
  const s = session('Film', FILES)
  for (const each of before) {
    const answer = typeof each === 'string' ? s.say(each) : s.edit([each])
    expect(answer.needsInput).toBe(false)
  }
  return s
}

const SOME = 'make a video of a.jpg and b.jpg'
const ALL = 'make a slideshow of these photos'
const PROMO = { op: 'make', kind: 'promo', title: 'Hello' }

describe('in the shape, the length and with the texts that were said', () => {
  test.each([WISH, WISH_ZH])('%s, with photos that are not in the film', (message) => {
    const s = opened(SOME)
    expect(s.say(message)).toMatchObject({
      needsInput: true,
      reply: expect.stringMatching(/replace the current video \(2 clips\); undo|代替现在的（2 段画面），撤销/),
      edits: [
        { op: 'build_sequence', assets: 'all', total: 20 },
        { op: 'set_canvas', aspect: '9:16' },
        { op: 'add_bgm', mood: 'upbeat' },
        { op: 'add_text', text: 'Lisbon' },
      ],
    })
    expect(s.say('yes').needsInput).toBe(false)
    expect(s.draft).toMatchObject({ canvas: { width: 1080, height: 1920 }, clips: { length: 4 } })
    s.say('undo')
    expect(s.draft.clips).toHaveLength(2)
  })

  test.each([WISH, WISH_ZH])('%s, of the photos that are the film', (message) => {
    const s = opened(ALL)
    expect(s.say(message)).toMatchObject({
      needsInput: false,
      edits: [
        { op: 'set_total_duration', duration: 20 },
        { op: 'set_canvas', aspect: '9:16' },
        { op: 'add_bgm', mood: 'upbeat' },
        { op: 'add_text', text: 'Lisbon' },
      ],
    })
  })

  test.each([WISH, WISH_ZH])('%s, after a promo, whose texts go with it', (message) => {
    const s = opened(PROMO)
    const asked = s.say(message)
    expect(asked).toMatchObject({
      needsInput: true,
      edits: [
        { op: 'set_canvas', aspect: '9:16' },
        { op: 'make', kind: 'slideshow', duration: 20, title: 'Lisbon', mood: 'upbeat' },
      ],
    })
    expect(asked.reply).toMatch(/1 text, 1 sound\)|1 处文字、1 个声音）/)
    s.say('yes')
    expect(s.draft.texts.map(({ text }) => text)).toEqual(['Lisbon'])
  })

  test.each([
    ['make a 30-second square promo of these photos with the title "Hello"', { duration: 30, title: 'Hello' }],
    ['用这些照片做一个30秒的方形宣传片', { duration: 30 }],
  ])('%s is for the director, as in a new session', (message, more) => {
    for (const s of [opened(), opened(SOME), opened(ALL), opened(PROMO)])
      expect(s.say(message).edits).toEqual([
        { op: 'set_canvas', aspect: '1:1' },
        { op: 'make', kind: 'promo', ...more },
      ])
  })

  test.each(['create a 20-second video', 'give me a 20-second clip', '做一个20秒的视频'])(
    '%s, without naming files',
    (message) => {
      for (const s of [opened(SOME), opened(ALL)])
        expect(s.say(message)).toMatchObject({
          needsInput: true,
          edits: [{ op: 'build_sequence', assets: 'all', total: 20 }],
        })
      expect(opened(SOME).say(message).edits).toEqual([{ op: 'build_sequence', assets: 'all', total: 20 }])
    },
  )
})

test.each([
  ['make a promo of these photos', '"closing":"Thank you"'],
  ['用这些照片做一个宣传片', '"closing":"谢谢观看"'],
])('%s: what is proposed is in the language of the message', (message, closing) => {
  expect(opened().say(message).reply).toContain(closing)
})

describe('about the film there is', () => {
  test.each([
    ['turn it into a vertical video', [{ op: 'set_canvas', aspect: '9:16' }]],
    ['把它做成竖版视频', [{ op: 'set_canvas', aspect: '9:16' }]],
    [
      'turn this into a vertical 10-second video',
      [
        { op: 'set_total_duration', duration: 10 },
        { op: 'set_canvas', aspect: '9:16' },
      ],
    ],
    ['make it a vertical slideshow', [{ op: 'set_canvas', aspect: '9:16' }]],
    ['make the video 10 seconds long', [{ op: 'set_total_duration', duration: 10 }]],
  ])('%s', (message, edits) => {
    expect(opened(SOME).say(message)).toMatchObject({ needsInput: false, edits })
  })

  test('unless a clip was just spoken of', () => {
    for (const message of ['turn it into a 5-second clip', 'make it a 5-second clip']) {
      const s = opened(SOME, 'make clip 2 black and white')
      expect(s.say(message)).toMatchObject({ needsInput: true, ways: [] })
    }
  })

  test.each(['make a short from it', '把它做成视频'])('%s: asks what to change', (message) => {
    expect(opened(ALL).say(message).reply).toMatch(/What should be different|想改哪一方面/)
  })

  test('of what it already is, says so', () => {
    expect(opened(ALL).say(ALL)).toEqual({
      reply: 'The video is already like that, so nothing was changed.',
      needsInput: false,
    })
  })
})
