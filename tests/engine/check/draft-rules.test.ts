import { describe, expect, test } from 'vitest'
import { CAPTION_STYLE } from '../../../src/engine/edit/draft/usual.ts'
import { clipStarts, type Draft } from '../../../src/engine/edit/draft.ts'
import { timeline } from '../edit/timeline.ts'
import { fixed, found, sent } from './film.ts'

/** 20 s of a beach on a canvas of 1920x1080. */
const BEACH = timeline(['beach.mp4'])
const film = (edits: unknown, draft: Draft = BEACH) => sent(draft, edits)
const rules = async (draft: Draft) => (await found(draft)).map(({ rule }) => rule)

const SENTENCE = 'A quiet morning by the sea, before anyone is up.'
const text = (more: object = {}) => ({ op: 'add_text', text: SENTENCE, start: 1, duration: 5, ...more })

describe('captions that are too quick to read', () => {
  const captioned = (cues: readonly (readonly [start: number, frames: number, text: string])[]): Draft => ({
    ...BEACH,
    captions: {
      source: 'talk.srt',
      style: CAPTION_STYLE,
      cues: cues.map(([start, frames, text], i) => ({ id: `q${i + 1}`, start, frames, text })),
    },
  })

  test('are told once with the edit that holds them all', async () => {
    const quick = captioned([
      [30, 60, 'Good morning, everyone.'],
      [100, 20, SENTENCE],
      [250, 40, SENTENCE],
    ])
    expect(await found(quick)).toEqual([
      expect.objectContaining({
        rule: 'captions_too_quick',
        ids: ['q2', 'q3'],
        facts: { count: 2, pace: 72 },
        edits: [{ op: 'update_captions', pace: 17 }],
      }),
    ])
    expect(await fixed(quick)).toEqual(['captions_too_quick'])
  })

  test('what has no room before the next is nothing', async () => {
    const dense = captioned([
      [30, 40, SENTENCE],
      [72, 90, SENTENCE],
    ])
    expect(await rules(dense)).toEqual([])
  })

  test('Chinese is read at its own pace', async () => {
    const [finding] = await found(captioned([[30, 24, '清晨的海边空无一人，安静极了']]))
    expect(finding?.edits).toEqual([{ op: 'update_captions', pace: 9 }])
  })
})

describe('texts that are too short to read', () => {
  test('are told with the time that they need, and fixed', async () => {
    const short = film([text({ duration: 0.6 })])
    const [finding] = await found(short)
    expect(finding).toMatchObject({
      rule: 'text_too_short',
      ids: ['t1'],
      facts: { characters: 39, needed: 3.4 },
      edits: [{ op: 'update_text', match: 't1', duration: 3.4 }],
    })
    expect(await fixed(short)).toEqual(['text_too_short'])
  })

  test('Chinese takes longer', async () => {
    expect(await rules(film([{ op: 'add_text', text: '清晨的海边空无一人', start: 1, duration: 1.5 }]))).toEqual([
      'text_too_short',
    ])
    expect(await rules(film([{ op: 'add_text', text: '清晨的海边空无一人', start: 1, duration: 2.6 }]))).toEqual([])
  })

  test('at the end of the film begin sooner', async () => {
    const [finding] = await found(film([text({ start: 19, duration: 1 })]))
    expect(finding?.edits).toEqual([{ op: 'update_text', match: 't1', start: 16.6, duration: 3.4 }])
  })

  test('a little too short, or as long as the film, is nothing', async () => {
    expect(await rules(film([text({ duration: 3 })]))).toEqual([])
    const all = sent(BEACH, [{ op: 'trim', clip: 1, keep: [0, 2] }, text({ start: 0, duration: 2 })])
    expect(await rules(all)).toEqual([])
  })

  test('cards, lower thirds and callouts too', async () => {
    const draft = film([
      { op: 'card', lines: [SENTENCE], duration: 0.8, at: 20 },
      { op: 'lower_third', name: 'Anna Berg-Olsen', role: 'Marine biologist', start: 3, duration: 1 },
      {
        op: 'callout',
        type: 'box',
        box: { x: 0.4, y: 0.4, width: 0.1, height: 0.1 },
        text: SENTENCE,
        start: 8,
        duration: 1,
      },
    ])
    expect(await fixed(draft)).toEqual(['text_too_short', 'text_too_short', 'text_too_short'])
  })
})

