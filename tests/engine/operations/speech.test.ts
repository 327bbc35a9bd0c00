import { expect, test } from 'vitest'
import type { Pcm } from '../../../src/engine/media/sound/pcm.ts'
import { toneAt } from '../sound/listen.ts'
import { at, type Film } from './film.ts'
import { changed } from './ink.ts'
import { operation, sessionOperation } from './operation.ts'
import { openStudio } from './studio.ts'

/** Editing by words, heard by the tone that each word is said at. */

const studio = openStudio('said.mp4', 'said.vtt', 'talk.mp4', 'words.srt')
const TONES = { Hello: 440, um: 880, Kyoto: 660 } as const

/** The words that are heard in a film. */
const heard = ({ sound, seconds }: Film): string[] =>
  Object.entries(TONES).flatMap(([word, hertz]) => (loudest(sound, hertz, seconds) > 0.3 ? [word] : []))

/** Of pieces of a quarter of a second, how loud a tone is where it is loudest. */
function loudest(sound: Pcm, hertz: number, seconds: number): number {
  const starts = Array.from({ length: Math.floor(seconds / 0.05) - 5 }, (_, i) => i * 0.05)
  return Math.max(...starts.map((start) => toneAt(sound, hertz, start, start + 0.25)))
}

const said = (...edits: Parameters<typeof studio.edited>[1][]) => studio.timeline(['said.mp4'], ...edits)

operation(studio, 'cut_words', (apply) => {
  test('takes away exactly what was said, and leaves the rest', async () => {
    const { before, after } = await apply(await said(), { phrase: 'um' })
    expect(heard(before)).toEqual(['Hello', 'um', 'Kyoto'])
    expect(heard(after)).toEqual(['Hello', 'Kyoto'])
    expect(before.seconds - after.seconds).toBeGreaterThan(0.45)
    expect(before.seconds - after.seconds).toBeLessThan(1.2)
  })
})

operation(studio, 'keep_words', (apply) => {
  test('takes away all else that is said', async () => {
    const { after } = await apply(await said(), { phrase: 'Hello' })
    expect(heard(after)).toEqual(['Hello'])
  })
})

operation(studio, 'clean_speech', (apply) => {
  test('takes away words that say nothing', async () => {
    const { after } = await apply(await said(), { fillers: ['um'] })
    expect(heard(after)).toEqual(['Hello', 'Kyoto'])
  })

  test('makes long pauses short', async () => {
    const source = { op: 'transcribe', params: { source: 'words.srt', clip: 1 } } as const
    const { before, after } = await apply(await studio.timeline(['talk.mp4'], source), { pauses: 0.2 })
    expect(before.seconds - after.seconds).toBeGreaterThan(0.25)
    expect(loudest(after.sound, 440, after.seconds)).toBeGreaterThan(0.3)
  })
})

operation(studio, 'correct_words', (apply) => {
  test('writes another word in the captions, in their time alone', async () => {
    const captioned = await said({ op: 'add_captions', params: { source: 'transcript' } })
    const { before, after, draft } = await apply(captioned, { from: 'Kyoto', to: 'Kaito' })
    expect(draft.captions?.cues.map(({ text }) => text).join(' ')).toBe('Hello um Kaito')
    const letters = changed(at(after, 2.4), at(before, 2.4)) ?? expect.fail('it reads as before')
    expect(letters.top / 90).toBeGreaterThan(0.7)
    expect(changed(at(after, 2.95), at(before, 2.95))).toBeUndefined()
  })
})

operation(studio, 'transcribe', (apply) => {
  test('changes nothing by itself, and lets words be cut that are in another file', async () => {
    const talk = await studio.timeline(['talk.mp4'])
    const { before, after, draft } = await apply(talk, { source: 'words.srt', clip: 1 })
    expect([after.seconds, changed(at(after, 0.7), at(before, 0.7))]).toEqual([before.seconds, undefined])
    const cut = await studio.film(await studio.edited(draft, { op: 'cut_words', params: { phrase: 'Good morning' } }))
    expect(before.seconds - cut.seconds).toBeGreaterThan(0.4)
  })
})

sessionOperation('shorts', () => {
  test('are upright films of what is named, each with its words alone, captions and a title', async () => {
    const shorts = await studio.shorts(await said(), {
      words: [
        [1, 1],
        [3, 3],
      ],
      titles: ['First', 'Second'],
    })
    const films = await Promise.all(shorts.map(({ draft }) => studio.film(draft)))
    expect(films.map(heard)).toEqual([['Hello'], ['Kyoto']])
    for (const [i, { draft }] of shorts.entries()) {
      const film = films[i] ?? expect.fail()
      const [picture] = film.pictures
      expect([picture?.y.width, (picture?.y.samples.length ?? 0) / 90]).toEqual([90, 160])
      const bare = await studio.film({ ...draft, texts: [], captions: null })
      const ink = changed(at(film, 0.3), at(bare, 0.3)) ?? expect.fail('nothing is written')
      // a title above, a caption below
      expect(ink.top / 160).toBeLessThan(0.35)
      expect(ink.bottom / 160).toBeGreaterThan(0.7)
    }
  })
})
