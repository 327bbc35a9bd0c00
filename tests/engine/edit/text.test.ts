import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import type { TextSet } from '../../../src/engine/edit/operation.ts'
import { CONTEXT, edit, edited, span, timeline, title } from './timeline.ts'

const SLIDES = timeline(['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 30)
const only = (draft: Draft) => draft.texts[0]

describe('add_text', () => {
  test.each([
    [{}, 0, 3],
    [{ start: 5 }, 5, 8],
    [{ start: 5, duration: 4 }, 5, 9],
    [{ start: 5, end: 7 }, 5, 7],
    [{ end: 30 }, 27, 30],
    [{ start: 28 }, 28, 30],
    [{ start: 26, end: 99 }, 26, 30],
    [{ start: 40 }, 27, 30],
    [{ start: 29.9, duration: 2 }, 28, 30],
  ])('%j', (when, start, end) => {
    const draft = edited(SLIDES, { op: 'add_text', params: { text: 'Hi', ...when } })
    expect(span(draft, only(draft))).toEqual([start, end])
  })

  test.each([
    [{ clip: 2 }, 10, 20],
    [{ clip: 2, start: 1, end: 9 }, 11, 19],
    [{ clip: 3, start: 8 }, 28, 30],
    [{ clip: 1, duration: 4 }, 0, 4],
    [{ clip: 2, end: 9, duration: 2 }, 17, 19],
    [{ clip: 2, end: 'end' }, 10, 30],
    [{ start: 0, end: 'end' }, 0, 30],
    [{ end: 'end', duration: 2 }, 28, 30],
  ] as const)('%j', (when, start, end) => {
    const draft = edited(SLIDES, { op: 'add_text', params: { text: 'Hi', ...when } })
    expect(span(draft, only(draft))).toEqual([start, end])
    expect(only(draft)?.untilEnd).toBe('end' in when && when.end === 'end')
  })

  test('over nothing of a clip is refused', () => {
    const { problems } = edit(SLIDES, { op: 'add_text', params: { text: 'Hi', clip: 2, start: 9, end: 1 } })
    expect(problems).toEqual(['Clip 2 (photo2.jpg) is 10 s long: none of it lies between those times.'])
  })

  test('to the end stays there when the video gets longer or shorter, over a clip with the clip', () => {
    const shown = edited(
      SLIDES,
      { op: 'add_text', params: { text: 'Watermark', start: 0, end: 'end' } },
      { op: 'add_text', params: { text: 'Two', clip: 2, position: 'top' } },
    )
    const spans = (draft: Draft) => draft.texts.map((text) => span(draft, text))
    expect(spans(edited(shown, { op: 'append', params: { asset: 'photo1.jpg' } }))).toEqual([
      [0, 34],
      [10, 20],
    ])
    expect(spans(edited(shown, { op: 'delete', params: { clip: 3 } }))).toEqual([
      [0, 20],
      [10, 20],
    ])
    expect(spans(edited(shown, { op: 'set_duration', params: { clip: 2, duration: 4 } }))).toEqual([
      [0, 24],
      [10, 14],
    ])
    expect(spans(edited(shown, { op: 'move', params: { clip: 2, to: 3 } }))).toEqual([
      [0, 30],
      [20, 30],
    ])
  })

  test('what is left open is found out where the film is shown, and it fades', () => {
    const text = only(edited(SLIDES, title('Hi', 0, 3)))
    const { position, size, color, background, animation } = text ?? {}
    expect([position, size, color, background, animation]).toEqual(['auto', 'auto', 'auto', 'auto', 'fade'])
  })

  test.each(['small', 'medium', 'fit', 0.2] as const)('a size that is said is kept: %s', (size) => {
    expect(only(edited(SLIDES, { op: 'add_text', params: { text: 'Hi', size } }))?.size).toBe(size)
  })

  test('what is asked for of its look is kept', () => {
    const draft = edited(SLIDES, {
      op: 'add_text',
      params: {
        text: 'Hi',
        position: 'lower-third',
        color: '#ffcc00',
        size: 'small',
        weight: 440,
        background: '#00000080',
      },
    })
    expect(only(draft)).toMatchObject({
      position: 'lower-third',
      color: '#FFCC00',
      size: 'small',
      weight: 400,
      background: '#00000080',
    })
  })

  test('texts at one time do not lie on each other', () => {
    const at = (text: string, start: number, end: number) =>
      ({ op: 'add_text', params: { text, start, end, position: 'center' } }) as const
    const first = edited(SLIDES, at('One', 0, 3))
    const report = edit(first, at('Two', 1, 4))
    expect(report.draft.texts.map((text) => text.position)).toEqual(['center', 'bottom'])
    expect(report.changes[0]).toContain('put elsewhere (bottom), since another text is in its place')
    expect(edited(first, at('Later', 3, 5)).texts[1]?.position).toBe('center')
    const corners = edited(
      SLIDES,
      { op: 'add_text', params: { text: 'L', position: 'top-left' } },
      { op: 'add_text', params: { text: 'R', position: 'top-right' } },
    )
    expect(corners.texts.map((text) => text.position)).toEqual(['top-left', 'top-right'])
  })

  test('an empty text and a colour that is none are refused', () => {
    expect(edit(SLIDES, { op: 'add_text', params: { text: '  ' } }).problems).toEqual(['The text is empty.'])
    expect(edit(SLIDES, { op: 'add_text', params: { text: 'Hi', color: 'reddish' } }).problems[0]).toContain(
      'not a colour',
    )
  })

  test('hostile text stays one short line in reports and whole in the draft', () => {
    const nasty = 'a\nb\u202e\u0000 [click](http://x) %{`'
    const report = edit(SLIDES, { op: 'add_text', params: { text: nasty } })
    expect(only(report.draft)?.text).toBe(nasty)
    expect(report.changes[0]).not.toMatch(/[\n\u202e\u0000]/)
    const long = edit(SLIDES, { op: 'add_text', params: { text: 'x'.repeat(100_000) } })
    expect(only(long.draft)?.text).toHaveLength(500)
    expect(long.changes[0]?.length).toBeLessThan(200)
  })
})

describe('update_text and remove_text', () => {
  const SALE = edited(SLIDES, title('Summer Sale', 0, 3), title('Shop now', 26, 30))

  test.each(['Summer Sale', 'summer sale', '“Summer  Sale”', '「summer Sale」', 'summer'])('%s is found', (match) => {
    const draft = edited(SALE, { op: 'update_text', params: { match, text: 'Winter Sale' } })
    expect(draft.texts.map((text) => text.text)).toEqual(['Winter Sale', 'Shop now'])
  })

  test('the report says what it was and what it is', () => {
    const report = edit(SALE, {
      op: 'update_text',
      params: { match: 'shop now', position: 'top', size: { direction: 'up', amount: 'small' } },
    })
    expect(report.changes).toEqual(['Text “Shop now”: place in a calm area → top, size auto → 0.082'])
  })

  test('larger is larger and smaller is smaller, whatever the size was', () => {
    const sizes = (direction: 'up' | 'down', amount: 'small' | 'large') => {
      const seen: unknown[] = []
      let draft = edited(SALE, { op: 'update_text', params: { match: 'shop now', size: 'medium' } })
      for (let step = 0; step < 4; step += 1) {
        draft = edited(draft, { op: 'update_text', params: { match: 'shop now', size: { direction, amount } } })
        seen.push(draft.texts.find(({ text }) => text === 'Shop now')?.size)
      }
      return seen
    }
    expect(sizes('up', 'small')).toEqual(['large', 0.1375, 0.1719, 0.2149])
    expect(sizes('up', 'large')).toEqual(['large', 0.176, 0.2816, 0.4506])
    expect(sizes('down', 'small')).toEqual(['small', 0.0368, 0.0294, 0.0235])
  })

  test('times: a new start keeps the length, a new end the start', () => {
    const at = (set: TextSet) => {
      const draft = edited(SALE, { op: 'update_text', params: { match: 'Summer', ...set } })
      return span(draft, only(draft))
    }
    expect(at({ start: 5 })).toEqual([5, 8])
    expect(at({ start: 29 })).toEqual([27, 30])
    expect(at({ end: 6 })).toEqual([0, 6])
    expect(at({ duration: 10 })).toEqual([0, 10])
    expect(at({ start: 2, end: 4 })).toEqual([2, 4])
  })

  test('an unknown text is answered with those there are', () => {
    expect(edit(SALE, { op: 'remove_text', params: { match: 'Autumn' } }).problems).toEqual([
      'There is no text “Autumn”. The texts are “Summer Sale”, “Shop now”.',
    ])
  })

  test('nothing is removed without being named', () => {
    expect(edit(SALE, { op: 'remove_text', params: {} }).draft).toBe(SALE)
    expect(edited(SALE, { op: 'remove_text', params: { all: true } }).texts).toEqual([])
    expect(edited(SALE, { op: 'remove_text', params: { match: 'shop now' } }).texts).toHaveLength(1)
  })
})

describe('captions', () => {
  const TALK = timeline(['photo1.jpg', 'beach.mp4'])
  const cues = (draft: Draft) => draft.captions?.cues.map((cue) => [cue.text, ...(span(draft, cue) ?? [])])

  test('named after a recording they follow it, wherever it stands and however it is trimmed', () => {
    const draft = edited(edited(TALK, { op: 'trim', params: { clip: 2, start: 2 } }), {
      op: 'add_captions',
      params: { source: 'beach.srt' },
    })
    expect(cues(draft)).toEqual([
      ['one', 4, 5],
      ['two', 7, 9],
      ['three', 14, 17],
    ])
  })

  test('else they follow the timeline, through the other edits of the message', () => {
    expect(cues(edited(TALK, { op: 'add_captions', params: { source: 'talk.srt' } }))).toEqual([
      ['one', 1, 3],
      ['two', 5, 7],
      ['three', 12, 15],
    ])
    const cut = edited(
      TALK,
      { op: 'cut_range', params: { from: 0, to: 4 } },
      { op: 'add_captions', params: { source: 'talk.srt' } },
    )
    expect(cues(cut)).toEqual([
      ['two', 1, 3],
      ['three', 8, 11],
    ])
  })

  test('those beyond the end are left out, and that is said', () => {
    const report = edit(timeline(['mute.mp4']), { op: 'add_captions', params: { source: 'talk.srt' } })
    expect(cues(report.draft)).toEqual([
      ['one', 1, 3],
      ['two', 5, 6],
    ])
    expect(report.changes).toEqual(['2 captions from talk.srt added; 1 caption outside the video left out'])
  })

  test('shift, style, remove', () => {
    const draft = edited(TALK, { op: 'add_captions', params: { source: 'talk.srt', color: '#FFFF00' } })
    expect(draft.captions?.style).toMatchObject({ color: '#FFFF00', position: 'auto', background: 'auto' })
    expect(cues(edited(draft, { op: 'shift_captions', params: { delta: -0.5 } }))?.[0]).toEqual(['one', 0.5, 2.5])
    expect(cues(edited(draft, { op: 'shift_captions', params: { delta: -2 } }))?.[0]).toEqual(['one', 0, 1])
    const styled = edit(draft, { op: 'update_captions', params: { position: 'top' } })
    expect(styled.draft.captions?.style.position).toBe('top')
    expect(edited(draft, { op: 'remove_captions', params: {} }).captions).toBeNull()
  })

  test('keep the place and the colours their file gives them, until others are asked for', () => {
    const place = { anchor: 'top', x: null, y: null, width: null } as const
    const look = { color: '#00FF00', outline: '#000000' }
    const own = { startMs: 1000, endMs: 3000, text: 'up', place, look }
    const other = { startMs: 5000, endMs: 7000, text: 'down' }
    const context = { ...CONTEXT, cues: new Map([['m11', [own, other]]]) }
    const add = (style: TextSet) =>
      applyOperations(TALK, [{ op: 'add_captions', params: { source: 'talk.srt', ...style } }], context, 'en')
    const kept = add({})
    expect(kept.draft.captions?.cues[0]).toMatchObject({ text: 'up', place, look })
    expect(add({ position: 'top', color: '#FF0000' }).draft.captions?.cues[0]).not.toHaveProperty('place')
    expect(add({ position: 'top', color: '#FF0000' }).draft.captions?.cues[0]?.look).toEqual({ outline: '#000000' })
    const below = edited(kept.draft, { op: 'update_captions', params: { position: 'bottom' } })
    expect(below.captions?.cues[0]).not.toHaveProperty('place')
    const beneath = {
      ...kept.draft,
      captions: kept.draft.captions && {
        ...kept.draft.captions,
        style: { ...kept.draft.captions.style, position: 'bottom' as const },
      },
    }
    const alike = edit(beneath, { op: 'update_captions', params: { position: 'bottom' } })
    expect(alike.draft.captions?.cues[0]).not.toHaveProperty('place')
    expect(alike.changes).toEqual(['Captions: 1 caption with a separate style or position now follows the others'])
  })

  test('from speech say what the file named as the recording says, and are refused where there is none', () => {
    const fromSpeech = { op: 'add_captions', params: { source: 'asr' } } as const
    const spoken = edited(TALK, fromSpeech).captions
    expect(spoken?.source).toBe('transcript')
    expect(spoken?.cues.map(({ text }) => text).join(' ')).toBe('one two three')
    expect(edit(timeline(['city.mp4']), fromSpeech).problems[0]).toContain('beach.srt, talk.srt')
  })
})
