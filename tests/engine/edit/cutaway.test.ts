import { expect, test } from 'vitest'
import { momentIn } from '../../../src/engine/edit/clip.ts'
import { clipStarts, type Draft, draftFrames } from '../../../src/engine/edit/draft.ts'
import { extremes } from '../../../src/engine/edit/pace.ts'
import { brokenInvariants } from './invariants.ts'
import { type Random, seeded } from './random-operation.ts'
import { type AnyEdit, ASSETS, edit, edited, timeline } from './timeline.ts'

const TRIP = timeline(['city.mp4', 'beach.mp4', 'photo1.jpg'])

/** Edits of the sequence's time, as anyone may ask for them. */
function timeEdit(random: Random, draft: Draft): AnyEdit {
  const length = draftFrames(draft) / draft.canvas.fps
  const clip = 1 + random.below(draft.clips.length)
  const from = random.between(0, length - 1)
  return random.pick<AnyEdit>([
    { op: 'cut_range', params: { from, to: from + random.between(0.1, 3) } },
    { op: 'split', params: { at: from } },
    { op: 'move', params: { clip, to: 1 + random.below(draft.clips.length) } },
    { op: 'set_speed', params: { clip, factor: random.pick([0.5, 1, 2, 1.7]) } },
    {
      op: 'speed_ramp',
      params: {
        clip,
        points: [
          [0.5, 1],
          [2, random.pick([0.4, 3])],
        ],
      },
    },
    { op: 'insert', params: { asset: 'photo2.jpg', at: from } },
    { op: 'trim', params: { clip, start: random.between(0, 0.5) } },
    { op: 'set_canvas', params: { fps: random.pick([24, 25, 30, 60]) } },
  ])
}

/** Frames that a cutaway covers and should not, by the moments of its file that a clip shows, or does not and should. */
function misplaced(draft: Draft, mediaId: string, from: number, to: number): string[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  const covered = (frame: number) =>
    draft.overlays.some(({ start, frames }) => start <= frame && frame < start + frames)
  return draft.clips.flatMap((clip, i) =>
    Array.from({ length: clip.frames }, (_, k) => k).flatMap((frame) => {
      const moment = momentIn(clip, frame, fps)
      // whole frames, at whatever rate and pace these were
      const near = 2 * Math.max(extremes(clip).fastest, 3) * (1 / 24)
      const inside = clip.mediaId === mediaId && moment >= from && moment < to
      const edge = Math.min(Math.abs(moment - from), Math.abs(moment - to)) < near
      const hidden = covered((starts[i] ?? 0) + frame)
      return hidden === inside || (edge && clip.mediaId === mediaId) ? [] : [`${clip.id} at ${moment} s: ${hidden}`]
    }),
  )
}

test.each([0, 1, 2, 3])('a cutaway stays on the pictures that it covers, whatever becomes of them (%i)', (part) => {
  for (let seed = part; seed < 40; seed += 4) {
    const random = seeded(seed)
    const asset = random.pick(['photo3.jpg', 'mute.mp4'])
    let draft = edited(TRIP, { op: 'cutaway', params: { asset, clip: 2, start: 4, end: 9 } })
    const versions = [draft]
    const said: AnyEdit[] = []
    for (let i = 0; i < 12; i++) {
      if (random.below(6) === 0) draft = random.pick(versions)
      const wanted = timeEdit(random, draft)
      said.push(wanted)
      draft = edit(draft, wanted).draft
      versions.push(draft)
      expect(brokenInvariants(draft, ASSETS), JSON.stringify(said)).toEqual([])
      expect(misplaced(draft, 'm1', 4, 9).slice(0, 3), `seed ${seed}: ${JSON.stringify(said)}`).toEqual([])
    }
  }
})
