import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/edits/values/position.ts'
import { PLAIN_SOUND } from '../../../src/engine/edit/draft/defaults.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { type AnyEdit, edit, edited, seconds, span, timeline, title } from './timeline.ts'

const PHOTOS = ['photo1.jpg', 'photo2.jpg', 'photo3.jpg']
const texts = (draft: Draft) => draft.texts.map((text) => [text.text, ...(span(draft, text) ?? [])])

/** Three photos of 10 s with a title at the start, a note in the middle, an end card, and music. */
const PROMO = edited(timeline(PHOTOS, 30), title('Start', 0, 3), title('Middle', 14, 16), title('End', 26, 30), {
  op: 'add_bgm',
  params: { asset: 'song.mp3' },
})

describe('what stands on the timeline stays on its picture', () => {
  test('a cut before it moves it, a cut through it shortens it, a cut over it takes it away', () => {
    const draft = edited(PROMO, { op: 'cut_range', params: { from: 10, to: 15 } })
    expect(texts(draft)).toEqual([
      ['Start', 0, 3],
      ['Middle', 10, 11],
      ['End', 21, 25],
    ])
    const report = edit(PROMO, { op: 'cut_range', params: { from: 13, to: 17 } })
    expect(texts(report.draft)).toEqual([
      ['Start', 0, 3],
      ['End', 22, 26],
    ])
    expect(report.changes).toEqual(['13-17 s cut out; length 30 s → 26 s; also removed: text “Middle”'])
  })

  test('a sliver of a text is not left standing', () => {
    const draft = edited(PROMO, { op: 'cut_range', params: { from: 14, to: 15.8 } })
    expect(texts(draft).map(([text]) => text)).toEqual(['Start', 'End'])
  })

  test('music reaches to the new end', () => {
    const shorter = edited(PROMO, { op: 'delete', params: { clip: 2 } })
    expect(span(shorter, shorter.audio[0])).toEqual([0, 20])
    const longer = edited(PROMO, { op: 'append', params: { asset: 'mute.mp4' } })
    expect(span(longer, longer.audio[0])).toEqual([0, 36])
  })

  test('a deleted clip takes its texts along, those after it move up', () => {
    expect(texts(edited(PROMO, { op: 'delete', params: { clip: 2 } }))).toEqual([
      ['Start', 0, 3],
      ['End', 16, 20],
    ])
  })

  test.each<[string, AnyEdit]>([
    ['move', { op: 'move', params: { clip: 3, to: 1 } }],
    ['swap', { op: 'swap', params: { a: 1, b: 3 } }],
    ['sort', { op: 'sort', params: { by: 'reverse' } }],
  ])('%s: a text follows its picture, the opening title opens, the end card closes', (_, reorder) => {
    const draft = edited(PROMO, title('Late', 21, 23), reorder)
    const start = draft.clips.findIndex((clip) => clip.name === 'photo2.jpg') * 10 + 4
    expect(texts(draft)).toEqual([
      ['Start', 0, 3],
      ['Middle', start, start + 2],
      ['End', 26, 30],
      ['Late', 1, 3],
    ])
  })

  test('a picture put in front comes under the opening title', () => {
    const draft = edited(PROMO, { op: 'insert', params: { asset: 'mute.mp4', after: 0 } })
    expect(texts(draft)).toEqual([
      ['Start', 0, 3],
      ['Middle', 20, 22],
      ['End', 32, 36],
    ])
  })

  test('labels of single clips travel with them; title and end card stay, as long as their clips or not', () => {
    const label = (text: string, start: number, position: Position): AnyEdit => ({
      op: 'add_text',
      params: { text, start, end: start + 3, position },
    })
    const swap: AnyEdit = { op: 'swap', params: { a: 1, b: 3 } }
    const photos = timeline(PHOTOS, 9)
    const labelled = edited(photos, label('One', 0, 'bottom'), label('Two', 3, 'bottom'), label('Three', 6, 'bottom'))
    expect(texts(edited(labelled, swap))).toEqual([
      ['One', 6, 9],
      ['Two', 3, 6],
      ['Three', 0, 3],
    ])
    const titled = edited(
      photos,
      label('Start', 0, 'center'),
      label('Name', 3, 'lower-third'),
      label('End', 6, 'bottom'),
    )
    expect(texts(edited(titled, swap))).toEqual(texts(titled))
  })

  test('an inserted clip pushes what follows, and runs under what it parts', () => {
    const draft = edited(PROMO, { op: 'insert', params: { asset: 'mute.mp4', after: 1 } })
    expect(texts(draft)).toEqual([
      ['Start', 0, 3],
      ['Middle', 20, 22],
      ['End', 32, 36],
    ])
    const parted = edited(PROMO, { op: 'insert', params: { asset: 'mute.mp4', at: 2 } })
    expect(texts(parted)[0]).toEqual(['Start', 0, 3])
  })

  test('a photo that gets longer or shorter keeps its texts at their reading length', () => {
    const half = edited(PROMO, { op: 'set_total_duration', params: { duration: 15 } })
    expect(seconds(half)).toBe(15)
    expect(texts(half)).toEqual([
      ['Start', 0, 3],
      ['Middle', 7, 9],
      ['End', 11, 15],
    ])
    const twice = edited(PROMO, { op: 'set_total_duration', params: { duration: 60 } })
    expect(texts(twice).at(-1)).toEqual(['End', 56, 60])
    expect(texts(twice)[0]).toEqual(['Start', 0, 3])
  })

  test('a text over the whole video is over the whole video afterwards', () => {
    const marked = edited(timeline(PHOTOS, 30), title('Mark', 0, 30))
    for (const after of [
      edited(marked, { op: 'append', params: { asset: 'mute.mp4' } }, { op: 'delete', params: { clip: 4 } }),
      edited(marked, { op: 'swap', params: { a: 1, b: 3 } }),
      edited(marked, { op: 'set_total_duration', params: { duration: 21 } }),
      edited(marked, { op: 'insert', params: { asset: 'mute.mp4', at: 15 } }),
    ]) {
      expect(texts(after)).toEqual([['Mark', 0, seconds(after)]])
    }
  })

  test('a faster clip brings its texts nearer and leaves them readable', () => {
    const draft = edited(timeline(['beach.mp4', 'photo1.jpg']), title('Later', 10, 13), title('Photo', 21, 23))
    const fast = edited(draft, { op: 'set_speed', params: { clip: 1, factor: 2 } })
    expect(texts(fast)).toEqual([
      ['Later', 5, 8],
      ['Photo', 11, 13],
    ])
  })
})

