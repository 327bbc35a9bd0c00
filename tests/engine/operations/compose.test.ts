import { expect, test } from 'vitest'
import { filmDocument } from '../../../src/engine/edit/film/document.ts'
import { at } from './film.ts'
import { melody } from './hear.ts'
import { inkOf } from './ink.ts'
import { operation } from './operation.ts'
import { story } from './see.ts'
import { openStudio } from './studio.ts'

/** A whole film from one document, by its frames and tones. */

const studio = openStudio('red.mp4', 'green.mp4', 'blue.mp4')
const two = () => studio.timeline(['red.mp4', 'green.mp4'])

operation(studio, 'compose', (apply) => {
  test('puts clips, a sound and a title in place of what was there', async () => {
    const clips = [
      { file: 'blue.mp4', from: 0.5, duration: 1 },
      { file: 'red.mp4', duration: 1, reverse: true, sound: { volume: 0 } },
    ]
    const sounds = [{ role: 'voice' as const, file: 'green.mp4', start: 1, duration: 1 }]
    const { before, after } = await apply(await two(), { clips, sounds })
    expect(story(before)).toEqual(['red 0-59', 'green 0-59'])
    expect(story(after)).toEqual(['blue 15-44', 'red 29-0'])
    expect(melody(after.sound)).toEqual([880, 880, 660, 660])
    const title = { text: 'Hello', start: 0, duration: 1, size: 'large' as const, animation: 'none' as const }
    const titled = await apply(await two(), { clips, sounds, texts: [title] })
    const ink = [0.5, 1.5].map((seconds) => inkOf(at(titled.after, seconds), at(after, seconds)))
    expect(ink[0]).toBeGreaterThan(50)
    expect(ink[1]).toBe(0)
  })

  test('a film that was read, changed in a place and written back', async () => {
    const before = await two()
    const { clips, ...rest } = filmDocument(before, studio.media)
    const { after, draft } = await apply(before, { ...rest, clips: clips.toReversed() })
    expect(story(after)).toEqual(['green 0-59', 'red 0-59'])
    expect(melody(after.sound)).toEqual([660, 660, 660, 660, 440, 440, 440, 440])
    expect(draft.clips.map(({ id }) => id)).toEqual(before.clips.map(({ id }) => id).toReversed())
  })
})
