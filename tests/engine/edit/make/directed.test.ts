import { expect, test } from 'vitest'
import { applyOperations } from '../../../../src/engine/edit/apply.ts'
import type { EditContext } from '../../../../src/engine/edit/context.ts'
import { type Draft, emptyDraft } from '../../../../src/engine/edit/draft.ts'
import type { Operation } from '../../../../src/engine/edit/operation.ts'
import { type Moment, NOTHING_SEEN } from '../../../../src/engine/edit/picture-analysis.ts'
import { CONTEXT } from '../timeline.ts'

/** Photos of a film made by the director, in another shape of the canvas. */

const PHOTOS = CONTEXT.assets.filter(({ kind }) => kind === 'image').slice(0, 3)
const SUBJECT = { x: 0.55, y: 0.3, width: 0.15, height: 0.3 }
/** All far from each other. */
const HASHES = ['0000000000000000', 'ffffffffffffffff', '00000000ffffffff']
const LEVELS = { busy: [], light: [], dark: [], bright: [], colors: [] }
const MOMENT: Moment = { at_ms: 0, faces: [], sharpness: 1, motion: 0, hash: '', ...LEVELS }
const context: EditContext = {
  ...CONTEXT,
  assets: PHOTOS.map((photo) => ({ ...photo, width: 3200, height: 1300 })),
  pictures: new Map(
    PHOTOS.map(({ id }, i) => [
      id,
      {
        ...NOTHING_SEEN,
        moments: [{ ...MOMENT, subject: SUBJECT, hash: HASHES[i] ?? '' }],
      },
    ]),
  ),
}

function edited(draft: Draft, ...operations: Operation[]): Draft {
  const report = applyOperations(draft, operations, context, 'en')
  if (report.problems.length > 0) throw new Error(report.problems.join('\n'))
  return report.draft
}

const made: Operation = { op: 'make', params: { duration: 30, mood: 'upbeat' } }
const tall: Operation = { op: 'set_canvas', params: { aspect: '9:16' } }
const framing = ({ clips }: Draft) => clips.map(({ name, crop, fit }) => ({ name, crop, fit }))

test('are framed as if the film had been made in it', () => {
  const wide = edited(emptyDraft(''), made)
  expect(wide.clips.filter(({ crop }) => crop.left > 0).length).toBeGreaterThan(1)
  const turned = edited(wide, tall)
  expect(framing(turned)).not.toEqual(framing(wide))
  expect(framing(turned)).toEqual(framing(edited(emptyDraft(''), tall, made)))
  expect(framing(edited(turned, { op: 'set_canvas', params: { aspect: '16:9' } }))).toEqual(framing(wide))
})

test('keep a crop that was set since', () => {
  const wide = edited(emptyDraft(''), made, { op: 'crop', params: { clip: 2, left: 0.1 } })
  expect(edited(wide, tall).clips[1]?.crop).toEqual(wide.clips[1]?.crop)
})

test('keep all crops where it is said how pictures fit', () => {
  const wide = edited(emptyDraft(''), made)
  const blurred = edited(wide, { op: 'set_canvas', params: { aspect: '9:16', fit: 'blur' } })
  expect(blurred.clips.map(({ crop }) => crop)).toEqual(wide.clips.map(({ crop }) => crop))
})

test('other films keep theirs', () => {
  const built = edited(emptyDraft(''), { op: 'build_sequence', params: { assets: PHOTOS.map(({ name }) => name) } })
  expect(framing(edited(built, tall))).toEqual(framing(built))
})
