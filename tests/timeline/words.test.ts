import { describe, expect, test } from 'vitest'
import { fileName } from '../../src/client/renders/file-name.ts'
import { plain } from '../../src/edits/shown.ts'
import { line } from '../../src/engine/edit/wording/figures.ts'
import { plainName } from '../../src/engine/media/library.ts'
import { drawable } from '../../src/engine/media/text/layout.ts'
import { tidy } from '../../src/timeline/words.ts'
import { line as toolLine } from '../../src/tools/text.ts'

describe('names on one line', () => {
  test('a long one is cut, and says so', () => {
    expect(tidy('a'.repeat(80))).toBe('a'.repeat(80))
    expect(tidy('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
  })

  test('an emoji is one character: a name that is whole has no dots', () => {
    expect(tidy('🎬'.repeat(45))).toBe('🎬'.repeat(45))
    expect(tidy('🎬'.repeat(81))).toBe(`${'🎬'.repeat(79)}…`)
  })
})

test('joiners stay in texts and names, what only hides or turns does not', () => {
  for (const text of ['👩‍🚀 🏳️‍🌈', 'می‌خواهم', 'ශ්‍රී']) {
    expect(tidy(text)).toBe(text)
    expect(line(text)).toBe(text)
    expect(plain(text)).toBe(text)
    expect(fileName(text)).toBe(text)
    expect(plainName(`${text}.jpg`)).toBe(`${text}.jpg`)
    expect(toolLine(text)).toBe(text)
    expect(drawable(text)).toBe(text)
  }
  expect(tidy('a\u202eb\u200b\u0000c')).toBe('a b c')
  expect(line('a\u202eb\ufeffc')).toBe('a b c')
})
