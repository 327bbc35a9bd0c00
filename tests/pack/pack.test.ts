import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problems } from '../../scripts/pack/problems.mjs'
import { exported, promo, startBackend, workplaceOf } from '../e2e/cloud/cloud.ts'
import { startServer } from '../e2e/server.ts'
import { VERSION } from './version.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TOOLS = ['create_session', 'upload_media', 'chat_edit', 'get_state', 'get_credits', 'export_render']

let work: string
let out: string

beforeAll(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'pack-')))
  out = join(work, 'out')
  pack(out)
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

function pack(folder: string, env: Record<string, string> = {}): void {
  execFileSync(process.execPath, ['scripts/pack.mjs', '--out', folder], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** A person's environment in which nothing was ever installed. */
function emptyHome(name: string): Record<string, string> {
  const home = join(work, name)
  mkdirSync(home)
  return { PATH: process.env.PATH ?? '', HOME: home, USERPROFILE: home, NEMO_HOME: join(home, 'nemo') }
}

/** Lists the tools, and asks for a session on the local engine, whose parts are not there. */
async function meet(command: string, args: string[], env: Record<string, string>): Promise<Meeting> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(new StdioClientTransport({ command, args, env, cwd: work, stderr: 'ignore' }))
  try {
    expect(client.getServerVersion()).toMatchObject({ name: 'video-maker-mcp', version: VERSION })
    const tools = (await client.listTools()).tools.map(({ name }) => name)
    const wroteBefore = readdirSync(env.HOME ?? '').filter((name) => name !== '.npm')
    const answer = await client.callTool({ name: 'create_session', arguments: { engine: 'local' } })
    return { tools, wroteBefore, isError: answer.isError === true, advice: JSON.stringify(answer.content) }
  } finally {
    await client.close()
  }
}

/** Makes a film in the cloud, up to the file. */
async function toAFinishedFile(command: [string, ...string[]], env: Record<string, string> = {}): Promise<void> {
  const backend = await startBackend()
  const server = await startServer(workplaceOf(backend, env).env, command)
  await promo(server)
  await exported(server, backend)
  expect(backend.log[0]?.headers).toMatchObject({ 'x-skill-version': VERSION })
  expect(server.stderr()).toBe('')
  await server.close()
}

interface Meeting {
  tools: string[]
  /** what lay in the person's folder before the first call */
  wroteBefore: string[]
  isError: boolean
  advice: string
}

const WITHOUT_PARTS = {
  tools: TOOLS,
  wroteBefore: [],
  isError: true,
  // the very file that ran, for the package is in no registry yet
  advice: expect.stringMatching(/Run: node \S.*main\.js\S* engine install/),
}

function tarNames(tarball: string): string[] {
  const tar = gunzipSync(readFileSync(tarball))
  const names: string[] = []
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    names.push(field(0, 100))
    at += 512 + Math.ceil(Number.parseInt(field(124, 12), 8) / 512) * 512
  }
  return names.sort()
}

