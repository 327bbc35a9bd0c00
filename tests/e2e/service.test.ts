import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { makeMedia } from '../engine/media/make.ts'
import { tinyModel } from '../engine/media/recognise/tiny-model.ts'
import { overhear } from '../overhear.ts'
import { finished, TRUSTED } from './cloud/cloud.ts'
import { afterwards, exported, MAIN, MEDIA, startServer, temporaryFolder, workplace } from './server.ts'

const certificate = (name: string) => join(import.meta.dirname, 'cloud/certificate', name)

/** `video-maker-mcp engine …` until it has printed a line. */
async function engine(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [MAIN, 'engine', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  afterwards(() => child.kill('SIGTERM'))
  const stderr = overhear('service', child.stderr)
  const ended = once(child, 'exit').then(([code]) => code as number | null) // exit's first value
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>, // a line's one value
    ended.then((code): [string] => [`ended with ${code}: ${stderr()}`]),
  ])
  return { child, line, ended, stderr }
}

test('a client makes a film on somebody else’s engine, with its address and a token alone', async () => {
  const folder = temporaryFolder()
  const env = { HOME: folder, NEMO_HOME: join(folder, 'own'), PATH: process.env.PATH ?? '' }
  const home = ['--home', join(folder, 'served')]
  const { line: token } = await engine(env, 'token', 'add', 'ada', '--credits', '10', ...home)
  expect(token).toMatch(/^nmv_usr_/)
  const tls = ['--tls-cert', certificate('certificate.pem'), '--tls-key', certificate('key.pem')]
  const { child, line, ended, stderr } = await engine(env, 'serve', '--listen', '127.0.0.1:0', ...tls, ...home)
  const [address = ''] = line.match(/https:\/\/\S+/) ?? []
  expect(address, line).not.toBe('')

  const place = workplace({
    NEMO_ENGINE: 'cloud',
    NEMO_API_URL: address.replace('127.0.0.1', 'localhost'),
    NEMO_TOKEN: token,
    ...TRUSTED,
  })
  const server = await startServer(place.env)
  const opened = await server.call('create_session', { title: 'Far away' })
  expect(opened.facts).toMatchObject({
    engine: 'cloud',
    note: expect.stringMatching(/^Your media is sent to localhost:\d+\.$/),
  })
  await finished(server, 'upload_media', { files: [join(MEDIA, 'larch.jpg')] })
  const edits = [
    { op: 'set_canvas', width: 320, height: 180 },
    { op: 'build_sequence', assets: 'all', each: 2 },
  ]
  const edited = await finished(server, 'chat_edit', { edits })
  expect(edited.facts, edited.text).toMatchObject({ status: 'completed' })
  expect(edited.facts.changes).toEqual([
    expect.stringMatching(/^1\. set_canvas/),
    expect.stringMatching(/^2\. build_sequence/),
  ])
  // it takes what this machine's own engine takes
  const state = await server.call('get_state', { include_draft: true })
  expect(state.facts).toMatchObject({ draft: { canvas: { width: 320, height: 180 }, clips: [{ file: 'larch.jpg' }] } })
  const checked = await finished(server, 'chat_edit', { edits: [{ op: 'help', about: 'trim' }] })
  expect(checked.facts.status).toBe('completed')
  const film = await exported(server, { format: 'webm', fps: 25 })
  expect(film).toMatchObject({ status: 'completed', width: 320, height: 180, duration_ms: 2000 })
  expect(String(film.file)).toMatch(/\.webm$/)
  expect(existsSync(String(film.file))).toBe(true)
  expect((await server.call('get_credits')).facts).toMatchObject({
    available: 8,
    frozen: 0,
    total: 8,
    note: expect.stringContaining('second of exported film'),
  })
  await finished(server, 'chat_edit', { edits: [{ op: 'set_duration', clip: 'c1', duration: 9 }] })
  const dear = await server.call('export_render', {})
  expect(dear.text).toMatch(/costs 9 credits.*offer a shorter part/s)
  expect(dear.text).not.toMatch(/exports cost no credits|nemovideo\.com|Register/)
  expect(stderr()).not.toContain(token)

  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 600_000)

test('a speech model that `engine install` put in the operator’s own folder listens for all users', async () => {
  const folder = temporaryFolder()
  const own = join(folder, 'own')
  const env = { HOME: folder, NEMO_HOME: own, PATH: process.env.PATH ?? '' }
  mkdirSync(join(own, 'speech'), { recursive: true })
  writeFileSync(join(own, 'speech', 'ggml-base.bin'), tinyModel())
  const tls = ['--tls-cert', certificate('certificate.pem'), '--tls-key', certificate('key.pem')]
  const { line } = await engine(env, 'serve', '--listen', '127.0.0.1:0', ...tls)
  const [address = ''] = line.match(/https:\/\/\S+/) ?? []
  const talk = join(folder, 'talk.mp4')
  await makeMedia(talk, {
    video: { graph: 'color=gray:s=64x48:r=1:d=35,format=yuv420p', encoder: 'libx264' },
    audio: { graph: 'aevalsrc=0.3*sin(2*PI*200*t)*lt(mod(t\\,30)\\,25):d=35:s=16000,aformat=fltp', encoder: 'aac' },
  })
  const place = workplace({
    NEMO_ENGINE: 'cloud',
    NEMO_API_URL: address.replace('127.0.0.1', 'localhost'),
    ...TRUSTED,
  })
  const server = await startServer(place.env)
  await server.call('create_session', { title: 'Talk' })
  await finished(server, 'upload_media', { files: [talk] })
  await finished(server, 'chat_edit', { edits: [{ op: 'build_sequence', assets: ['talk.mp4'] }] })
  const heard = await finished(server, 'chat_edit', { edits: [{ op: 'transcribe' }] })
  expect(heard.text).toMatch(/\d+ words recognised in talk\.mp4/)
}, 600_000)

test.each([
  [['serve'], /--listen HOST:PORT is needed/],
  [['serve', '--listen', 'everywhere'], /--listen takes an address like 127\.0\.0\.1:8080, not "everywhere"/],
  [['serve', '--listen', '8080', '--max-bytes', 'much'], /--max-bytes takes a size like 20GB/],
  [['serve', '--listen', '8080', '--tls-cert', 'a.pem'], /--tls-cert and --tls-key belong together/],
  [['token', 'add', '--credits', '5'], /A name .* is needed/],
  [['token', 'add', 'ada', '--expires', 'soon'], /--expires takes a time like 30d/],
  [['token', 'lend'], /no engine token command "lend"/],
])('%j is told what is wrong', async (args, problem) => {
  const folder = temporaryFolder()
  const { line } = await engine({ HOME: folder, NEMO_HOME: folder, PATH: process.env.PATH ?? '' }, ...args)
  expect(line).toMatch(/^ended with 2: /)
  expect(line).toMatch(problem)
})
