import { describe, expect, test } from 'vitest'
import { asset, session } from './support/session.ts'

/** A film that shows two of its three files twice, as the director's films do. */
function repeated() {
  const s = session('Café', ['coffee.jpg', 'fig.jpg', 'reading.jpg', asset('viper.mp3', 40)])
  s.edit([{ op: 'build_sequence', assets: ['reading.jpg', 'coffee.jpg', 'fig.jpg', 'coffee.jpg'], each: 3 }])
  expect(s.draft.clips.map(({ name }) => name)).toEqual(['reading.jpg', 'coffee.jpg', 'fig.jpg', 'coffee.jpg'])
  return s
}
const names = (s: ReturnType<typeof session>) => s.draft.clips.map(({ name }) => name)

describe('a message that names a file which several clips show', () => {
  test.each([
    'move the coffee photo to the start',
    'can you make the coffee photo come first?',
    'put the coffee photo first',
  ])('%s: offers each of them, and takes the one that is chosen', (message) => {
    const s = repeated()
    const { reply, needsInput } = s.say(message)
    expect(needsInput).toBe(true)
    expect(reply).toContain('"clip":"c2"')
    expect(reply).toContain('"clip":"c4"')
    s.say('the second one')
    expect(names(s)).toEqual(['coffee.jpg', 'reading.jpg', 'coffee.jpg', 'fig.jpg'])
  })

  test('把咖啡那张移到最前面 works in Chinese', () => {
    const s = repeated()
    const { reply } = s.say('把 coffee.jpg 移到最前面')
    expect(reply).toContain('"clip":"c4"')
  })

  test('an edit that can be made to all of them is made to all', () => {
    const s = repeated()
    expect(s.say('make the coffee photo black and white').needsInput).toBe(false)
    expect(s.draft.clips.map(({ look }) => look.filters.length)).toEqual([0, 1, 0, 1])
  })

  test('a message that names no file still asks in general', () => {
    const s = repeated()
    const { reply } = s.say('delete the boring one')
    expect(reply).toContain('Which clip do you mean?')
  })
})