describe('the npm tarball', () => {
  const tarball = () => join(out, `video-maker-mcp-${VERSION}.tgz`)

  test('holds what is needed and nothing else', () => {
    expect(statSync(tarball()).size).toBeLessThan(2_500_000)
    const names = tarNames(tarball())
    const outside = names.filter(
      (name) => !/^package\/dist\/((?:engine|demo)\/)?((?:chunks|studio)\/)?([\w.-]+\.js|package\.json)$/.test(name),
    )
    expect(outside).toEqual([
      'package/LICENSE',
      'package/README.md',
      'package/SKILL.md',
      'package/dist/THIRD-PARTY-LICENSES.txt',
      'package/dist/chat-view.html',
      'package/dist/engine/studio/index.html',
      'package/dist/engine/studio/page.css',
      'package/dist/skill/SKILL.md',
      'package/package.json',
    ])
    for (const name of ['main', 'engine/engine', 'engine/worker']) expect(names).toContain(`package/dist/${name}.js`)
  })

  test('depends on nothing, so that npx fetches one package', () => {
    const published = JSON.parse(readFileSync(join(out, 'package/package.json'), 'utf8'))
    expect(Object.keys(published).filter((key) => /dependencies|scripts/i.test(key))).toEqual([])
    expect(published).toMatchObject({ version: VERSION, type: 'module', bin: { 'video-maker-mcp': 'dist/main.js' } })
    expect(published.private, 'not to be published under a name that was not settled').toBe(true)
    expect(published.mcpName).toBe(JSON.parse(readFileSync(join(ROOT, 'server.json'), 'utf8')).name)
  })

  test('installs into an empty folder without a network, and runs', async () => {
    const env = emptyHome('tarball-home')
    const folder = join(work, 'empty')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{}')
    execFileSync(
      'npm',
      ['install', '--offline', '--no-update-notifier', '--no-audit', '--no-fund', '--loglevel=error', tarball()],
      {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      },
    )
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'video-maker-mcp',
    ])
    const bin = join(folder, 'node_modules/.bin/video-maker-mcp')
    const version = execFileSync(bin, ['--version'], { env, shell: process.platform === 'win32', encoding: 'utf8' })
    expect(version.split(' ')[0]?.trim()).toBe(VERSION)
    expect(await meet(bin, [], env)).toEqual(WITHOUT_PARTS)
    await toAFinishedFile([bin])
    const status = spawnSync(bin, ['engine', 'status'], { env, shell: process.platform === 'win32', encoding: 'utf8' })
    expect(status.stdout).toMatch(
      /parts: +not installed\n +install them: node .*\/video-maker-mcp\/dist\/main\.js engine install/,
    )
    expect(status.status).toBe(1)
  })
})

describe('the bundle for Claude Desktop', () => {
  const bundle = (folder: string) => readFileSync(join(folder, `video-maker-mcp-${VERSION}.mcpb`))
  let unpacked: string

  beforeAll(() => {
    unpacked = join(work, 'un packed')
    for (const [name, bytes] of Object.entries(unzipSync(bundle(out)))) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true })
      writeFileSync(join(unpacked, name), bytes)
    }
  })

  test('is the package with its manifest and icon, JavaScript only', () => {
    expect(problems(unpacked, 'manifest')).toEqual([])
    const names = Object.keys(unzipSync(bundle(out)))
    const others = names.filter((name) => !/^dist\/.*(\.js|package\.json)$/.test(name))
    expect(others).toEqual([
      'LICENSE',
      'README.md',
      'SKILL.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/chat-view.html',
      'dist/engine/studio/index.html',
      'dist/engine/studio/page.css',
      'dist/skill/SKILL.md',
      'docs/icon.png',
      'manifest.json',
      'package.json',
    ])
  })

  test('started as its manifest says, with every setting left out, it has the tools that the manifest lists', async () => {
    const manifest = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8'))
    const { args, env } = manifest.server.mcp_config
    const expanded = args.map((arg: string) => arg.replace(`\${__dirname}`, unpacked))
    expect(await meet(process.execPath, expanded, { ...emptyHome('bundle-home'), ...env })).toEqual(WITHOUT_PARTS)
    await toAFinishedFile([process.execPath, ...expanded], { ...env, NEMO_ENGINE: 'cloud' })
    expect(manifest.tools.map(({ name }: { name: string }) => name)).toEqual(TOOLS)
  })

  test('has the same bytes wherever and whenever it is packed', () => {
    const again = join(work, 'again')
    pack(again, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' })
    expect(bundle(again).equals(bundle(out))).toBe(true)
  })
})

test('the skill folder is named as the skill', () => {
  expect(readdirSync(join(out, 'video-maker-for-free-online')).sort()).toEqual(['LICENSE', 'SKILL.md'])
  expect(readFileSync(join(out, 'video-maker-for-free-online/SKILL.md'), 'utf8')).toMatch(
    /^---\nname: video-maker-for-free-online\n/,
  )
})
