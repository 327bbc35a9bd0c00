import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyOf, Report } from '../../src/cli/batch/report.ts'
import { readRows } from '../../src/cli/batch/rows.ts'
import { columnsOf, fileColumnsOf, filesOf, filled, type Json } from '../../src/edits/film/template.ts'

describe('a table', () => {
  test.each([',', ';', '\t'])('of columns with %j between them', (separator) => {
    const csv = `\ufeff${['name', 'says'].join(separator)}\r\n${['Ada', `"a${separator}b ""c"""`].join(separator)}\r\n\r\n`
    expect(readRows(csv)).toEqual([{ name: 'Ada', says: `a${separator}b "c"` }])
  })

  test.each([
    ['a,b\n1,2,3', /^Line 2 of the table: Invalid Record Length/],
    ['a,a\n1,2', /two columns "a"/],
    ['a,b\n', /no rows/],
  ])('%j can’t be used', (csv, problem) => {
    expect(() => readRows(csv)).toThrow(problem)
  })
})

describe('a template', () => {
  const document: Json = {
    title: 'For {{name}}',
    clips: [{ file: '{{ photo }}', duration: 2 }, { file: 'logo.png' }, { card: { lines: ['{{name}}, {{town}}'] } }],
    texts: [{ text: 'file.png', color: '{{colour}}' }],
  }

  test('says what it takes', () => {
    expect([...columnsOf(document)].sort()).toEqual(['colour', 'name', 'photo', 'town'])
    expect([...fileColumnsOf(document)]).toEqual(['photo'])
    expect([...filesOf(document)]).toEqual(['logo.png'])
  })

  test('is filled with a row, and names files as the engine does', () => {
    const row = { name: 'Ada "A."', photo: 'x/ada.jpg', town: 'Bonn', colour: '#FF0000' }
    expect(filled(document, row, (file) => `${file}!`)).toEqual({
      title: 'For Ada "A."',
      clips: [{ file: 'x/ada.jpg!', duration: 2 }, { file: 'logo.png!' }, { card: { lines: ['Ada "A.", Bonn'] } }],
      texts: [{ text: 'file.png', color: '#FF0000' }],
    })
  })
})

describe('a report', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'batch-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('knows in the next run what is done, as long as it is there and of the same things', () => {
    const [key, other] = [keyOf({ a: 1 }), keyOf({ a: 2 })]
    writeFileSync(join(folder, 'one.mp4'), '')
    const report = new Report(folder)
    report.add({ row: 1, status: 'completed', file: 'one.mp4', key })
    report.add({ row: 2, status: 'completed', file: 'gone.mp4', key })
    report.add({ row: 3, status: 'failed', error: 'why', key })
    const next = new Report(folder)
    expect([1, 2, 3, 4].map((row) => next.isDone(row, key))).toEqual([true, false, false, false])
    expect(next.isDone(1, other)).toBe(false)
  })
})
