// Writes the pages of docs/ that are made from the code: `npm run docs`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from './docs/pages.mjs'

for (const [path, text] of Object.entries(await pages())) {
  writeFileSync(join(import.meta.dirname, '..', path), text)
  process.stdout.write(`${path}\n`)
}
