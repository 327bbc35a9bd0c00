import { expect, test } from 'vitest'
import { NO_KEYFRAMES } from '../../../src/engine/edit/draft/defaults.ts'
import { TITLE_STYLE } from '../../../src/engine/edit/draft/usual.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { madeWords } from '../../../src/engine/edit/made.ts'

test('what was made of a text is told once, by the names of edits', () => {
  const before = emptyDraft('x')
  const times = { start: 0, frames: 90, untilEnd: true, keyframes: NO_KEYFRAMES }
  const text = { ...TITLE_STYLE, ...times, id: 't1', text: 'Hello', letterSpacing: 0.05, fill: { mediaId: 'm1' } }
  const assets = [{ id: 'm1', name: 'larch.jpg', kind: 'image' as const, hash: 'h' }]
  const [words = ''] = madeWords(before, { ...before, texts: [text] }, assets)
  const names = words.split(', ').map((pair) => pair.replace(/^t1: /, '').split(' ')[0])
  expect(names.filter((name) => /[A-Z]/.test(name ?? ''))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  expect(words).toContain('letter_spacing 0.05')
  expect(words).toContain('fill larch.jpg')
  expect(words).toContain('until_end')
})
