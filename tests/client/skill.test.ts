import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attributionHeaders } from '../../src/client/net/http.ts'
import { readAttribution as readWarned } from '../../src/client/skill.ts'
import { folder } from './harness.ts'

const SKILL =
  '---\nname: video-maker-for-free-online\nversion: 2.3.4\ndescription: >-\n  Makes videos: all kinds.\n---\n# Title\n'

type Where = Omit<Parameters<typeof readWarned>[0], 'warn'>
const readAttribution = (where: Where) =>
  readWarned({
    ...where,
    warn: (problem) => {
      throw new Error(problem)
    },
  })

/** An installation: SKILL.md beside dist/main.js. */
function install(root: string, skill = SKILL): string {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'SKILL.md'), skill)
  writeFileSync(join(root, 'dist', 'main.js'), '')
  return join(root, 'dist', 'main.js')
}

test.each([
  ['.clawhub/skills/video-maker', 'clawhub'],
  ['.cursor/skills/video-maker', 'cursor'],
  ['.claude/skills/video-maker', 'unknown'],
  ['code/video-maker', 'unknown'],
])('installed in %s: %s', async (place, platform) => {
  const runningFile = install(join(folder(), place))
  expect(await readAttribution({ runningFile })).toEqual({
    source: 'video-maker-for-free-online',
    version: '2.3.4',
    platform,
  })
})

test('a link to the file counts by both of its paths', async () => {
  const root = folder()
  const real = install(join(root, 'code'))
  mkdirSync(join(root, '.cursor/skills/x'), { recursive: true })
  symlinkSync(real, join(root, '.cursor/skills/x/main.js'))
  expect((await readAttribution({ runningFile: join(root, '.cursor/skills/x/main.js') })).platform).toBe('cursor')
  mkdirSync(join(root, '.clawhub/skills'), { recursive: true })
  const inside = install(join(root, '.clawhub/skills/y'))
  symlinkSync(inside, join(root, 'link.js'))
  expect(await readAttribution({ runningFile: join(root, 'link.js') })).toMatchObject({
    platform: 'clawhub',
    version: '2.3.4',
  })
})

test('a lock file of ClawHub beside the skills folder', async () => {
  const root = folder()
  mkdirSync(join(root, '.clawhub'))
  writeFileSync(join(root, '.clawhub/lock.json'), '{}')
  expect((await readAttribution({ runningFile: install(join(root, 'skills/video-maker')) })).platform).toBe('clawhub')
  expect((await readAttribution({ runningFile: install(join(root, 'other/video-maker')) })).platform).toBe('unknown')
})

test('the environment goes before what is found', async () => {
  const other = folder()
  install(other, SKILL.replace('2.3.4', '9.9.9'))
  const runningFile = install(join(folder(), '.clawhub/skills/x'))
  expect(await readAttribution({ runningFile, skillSource: 'agent', skillDir: other })).toMatchObject({
    platform: 'agent',
    version: '9.9.9',
  })
})

test.each([
  ['no frontmatter', []],
  ['---\nversion: 1\n---\n', []],
  ['---\nname: [\n---\n', [expect.stringMatching(/SKILL\.md is not YAML: .*line 1/)]],
])('without a usable SKILL.md (%j) there is still a name', async (skill, told) => {
  const problems: string[] = []
  const runningFile = install(join(folder(), 'a/b/c/d/e/f'), skill)
  const attribution = await readWarned({ runningFile, warn: (problem) => problems.push(problem) })
  expect(attribution).toMatchObject({ source: 'video-maker-for-free-online', platform: 'unknown' })
  expect(attribution.version).not.toBe('')
  expect(problems.slice(0, 1)).toEqual(told)
})

test('a SKILL.md that is not read where it was said to be is told', async () => {
  const problems: string[] = []
  const skillDir = folder()
  mkdirSync(join(skillDir, 'SKILL.md'))
  await readWarned({ runningFile: join(skillDir, 'main.js'), skillDir, warn: (problem) => problems.push(problem) })
  expect(problems).toEqual([
    expect.stringContaining("SKILL.md can't be read (EISDIR)"),
    expect.stringContaining(`NEMO_SKILL_DIR (${skillDir})`),
  ])
})

test('headers are printable and never empty', () => {
  expect(attributionHeaders({ source: '', version: '1.0\r\nX: y', platform: '日本' })).toEqual({
    'X-Skill-Source': 'unknown',
    'X-Skill-Version': '1.0X: y',
    'X-Skill-Platform': 'unknown',
  })
})
