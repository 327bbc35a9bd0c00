import { describe, expect, test } from 'vitest'
import { asset, session } from './support/session.ts'

/** A photo has no speed, so its duration is offered instead. */

function film(names: Parameters<typeof session>[1]) {
  const s = session('Lisbon', names)
  s.say('combine everything')
  return s
}

const PHOTOS = ['a.jpg', 'b.jpg', 'c.jpg']

describe('a speed for photos', () => {
  test.each([
    ['speed up the second clip', [{ op: 'set_duration', clip: 'c2', duration: 3.2 }], 'Clip 2 is a still picture'],
    ['play clip 2 at half speed', [{ op: 'set_duration', clip: 'c2', duration: 8 }], '8 s instead of 4 s'],
    ['make everything twice as fast', [{ op: 'set_total_duration', duration: 6 }], '6 s long instead of 12 s'],
    ['第二段2倍速', [{ op: 'set_duration', clip: 'c2', duration: 2 }], '从 4 秒改成 2 秒'],
  ])('%s is asked about, with the duration that has that effect', (message, edits, reply) => {
    const s = film(PHOTOS)
    const before = s.draft
    const asked = s.say(message)
    expect(asked).toMatchObject({ needsInput: true, edits })
    expect(asked.reply).toContain(reply)
    expect(s.draft).toEqual(before)
    expect(s.say('yes').needsInput).toBe(false)
    expect(s.draft.clips).not.toEqual(before.clips)
  })

  test('after a duration in the same message, it is that duration that changes', () => {
    expect(film(PHOTOS).say('trim the second clip to 3 seconds, then slow it down to half speed').edits).toEqual([
      { op: 'set_duration', clip: 'c2', duration: 3 },
      { op: 'set_duration', clip: 'c2', duration: 6 },
    ])
  })

  test('a clip next to photos gets its speed', () => {
    const s = film(['a.jpg', asset('b.mp4', 8)])
    expect(s.say('play clip 2 at 2x')).toMatchObject({ needsInput: false })
    expect(s.say('play everything at 2x')).toMatchObject({ needsInput: false })
    expect(s.draft.clips.map(({ speed }) => speed)).toEqual([1, 2])
  })

  test('for a part of a photo there is no such offer', () => {
    expect(film(PHOTOS).say('speed up clip 2 from 1 to 2 seconds')).toMatchObject({ needsInput: true, ways: [] })
  })
})

test('a refusal in Chinese ends as Chinese sentences do', () => {
  expect(film(PHOTOS).say('第二段倒放').reply).toContain('不适用于照片。\n')
})
