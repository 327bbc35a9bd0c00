import { describe, expect, test } from 'vitest'
import { parseJson, stringifyJson } from '../../src/protocol/json.ts'
import { State, type WireState } from '../../src/protocol/state.ts'
import { compare, type Scene } from '../../src/timeline/compare.ts'
import { canonical, fingerprint } from '../../src/timeline/fingerprint.ts'
import { summarize } from '../../src/timeline/summary.ts'
import { isExportable, readTimeline } from '../../src/timeline/timeline.ts'
import { bytesOf } from '../protocol/fixtures.ts'

/** anything, as JSON.parse gives it */
type Json = ReturnType<typeof JSON.parse>

interface Expected {
  exportable: boolean
  summary?: string
  starts?: number[][]
  assets?: number
}

const text = bytesOf('13-states.json').toString('utf8')
const { states, expect: wanted } = parseJson(text) as {
  states: Record<string, unknown>
  expect: Record<string, Expected>
}

const read = (name: string): WireState => State.parse(states[name])
const scene = (name: string): Scene => {
  const state = read(name)
  return { timeline: readTimeline(state.draft), canvas: state.canvas, media: state.media }
}

describe('states of the fixtures', () => {
  test.each(Object.entries(wanted))('%s', (name, expected) => {
    const state = read(name)
    const timeline = readTimeline(state.draft)
    expect(isExportable(timeline)).toBe(expected.exportable)
    if (expected.summary) expect(summarize(timeline)).toBe(expected.summary)
    if (expected.starts)
      expect(timeline.tracks.map((track) => track.segments.map((s) => s.startMs))).toEqual(expected.starts)
    if (expected.assets) expect(state.media).toHaveLength(expected.assets)
  })

  test('the edit is told in words', () => {
    expect(compare(scene('beforeEdit'), scene('afterEdit'))).toEqual([
      'Title added: "Slow Morning" (0-3s, white, top-center)',
    ])
    expect(compare(scene('afterEdit'), scene('beforeEdit'))).toEqual(['Title removed: "Slow Morning" (0-3s)'])
    expect(compare(scene('afterEdit'), scene('afterEdit'))).toEqual([])
  })

  test('an alien draft keeps every key and the number that no double holds', () => {
    const draft = stringifyJson(read('alienProfile').draft)
    expect(draft).toContain('"vb":12345678901234567890')
    expect(JSON.parse(draft)).toEqual(JSON.parse(text).states.alienProfile.data.state.draft)
    expect(summarize(readTimeline(read('alienProfile').draft))).toContain('2. Track: clip 1 (0-2s)')
  })
})

