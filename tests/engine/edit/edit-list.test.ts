import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/edits/fault.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { isOfDraft } from './random-list.ts'
import { CONTEXT, clips, edited, timeline } from './timeline.ts'

/** beach c1 0-20, city c2 20-38, mute c3 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])

/** What comes of a list as a caller writes it, with ids as high as any on the timeline. */
function applied(draft: Draft, ...edits: object[]) {
  const parsed = parseEdits(edits)
  if ('fault' in parsed) throw new Error(faultWords(parsed.fault))
  return applyEdits(draft, parsed.edits.filter(isOfDraft), CONTEXT, 'en', idsIn(draft))
}

function done(draft: Draft, ...edits: object[]): Draft {
  const outcome = applied(draft, ...edits)
  return outcome.kind === 'done' ? outcome.draft : expect.fail(JSON.stringify(outcome))
}

function fault(draft: Draft, ...edits: object[]): string {
  const outcome = applied(draft, ...edits)
  return outcome.kind === 'fault' ? faultWords(outcome.fault) : expect.fail(JSON.stringify(outcome))
}

describe('what an edit names', () => {
  test('clips by id, place and file, also several', () => {
    expect(clips(done(TRIP, { op: 'delete', clips: ['c1', 3] }))).toEqual(['city.mp4 0-18'])
    expect(clips(done(TRIP, { op: 'move', clip: 'mute', before: 'beach.mp4' }))[0]).toBe('mute.mp4 0-6')
    expect(fault(TRIP, { op: 'delete', clips: ['c1', 'c9'] })).toMatch(
      /^edits\[0\] \(delete\), clips: there is no clip "c9"/,
    )
  })

  test('is looked up on what the edit before left', () => {
    const outcome = fault(TRIP, { op: 'delete', clip: 'c2' }, { op: 'reverse', clip: 'c2' })
    expect(outcome).toMatch(/^edits\[1\] \(reverse\), clip: there is no clip "c2"/)
    expect(fault(TRIP, { op: 'split', at: 5 }, { op: 'reverse', clip: 'c1' })).toContain('its parts are c4 and c5')
    expect(clips(done(TRIP, { op: 'delete', clip: 1 }, { op: 'trim', clip: 1, start: 10 }))).toEqual([
      'city.mp4 0-8',
      'mute.mp4 8-14',
    ])
  })

  test.each([
    [{ op: 'move', clip: 1, to: 4 }, 'to: there is no place 4, the last is 3. Nearest: 3.'],
    [{ op: 'insert', asset: 'photo1.jpg', index: 5 }, 'index: there is no place 5, the last is 4. Nearest: 4.'],
    [{ op: 'duplicate', clip: 1, times: 1, to: 5 }, 'to: there is no place 5, the last is 4. Nearest: 4.'],
    [{ op: 'trim', clip: 'c3', end: 7 }, 'end: 7 s is beyond the end: clip 3 is 6 s long. Nearest: 6.'],
    [{ op: 'trim', clip: 'c3', end: -7 }, 'end: -7 s is beyond the end: clip 3 is 6 s long. Nearest: -6.'],
    [{ op: 'split', clip: 'c3', at: 40 }, 'at: 40 s is beyond the end: clip 3 is 6 s long. Nearest: 6.'],
    [{ op: 'split', at: 45 }, 'at: 45 s is beyond the end: the film is 44 s long. Nearest: 44.'],
  ])('%j is beyond what there is', (edit, words) => {
    expect(fault(TRIP, edit)).toContain(words)
  })

  test('places behind the last clip are good for one clip more', () => {
    expect(clips(done(TRIP, { op: 'insert', asset: 'photo1.jpg', index: 4 }))[3]).toBe('photo1.jpg 44-48')
    expect(clips(done(emptyDraft('A'), { op: 'insert', asset: 'photo1.jpg', index: 1 }))).toEqual(['photo1.jpg 0-4'])
    expect(clips(done(TRIP, { op: 'duplicate', clip: 'c3', times: 1, to: 4 }))[3]).toBe('mute.mp4 44-50')
  })

  test('a photo laid over has no sound', () => {
    const draft = done(TRIP, { op: 'add_overlay', asset: 'logo.png' })
    expect(fault(draft, { op: 'mute', target: 'o1' })).toContain('o1 "logo.png" is a photo and has no sound')
  })
})

describe('what an edit says that it did', () => {
  const lines = (draft: Draft, ...edits: object[]) => {
    const outcome = applied(draft, ...edits)
    return outcome.kind === 'done' ? outcome.lines : expect.fail(JSON.stringify(outcome))
  }

  test('a transition has an id of its own, and leaves its clips as they are', () => {
    const [first, second] = lines(
      TRIP,
      { op: 'set_transition', type: 'fade', duration: 1 },
      { op: 'set_transition', type: 'wipeleft', transition: 'x2' },
    )
    expect(first).toContain('Made x1: type fade, after c1, duration 1; x2: type fade, after c2, duration 1')
    expect(first).not.toContain('(c1')
    expect(second).toMatch(/\(x2\)$/)
  })

  test('when a text shows that went with its clip', () => {
    const titled = done(TRIP, { op: 'add_text', text: 'City', start: 22, end: 25 })
    expect(lines(titled, { op: 'swap', a: 'c2', b: 'c3' })[0]).toMatch(/ \(t1 now 28-31 s\)$/)
    expect(lines(titled, { op: 'trim', clip: 'c1', start: 10 })[0]).toMatch(/ \(c1 now 0-10 s, t1 now 12-15 s\)$/)
  })

  test('cuts that are on the beat already leave the rest of their list to be done', () => {
    const edits = [{ op: 'add_bgm', asset: 'song.mp3' }, { op: 'beat_sync' }, { op: 'beat_sync' }]
    expect(lines(TRIP, ...edits)[2]).toBe('3. beat_sync: Every cut that can move is already on the beat.')
  })
})

describe('a film as a document', () => {
  const clip = { file: 'photo1.jpg', duration: 4 }

  test.each([
    [{ ...clip, id: 'c9' }, 'clips[0].id'],
    [{ ...clip, id: 'c01' }, 'clips[0].id'],
    [{ ...clip, id: 't1' }, 'clips[0].id'],
    [{ ...clip, origin: 'c9' }, 'clips[0].origin'],
  ])('takes only ids that were given: %j', (clip, parameter) => {
    expect(fault(TRIP, { op: 'compose', clips: [clip] })).toContain(`(compose), ${parameter}: "`)
  })

  test('takes the loudness away that the film did not have', () => {
    const loud = edited(TRIP, { op: 'normalize_audio', params: { lufs: -14 } })
    expect(done(loud, { op: 'compose', clips: [clip] }).master.lufs).toBe(-14)
    expect(done(loud, { op: 'compose', clips: [clip], loudness: null }).master.lufs).toBeNull()
  })
})