describe('texts on each other', () => {
  test('are moved apart', async () => {
    const both = film([text({ position: [0.5, 0.5] }), text({ text: 'Open all day', position: [0.5, 0.52] })])
    expect(await found(both)).toMatchObject([{ rule: 'texts_overlap', ids: ['t1', 't2'] }])
    expect(await fixed(both)).toEqual(['texts_overlap'])
  })

  test('the first ends where the second begins, if it was read by then', async () => {
    const late = film([text({ position: 'top' }), text({ start: 5.2, position: [0.5, 0.1] })])
    const [finding] = await found(late)
    expect(finding?.edits).toEqual([{ op: 'update_text', match: 't1', end: 5.2 }])
  })

  test('with captions: once for all of them', async () => {
    const draft = film([
      { op: 'add_captions', source: 'talk.srt', position: 'bottom' },
      { op: 'add_text', text: 'A headline', start: 0, end: 16, position: [0.5, 0.88] },
    ])
    expect(await fixed(draft)).toEqual(['texts_overlap'])
  })

  test('beside each other, one after the other, or moving are nothing', async () => {
    expect(await rules(film([text({ position: 'top' }), text({ position: 'bottom' })]))).toEqual([])
    expect(await rules(film([text({ duration: 4 }), text({ start: 5 })]))).toEqual([])
    const moving = film([
      text({ position: [0.5, 0.5] }),
      text({ position: [0.5, 0.5] }),
      {
        op: 'animate',
        text: 't2',
        property: 'position',
        points: [
          [1, [0.5, 0.9]],
          [2, [0.5, 0.5]],
        ],
      },
    ])
    expect(await rules(moving)).toEqual([])
  })
})

describe('texts where they are not seen whole', () => {
  test('too near to an edge', async () => {
    const edge = film([text({ position: [0.5, 0.985] })])
    expect(await found(edge)).toMatchObject([
      { rule: 'text_outside_safe_area', facts: { side: 'bottom', apps: false }, edits: [{ position: 'bottom' }] },
    ])
    expect(await fixed(edge)).toEqual(['text_outside_safe_area'])
  })

  test('a card without lines, as behind credits, has none', async () => {
    expect(await rules(film([{ op: 'credits', lines: ['Thank you'] }]))).toEqual([])
  })

  test('where the apps draw over an upright film', async () => {
    const upright = film([{ op: 'set_canvas', aspect: '9:16' }, text({ position: [0.5, 0.88] })])
    expect(await found(upright)).toMatchObject([{ rule: 'text_outside_safe_area', facts: { apps: true } }])
    expect(await fixed(upright)).toEqual(['text_outside_safe_area'])
  })

  test.each(['16:9', '9:16', '1:1', '4:5'])('all places by name are safe in %s', async (aspect) => {
    const places = ['top', 'top-left', 'top-right', 'left', 'center', 'right', 'bottom', 'bottom-left', 'bottom-right']
    for (const position of [...places, 'lower-third']) {
      const draft = film([{ op: 'set_canvas', aspect }, text({ position, size: 'large' })])
      expect([position, await rules(draft)]).toEqual([position, []])
    }
    const third = {
      op: 'lower_third',
      name: 'Anna Berg-Olsen of the Institute',
      role: 'Marine biologist',
      start: 1,
      duration: 5,
    }
    for (const side of ['left', 'right'])
      expect(
        await rules(
          film([
            { op: 'set_canvas', aspect },
            { ...third, side },
          ]),
        ),
      ).toEqual([])
  })
})

