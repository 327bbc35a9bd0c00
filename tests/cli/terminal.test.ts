import { describe, expect, test } from 'vitest'
import { coloured } from '../../src/cli/terminal/colour.ts'
import { ProgressBar } from '../../src/cli/terminal/progress-bar.ts'
import { usageText } from '../../src/cli/terminal/usage.ts'
import { wrapped } from '../../src/cli/terminal/wrap.ts'

describe('wrapping', () => {
  test('breaks between words, with the indentation of the line', () => {
    expect(wrapped('  one two three four five six seven', 26)).toBe('  one two three four five\n  six seven')
  })

  test('keeps a path whole, so that it can be copied', () => {
    const path = `/home/me/${'long/'.repeat(10)}film.mp4`
    expect(wrapped(`Done: ${path}`, 30).split('\n')).toContain(path)
  })

  test('leaves lines for files and pipes, and narrow terminals, as they are', () => {
    const line = 'word '.repeat(60)
    expect(wrapped(line, undefined)).toBe(line)
    expect(wrapped(line, 10)).toBe(line)
  })

  test('counts wide characters as two columns', () => {
    expect(wrapped('中文中文中文中文 中文中文中文', 24)).toBe('中文中文中文中文\n中文中文中文')
  })
})

test('usage has two columns, the second wrapped', () => {
  const rows = [
    ['program', 'does something that takes a while to explain'],
    ['  --flag', 'helps'],
  ] as const
  expect(usageText(rows, 40)).toBe('program   does something that takes a\n          while to explain\n  --flag  helps')
})

test('colours are for terminals that show them', () => {
  expect(coloured('red', 'x', { hasColors: () => true })).toBe('\x1b[31mx\x1b[39m')
  expect(coloured('red', 'x', { hasColors: () => false })).toBe('x')
  expect(coloured('red', 'x', {})).toBe('x')
})

describe('a progress bar', () => {
  function bar(output: { isTTY?: boolean; columns?: number }) {
    const written: string[] = []
    const time = { now: 0 }
    const stream = { ...output, write: (text: string) => written.push(text) }
    return { progress: new ProgressBar('Rendering', stream, () => time.now), written, time }
  }
  const TERMINAL = { isTTY: true, columns: 100 }

  test('ends at 100 % when its work is done', () => {
    const { progress, written } = bar(TERMINAL)
    progress.update(0.5)
    progress.done()
    expect(written.at(-1)).toBe(`\r\x1b[K  Rendering ${'█'.repeat(32)} 100 %\n`)
  })

  test('disappears when it is given up', () => {
    const { progress, written } = bar(TERMINAL)
    progress.update(0.5)
    progress.drop()
    expect(written.at(-1)).toBe('\r\x1b[K')
  })

  test('shows nothing of work that is done at once', () => {
    const { progress, written } = bar(TERMINAL)
    progress.update(0)
    progress.done()
    expect(written).toEqual([])
  })

  test('has one figure, and the time that is left', () => {
    const { progress, written, time } = bar(TERMINAL)
    time.now = 10_000
    progress.update(0.25)
    expect(written.at(-1)).toMatch(/█ *░+ {2}25 % {2}about 30 s left$/)
    time.now = 1_000_000
    progress.update(0.5)
    expect(written.at(-1)).toMatch(/about 17 min left$/)
  })

  test('is drawn only where something changed', () => {
    const { progress, written } = bar(TERMINAL)
    progress.update(0.5)
    progress.update(0.5001)
    expect(written).toHaveLength(1)
  })

  test('does not go back', () => {
    const { progress, written } = bar(TERMINAL)
    progress.update(0.5)
    progress.update(0.2)
    expect(written).toHaveLength(1)
  })

  test('fits a narrow terminal', () => {
    const { progress, written } = bar({ isTTY: true, columns: 30 })
    progress.update(0.5)
    expect(written).toEqual(['\r\x1b[K  Rendering  50 %'])
  })

  test('is a line a tenth elsewhere', () => {
    const { progress, written } = bar({})
    for (const percent of [3, 12, 14, 27, 27, 60]) progress.update(percent / 100)
    progress.done()
    expect(written).toEqual([
      '  Rendering  12 %\n',
      '  Rendering  27 %\n',
      '  Rendering  60 %\n',
      '  Rendering 100 %\n',
    ])
  })
})
