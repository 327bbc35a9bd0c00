import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ZodError } from 'zod'
import type { Asset } from '../../../src/engine/edit/asset.ts'
import { newClip } from '../../../src/engine/edit/clip.ts'
import { PLAIN_CLIP } from '../../../src/engine/edit/draft/defaults.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { fromWire, toWire } from '../../../src/engine/server/wire.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import type { Version } from '../../../src/engine/turn/turn.ts'
import { FRAME_RATES } from '../../../src/protocol/frame-rates.ts'
import { randomDraft } from './random-draft.ts'

describe('the wire draft', () => {
  test('comes back exactly, through JSON, whatever is in it', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const draft = randomDraft(seed)
      expect(fromWire(JSON.parse(JSON.stringify(toWire(draft)))), `seed ${seed}`).toEqual(draft)
    }
  })

  test('whatever people ask for, the draft comes back', () => {
    const messages = readFileSync('tests/engine/reader/corpus/held-out.jsonl', 'utf8').trim().split('\n')
    let edits = 0
    let draft = emptyDraft('Wild Days')
    for (const line of messages) {
      const { text, lang } = JSON.parse(line) as { text: string; lang: string }
      const answer = ask(text, lang, draft)
      if (!answer) continue
      edits++
      expect(fromWire(JSON.parse(JSON.stringify(toWire(answer)))), text).toEqual(answer)
      draft = answer.clips.length > 0 ? answer : draft
    }
    expect(edits).toBeGreaterThan(20)
  })

  test('every frame number survives the way through whole ms', () => {
    for (const fps of FRAME_RATES) {
      const draft = { ...randomDraft(3), canvas: { ...randomDraft(3).canvas, fps } }
      for (const start of [0, 1, 2, 3, 7, 101, 99_999, 5_183_999]) {
        const texts = [{ ...draftText(), start }]
        expect(fromWire(toWire({ ...draft, texts })).texts[0]?.start).toBe(start)
      }
    }
  })

  test('a clip written before there were effects has none', () => {
    const clip = newClip('c1', { id: 'm1', name: 'a.mp4', kind: 'video' }, 30)
    const wire = toWire({ ...emptyDraft('Wild Days'), clips: [clip] })
    for (const { sg } of wire.t)
      for (const { m } of sg) for (const key of Object.keys(PLAIN_CLIP)) Reflect.deleteProperty(m, key)
    expect(fromWire(wire).clips).toEqual([clip])
  })

  test('a rate of television is written as people write it, and read exactly', () => {
    const draft = { ...emptyDraft('Wild Days'), canvas: { ...emptyDraft('').canvas, fps: 30_000 / 1001 } }
    expect(toWire(draft).m.fps).toBe(29.97)
    expect(fromWire(toWire(draft))).toEqual(draft)
  })

  test('uses the documented keys where readers look for them', () => {
    const { draft, first } = draftWithClips()
    const wire = toWire({
      ...draft,
      canvas: { ...draft.canvas, fps: 30 },
      clips: [
        { ...first, frames: 150 },
        { ...first, frames: 90 },
      ],
      texts: [{ ...draftText(), start: 30, frames: 60 }],
    })
    expect(wire.d).toBe(8000)
    const [clips] = wire.t
    expect(clips).toMatchObject({ tt: 0, d: 8000, m: { kind: 'clips' } })
    expect(clips?.sg[1]).toMatchObject({ d: 3000, m: { start_ms: 5000, name: first.name, volume: first.sound.volume } })
    const texts = wire.t.find((track) => track.m.kind === 'texts')
    expect(texts).toMatchObject({ tt: 7, sg: [{ d: 2000, m: { start_ms: 1000, text: 'Hi', color: '#ffffff' } }] })
    for (const track of wire.t) expect(Object.keys(track).sort()).toEqual(['d', 'm', 'sg', 'tt'])
  })

  test('an empty draft has no tracks and keeps title and canvas', () => {
    const wire = toWire(emptyDraft('Wild Days'))
    expect(wire).toMatchObject({ d: 0, t: [], m: { title: 'Wild Days', width: 1920, height: 1080 } })
    expect(fromWire(wire)).toEqual(emptyDraft('Wild Days'))
  })

  test.each([
    ['nothing', undefined],
    ['a string', '{}'],
    ['another editor’s draft', { t: [{ tt: 0, sg: [{ d: 1000, m: { name: 'x' } }] }] }],
    ['a length out of range', patched({ d: 0 })],
    ['a speed out of range', patched({ m: { speed: 1000 } })],
    ['a media id of another type', patched({ m: { mediaId: 7 } })],
  ])('%s is refused', (_, value) => {
    expect(() => fromWire(value)).toThrow(ZodError)
  })
})

/** A machine that says every text in two seconds. */
class AnySpeech extends Map<string, { seconds: number; voice: string }> {
  override has = () => true
  override get = () => ({ seconds: 2, voice: 'a voice' })
}

/** The draft after a message, where it changed something. */
function ask(message: string, language: string, draft: Draft): Draft | undefined {
  const assets: Asset[] = [
    { id: 'm1', name: 'red panda.jpg', kind: 'image', width: 1600, height: 900 },
    { id: 'm2', name: 'walk.mp4', kind: 'video', durationSeconds: 20, width: 1920, height: 1080, hasAudio: true },
    { id: 'm3', name: 'song.mp3', kind: 'audio', durationSeconds: 60, hasAudio: true },
    { id: 'm4', name: 'talk.srt', kind: 'subtitle' },
    { id: 'm5', name: 'logo.png', kind: 'image', width: 300, height: 300, hasAlpha: true },
  ]
  const versions: Version[] = [{ n: 0, draft, label: 'before' }]
  const turn = {
    message,
    language,
    title: 'Wild Days',
    versions,
    head: 0,
    lastIds: idsIn(draft),
    assets,
    jobs: [],
    exports: [],
  }
  const ids = assets.map(({ id }) => id)
  const answer = answerMessage(turn, {
    silences: new Map(ids.map((id) => [id, [{ from: 1, to: 2.5 }]])),
    beats: new Map(ids.map((id) => [id, Array.from({ length: 100 }, (_, i) => i / 2)])),
    shakes: new Map(),
    pictures: new Map(),
    levels: new Map(),
    cues: new Map(ids.map((id) => [id, [{ startMs: 500, endMs: 1500, text: 'Hello' }]])),
    speech: new AnySpeech(),
  })
  return 'needs' in answer ? undefined : answer.edit?.draft
}

function patched(change: { d?: number; m?: object }): unknown {
  const wire = toWire({ ...draftWithClips().draft, overlays: [], texts: [], audio: [], captions: null })
  const [track] = wire.t
  const [segment] = track?.sg ?? []
  if (!track || !segment) throw new Error('the draft has clips')
  return { ...wire, t: [{ ...track, sg: [{ ...segment, ...change, m: { ...segment.m, ...change.m } }] }] }
}

function draftWithClips() {
  const draft = Array.from({ length: 50 }, (_, i) => randomDraft(i)).find((draft) => draft.clips.length > 0)
  const [first] = draft?.clips ?? []
  if (!draft || !first) throw new Error('no seed has clips')
  return { draft, first }
}

function draftText() {
  const text = Array.from({ length: 50 }, (_, i) => randomDraft(i).texts[0]).find(Boolean)
  if (!text) throw new Error('no seed has texts')
  return { ...text, text: 'Hi', color: '#ffffff' }
}
