import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/edits/fault.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { type LastIds, NO_IDS } from '../../../src/engine/edit/ids.ts'
import { revert } from '../../../src/engine/edit/revert.ts'
import { brokenInvariants } from './invariants.ts'
import { isOfDraft, randomList } from './random-list.ts'
import { seeded } from './random-operation.ts'
import { ASSETS, CONTEXT } from './timeline.ts'

interface Version {
  draft: Draft
  lastIds: LastIds
}

const EMPTY: Version = { draft: emptyDraft('Wild Days'), lastIds: NO_IDS }

/** What edits, as they are written, make of a version. */
function edited({ draft, lastIds }: Version, ...written: object[]): Version {
  const parsed = parseEdits(written)
  if ('fault' in parsed) throw new Error(faultWords(parsed.fault))
  const outcome = applyEdits(draft, parsed.edits.filter(isOfDraft), CONTEXT, 'en', lastIds)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** The film of a day: four clips, music, a title, captions, a logo. */
const FILM = edited(
  EMPTY,
  { op: 'build_sequence', assets: ['beach.mp4', 'photo1.jpg', 'city.mp4', 'photo2.jpg'] },
  { op: 'add_bgm', asset: 'song.mp3' },
  { op: 'add_text', text: 'Wild Days', start: 0, end: 3 },
  { op: 'add_captions', source: 'beach.srt' },
  { op: 'add_overlay', asset: 'logo.png', start: 1, end: 8 },
)

/** The present draft without one step, where later steps came after it. */
function without(before: Version, after: Version, now: Version) {
  return revert(before.draft, after.draft, now.draft)
}

describe('what was done since elsewhere survives', () => {
  test.each([
    [
      { op: 'add_text', text: 'Book now', start: 5, end: 8 },
      { op: 'set_volume', target: 'bgm', level: 0.3 },
    ],
    [
      { op: 'apply_filter', name: 'sepia', target: 'c1' },
      { op: 'rotate', clip: 'c1', degrees: 90 },
    ],
    [{ op: 'remove_bgm' }, { op: 'add_text', text: 'Book now', start: 5, end: 8 }],
    [
      { op: 'set_canvas', background: '#FF0000' },
      { op: 'set_canvas', aspect: '9:16' },
    ],
    [
      { op: 'update_text', match: 't1', color: '#FF0000' },
      { op: 'update_text', match: 't1', size: 'large' },
    ],
    [
      { op: 'trim', clip: 'c3', start: 4 },
      { op: 'apply_filter', name: 'sepia', target: 'c1' },
    ],
    [
      { op: 'append', asset: 'photo3.jpg' },
      { op: 'rotate', clip: 'c1', degrees: 90 },
    ],
    [
      { op: 'set_volume', target: 'c1', level: 0.5 },
      { op: 'mute', target: 'c1', from: 1, to: 2 },
    ],
    [
      { op: 'remove_text', match: 't1' },
      { op: 'add_text', text: 'Book now', start: 5, end: 8 },
    ],
    [
      { op: 'set_transition', between: [1, 2], type: 'fade' },
      { op: 'set_transition', between: [2, 3], type: 'wipeleft' },
    ],
  ])('%j, then %j', (one, other) => {
    const first = edited(FILM, one)
    const back = without(FILM, first, edited(first, other))
    const alone = edited({ draft: FILM.draft, lastIds: first.lastIds }, other)
    expect(back).toEqual(alone.draft)
  })
})

describe('what a later version changed as well is told, and nothing is done', () => {
  test.each([
    [{ op: 'set_volume', target: 'bgm', level: 0.5 }, { op: 'set_volume', target: 'bgm', level: 0.3 }, 'a1.volume'],
    [{ op: 'add_text', text: 'Now', start: 5, end: 8 }, { op: 'update_text', match: 't2', text: 'Then' }, 't2'],
    [{ op: 'add_text', text: 'Now', start: 5, end: 8 }, { op: 'remove_text', match: 't2' }, 't2'],
    [{ op: 'update_text', match: 't1', color: '#FF0000' }, { op: 'remove_text', match: 't1' }, 't1'],
    [{ op: 'move', clip: 'c1', to: 3 }, { op: 'move', clip: 'c2', to: 4 }, 'the sequence'],
  ])('%j, then %j', (one, other, element) => {
    const first = edited(FILM, one)
    expect(without(FILM, first, edited(first, other))).toEqual({ collision: expect.stringContaining(element) })
  })

  test.each([
    { op: 'trim', clip: 'c1', start: 4 },
    { op: 'delete', clips: [1] },
    { op: 'append', asset: 'photo3.jpg' },
    { op: 'set_speed', clip: 'c1', factor: 2 },
    { op: 'set_canvas', fps: 25 },
  ])('%j, and then a text that was placed in the sequence as it is now', (one) => {
    const first = edited(FILM, one)
    const placed = edited(first, { op: 'add_text', text: 'Here', start: 2, end: 4 })
    expect(without(FILM, first, placed)).toEqual({ collision: 't2' })
  })
})

/** Versions of a session as random edits make them. */
function versionsOf(seed: number, count: number): { versions: Version[]; said: string[] } {
  const random = seeded(seed)
  const versions = [seed % 4 === 0 ? EMPTY : FILM]
  const said: string[] = []
  for (let i = 0; i < count; i++) {
    const before = versions.at(-1) ?? FILM
    const edits = randomList(random, before.draft, ASSETS, 1 + random.below(2))
    const outcome = applyEdits(before.draft, edits, CONTEXT, 'en', before.lastIds)
    if (outcome.kind !== 'done') continue
    versions.push(outcome)
    said.push(JSON.stringify(edits))
  }
  return { versions, said }
}

/** A draft in which the order of what may stand in any order is left out. */
function sorted(draft: Draft): Draft {
  const byId = <Element extends { id: string }>(list: readonly Element[]) =>
    list.toSorted((a, b) => a.id.localeCompare(b.id))
  return { ...draft, texts: byId(draft.texts), overlays: byId(draft.overlays), audio: byId(draft.audio) }
}

const SEEDS = Array.from({ length: Number(process.env.EDIT_SEEDS ?? 60) }, (_, i) => i)

describe('whatever the versions are', () => {
  test('the last change taken back is the version before it', () => {
    for (const seed of SEEDS) {
      const { versions, said } = versionsOf(seed, 10)
      for (const [i, edits] of said.entries()) {
        const [before, after] = [versions[i], versions[i + 1]]
        if (!before || !after) throw new Error('a version is missing')
        expect(without(before, after, after), `seed ${seed}: ${edits}`).toEqual(before.draft)
      }
    }
  })

  test('the draft stays sound, and taking the later changes back instead leads to the version before them', () => {
    let taken = 0
    for (const seed of SEEDS) {
      const { versions, said } = versionsOf(seed, 8)
      const now = versions.at(-1)
      for (const [i, edits] of said.slice(0, -1).entries()) {
        const [before, after] = [versions[i], versions[i + 1]]
        if (!before || !after || !now) throw new Error('a version is missing')
        const back = without(before, after, now)
        if ('collision' in back) continue
        taken += 1
        const where = `seed ${seed}, without ${edits} of ${said}`
        expect(brokenInvariants(back, ASSETS), where).toEqual([])
        const other = revert(before.draft, back, now.draft)
        if (!('collision' in other)) expect(sorted(other), where).toEqual(sorted(after.draft))
      }
    }
    expect(taken).toBeGreaterThan(SEEDS.length / 2)
  })
})
