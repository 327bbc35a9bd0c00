// Where two films that ought to be one differ: in their documents, or in which of their parts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns the first place in which two documents differ, with what stands there in each; undefined where they are one */
export function documentDifference(one, other, path = 'document') {
  if (Object.is(one, other)) return undefined
  const plain = (value) => typeof value !== 'object' || value === null
  if (plain(one) || plain(other) || Array.isArray(one) !== Array.isArray(other))
    return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = documentDifference(one[key], other[key], `${path}.${key}`)
    if (found) return found
  }
  return undefined
}

/**
 * Parts are named by all that they are made of: those of one name must be one, wherever they lie.
 * @param folders of parts with their checksums, by whose they are
 * @returns a line for each part that was made in several ways
 */
export function partDifferences(folders) {
  const sums = new Map()
  for (const [whose, folder] of Object.entries(folders))
    for (const [name, sum] of sumsIn(folder)) sums.set(name, { ...sums.get(name), [whose]: sum })
  return [...sums].flatMap(([name, ofEach]) => {
    const ways = new Set(Object.values(ofEach))
    const said = Object.entries(ofEach).map(([whose, sum]) => `${whose} ${sum.slice(0, 12)}`)
    return ways.size > 1 ? [`part ${name}: ${said.join(', ')}`] : []
  })
}

function sumsIn(folder) {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.sum'))
  return files.map((file) => [file.replace(/^.*[/\\]|\.sum$/g, ''), readFileSync(join(folder, file), 'utf8')])
}
