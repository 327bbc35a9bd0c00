import { expect, test } from 'vitest'
import { emptyDraft } from '../../../../src/engine/edit/draft.ts'
import { replacedBy } from '../../../../src/engine/edit/make/replaced.ts'
import { edited, timeline } from '../timeline.ts'

test('a film made anew replaces all that was there, which is counted', () => {
  expect(replacedBy(emptyDraft('New'))).toBe(undefined)
  const photos = timeline(['photo1.jpg', 'photo2.jpg'], 4)
  const draft = edited(
    photos,
    { op: 'add_text', params: { text: 'Hello' } },
    { op: 'add_bgm', params: { mood: 'calm' } },
  )
  expect(replacedBy(draft)).toEqual({ clips: 2, texts: 1, sounds: 1, others: 0 })
})