describe('changes in words', () => {
  const base: Scene = {
    timeline: readTimeline(read('afterEdit').draft),
    canvas: { width: 1080, height: 1920 },
    media: [{ name: 'harbour.mp4' }],
  }
  const changed = (change: (draft: Json) => void, more: Partial<Scene> = {}) => {
    const draft = structuredClone(read('afterEdit').draft)
    change(draft)
    return compare(base, { ...base, timeline: readTimeline(draft), ...more })
  }

  test.each<[string, (draft: Json) => void, string[]]>([
    ['volume', (d) => (d.t[1].sg[0].m.volume = 0.2), ['Audio Soft piano: volume 35% → 20%']],
    ['a volume in percent', (d) => (d.t[1].sg[0].m.volume = 20), ['Audio Soft piano: volume 35% → 20%']],
    [
      'a volume above that of the recording',
      (d) => (d.t[1].sg[0].m.volume = 1.5),
      ['Audio Soft piano: volume 35% → 150%'],
    ],
    [
      'text',
      (d) => (d.t[2].sg[0].m.text = 'Paradise Found'),
      ['Title changed: "Slow Morning" → "Paradise Found" (0-3s)'],
    ],
    ['duration', (d) => (d.t[2].sg[0].d = 4500), ['Title "Slow Morning": duration 3 → 4.5 s']],
    ['start', (d) => (d.t[2].sg[0].m.start_ms = 2000), ['Title "Slow Morning": moved from 0 to 2 s']],
    ['style', (d) => (d.t[2].sg[0].m.color = 'neon blue'), ['Title "Slow Morning": color white → neon blue']],
    ['removal', (d) => d.t.splice(1, 1), ['Audio removed: Soft piano (0-10s)']],
    [
      'a longer clip',
      (d) => {
        d.t[0].sg[0].d = 12_000
        d.d = 12_000
      },
      ['Clip harbour sunrise: duration 10 → 12 s', 'Total duration: 10 → 12 s'],
    ],
    [
      'a source',
      (d) => (d.t[0].sg[0].m.src = 'https://cdn.example.test/u/b.mp4'),
      ['Clip harbour sunrise: src changed'],
    ],
    [
      'a structure that is new',
      (d) => (d.t[2].sg[0].m.shadow = { x: 1, y: 2 }),
      ['Title "Slow Morning": shadow changed'],
    ],
  ])('%s', (_, change, lines) => {
    expect(changed(change)).toEqual(lines)
  })

  test('what belongs together is told piece by piece, figures of unknown unit without them', () => {
    const crop = { left: 0, right: 0 }
    const shown = { look: { filters: [], blend: 'none' }, crop, clip: { stabilize: false } }
    const after = {
      look: { filters: ['sepia', 'blur'], blend: 'none' },
      crop: { ...crop, left: 0.25 },
      clip: { stabilize: true },
    }
    const scene = (m: object) => ({
      ...base,
      timeline: readTimeline({ t: [{ tt: 0, sg: [{ d: 5000, m: { name: 'a', ...m } }] }] }),
    })
    expect(compare(scene(shown), scene(after))).toEqual([
      'Clip a: look filters none → sepia, blur',
      'Clip a: crop left changed',
      'Clip a: stabilize false → true',
    ])
    expect(compare(scene(after), scene({ look: after.look, crop: after.crop }))).toEqual([
      'Clip a: stabilize true → none',
    ])
  })

  test('a clip that is laid over another is told as one change', () => {
    const own = { speed: 1, reverse: false }
    const clip = { name: 'a', ...own, fade: { in: 0, out: 0 }, sound: { fadeIn: 0, denoise: false } }
    const over = { name: 'a', clip: { ...own, reverse: true }, position: 'center', box: { x: 0, y: 0 }, opacity: 1 }
    const scene = (m: object) => ({ ...base, timeline: readTimeline({ t: [{ tt: 0, sg: [{ d: 5000, m }] }] }) })
    expect(compare(scene(clip), scene(over))).toEqual(['Clip a: laid out anew', 'Clip a: reverse false → true'])
  })

  test('canvas and media', () => {
    const more = { canvas: { width: 1920, height: 1080 }, media: [{ name: 'harbour.mp4' }, { name: 'b.mp4' }] }
    expect(changed(() => {}, more)).toEqual(['Canvas: 1080x1920 → 1920x1080', 'Media added: b.mp4'])
  })

  test('clips that change places', () => {
    const two = (first: string, second: string) =>
      readTimeline({ t: [{ tt: 0, sg: [first, second].map((name) => ({ d: 5000, m: { name } })) }] })
    const lines = compare({ ...base, timeline: two('a', 'b') }, { ...base, timeline: two('b', 'a') })
    expect(lines).toContain('Clip order: b, a')
  })

  describe('segments with ids', () => {
    type Clip = [id: string, name: string, more?: object]
    const film = (...clips: Clip[]): Scene => {
      const sg = clips.map(([id, name, more]) => ({
        d: 5000,
        m: { id, name, mediaId: `media-${name}`, volume: 1, ...more },
      }))
      return { ...base, timeline: readTimeline({ t: [{ tt: 0, m: { kind: 'clips' }, sg }] }) }
    }

    test('clips that change places move, and ids are not told', () => {
      const lines = compare(film(['clip-1', 'a'], ['clip-10', 'b']), film(['clip-10', 'b'], ['clip-1', 'a']))
      expect(lines).toEqual(['Clip a: moved from 0 to 5 s', 'Clip b: moved from 5 to 0 s', 'Clip order: b, a'])
      const alike = compare(film(['clip-1', 'a'], ['clip-10', 'a']), film(['clip-10', 'a'], ['clip-1', 'a']))
      expect(alike).toContain('Clip a: moved from 0 to 5 s')
      expect([...lines, ...alike].join()).not.toMatch(/clip-\d|media-/)
    })

    test('of two with one name the one that is gone is removed', () => {
      const before = film(['clip-1', 'a', { speed: 2 }], ['clip-2', 'a', { speed: 1 }])
      const lines = compare(before, film(['clip-2', 'a', { speed: 1 }]))
      expect(lines).toEqual(['Clip removed: a (0-5s)', 'Clip a: moved from 5 to 0 s', 'Total duration: 10 → 5 s'])
    })

    test('another source in the same place is a change, not a new clip', () => {
      expect(compare(film(['clip-1', 'a']), film(['clip-1', 'b']))).toEqual(['Clip changed: a → b (0-5s)'])
    })

    test('ids that an editor gives anew with each edit mislead nobody', () => {
      const lines = compare(film(['1', 'a'], ['2', 'b']), film(['1', 'c'], ['2', 'a'], ['3', 'b']))
      expect(lines).toContain('Clip added: c (0-5s)')
      expect(lines).toContain('Clip a: moved from 0 to 5 s')
    })
  })

  test('names from a backend stay on one line', () => {
    const lines = changed((d) => (d.t[2].sg[0].m.text = `a\u202e\u0007\n${'x'.repeat(200)}`))
    expect(lines[0]).toMatch(/^Title changed: "Slow Morning" → "a x+…" \(0-3s\)$/)
  })
})

describe('change detection', () => {
  test('keys in another order, clocks and newly empty parts are no change', async () => {
    const a = { draft: { t: [], m: { a: 1, b: 2 } }, video_infos: undefined, canvas_config: {} }
    const b = { canvas_config: null, draft: { m: { b: 2, a: 1 }, updated_at: 5, t: [] }, video_infos: [] }
    expect(await fingerprint(a)).toBe(await fingerprint(b))
    expect(await fingerprint({ ...a, draft: { t: [1] } })).not.toBe(await fingerprint(a))
  })

  test('numbers beyond 2^53 tell apart', () => {
    expect(canonical(parseJson('{"a":12345678901234567890}'))).not.toBe(
      canonical(parseJson('{"a":12345678901234567891}')),
    )
  })
})
