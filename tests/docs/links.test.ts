import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { anchors, DOCUMENTS, ROOT, read, targets } from './markdown.ts'

const isOurs = (target: string) => !/^[a-z]+:/.test(target)

test.each(DOCUMENTS)('links of %s lead somewhere', (document) => {
  const broken = targets(read(document)).filter((target) => isOurs(target) && !resolves(document, target))
  expect(broken).toEqual([])
})

test('a broken link is seen', () => {
  expect(resolves('docs/tools.md', '../SKILL.md')).toBe(true)
  expect(resolves('docs/tools.md', 'SKILL.md')).toBe(false)
  expect(resolves('README.md', '#the-tools')).toBe(true)
  expect(resolves('README.md', 'docs/tools.md#no_such_tool')).toBe(false)
  expect(targets('[![a](b.svg)](c.md) and ![d](e.png) `[f](g)`')).toEqual(['b.svg', 'c.md', 'e.png'])
})

function resolves(document: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? document : join(dirname(document), path)
  if (!existsSync(join(ROOT, file))) return false
  return anchor === undefined || anchors(read(file)).includes(anchor)
}
