import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { brokenInvariants } from './invariants.ts'
import { type AnyEdit, ASSETS, clips, edit, edited, seconds, span, timeline, title } from './timeline.ts'

/** beach 0-20, city 20-38, mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])
const SLIDES = timeline(['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 30)
const transitions = (draft: Draft) => draft.clips.map(({ transition: t }) => t && `${t.type} ${t.frames}`)

describe('transitions', () => {
  // messages hand on what they read, which may be no name of the language
  const set = (type: string, duration?: number) =>
    ({ op: 'set_transition', params: { type, duration, scope: 'all' } }) as AnyEdit

  test.each([
    ['crossfade', 'fade'],
    ['Dissolve', 'fade'],
    ['slide left', 'slideleft'],
    ['zoom', 'zoomin'],
    ['fade-white', 'fadewhite'],
    ['circleopen', 'circleopen'],
  ])('%s is %s', (said, name) => {
    expect(edited(TRIP, set(said)).clips[0]?.transition?.type).toBe(name)
  })

  test('a length alone leaves every cut its type', () => {
    const draft = edited(TRIP, { op: 'set_transition', params: { type: 'wipeleft', between: [1, 2] } }, set('', 1.2))
    expect(transitions(draft)).toEqual(['wipeleft 36', 'fade 36', 'fade 36'])
  })

  test('an unknown one is answered with the nearest', () => {
    expect(edit(TRIP, set('slideleff')).problems[0]).toMatch(/The nearest are slideleft/)
  })

  test('have even frames, and the last waits for a clip to come', () => {
    const draft = edited(TRIP, set('fade', 0.5))
    expect(transitions(draft)).toEqual(['fade 16', 'fade 16', 'fade 16'])
    const longer = edited(draft, { op: 'append', params: { asset: 'photo1.jpg' } })
    expect(transitions(longer)).toEqual(['fade 16', 'fade 16', 'fade 16', 'fade 16'])
  })

  test('between two clips only; a new type keeps the length', () => {
    const draft = edited(TRIP, { op: 'set_transition', params: { type: 'wipeleft', duration: 1, between: [2, 3] } })
    expect(transitions(draft)).toEqual([null, 'wipeleft 30', null])
    expect(transitions(edited(draft, { op: 'set_transition', params: { type: 'fade', between: [3, 2] } }))).toEqual([
      null,
      'fade 30',
      null,
    ])
    expect(edit(TRIP, { op: 'set_transition', params: { type: 'fade', between: [1, 3] } }).problems[0]).toContain(
      'are not next to each other',
    )
  })

  test('longer than their clips are shortened, so that two do not meet inside one', () => {
    const short = edited(SLIDES, { op: 'set_duration', params: { clip: 2, duration: 1 } })
    const report = edit(short, set('fade', 2))
    expect(transitions(report.draft)).toEqual(['fade 30', 'fade 30', 'fade 60'])
    expect(report.changes[0]).toContain('transition after clip 1 shortened to fit: 2 s → 1 s')
  })

  test('are shortened when a later edit leaves them no room', () => {
    const faded = edited(SLIDES, set('fade', 2))
    const report = edit(faded, { op: 'set_duration', params: { clip: 2, duration: 1 } })
    expect(brokenInvariants(report.draft, ASSETS)).toEqual([])
    expect(report.changes[0]).toContain('shortened to fit')
  })

  test('are taken away', () => {
    const faded = edited(TRIP, set('fade'))
    expect(transitions(edited(faded, { op: 'remove_transition', params: { between: [1, 2] } }))[0]).toBeNull()
    expect(transitions(edited(faded, set('none')))).toEqual([null, null, null])
    expect(edit(TRIP, { op: 'remove_transition', params: { scope: 'all' } }).problems).toHaveLength(1)
  })

  test('need two clips', () => {
    expect(edit(timeline(['mute.mp4']), set('fade')).problems[0]).toContain('two clips')
  })
})

describe('canvas', () => {
  test.each([
    ['16:9', 1920, 1080],
    ['9:16', 1080, 1920],
    ['1:1', 1080, 1080],
    ['4:5', 1080, 1350],
    ['3:4', 1080, 1440],
    ['4:3', 1440, 1080],
    ['21:9', 2520, 1080],
  ] as const)('%s is %dx%d', (aspect, width, height) => {
    const square = edited(TRIP, { op: 'set_canvas', params: { aspect: '1:1', fit: 'crop' } })
    const { draft } = edit(square, { op: 'set_canvas', params: { aspect } })
    expect(draft.canvas).toMatchObject({ width, height, fit: 'crop' })
  })

  test('one side keeps the shape; sides are even and bounded', () => {
    const size = (params: object) => {
      const { canvas } = edit(TRIP, { op: 'set_canvas', params }).draft
      return [canvas.width, canvas.height]
    }
    expect(size({ height: 720 })).toEqual([1280, 720])
    expect(size({ width: 1081, height: 721 })).toEqual([1082, 722])
    expect(size({ width: 9000, height: 4500 })).toEqual([3840, 1920])
    expect(size({ aspect: '9:16', height: 1280 })).toEqual([720, 1280])
  })

  test('another rate keeps the times of everything', () => {
    const draft = edited(
      TRIP,
      title('Hi', 21.5, 25),
      { op: 'mute', params: { target: 'original', from: 3, to: 5 } },
      { op: 'set_transition', params: { type: 'fade', duration: 1, scope: 'all' } },
      { op: 'add_bgm', params: { asset: 'song.mp3', start: 2 } },
    )
    for (const fps of [24, 25, 50, 60]) {
      const other = edited(draft, { op: 'set_canvas', params: { fps } })
      expect(clips(other)).toEqual(clips(draft))
      expect(span(other, other.texts[0])).toEqual([21.5, 25].map((t) => Math.round(t * fps) / fps))
      expect(other.clips[0]?.sound.mutes).toEqual([{ from: 3 * fps, to: 5 * fps }])
      expect(span(other, other.audio[0])).toEqual([2, 44])
      expect((other.clips[0]?.transition?.frames ?? 0) / fps).toBeCloseTo(1, 1)
      const back = edited(other, { op: 'set_canvas', params: { fps: 30 } })
      expect(clips(back)).toEqual(clips(draft))
      if (fps === 60) expect(back).toEqual(draft)
    }
  })

  test('a rate of television is exact, and said as people say it', () => {
    const { draft, changes } = edit(SLIDES, { op: 'set_canvas', params: { fps: 29.97 } })
    expect(draft.canvas.fps).toBe(30_000 / 1001)
    expect(changes[0]).toMatch(/30 .* 29\.97$/)
    const grown = edited(draft, { op: 'append', params: { asset: 'photo3.jpg' } })
    expect(grown.clips.at(-1)?.frames).toBe(120)
    expect(edit(draft, { op: 'set_canvas', params: { fps: 29.97 } }).draft).toBe(draft)
  })

  test('a rate that is not offered becomes the nearest, and that is said', () => {
    const report = edit(TRIP, { op: 'set_canvas', params: { fps: 120 } })
    expect(report.draft.canvas.fps).toBe(60)
    expect(report.changes[0]).toContain('60 is the nearest')
  })

  test('how pictures fill it is left open until someone chooses', () => {
    const upright = edited(SLIDES, { op: 'set_canvas', params: { aspect: '9:16' } })
    expect(upright.canvas.fit).toBe('auto')
    expect(upright.clips.map((clip) => clip.fit)).toEqual([null, null, null])
    const report = edit(upright, { op: 'blur_background', params: {} })
    expect(report.draft.canvas.fit).toBe('blur')
    expect(report.changes).toEqual(['Fit cropped around what matters → blurred background'])
  })

  test('another aspect leaves single clips the fit they were given', () => {
    const own = { ...SLIDES, clips: SLIDES.clips.map((clip, i) => (i === 1 ? { ...clip, fit: 'pad' as const } : clip)) }
    const draft = edited(own, { op: 'set_canvas', params: { aspect: '1:1' } })
    expect(draft.clips.map((clip) => clip.fit)).toEqual([null, 'pad', null])
  })

  test('a fit for all overrides those of single clips', () => {
    const own = { ...TRIP, clips: TRIP.clips.map((clip) => ({ ...clip, fit: 'pad' as const })) }
    const draft = edited(own, { op: 'set_canvas', params: { fit: 'crop' } })
    expect(draft.clips.every((clip) => clip.fit === null)).toBe(true)
  })
})

describe('single pictures', () => {
  test.each([
    [{ op: 'rotate', params: { clip: 1, degrees: -90 } }, { rotate: 270 }],
    [{ op: 'flip', params: { clip: 1, axis: 'vertical' } }, { flipVertical: true }],
    [
      { op: 'crop', params: { clip: 1, top: 0.1, bottom: 0.1 } },
      { crop: { left: 0, right: 0, top: 0.1, bottom: 0.1 } },
    ],
    [{ op: 'ken_burns', params: { clip: 1, direction: 'left' } }, { motion: { direction: 'left', amount: 0.05 } }],
    [
      { op: 'chroma_key', params: { clip: 1, color: '#00FF00', background: 'photo1.jpg' } },
      { chromaKey: { color: '#00FF00', similarity: 0.3, background: 'm4' } },
    ],
    [{ op: 'apply_filter', params: { name: 'black and white', target: 1 } }, { look: { filters: ['grayscale'] } }],
    [
      {
        op: 'adjust_color',
        params: { target: 1, brightness: 0.2, contrast: { direction: 'down', amount: 'small' } },
      },
      { look: { brightness: 0.2, contrast: -0.15 } },
    ],
  ] as const)('%j', (operation, result) => {
    // the table is readonly, operations are not
    const draft = edited(TRIP, structuredClone(operation) as AnyEdit)
    expect(draft.clips[0]).toMatchObject(result)
    expect(draft.clips.slice(1)).toEqual(TRIP.clips.slice(1))
  })

  test('shaky clips are held still, steady and unknown ones are told', () => {
    const { draft, changes, problems } = edit(TRIP, { op: 'stabilize', params: { clip: 'all' } })
    expect(draft.clips.map(({ stabilize }) => stabilize)).toEqual([true, false, false])
    expect(changes).toEqual([expect.stringContaining('beach.mp4) stabilised')])
    expect(problems).toEqual([expect.stringContaining('already steady'), expect.stringContaining('not be analysed')])
    const late = { ...TRIP, clips: TRIP.clips.map((clip) => ({ ...clip, sourceStart: 598 })) }
    expect(edit(late, { op: 'stabilize', params: { clip: 1 } }).problems[0]).toContain('beyond the first 600 s')
    expect(edit(draft, { op: 'stabilize', params: { clip: 1 } }).problems[0]).toContain('already')
  })

  test('what a picture cannot do is said with what it can', () => {
    const problem = (operation: AnyEdit) => edit(SLIDES, operation).problems[0]
    // messages hand on the degrees that they read
    expect(problem({ op: 'rotate', params: { clip: 1, degrees: 30 } } as unknown as AnyEdit)).toContain('quarter turns')
    expect(problem({ op: 'crop', params: { clip: 1, left: 0.6, right: 0.6 } })).toContain('90 %')
    expect(problem({ op: 'stabilize', params: { clip: 1 } })).toContain('not on photos')
    expect(problem({ op: 'apply_filter', params: { name: 'zombie', target: 'all' } })).toContain('grayscale, sepia')
  })

  test('filters add up once each, and go together', () => {
    const both = edited(
      TRIP,
      { op: 'apply_filter', params: { name: 'sepia', target: 'all' } },
      { op: 'apply_filter', params: { name: 'blur', target: 1 } },
    )
    expect(both.clips.map((clip) => clip.look.filters)).toEqual([['sepia', 'blur'], ['sepia'], ['sepia']])
    expect(edit(both, { op: 'apply_filter', params: { name: 'blur', target: 1 } }).problems).toHaveLength(1)
    expect(edited(both, { op: 'remove_filter', params: { target: 'all' } })).toEqual(TRIP)
  })

  test('a named filter goes alone', () => {
    const both = edited(
      TRIP,
      { op: 'apply_filter', params: { name: 'sepia', target: 'all' } },
      { op: 'apply_filter', params: { name: 'blur', target: 1 } },
    )
    const report = edit(both, { op: 'remove_filter', params: { target: 'all', name: 'sepia' } })
    expect(report.draft.clips.map((clip) => clip.look.filters)).toEqual([['blur'], [], []])
    expect(report.changes).toEqual(['All 3 clips: sepia filter removed'])
    const again = edit(report.draft, { op: 'remove_filter', params: { target: 'all', name: 'sepia' } })
    expect(again.problems).toEqual(['There is no sepia filter on the timeline.'])
  })
})

describe('an uploaded colour table', () => {
  const apply = (name: string): AnyEdit => ({ op: 'apply_filter', params: { name, target: 'all' } })

  test.each(['teal.cube', 'Teal'])('%s is put over the picture and taken away again', (name) => {
    const report = edit(TRIP, apply(name))
    expect(report.draft.clips.map((clip) => clip.look.lut)).toEqual(['m12', 'm12', 'm12'])
    expect(report.changes).toEqual(['All 3 clips: filter teal.cube applied'])
    expect(edit(report.draft, apply(name)).problems).toEqual(['Filter teal.cube: already like that.'])
    expect(edited(report.draft, { op: 'remove_filter', params: { target: 'all' } })).toEqual(TRIP)
  })

  test('one that is not there is answered with those that are, another file with what it is', () => {
    expect(edit(TRIP, apply('warm.cube')).problems[0]).toContain('teal.cube')
    expect(edit(TRIP, apply('photo1.jpg')).problems[0]).toContain('no filter')
    expect(edit(TRIP, { op: 'append', params: { asset: 'teal.cube' } }).problems[0]).toContain('is a LUT')
  })
})

describe('overlays and layouts', () => {
  test('a logo sits small in a corner to the end, a video as long as it lasts', () => {
    const draft = edited(
      TRIP,
      { op: 'add_overlay', params: { asset: 'logo.png' } },
      { op: 'add_overlay', params: { asset: 'mute.mp4', start: 40, shape: 'circle' } },
    )
    expect(draft.overlays[0]).toMatchObject({ position: 'top-right', scale: 0.15, untilEnd: true, frames: 44 * 30 })
    expect(draft.overlays[1]).toMatchObject({ start: 1200, frames: 120, shape: 'circle', untilEnd: false })
  })

  test('are changed and removed by name', () => {
    const draft = edited(TRIP, { op: 'add_overlay', params: { asset: 'logo.png' } })
    const report = edit(draft, {
      op: 'update_overlay',
      params: { match: 'LOGO', position: 'bottom-right', opacity: 0.5 },
    })
    expect(report.draft.overlays[0]).toMatchObject({ position: 'bottom-right', opacity: 0.5 })
    expect(report.changes).toEqual(['Overlay logo.png: place top right → bottom right, opacity 100 % → 50 %'])
    expect(edited(draft, { op: 'remove_overlay', params: { match: 'logo.png' } })).toEqual(TRIP)
    expect(edit(draft, { op: 'remove_overlay', params: { match: 'badge' } }).problems[0]).toContain('logo.png')
  })

  test('a picture that is named twice stays in the sequence', () => {
    const faded = edited(SLIDES, { op: 'fade_video', params: { target: 2, in: 2 } })
    const draft = edited(faded, {
      op: 'layout',
      params: { type: 'side_by_side', left: 'photo2.jpg', right: 'photo2.jpg' },
    })
    expect(clips(draft)).toEqual(clips(SLIDES))
    expect(draft.overlays.map(({ name }) => name)).toEqual(['photo2.jpg', 'photo2.jpg'])
  })

  test('side by side lasts as long as the shorter one and takes it from the track', () => {
    const report = edit(TRIP, { op: 'layout', params: { type: 'side_by_side', left: 'beach.mp4', right: 'city.mp4' } })
    const { draft } = report
    expect(clips(draft)).toEqual(['beach.mp4 0-18', 'mute.mp4 18-24'])
    expect(draft.overlays.map(({ name, box, volume }) => [name, box?.x, box?.width, volume])).toEqual([
      ['beach.mp4', 0, 0.5, 0],
      ['city.mp4', 0.5, 0.5, 1],
    ])
    expect(draft.overlays.every((overlay) => overlay.start === 0 && overlay.frames === 18 * 30)).toBe(true)
    const stacked = edited(draft, { op: 'layout', params: { type: 'stacked' } })
    expect(stacked.overlays.map(({ name, box }) => [name, box?.y, box?.height])).toEqual([
      ['beach.mp4', 0, 0.5],
      ['city.mp4', 0.5, 0.5],
    ])
  })

  test('a grid fills the canvas, also where a row is not full', () => {
    const draft = edited(timeline(['beach.mp4', 'city.mp4', 'mute.mp4']), { op: 'layout', params: { type: 'grid' } })
    expect(seconds(draft)).toBe(6)
    const area = draft.overlays.reduce((sum, { box }) => sum + (box?.width ?? 0) * (box?.height ?? 0), 0)
    expect(area).toBeCloseTo(1, 9)
  })
})
