import type { Draft } from '../../../src/engine/edit/draft.ts'
import { draftFrames } from '../../../src/engine/edit/draft.ts'
import type { Random } from './random-operation.ts'
import { type AnyEdit, edit } from './timeline.ts'

/** An edit of the sequence's time, as anyone may ask for one. */
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

/** A dozen of them one after the other, with steps back to drafts of before in between. @param check is told what was done */
export function cutAndMoved(start: Draft, random: Random, check: (draft: Draft, said: string) => void): void {
  let draft = start
  const versions = [draft]
  const said: AnyEdit[] = []
  for (let i = 0; i < 12; i++) {
    if (random.below(6) === 0) draft = random.pick(versions)
    const wanted = timeEdit(random, draft)
    said.push(wanted)
    draft = edit(draft, wanted).draft
    versions.push(draft)
    check(draft, JSON.stringify(said))
  }
}
