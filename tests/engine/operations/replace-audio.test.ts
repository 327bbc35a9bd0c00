import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { melody, pitch, silences } from './hear.ts'
import { operation } from './operation.ts'
import { story } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** Another file in place of a clip's sound: green.mp4 has 660 Hz, and rising.mp4 440 Hz for a second and then 880 Hz. */

const studio = openStudio('green.mp4', 'rising.mp4', 'gray.png')
const RISING = { clip: 1, asset: 'rising.mp4', offset: 0.5 }
const heard = async (draft: Draft, ...edits: AnyEdit[]) => {
  let now = draft
  for (const edit of edits) now = await studio.edited(now, edit)
  return (await studio.film(now)).sound
}

operation(studio, 'replace_audio', (apply) => {
  test('is heard from its moment on under the same pictures, and the own sound again', async () => {
    const { before, after, draft } = await apply(await studio.timeline(['green.mp4']), RISING)
    expect(melody(before.sound)).toEqual([660, 660, 660, 660])
    expect(melody(after.sound)).toEqual([440, 880, 880, 0])
    expect(story(after)).toEqual(story(before))
    const own = { op: 'replace_audio', params: { clip: 1, asset: 'none' } } as const
    expect(melody(await heard(draft, own))).toEqual([660, 660, 660, 660])
  })

  test('stays on the pictures where these are cut, split and moved, paced and turned round', async () => {
    const replaced = await studio.timeline(['green.mp4'], { op: 'replace_audio', params: RISING })
    const trim = { op: 'trim', params: { clip: 1, start: 0.5 } } as const
    expect(melody(await heard(replaced, trim))).toEqual([880, 880, 0])
    const split = { op: 'split', params: { at: 1 } } as const
    const move = { op: 'move', params: { clip: 1, to: 2 } } as const
    expect(melody(await heard(replaced, split, move))).toEqual([880, 0, 440, 880])
    expect(melody(await heard(replaced, { op: 'reverse', params: { clip: 1 } }))).toEqual([0, 880, 880, 440])
    const fast = await heard(replaced, { op: 'set_speed', params: { clip: 1, factor: 2 } })
    const tones = [pitch(fast, 0.05, 0.2), pitch(fast, 0.3, 0.7)]
    expect(tones.map((tone) => 20 * Math.round(tone / 20))).toEqual([440, 880])
    expect(silences(fast).map(([from]) => from)).toEqual([expect.closeTo(0.75, 1)])
    expect(melody(await heard(replaced, { op: 'detach_audio', params: { clip: 1 } }))).toEqual([440, 880, 880, 0])
  })

  test('what is short is said, and what cannot be is refused', async () => {
    const film = await studio.timeline(['green.mp4', 'gray.png'])
    const said = async (params: Extract<AnyEdit, { op: 'replace_audio' }>['params']) => {
      const { changes, problems } = await studio.edit(film, { op: 'replace_audio', params })
      return [...changes, ...problems].join()
    }
    expect(await said(RISING)).toContain('rising.mp4 lasts 1.5 s from there; the rest of the clip is silent')
    expect(await said({ ...RISING, offset: 7 })).toContain('rising.mp4 is shorter than that')
    expect(await said({ ...RISING, clip: 2 })).toContain('is a still picture and has no sound of its own')
    expect(await said({ clip: 1, asset: 'none' })).toContain('already')
  })
})