describe('letters of a card in the colour of its ground', () => {
  const card = (more: object) => film([{ op: 'card', at: 0, duration: 3, ...more }])
  const gold = { lines: ['Autumn camp'], color: 'gold', background: '#FFA500' }

  test('are told, and read after that', async () => {
    expect(await found(card(gold))).toMatchObject([
      { rule: 'low_contrast', facts: { contrast: 1.4 }, edits: [{ op: 'update_card', color: '#141414' }] },
    ])
    expect(await fixed(card(gold))).toEqual(['low_contrast'])
    const line = { ...gold, color: '#141414', lines: ['Autumn camp', { text: 'October', color: 'gold', weight: 700 }] }
    expect(await fixed(card(line))).toEqual(['low_contrast'])
  })

  test('in a theme that has the accent of its pictures as a ground too', async () => {
    const bold = film([
      { op: 'theme', name: 'bold', accent: '#FFA500' },
      { op: 'card', at: 0, duration: 3, lines: ['Autumn camp'], color: 'gold' },
    ])
    expect(await fixed(bold)).toEqual(['low_contrast'])
  })

  test('are nothing on another ground, or where the ground chooses them', async () => {
    expect(await rules(card({ ...gold, background: 'black' }))).toEqual([])
    expect(await rules(card({ ...gold, color: undefined }))).toEqual([])
  })
})

describe('pictures that are enlarged', () => {
  test('by a crop', async () => {
    const draft = film([{ op: 'crop', clip: 1, left: 0.35, right: 0.35, top: 0.35, bottom: 0.35 }])
    expect(await found(draft)).toMatchObject([{ rule: 'enlarged', ids: ['c1'], facts: { times: 3.33 } }])
    expect(await fixed(draft)).toEqual(['enlarged'])
  })

  test('by a canvas that is too large', async () => {
    const draft = film([{ op: 'set_canvas', fit: 'crop' }], timeline(['logo.png']))
    expect(await fixed(draft)).toEqual(['enlarged'])
    const large = film([{ op: 'set_canvas', width: 3840, height: 2160 }], timeline(['logo.png', 'beach.mp4']))
    expect(await fixed(large)).toEqual(['enlarged'])
  })

  test('a film that is mostly soft is told so once, and made smaller', async () => {
    const soft = await found(timeline(['logo.png', 'logo.png']))
    expect(soft).toMatchObject([
      { rule: 'enlarged', facts: { times: 2.7 }, edits: [{ op: 'set_canvas', height: 798 }] },
    ])
    expect(await fixed(timeline(['logo.png', 'logo.png']))).toEqual(['enlarged'])
  })

  test('one that is a little soft in a sharp film is left alone: bars around it would be worse', async () => {
    const draft = timeline(['beach.mp4', 'logo.png'])
    expect(await rules(draft)).toEqual([])
    const larger = film([{ op: 'set_canvas', width: 2560, height: 1440 }], draft)
    expect(await found(larger)).toMatchObject([{ rule: 'enlarged', ids: ['c2'], facts: { times: 3.57 } }])
    expect(await fixed(larger)).toEqual(['enlarged'])
  })

  test('a photo that nothing else makes sharp stands on itself, out of focus', async () => {
    const small = sent(timeline(['beach.mp4', 'photo1.jpg', 'logo.png']), [
      { op: 'set_canvas', width: 3840, height: 2160 },
    ])
    const [finding] = (await found(small)).filter(({ ids }) => ids.includes('c3'))
    const fixes = sent(small, finding?.edits)
    expect(fixes.clips[2]?.look.filters).toEqual(['blur'])
    const [overlay] = fixes.overlays
    expect(overlay).toMatchObject({ name: 'logo.png', position: 'center', scale: 0.2 })
    expect([overlay?.start, overlay?.frames]).toEqual([clipStarts(fixes)[2], fixes.clips[2]?.frames])
    expect(await rules(fixes)).toEqual([])
  })

  test('laid over the film', async () => {
    const draft = film([{ op: 'add_overlay', asset: 'logo.png', scale: 0.6, start: 1, end: 4 }])
    expect(await fixed(draft)).toEqual(['enlarged'])
  })

  test('twice is nothing, and a zoom is meant', async () => {
    expect(await rules(film([{ op: 'set_canvas', width: 3840, height: 2160 }]))).toEqual([])
    expect(await rules(film([{ op: 'zoom_to', clip: 1, box: { x: 0.4, y: 0.4, width: 0.2, height: 0.2 } }]))).toEqual(
      [],
    )
  })
})

