// Writes the name of the published package everywhere at once: `npm run release -- --name NAME` (`--root DIR`: in a copy).
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { load } from './load.mjs'
import { FILES, released } from './release/rewrite.mjs'

const NAME = /^(@[a-z0-9][a-z0-9-._]*\/)?[a-z0-9][a-z0-9-._]*$/

const { values } = parseArgs({ options: { name: { type: 'string' }, root: { type: 'string', default: '.' } } })
const { name } = values
const root = resolve(values.root)
if (!name || !NAME.test(name)) fail('Name the package: npm run release -- --name NAME')
const read = (path) => readFileSync(join(root, path), 'utf8')
if (!JSON.parse(read('package.json')).private)
  fail('A name was written already: begin with a clean copy of the sources.')

const { cursorWebLink, vsCodeWebLink, fromRegistry } = await load(`
  export { cursorWebLink, vsCodeWebLink } from './src/cli/clients/links.ts'
  export { fromRegistry } from './src/cli/clients/launch.ts'
`)
const links = { cursor: cursorWebLink(fromRegistry(name)), vscode: vsCodeWebLink(fromRegistry(name)) }
const texts = Object.fromEntries(FILES.map((path) => [path, read(path)]))
for (const [path, text] of Object.entries(released(texts, name, links))) writeFileSync(join(root, path), text)
process.stdout.write(
  `${FILES.length} files name ${name} now. Look at the difference, run npm test, then npm run pack.\n`,
)

function fail(problem) {
  process.stderr.write(`${problem}\n`)
  process.exit(1)
}
