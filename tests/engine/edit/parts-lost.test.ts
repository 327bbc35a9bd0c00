import { expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import { type AnyEdit, edit, edited, timeline } from './timeline.ts'

const TRIP = timeline(['beach.mp4', 'city.mp4', 'photo1.jpg'])
const BOX = { x: 0.1, y: 0.1, width: 0.4, height: 0.4 }
const DRESSED = edited(
  TRIP,
  { op: 'zoom_to', params: { clip: 1, box: BOX } },
  { op: 'animate', params: { clip: 1, property: 'opacity', points: [[0, 0.5]] } },
  { op: 'region', params: { clip: 1, effect: 'blur', box: BOX } },
  { op: 'replace_audio', params: { clip: 1, asset: 'song.mp3' } },
)

test.each<[string, AnyEdit[], string]>([
  [
    'another file in the place of a clip',
    [{ op: 'replace_clip', params: { clip: 1, asset: 'city.mp4' } }],
    'not carried over to city.mp4: zooms, regions, replaced sound',
  ],
  [
    'a layout',
    [{ op: 'layout', params: { type: 'side_by_side', files: [1, 2] } }],
    'not carried over to beach.mp4: moves, zooms',
  ],
  [
    'a box that becomes an overlay',
    [
      { op: 'layout', params: { type: 'side_by_side', files: [1, 2] } },
      { op: 'update_overlay', params: { match: 'o1', position: 'top' } },
    ],
    'not carried over to beach.mp4: regions',
  ],
  [
    'a cutaway that becomes an overlay',
    [
      { op: 'cutaway', params: { asset: 'photo2.jpg', clip: 2 } },
      { op: 'update_overlay', params: { match: 'photo2.jpg', scale: 0.3 } },
    ],
    'now an overlay instead of a cutaway',
  ],
])('what is lost is said: %s', (_, edits, said) => {
  let draft = DRESSED
  let last = ''
  for (const each of edits) {
    const report = edit(draft, each)
    draft = report.draft
    last = report.changes.join()
  }
  expect(last).toContain(said)
})

test('a volume is animated by its points, and that is said', () => {
  const parsed = parseEdits({ op: 'animate', clip: 1, property: 'volume', points: [[0, 1]] })
  expect('fault' in parsed && parsed.fault.problem).toBe(
    'expected position, scale, rotation or opacity (set_volume with points lets a volume change in time), got "volume"',
  )
})