describe('sound beside the clips’ own', () => {
  const TALK = edited(
    timeline(['beach.mp4', 'city.mp4']),
    { op: 'detach_audio', params: { clip: 1 } },
    { op: 'add_voiceover', params: { text: 'a'.repeat(15 * 30) } },
  )
  const roles = (draft: Draft) =>
    draft.audio.map((clip) => [clip.role, ...(span(draft, clip) ?? []), clip.sourceStart] as const)

  test('starts as expected', () => {
    expect(roles(TALK)).toEqual([
      ['original', 0, 20, 0],
      ['voice', 0, 30, 0],
    ])
  })

  test('loses what was cut under it, and goes on in step with the picture', () => {
    const draft = edited(TALK, { op: 'cut_range', params: { from: 5, to: 8 } })
    expect(roles(draft)).toEqual([
      ['original', 0, 5, 0],
      ['original', 5, 17, 8],
      ['voice', 0, 5, 0],
      ['voice', 5, 27, 8],
    ])
    expect(new Set(draft.audio.map((clip) => clip.id)).size).toBe(4)
  })

  test('a clip’s detached sound follows its picture, a voice-over does not', () => {
    const draft = edited(TALK, { op: 'move', params: { clip: 1, to: 2 } })
    expect(roles(draft)).toEqual([
      ['original', 18, 38, 0],
      ['voice', 0, 30, 0],
    ])
  })

  test('a voice-over is not chopped when photos change their length', () => {
    const draft = edited(timeline(PHOTOS, 30), { op: 'add_voiceover', params: { text: 'a'.repeat(15 * 12) } })
    const shorter = edited(draft, { op: 'set_duration', params: { clip: 1, duration: 4 } })
    expect(roles(shorter)).toEqual([['voice', 0, 12, 0]])
  })
})

