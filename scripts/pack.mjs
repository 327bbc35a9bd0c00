// Builds and stages what is published (`npm run pack`, `-- --out DIR`): the npm package and its
// tarball, the skill folder, and the bundle for Claude Desktop (.mcpb).
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { frontmatter, problems } from './pack/problems.mjs'
import { reproducibleZip } from './pack/zip.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LARGEST_TARBALL = 2_500_000
/** The published package has no dependencies: dist/ is bundled, and `engine install` brings the native parts. */
const PUBLISHED_FIELDS = [
  'name',
  'version',
  'private',
  'description',
  'license',
  'mcpName',
  'type',
  'engines',
  'bin',
  'files',
]

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, 'out') },
  },
})
const out = resolve(values.out)

const wrong = problems(ROOT)
if (wrong.length > 0) {
  process.stderr.write(`Not packed:\n${wrong.map((line) => `  ${line}\n`).join('')}`)
  process.exit(1)
}
const staged = stagePackage()
report(packTarball(staged), LARGEST_TARBALL)
report(stageSkill())
report(bundle(staged))

function stagePackage() {
  const folder = freshFolder('package')
  const source = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const published = Object.fromEntries(PUBLISHED_FIELDS.map((field) => [field, source[field]]))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
  // not a copy of dist/, where chunks of earlier builds are kept for programs that run from there
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', join(folder, 'dist')], { cwd: ROOT, stdio: 'inherit' })
  for (const name of source.files.filter((name) => name !== 'dist')) cpSync(join(ROOT, name), join(folder, name))
  return folder
}

function packTarball(folder) {
  const npm = process.env.npm_execpath
  const args = ['pack', '--silent', '--ignore-scripts', '--no-update-notifier', '--pack-destination', out, folder]
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
  const name = npm?.endsWith('npm-cli.js')
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return join(out, name.trim().split('\n').at(-1))
}

function stageSkill() {
  const { name } = frontmatter(readFileSync(join(ROOT, 'SKILL.md'), 'utf8'))
  const folder = freshFolder(name)
  for (const file of ['SKILL.md', 'LICENSE']) cpSync(join(ROOT, file), join(folder, file))
  return folder
}

function bundle(folder) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'))
  const files = Object.fromEntries(filesBelow(folder).map((path) => [zipName(folder, path), readFileSync(path)]))
  for (const name of ['manifest.json', manifest.icon]) files[name] = readFileSync(join(ROOT, name))
  const path = join(out, `${manifest.name}-${manifest.version}.mcpb`)
  writeFileSync(path, reproducibleZip(files))
  return path
}

function freshFolder(name) {
  const folder = join(out, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function zipName(folder, path) {
  return relative(folder, path).split(sep).join('/')
}

function report(path, largest = Number.POSITIVE_INFINITY) {
  const paths = statSync(path).isDirectory() ? filesBelow(path) : [path]
  const size = paths.reduce((sum, file) => sum + statSync(file).size, 0)
  process.stdout.write(`${(size / 1e3).toFixed(0).padStart(6)} kB  ${relative(process.cwd(), path)}\n`)
  if (size > largest) throw new Error(`${path} is larger than ${largest} bytes`)
}
