import { describe, expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import type { Asset } from '../../../src/engine/edit/asset.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { filmDocument } from '../../../src/engine/edit/film/document.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { type AnyEdit, CONTEXT } from './timeline.ts'

const NONE = { left: 0, right: 0, top: 0, bottom: 0 }
const BARS = { left: 0.02, right: 0.03, top: 0, bottom: 0 }
const ASSETS: Asset[] = [
  { id: 'old', name: 'old.mp4', kind: 'video', durationSeconds: 8, width: 720, height: 480, bars: BARS },
  { id: 'new', name: 'new.mp4', kind: 'video', durationSeconds: 8, width: 1920, height: 1080 },
]
const context = { ...CONTEXT, assets: ASSETS }
const apply = (draft: Draft, ...edits: AnyEdit[]) => applyOperations(draft, edits, context, 'en', idsIn(draft))
const both = apply(emptyDraft('Bars'), { op: 'build_sequence', params: { assets: ['old.mp4', 'new.mp4'] } })
const crops = ({ clips }: Draft) => clips.map(({ crop }) => crop)

describe('bars of a file’s own picture', () => {
  test('are cut off each clip that shows it, and that is said once', () => {
    expect(crops(both.draft)).toEqual([BARS, NONE])
    const said = 'old.mp4 is shown without the bars in its picture (left, right); a crop of 0 shows them'
    expect(both.changes.join('\n')).toContain(said)
    const more = apply(both.draft, { op: 'append', params: { asset: 'old.mp4' } })
    expect(crops(more.draft)).toEqual([BARS, NONE, BARS])
    expect(more.changes.join('\n')).not.toContain('bars')
  })

  test('are shown where the person crops by 0, and what the person crops is exact', () => {
    const shown = apply(both.draft, { op: 'crop', params: { clip: 1, left: 0, right: 0 } })
    expect(crops(shown.draft)).toEqual([NONE, NONE])
    const cut = apply(both.draft, { op: 'crop', params: { clip: 1, left: 0.1 } })
    expect(crops(cut.draft)[0]).toEqual({ ...BARS, left: 0.1 })
  })

  test('go with the file where another takes its place, and are no loss', () => {
    const other = apply(both.draft, { op: 'replace_clip', params: { clip: 1, asset: 'new.mp4' } })
    expect(crops(other.draft)).toEqual([NONE, NONE])
    expect(other.changes.join('\n')).not.toContain('crop')
    const back = apply(other.draft, { op: 'replace_clip', params: { clip: 2, asset: 'old.mp4' } })
    expect(crops(back.draft)).toEqual([NONE, BARS])
    expect(back.changes.join('\n')).toContain('without the bars')
  })

  test('of a cutaway too', () => {
    const covered = apply(both.draft, { op: 'cutaway', params: { asset: 'old.mp4', clip: 2 } })
    expect(covered.draft.overlays[0]?.clip?.crop).toEqual(BARS)
  })

  test.each([
    ['cut off', both.draft],
    ['shown', apply(both.draft, { op: 'crop', params: { clip: 1, left: 0, right: 0 } }).draft],
    ['cut into', apply(both.draft, { op: 'crop', params: { clip: 1, left: 0.2, right: 0 } }).draft],
    ['of a cutaway', apply(both.draft, { op: 'cutaway', params: { asset: 'old.mp4', clip: 2 } }).draft],
  ])('a document brings back a film with bars %s', (_, draft) => {
    const read = parseEdits(JSON.stringify({ op: 'compose', ...filmDocument(draft, ASSETS) }))
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    const [edit] = read.edits
    if (edit?.op !== 'compose') throw new Error('another edit was read')
    const outcome = applyEdits(draft, [edit], context, 'en', idsIn(draft))
    expect(outcome).toMatchObject({ kind: 'done', draft })
  })

  test('are cut off where a document says nothing of a crop', () => {
    const written = apply(emptyDraft('Bars'), { op: 'compose', params: { clips: [{ file: 'old.mp4' }] } })
    expect(crops(written.draft)).toEqual([BARS])
    expect(written.changes.join('\n')).toContain('without the bars')
    const exact = apply(emptyDraft('Bars'), {
      op: 'compose',
      params: { clips: [{ file: 'old.mp4', crop: { left: 0.1 } }] },
    })
    expect(crops(exact.draft)).toEqual([{ ...NONE, left: 0.1 }])
  })
})