describe('captions', () => {
  const TALK = edited(timeline(['beach.mp4', 'photo1.jpg']), { op: 'add_captions', params: { source: 'beach.srt' } })
  const cues = (draft: Draft) => draft.captions?.cues.map((cue) => [cue.text, ...(span(draft, cue) ?? [])])

  test('follow cuts and speed with what is said', () => {
    expect(cues(TALK)).toEqual([
      ['one', 1, 3],
      ['two', 5, 7],
      ['three', 12, 15],
    ])
    expect(cues(edited(TALK, { op: 'cut_range', params: { from: 4, to: 6 } }))).toEqual([
      ['one', 1, 3],
      ['two', 4, 5],
      ['three', 10, 13],
    ])
    expect(cues(edited(TALK, { op: 'set_speed', params: { clip: 1, factor: 2 } }))).toEqual([
      ['one', 0.5, 1.5],
      ['two', 2.5, 3.5],
      ['three', 6, 7.5],
    ])
  })

  test('move with their clip and go with it', () => {
    expect(cues(edited(TALK, { op: 'move', params: { clip: 1, to: 2 } }))?.[0]).toEqual(['one', 5, 7])
    const gone = edit(TALK, { op: 'delete', params: { clip: 1 } })
    expect(gone.draft.captions).toBeNull()
    expect(gone.changes[0]).toContain('also removed: Captions')
  })
})

describe('a sound that lasts to the end', () => {
  test.each(['voice', 'original', 'bgm'] as const)('does so still when it is no music: %s', (role) => {
    const sound = { role, file: 'song.mp3', start: 2, duration: 28, until_end: true }
    const clips = PHOTOS.map((file) => ({ file, duration: 10 }))
    const draft = edited(timeline(PHOTOS, 30), { op: 'compose', params: { clips, sounds: [sound] } })
    const shown = (cut: Draft) => cut.audio.map((audio) => span(cut, audio))
    expect(shown(edited(draft, { op: 'cut_range', params: { from: 12, to: 20 } }))).toEqual([[2, 22]])
    expect(shown(edited(draft, { op: 'append', params: { asset: 'photo1.jpg' } }))).toEqual([[2, 34]])
  })
})

describe('overlays', () => {
  test('a logo lasts to the end whatever the length, one with an end follows its picture', () => {
    const draft = edited(
      timeline(PHOTOS, 30),
      { op: 'add_overlay', params: { asset: 'logo.png' } },
      { op: 'add_overlay', params: { asset: 'logo.png', start: 12, end: 14 } },
    )
    const cut = edited(draft, { op: 'cut_range', params: { from: 0, to: 10 } })
    expect(cut.overlays.map((overlay) => span(cut, overlay))).toEqual([
      [0, 20],
      [2, 4],
    ])
  })

  test('the sound of one that lasts to the end fades within what is left of it', () => {
    const [overlay] = edited(timeline(PHOTOS, 30), {
      op: 'add_overlay',
      params: { asset: 'city.mp4', start: 12 },
    }).overlays
    const sound = { ...PLAIN_SOUND, mutes: [{ from: 400, to: 500 }], fadeIn: 300, fadeOut: 60 }
    const long = { ...timeline(PHOTOS, 30), overlays: overlay ? [{ ...overlay, untilEnd: true, sound }] : [] }
    const cut = edited(long, { op: 'cut_range', params: { from: 20, to: 30 } })
    expect(cut.overlays[0]).toMatchObject({ frames: 8 * 30, sound: { mutes: [], fadeIn: 200, fadeOut: 40 } })
  })

  test('a video laid over loses what was cut off its front', () => {
    const draft = edited(timeline(PHOTOS, 30), { op: 'add_overlay', params: { asset: 'city.mp4', start: 2 } })
    const cut = edited(draft, { op: 'cut_range', params: { from: 0, to: 5 } })
    expect(cut.overlays[0]).toMatchObject({ start: 0, frames: 15 * 30, sourceStart: 3 })
  })
})
