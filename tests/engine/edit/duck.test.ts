import { describe, expect, test } from 'vitest'
import { definitionOf } from '../../../src/edits/index.ts'
import { PLAIN_DUCK } from '../../../src/engine/edit/draft/defaults.ts'
import { draft as schema } from '../../../src/engine/edit/draft/schema.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { type AnyEdit, edit, edited, timeline } from './timeline.ts'

const TRIP = timeline(['beach.mp4', 'city.mp4', 'photo1.jpg'])
const SONG = edited(TRIP, { op: 'add_bgm', params: { asset: 'song.mp3' } })
const SPOKEN = edited(SONG, { op: 'add_voiceover', params: { text: 'Hello there' } })

const duck = (params: Extract<AnyEdit, { op: 'duck' }>['params']): AnyEdit => ({ op: 'duck', params })
const under = (draft: Draft) => draft.audio.find(({ role }) => role === 'bgm')?.duck?.under

describe('duck', () => {
  test('music makes way for the voice where there is one, else for the clips', () => {
    // at 35% it has 20 dB less 9 to go
    const level = 0.285714
    expect(edited(SONG, duck({ target: 'bgm' })).audio[0]?.duck).toEqual({ ...PLAIN_DUCK, level, under: ['original'] })
    expect(SPOKEN.audio.find((clip) => clip.role === 'bgm')?.duck).toEqual({ ...PLAIN_DUCK, level, under: ['voice'] })
  })

  test('music goes down to 20 dB below full volume, however loud it is, and by 6 dB at least', () => {
    const levelAt = (volume: number) =>
      edited(SONG, { op: 'set_volume', params: { target: 'bgm', level: volume } }, duck({ target: 'bgm' })).audio[0]
        ?.duck?.level
    expect([1, 2, 0.5, 0.1].map(levelAt)).toEqual([0.1, 0.05, 0.2, 0.5])
  })

  test('a clip is meant by its id, a role as such, dB as a share of the volume', () => {
    const draft = edited(SPOKEN, duck({ target: 'original', under: ['voice', 'bgm'], db: 20, attack: 1, release: 2 }))
    const wanted = { under: ['voice', 'bgm'], level: 0.1, attack: 1, release: 2, except: [] }
    expect(draft.clips.map(({ sound }) => sound.duck)).toEqual([wanted, wanted, null])
    expect(under(edited(SONG, duck({ target: 'bgm', under: [2, 1] })))).toEqual(['c2', 'c1'])
  })

  test('what is to make way for itself is refused, or left out and that said', () => {
    expect(edit(SONG, duck({ target: 'bgm', under: 'bgm' })).problems).toEqual([
      'Music: a sound cannot be lowered under itself. Name another one.',
    ])
    const { draft, changes } = edit(SPOKEN, duck({ target: 'all', under: 'voice' }))
    expect(changes[0]).toContain('Hello there not lowered, since it is one of those that should stay audible')
    expect(draft.audio.map(({ role, duck }) => [role, duck !== null])).toEqual([
      ['bgm', true],
      ['voice', false],
    ])
  })

  test('by 0 dB it is taken away', () => {
    const { draft, changes } = edit(SPOKEN, duck({ target: 'bgm', db: 0 }))
    expect([under(draft), changes]).toEqual([undefined, ['Music no longer lowered under other sound']])
    expect(edit(draft, duck({ target: 'bgm', db: 0 })).problems).toHaveLength(1)
  })

  test('takes dB or a share, not both', () => {
    const { rule } = definitionOf('duck')
    expect(rule?.({ target: 'bgm', db: 3, level: 0.5 })).toBe('give only one of db and level')
  })

  test('a draft of old has a role alone', () => {
    const old = JSON.parse(JSON.stringify(SONG))
    old.audio[0].duck = { under: 'original' }
    expect(schema.parse(old).audio[0]?.duck).toEqual({ ...PLAIN_DUCK, under: ['original'] })
  })
})

test('stretches in which it does not make way go with what is heard there', () => {
  const except: [number, number][] = [
    [2, 3],
    [8, 10],
  ]
  const draft = edited(SONG, duck({ target: ['bgm', 1], under: 2, except }))
  expect(draft.audio[0]?.duck?.except).toEqual([
    { from: 60, to: 90 },
    { from: 240, to: 300 },
  ])
  const fast = edited(draft, { op: 'set_speed', params: { clip: 1, factor: 2 } })
  expect(fast.clips[0]?.sound.duck?.except).toEqual([
    { from: 30, to: 45 },
    { from: 120, to: 150 },
  ])
  const cut = edited(draft, { op: 'cut_range', params: { from: 1, to: 9 } })
  expect(cut.clips.map(({ sound }) => sound.duck?.except ?? null)).toEqual([[], [{ from: 0, to: 30 }], null, null])
  const { rule } = definitionOf('duck')
  expect(rule?.({ target: 'bgm', except: [[3, 2]] })).toBe('in each stretch of except, from has to be before to')
})

describe('what others make way for', () => {
  const ducked = edited(SONG, duck({ target: 'bgm', under: 1 }))

  test.each<[string, AnyEdit[], string[]]>([
    ['parted', [{ op: 'split', params: { at: 4 } }], ['c4', 'c5']],
    [
      'parted again',
      [
        { op: 'cut_range', params: { from: 4, to: 6 } },
        { op: 'split', params: { at: 2 } },
      ],
      ['c5', 'c6', 'c7'],
    ],
    ['moved', [{ op: 'move', params: { clip: 1, to: 3 } }], ['c1']],
    ['paced', [{ op: 'set_speed', params: { clip: 1, factor: 2 } }], ['c1']],
    ['paced in part', [{ op: 'set_speed', params: { clip: 1, factor: 2, from: 1, to: 3 } }], ['c4', 'c5', 'c6']],
    ['with its sound detached', [{ op: 'detach_audio', params: { clip: 1 } }], ['c1', 'a2']],
    ['with another before it gone', [{ op: 'delete', params: { clip: 2 } }], ['c1']],
  ])('%s', (_, edits, names) => {
    let draft = ducked
    for (const each of edits) draft = edited(draft, each)
    expect(under(draft)?.toSorted()).toEqual(names.toSorted())
  })

  test('gone: it is as loud as it was, and that is said', () => {
    const { draft, changes } = edit(ducked, { op: 'delete', params: { clip: 1 } })
    expect(under(draft)).toBeUndefined()
    expect(changes[0]).toContain('1 sound no longer lowered, since the sound that it was lowered under is gone')
  })
})
