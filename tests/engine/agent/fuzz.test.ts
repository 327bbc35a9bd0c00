import { expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { losses, message, randomOf } from './support/fuzz.ts'
import { asset, session } from './support/session.ts'

const files = ['red-panda.jpg', 'larch.jpg', asset('rabbit.mp4', 8), 'viper.mp3', 'talk.srt', 'logo.png']

function filled() {
  const s = session('Wild Days', files)
  s.known.cues.set('m-talk.srt', [{ startMs: 0, endMs: 900, text: 'Hi' }])
  s.known.silences.set('m-rabbit.mp4', [{ from: 1, to: 3 }])
  s.known.beats.set('m-viper.mp3', [0.5, 1, 1.5])
  s.say('combine red-panda.jpg, larch.jpg and rabbit.mp4, add "Hello" for 3 seconds, add viper.mp3 as music')
  return s
}

const context = {
  uploads: [
    { name: 'red-panda.jpg', type: 'image' as const },
    { name: 'rabbit.mp4', type: 'video' as const, duration: 8 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'red-panda.jpg', start: 0, end: 5 },
    { clip: 2, name: 'rabbit.mp4', start: 5, end: 13 },
  ],
  audio: [{ role: 'bgm' as const, name: 'viper.mp3', start: 0, end: 13, volume: 0.5 }],
  text: [{ text: 'Hello', start: 0, end: 3 }],
}

test('random messages never throw, and take nothing away unasked', () => {
  const random = randomOf(7)
  for (let i = 0; i < 1500; i++) {
    const { text, asks } = message(random)
    const { operations } = interpret(text, context)
    if (!asks) expect(losses(operations), JSON.stringify(text)).toEqual([])
  }
})

test('a session stays whole under random messages', () => {
  const random = randomOf(11)
  const s = filled()
  for (let i = 0; i < 150; i++) {
    const { text } = message(random)
    try {
      expect(s.say(text).reply.length).toBeGreaterThan(0)
    } catch (error) {
      // music made here has beats that nothing knows yet: asked for, not answered
      expect(String(error), text).toMatch(/^Error: needs /)
    }
    expect(s.draft.clips.every((clip) => clip.frames >= 1)).toBe(true)
  }
})

test.each([
  ['words', 'cut the '],
  ['quotes', '"a" '],
  ['an open quote', '"'],
  ['numbers', '1:'],
  ['Chinese', '剪掉第一段'],
  ['markup', '<a href="x">'],
  ['filter syntax', "[0:v]crop=1:1',;"],
  ['links', 'https://x.y/z '],
  ['invisible', '\u200b\u202e'],
  ['spaces', ' '],
])('100 kB of %s is answered, its first part read and the rest told in short', (_, unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  const { notUnderstood, operations } = interpret(text, context)
  // of the 100 kB, 20 kB are read and 60 wishes carried out
  expect(notUnderstood.join('').length).toBeLessThanOrEqual(20_100)
  expect(operations.length).toBeLessThanOrEqual(1000)
})
