// A new user's way, for real: the packed tarball into an empty folder with an empty home, `engine install` from the npm
// registry, a video made through the tools; then the bundle for Claude Desktop, unpacked, on the same parts.
// `npm run soak -- tarball` (needs the registry; about two minutes). `--keep` leaves the folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { unzipSync } from 'fflate'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const MEDIA = ['red-panda.jpg', 'larch.jpg', 'rabbit.mp4', 'viper.mp3'].map((file) => join(ROOT, 'tests/media', file))
const SECONDS = 10
const WINDOWS = process.platform === 'win32'

const work = realpathSync(mkdtempSync(join(tmpdir(), 'tarball-soak-')))
const [home, app, out] = ['home', 'app', 'out'].map((folder) => join(work, folder))
for (const folder of [home, app]) mkdirSync(folder)
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(NEMO_|XDG_|npm_)/i.test(key))),
  HOME: home,
  USERPROFILE: home,
  APPDATA: join(home, 'AppData', 'Roaming'),
  LOCALAPPDATA: join(home, 'AppData', 'Local'),
  NEMO_ENGINE: 'local',
}
const bin = join(app, 'node_modules/.bin', WINDOWS ? `${name}.cmd` : name)

try {
  run(process.execPath, ['scripts/pack.mjs', '--out', out], ROOT)
  writeFileSync(join(app, 'package.json'), '{}')
  run('npm', ['install', '--no-audit', '--no-fund', join(out, `${name}-${version}.tgz`)], app)
  await expectAdvice(bin, [])
  run(bin, ['engine', 'install'], app)
  run(bin, ['engine', 'status'], app)
  await makeVideo('tarball', bin, [])
  await makeVideo('bundle', process.execPath, [unpackBundle()])
  console.log('\nAll well.')
} finally {
  run(bin, ['engine', 'stop'], work)
  if (process.argv.includes('--keep')) console.log(`Kept: ${work}`)
  else rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}

function run(command, args, cwd) {
  console.log(`\n> ${[command, ...args].join(' ')}`)
  execFileSync(command, args, { cwd, env, stdio: 'inherit', shell: WINDOWS })
}

function unpackBundle() {
  const folder = join(work, 'bundle')
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(out, `${name}-${version}.mcpb`))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return join(folder, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).server.entry_point)
}

/** Before the parts are there, the first call says how to get them. */
async function expectAdvice(command, args) {
  const client = await connect(command, args)
  const { isError, content } = await client.callTool({ name: 'create_session', arguments: { title: 'Too early' } })
  await client.close()
  const said = content.map(({ text }) => text).join('\n')
  console.log(`\nWithout parts: ${said}`)
  if (!isError || !said.includes('engine install')) throw new Error('the advice does not name the command')
}

async function makeVideo(title, command, args) {
  const started = Date.now()
  const client = await connect(command, args)
  const { session_id } = await call(client, 'create_session', { title })
  await call(client, 'upload_media', { session_id, files: MEDIA })
  const message = `Combine these images and the clip into a ${SECONDS}-second promo video with text overlays and transitions`
  const turn = await call(client, 'chat_edit', { session_id, message })
  console.log(`\n${title}: ${turn.reply}\n${turn.timeline}`)
  let render = await call(client, 'export_render', {
    session_id,
    resolution: '720p',
    output_path: join(home, `${title}.mp4`),
  })
  while (['pending', 'processing'].includes(render.status)) {
    render = await call(client, 'export_render', { render_id: render.render_id })
  }
  await client.close()
  if (render.status !== 'completed' || statSync(render.file).size < 100_000) throw new Error(JSON.stringify(render))
  const { file, size_bytes, duration_ms, width, height } = render
  if (Math.abs(duration_ms - SECONDS * 1000) > 50) throw new Error(`asked for ${SECONDS} s, got ${duration_ms} ms`)
  console.log(`${file}: ${width}x${height}, ${duration_ms} ms, ${size_bytes} bytes, after ${Date.now() - started} ms`)
}

async function connect(command, args) {
  const client = new Client({ name: 'soak', version })
  await client.connect(new StdioClientTransport({ command, args, env, cwd: app, stderr: 'inherit' }))
  await client.listTools()
  return client
}

async function call(client, tool, args) {
  const answer = await client.callTool({ name: tool, arguments: args }, undefined, { timeout: 120_000 })
  if (answer.isError) throw new Error(`${tool}: ${answer.content.map(({ text }) => text).join('\n')}`)
  return answer.structuredContent
}
