import { beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../scripts/docs/pages.mjs'
import { VARIABLES } from '../../src/config.ts'
import { OPERATION_NAMES } from '../../src/edits/index.ts'
import { ERROR_CODES } from '../../src/protocol/errors.ts'
import { TOOLS } from '../../src/tools/registry.ts'
import { anchors, blocks, read } from './markdown.ts'

let made: Record<string, string>
beforeAll(async () => {
  made = await pages()
})

test.each([
  ...['docs/tools.md', 'docs/edits.md', 'docs/edits.schema.json', 'docs/errors.md', 'docs/environment.md'],
  'docs/vocabulary.md',
])('%s is up to date (npm run docs)', (path) => {
  expect(read(path)).toBe(made[path])
})

describe('docs/errors.md', () => {
  const page = read('docs/errors.md')

  test('has every code', () => {
    expect(anchors(page)).toEqual(expect.arrayContaining([...ERROR_CODES]))
  })

  test('has whole sentences, with all facts filled in', () => {
    const texts = blocks(page, 'text')
    expect(texts.length).toBeGreaterThanOrEqual(ERROR_CODES.length)
    for (const text of texts) {
      expect(text).toMatch(/^Error \w+: .+\nWhat to do: .+\nTell the person: .+\nRetry: .+\n$/)
      // an edit is called by its place in the list
      expect(text.replace(/edits\[\d+\]/g, 'edits')).not.toMatch(/\(not known\)|[{}[\]]|\.\.|\w\(| {2}| [.,]/)
    }
  })
})

test('docs/edits.md calls all sounds of a role by what they are', () => {
  expect(read('docs/edits.md')).not.toMatch(/the sound "(?:bgm|original|voice|effect|clips|all)"/)
})

test('docs/environment.md has every variable', () => {
  for (const { variable } of VARIABLES) expect(read('docs/environment.md')).toContain(`| \`${variable}\` |`)
})

test('docs/tools.md has every tool', () => {
  expect(anchors(read('docs/tools.md'))).toEqual(expect.arrayContaining(TOOLS.map(({ name }) => name)))
})

test('docs/edits.md has every operation', () => {
  expect(anchors(read('docs/edits.md'))).toEqual(expect.arrayContaining(OPERATION_NAMES))
})
