import { describe, expect, test } from 'vitest'
import type { FilmDocument } from '../../src/edits/film/document.ts'
import { call } from './call.ts'
import { fakeClient, stateReport } from './fake-client.ts'

/** How get_state tells a film of the local engine. */

const FILM: FilmDocument = {
  title: 'Autumn',
  canvas: { width: 1920, height: 1080, fps: 30, fit: 'auto', background: '#000000' },
  clips: [
    { id: 'c1', file: 'larch.jpg', duration: 4, motion: { direction: 'in', amount: 0.1 } },
    {
      id: 'c4',
      file: 'rabbit.mp4',
      duration: 3.5,
      from: 2,
      speed: 0.5,
      look: { filters: ['grayscale'] },
      transition: { id: 'x2', type: 'fade', duration: 0.5 },
      origin: 'c2',
    },
  ],
  texts: [{ id: 't1', text: 'Autumn Camp', start: 1, duration: 2, position: 'top' }],
  overlays: [{ id: 'o1', file: 'logo.png', start: 0, duration: 7.5, until_end: true }],
  sounds: [{ id: 'a3', role: 'bgm', file: 'viper.mp3', start: 0, duration: 7.5, loop: true, volume: 0.35 }],
  captions: { source: 'talk.srt', color: '#FFD700', cues: [{ id: 'q1', start: 5, duration: 1.5, text: 'hello' }] },
}

const shown = (args: Record<string, unknown> = {}, film: unknown = FILM) =>
  call(fakeClient({ state: async () => stateReport({ film, draft: { t: [] } }) }), 'get_state', args)

describe('every element', () => {
  test('has its id, its times, and what is not the default', async () => {
    const { facts, text } = await shown()
    expect(facts.tracks).toEqual([
      {
        type: 'video',
        segments: [
          { id: 'c1', name: 'larch.jpg', start_ms: 0, duration_ms: 4000, motion: { direction: 'in', amount: 0.1 } },
          {
            id: 'c4',
            name: 'rabbit.mp4',
            start_ms: 4000,
            duration_ms: 3500,
            from: 2,
            speed: 0.5,
            look: { filters: ['grayscale'] },
            transition: { id: 'x2', type: 'fade', duration: 0.5 },
            origin: 'c2',
          },
        ],
      },
      {
        type: 'overlay',
        segments: [{ id: 'o1', name: 'logo.png', start_ms: 0, duration_ms: 7500, until_end: true }],
      },
      {
        type: 'audio',
        segments: [
          { id: 'a3', name: 'viper.mp3', start_ms: 0, duration_ms: 7500, role: 'bgm', volume: 0.35, loop: true },
        ],
      },
      {
        type: 'text',
        segments: [{ id: 't1', name: 'Autumn Camp', start_ms: 1000, duration_ms: 2000, position: 'top' }],
      },
      {
        type: 'captions talk.srt, color #FFD700',
        segments: [{ id: 'q1', name: 'hello', start_ms: 5000, duration_ms: 1500 }],
      },
    ])
    for (const said of [
      'c1 larch.jpg 0-4 s, motion (direction in, amount 0.1)',
      'c4 rabbit.mp4 4-7.5 s, from 2, speed 0.5, look (filters [grayscale]), transition (id x2, type fade, duration 0.5)',
      'a3 viper.mp3 0-7.5 s, role bgm, loop, volume 0.35',
      't1 Autumn Camp 1-3 s, position top',
      'q1 hello 5-6.5 s',
    ])
      expect(text).toContain(said)
  })

  test('that does not stand between the times asked for is left out', async () => {
    const { facts } = await shown({ from_ms: 4500, to_ms: 6000 })
    const tracks = facts.tracks as { segments: { id: string }[] }[]
    expect(tracks.flatMap(({ segments }) => segments.map(({ id }) => id))).toEqual(['c4', 'o1', 'a3', 'q1'])
  })
})

describe('the document', () => {
  test('is the film as compose takes it, in place of the tracks', async () => {
    const { facts, text } = await shown({ include_draft: true })
    expect(facts.draft).toEqual(FILM)
    expect(facts.tracks).toEqual([])
    expect(text).toContain(JSON.stringify(FILM))
  })

  test('of a part holds what stands in it', async () => {
    const { facts } = await shown({ include_draft: true, to_ms: 900 })
    const { clips, texts, captions } = facts.draft as FilmDocument
    expect(clips.map(({ id }) => id)).toEqual(['c1'])
    expect(texts).toEqual([])
    expect(captions?.cues).toEqual([])
  })

  test('that is too long is not cut: the tracks are shown, and how to see a part', async () => {
    const clips = Array.from({ length: 200 }, (_, i) => ({ id: `c${i + 1}`, file: 'larch.jpg', duration: 4 }))
    const { result, facts, text } = await shown({ include_draft: true }, { ...FILM, clips })
    expect(facts.draft).toBeUndefined()
    expect(text).toMatch(/the draft \(\d+ bytes; too long to show in full\).*from_ms and to_ms/)
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(8000)
  })

  test.each([[{ clips: 'none' }], [null], [{ ...FILM, hacked: true }]])(
    'that is none of ours is passed over: %j',
    async (film) => {
      const { facts } = await shown({}, film)
      expect(facts.tracks).toEqual(stateReport().tracks.map((track) => expect.objectContaining({ type: track.type })))
    },
  )
})