describe('pictures that flash up', () => {
  const two = timeline(['beach.mp4', 'city.mp4'])

  test('what a split left', async () => {
    const between = film(
      [
        { op: 'split', at: 5 },
        { op: 'split', at: 5.3 },
      ],
      two,
    )
    expect(await found(between)).toMatchObject([{ rule: 'flash', from: 150, to: 159 }])
    expect(await fixed(between)).toEqual(['flash'])
  })

  test('what a cut left of a clip', async () => {
    const draft = film(
      [
        { op: 'cut_range', from: 0.1, to: 6 },
        { op: 'move', clip: 1, to: 2 },
      ],
      two,
    )
    expect(await fixed(draft)).toEqual(['flash'])
  })

  test('between a cutaway and the next clip', async () => {
    const draft = film([{ op: 'cutaway', asset: 'photo1.jpg', start: 15, end: 19.7 }], two)
    expect(await found(draft)).toMatchObject([
      { rule: 'flash', ids: ['o1', 'c1'], edits: [{ op: 'update_overlay', match: 'o1', end: 20 }] },
    ])
    expect(await fixed(draft)).toEqual(['flash'])
  })

  test('clips that are meant to be short, and a rhythm of them, are nothing', async () => {
    expect(await rules(film([{ op: 'set_duration', clip: 1, duration: 0.4 }], two))).toEqual([])
    const cuts = [0.4, 0.8, 1.2, 1.6, 2].map((at) => ({ op: 'split', at }))
    expect(await rules(film(cuts, two))).toEqual([])
  })
})

describe('bars in bars', () => {
  const bars = { left: 0, right: 0, top: 0.17, bottom: 0.17 }
  const upright = sent(timeline(['city.mp4']), [{ op: 'set_canvas', width: 1080, height: 1920 }])

  test('are told where a picture is shown with its own, and fixed', async () => {
    const [finding, ...more] = (await found(upright, {}, { bars })).filter(({ rule }) => rule === 'double_bars')
    expect(finding).toMatchObject({ ids: ['c1'], edits: [{ op: 'crop', clip: 'c1', top: 0.17, bottom: 0.17 }] })
    expect(more).toEqual([])
    const after = await found(sent(upright, finding?.edits), {}, { bars })
    expect(after.filter(({ rule }) => rule === 'double_bars')).toEqual([])
  })

  test('are one where both are black and at the same sides; on another ground, or crossing them, they are two', async () => {
    const doubled = async (edits: object, sides: typeof bars) =>
      (await found(sent(upright, [edits]), {}, { bars: sides })).some(({ rule }) => rule === 'double_bars')
    const pillars = { left: 0.17, right: 0.17, top: 0, bottom: 0 }
    expect(await doubled({ op: 'set_canvas', fit: 'pad', background: 'black' }, bars)).toBe(false)
    expect(await doubled({ op: 'set_canvas', fit: 'pad', background: 'white' }, bars)).toBe(true)
    expect(await doubled({ op: 'set_canvas', fit: 'pad', background: 'black' }, pillars)).toBe(true)
    expect(await doubled({ op: 'set_canvas', fit: 'blur' }, bars)).toBe(true)
  })

  test('are no fault where the film has no others, or the picture none', async () => {
    const rules = [...(await found(upright)), ...(await found(timeline(['city.mp4']), {}, { bars }))]
    expect(rules.filter(({ rule }) => rule === 'double_bars')).toEqual([])
  })
})
