import { expect, test } from 'vitest'
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

/** Says it; what waits for an analysis is not answered. */
function answered(s: ReturnType<typeof filled>, text: string) {
  try {
    return s.say(text)
  } catch (error) {
    expect(String(error), text).toMatch(/^Error: needs /)
    return undefined
  }
}

test('random messages never throw, and take nothing away unasked', () => {
  const random = randomOf(7)
  const s = filled()
  for (let i = 0; i < 400; i++) {
    const { text, asks } = message(random)
    const answer = answered(s, text)
    if (!asks && answer?.edit) expect(losses(answer.edits ?? []), JSON.stringify(text)).toEqual([])
    s.reset()
  }
})

test('a session stays whole under random messages', () => {
  const random = randomOf(11)
  const s = filled()
  for (let i = 0; i < 150; i++) {
    const { text } = message(random)
    const answer = answered(s, text)
    if (answer) expect(answer.reply.length, text).toBeGreaterThan(0)
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
])('100 kB of %s is answered in short, and nothing is done', (_, unit) => {
  const s = filled()
  const { edit, reply } = s.say(unit.repeat(Math.ceil(100_000 / unit.length)))
  expect(edit).toBeUndefined()
  expect(reply.length).toBeLessThan(2000)
})
