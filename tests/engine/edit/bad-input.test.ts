import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/edits/fault.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { isOfDraft } from './random-list.ts'
import { CONTEXT, timeline } from './timeline.ts'

/** What makes no sense is refused, with what would do, or limited, with the value that was taken. */

/** beach c1 0-20, photo1 c2 20-24, city c3 24-42 */
const TRIP = timeline(['beach.mp4', 'photo1.jpg', 'city.mp4'])
const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
const blur = { op: 'region', effect: 'blur', box }
const callout = { op: 'callout', type: 'box', box }
const zoom = { op: 'zoom_to', clip: 1, box }
const ramp = (...points: [number, number][]) => ({ op: 'speed_ramp', clip: 1, points })
const levels = (...points: [number, number][]) => ({ op: 'set_volume', target: 1, points })
const grow = (...points: [number, number][]) => ({ op: 'animate', clip: 1, property: 'scale', points })
const many = (edit: object) => Array.from({ length: 101 }, () => edit)

/** What is said of a list of edits: its fault, or a line for each. */
function answer(edits: object[]): { fault: string } | { lines: string } {
  const parsed = parseEdits(edits)
  const outcome =
    'fault' in parsed ? parsed : applyEdits(TRIP, parsed.edits.filter(isOfDraft), CONTEXT, 'en', idsIn(TRIP))
  if ('fault' in outcome) return { fault: faultWords(outcome.fault) }
  return { lines: 'lines' in outcome ? outcome.lines.join('\n') : JSON.stringify(outcome) }
}

describe('refused', () => {
  test.each<[string, object[], RegExp]>([
    ['a region outside the picture', [{ ...blur, box: { ...box, x: 1 } }], /outside the picture/],
    ['a region that begins outside', [{ ...blur, box: { ...box, x: 1.2 } }], /box\.x: expected .* 0 to 1.*Nearest: 1/],
    ['a region of no size', [{ ...blur, box: { ...box, width: 0 } }], /width and a height above 0/],
    ['a region longer than its clip', [{ ...blur, clip: 1, end: 90 }], /clip 1 is 20 s long\. Nearest: 20/],
    ['a region longer than the film', [{ ...blur, end: 90 }], /the film is 42 s long\. Nearest: 42/],
    [
      'a region that ends before it begins',
      [{ ...blur, start: 5, end: 4 }],
      /end \(4 s\) has to be after start \(5 s\)/,
    ],
    [
      'a region whose way is out of order',
      [
        {
          ...blur,
          path: [
            { at: 3, box },
            { at: 2, box },
          ],
        },
      ],
      /each time in path has to be later.*path\[1\]/,
    ],
    ['a region that moves beyond its end', [{ ...blur, clip: 1, path: [{ at: 30, box }] }], /30 s.*ends at 20 s/],
    ['more regions than one can look after', many(blur), /edits\[100\].*at most 100 regions/],
    ['more callouts than one can look after', many(callout), /edits\[100\].*at most 100 callouts/],
    ['a box around nothing', [{ ...callout, box: { x: 0.2, y: 0.2 } }], /width and a height above 0/],
    ['a callout behind the end', [{ ...callout, start: 80 }], /42 s long/],
    ['volumes out of order', [levels([3, 1], [2, 0.5])], /point 2 is at 2 s, the one before at 3 s/],
    ['a volume out of range', [levels([3, 9])], /0 to 4, got 9\. Nearest: 4/],
    ['a volume behind the end', [levels([50, 1])], /42 s long/],
    ['a ramp out of order', [ramp([3, 1], [2, 0.25])], /point 2 is at 2 s/],
    ['a ramp behind the end of its clip', [ramp([30, 1], [32, 0.25])], /20 s long at its recorded speed/],
    [
      'zooms that run into each other',
      [
        { ...zoom, start: 2, end: 6 },
        { ...zoom, start: 4, end: 8 },
      ],
      /edits\[1\].*between 2 and 6 s/,
    ],
    ['a zoom that ends behind its clip', [{ ...zoom, start: 19, end: 60 }], /clip 1 is 20 s long\. Nearest: 20/],
    ['a punch behind the end of its clip', [{ op: 'punch_in', clip: 1, at: 25 }], /clip 1 is 20 s long/],
    ['keyframes out of order', [grow([2, 1], [1, 2])], /point 2 is at 1 s/],
    ['a keyframe out of range', [grow([2, 900])], /0 to 10, not to 900; nearest: 10/],
    ['a stretch that ends before it begins', [{ op: 'keep', ranges: [[5, 3]] }], /from has to be before to/],
    ['a stretch behind the end', [{ op: 'keep', ranges: [[60, 70]] }], /42 s long/],
    ['a mask of moving pictures', [{ op: 'mask', clip: 1, asset: 'beach.mp4' }], /but this needs a photo/],
  ])('%s', (_, edits, words) => {
    expect(answer(edits)).toEqual({ fault: expect.stringMatching(words) })
  })
})

describe('limited, and said with the value that was taken', () => {
  test.each<[string, object[], RegExp]>([
    [
      'a region that reaches beyond the edge',
      [{ ...blur, box: { ...box, x: 0.9 } }],
      /cut off at the edge of the picture: \(x 90%, y 10%, width 10%, height 20%\)/,
    ],
    [
      'ramps that overlap',
      [ramp([2, 1], [3, 0.25], [5, 1]), ramp([4, 1], [6, 2])],
      /1x at 2 s, 0.25x at 3 s, 1x at 4 s, 2x at 6 s.*replaces the earlier ramp where they overlap/,
    ],
    [
      'gutters wider than the pictures',
      [{ op: 'layout', type: 'grid', files: [1, 2, 3], gutter: 900 }],
      /gutters limited to 540 px/,
    ],
  ])('%s', (_, edits, words) => {
    expect(answer(edits)).toEqual({ lines: expect.stringMatching(words) })
  })
})
