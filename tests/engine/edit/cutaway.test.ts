import { expect, test } from 'vitest'
import { momentIn } from '../../../src/engine/edit/clip.ts'
import { clipStarts, type Draft, type Range } from '../../../src/engine/edit/draft.ts'
import { extremes } from '../../../src/engine/edit/pace.ts'
import { brokenInvariants } from './invariants.ts'
import { seeded } from './random-operation.ts'
import { cutAndMoved } from './time-edits.ts'
import { ASSETS, edited, timeline } from './timeline.ts'

/** What stands on pictures and sounds stays there, whatever becomes of their time. */

const TRIP = timeline(['city.mp4', 'beach.mp4', 'photo1.jpg'])
/** s of beach.mp4 */
const FROM = 4
const TO = 9
const FROZEN = edited(TRIP, { op: 'freeze', params: { clip: 2, from: FROM, to: TO } })

/** Frames of clips that are marked and should not be, or are not and should: those of beach.mp4 from a moment to another should. */
function misplaced(draft: Draft, isMarked: (clip: Draft['clips'][number], frame: number, start: number) => boolean) {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip, i) =>
    Array.from({ length: clip.frames }, (_, k) => k).flatMap((frame) => {
      const moment = momentIn(clip, frame, fps)
      const own = clip.mediaId === 'm1'
      // whole frames, at whatever rate and pace these were
      const near = 2 * Math.max(extremes(clip).fastest, 3) * (1 / 24)
      const edge = own && Math.min(Math.abs(moment - FROM), Math.abs(moment - TO)) < near
      const marked = isMarked(clip, frame, starts[i] ?? 0)
      return edge || marked === (own && moment >= FROM && moment < TO) ? [] : [`${clip.id} at ${moment} s: ${marked}`]
    }),
  )
}

const within = (ranges: readonly Range[], frame: number) => ranges.some(({ from, to }) => from <= frame && frame < to)
const covered = (draft: Draft, frame: number) =>
  within(
    draft.overlays.map(({ start, frames }) => ({ from: start, to: start + frames })),
    frame,
  )

test.each([0, 1, 2, 3])('a cutaway stays on the pictures that it covers (%i)', (part) => {
  for (let seed = part; seed < 40; seed += 4) {
    const random = seeded(seed)
    const asset = random.pick(['photo3.jpg', 'mute.mp4'])
    const cutaway = edited(TRIP, { op: 'cutaway', params: { asset, clip: 2, start: FROM, end: TO } })
    cutAndMoved(asset === 'photo3.jpg' ? cutaway : random.pick([cutaway, FROZEN]), random, (draft, said) => {
      expect(brokenInvariants(draft, ASSETS), said).toEqual([])
      const wrong = misplaced(draft, (_, frame, start) => covered(draft, start + frame))
      expect(wrong.slice(0, 3), `seed ${seed}: ${said}`).toEqual([])
    })
  }
})

test.each([0, 1])('stretches that are left out of ducking stay on what is heard there (%i)', (part) => {
  const music = edited(TRIP, { op: 'add_bgm', params: { asset: 'song.mp3' } })
  const start = 18
  const except: [number, number][] = [[start + FROM, start + TO]]
  const ducked = edited(music, { op: 'duck', params: { target: 2, under: 'bgm', except } })
  for (let seed = part; seed < 20; seed += 2)
    cutAndMoved(ducked, seeded(seed), (draft, said) => {
      const wrong = misplaced(draft, ({ sound }, frame) => within(sound.duck?.except ?? [], frame))
      expect(wrong.slice(0, 3), `seed ${seed}: ${said}`).toEqual([])
    })
})

test('a sound in place of a clip’s own stays on its moments', () => {
  const replaced = edited(TRIP, { op: 'replace_audio', params: { clip: 2, asset: 'song.mp3', offset: 3 } })
  for (let seed = 0; seed < 20; seed++)
    cutAndMoved(replaced, seeded(seed), (draft, said) => {
      const own = draft.clips.filter(({ mediaId }) => mediaId === 'm1')
      expect([...new Set(own.map(({ sound }) => sound.replaced?.shift))].slice(0, 2), said).toEqual(
        own.length > 0 ? [3] : [],
      )
    })
})

test('what is hidden of a clip is hidden of what was held of it, where that moment is meant', () => {
  const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  const hidden = (start: number, end: number) =>
    edited(FROZEN, { op: 'region', params: { clip: 2, effect: 'blur', box, start, end } }).overlays[0]?.clip?.regions
  expect(hidden(3, 5)).toEqual([
    expect.objectContaining({ from: null, to: null, path: [expect.objectContaining({ at: 0, x: 0.1 })] }),
  ])
  expect(hidden(5, 8)).toEqual([])
})
