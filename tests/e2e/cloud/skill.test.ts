import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Backend } from '../../backend/backend.ts'
import { MAIN, startServer } from '../server.ts'
import { startBackend, workplaceOf } from './cloud.ts'

let backend: Backend
beforeAll(async () => {
  backend = await startBackend()
})

const SKILL = '---\nname: reels-from-photos\nversion: 7.8.9\ndescription: >-\n  Makes reels.\n---\n# Reels\n'
const OURS = { source: 'video-maker-for-free-online', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) }
const THEIRS = { source: 'reels-from-photos', version: '7.8.9' }

/** What the backend is told on the way to a session, and what the person is told on stderr. */
async function attributed(env: Record<string, string>, main = MAIN, told = /^$/) {
  const before = backend.log.length
  const server = await startServer(workplaceOf(backend, env).env, [process.execPath, main])
  const { text } = await server.call('create_session', {})
  const said = backend.log.slice(before).map(({ headers }) => ({
    source: headers['x-skill-source'],
    version: headers['x-skill-version'],
    platform: headers['x-skill-platform'],
  }))
  expect(said, text).toHaveLength(2)
  expect(said[0]).toEqual(said[1])
  await expect.poll(() => server.stderr()).toMatch(told)
  await server.close()
  return { ...said[0], stderr: server.stderr() }
}

/** Installs below a folder: SKILL.md, and beside it a link to the built server. */
function install(path: string): string {
  const main = join(workplaceOf(backend).folder, path, 'main.js')
  mkdirSync(dirname(main), { recursive: true })
  symlinkSync(MAIN, main)
  writeFileSync(join(dirname(main), 'SKILL.md'), SKILL)
  return main
}

test('of the package itself, as its SKILL.md says', async () => {
  expect(await attributed({})).toMatchObject({ ...OURS, platform: 'unknown' })
})

test('of a SKILL.md in NEMO_SKILL_DIR, and SKILL_SOURCE as the platform', async () => {
  const { folder } = workplaceOf(backend)
  writeFileSync(join(folder, 'SKILL.md'), SKILL)
  expect(await attributed({ NEMO_SKILL_DIR: folder, SKILL_SOURCE: 'agent' })).toMatchObject({
    ...THEIRS,
    platform: 'agent',
  })
})

test('a SKILL.md that cannot be read is told on stderr, and calls are made all the same', async () => {
  const { folder } = workplaceOf(backend)
  writeFileSync(join(folder, 'SKILL.md'), '---\nname: [\n---\n')
  const said = await attributed({ NEMO_SKILL_DIR: folder }, MAIN, /NEMO_SKILL_DIR.*\n/)
  expect(said).toMatchObject(OURS)
  const [line = ''] = said.stderr.split('\n')
  expect(JSON.parse(line)).toMatchObject({ level: 40, msg: expect.stringContaining('SKILL.md is not YAML') })
})

test.each([
  ['.clawhub/skills/reels', 'clawhub'],
  ['.cursor/skills/reels', 'cursor'],
  ['.claude/skills/reels', 'unknown'],
])('installed in ~/%s: %s', async (path, platform) => {
  expect(await attributed({}, install(path))).toMatchObject({ ...THEIRS, platform })
})

test("in a skills folder with ClawHub's lock file beside it", async () => {
  const main = install('agent/skills/reels')
  const hub = join(dirname(main), '../../.clawhub')
  mkdirSync(hub)
  writeFileSync(join(hub, 'lock.json'), '{}')
  expect(await attributed({}, main)).toMatchObject({ ...THEIRS, platform: 'clawhub' })
})
