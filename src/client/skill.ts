import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { record, text } from '../protocol/loose.ts'
import { VERSION } from '../version.ts'
import type { Attribution } from './options.ts'
import { errno } from './store/errno.ts'

/** Attribution of calls without a SKILL.md. */
const OWN_NAME = 'video-maker-for-free-online'
/** Parent folders of the running file to search for a SKILL.md. */
const LEVELS = 6
const ABSENT = new Set(['ENOENT', 'ENOTDIR'])

interface Where {
  /** the running file, before resolving links */
  runningFile: string
  /** NEMO_SKILL_DIR */
  skillDir?: string
  /** SKILL_SOURCE */
  skillSource?: string
  /** called with the problem of an unreadable SKILL.md */
  warn(problem: string): void
}

/** Reads the caller from SKILL.md's frontmatter, and the platform from its location (PROTOCOL.md 16). */
export async function readAttribution({ runningFile, skillDir, skillSource, warn }: Where): Promise<Attribution> {
  const resolved = await realpath(runningFile).catch(() => runningFile)
  const starts = skillDir ? [skillDir] : [dirname(runningFile), dirname(resolved)]
  const skill = await findSkill(starts, warn)
  if (skillDir && !skill) warn(`there is no SKILL.md with a name in NEMO_SKILL_DIR (${skillDir})`)
  const paths = [runningFile, resolved, ...(skill ? [skill.folder] : [])]
  return {
    source: skill?.name ?? OWN_NAME,
    version: skill?.version ?? VERSION,
    platform: skillSource?.trim() || (await platformOf(paths)),
  }
}

interface Skill {
  folder: string
  name: string
  version?: string
}

async function findSkill(starts: readonly string[], warn: Where['warn']): Promise<Skill | undefined> {
  for (const start of starts) {
    let folder = start
    for (let level = 0; level < LEVELS; level++) {
      const skill = await readSkill(folder, warn)
      if (skill) return skill
      folder = dirname(folder)
    }
  }
  return undefined
}

async function readSkill(folder: string, warn: Where['warn']): Promise<Skill | undefined> {
  const path = join(folder, 'SKILL.md')
  const contents = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = errno(error) ?? String(error)
    if (!ABSENT.has(reason)) warn(`${path} can't be read (${reason})`)
    return ''
  })
  const front = contents.match(/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/)?.[1]
  if (front === undefined) return undefined
  const fields = record(yaml(front, (reason) => warn(`the frontmatter of ${path} is not YAML: ${reason}`)))
  const name = text(fields?.name)
  const version = fields?.version ?? record(fields?.metadata)?.version
  return name ? { folder, name, version: version === undefined ? undefined : String(version) } : undefined
}

function yaml(front: string, refuse: (reason: string) => void): unknown {
  try {
    return parse(front)
  } catch (error) {
    refuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    return undefined
  }
}

async function platformOf(paths: readonly string[]): Promise<string> {
  const normal = paths.map((path) => path.replaceAll('\\', '/'))
  if (normal.some((path) => path.includes('/.clawhub/'))) return 'clawhub'
  if (normal.some((path) => path.includes('/.cursor/skills/'))) return 'cursor'
  const locked = await Promise.all(paths.map(hasLock))
  return locked.includes(true) ? 'clawhub' : 'unknown'
}

/** ClawHub keeps a lock file next to its skills folder. */
async function hasLock(path: string): Promise<boolean> {
  for (let folder = path; dirname(folder) !== folder; folder = dirname(folder)) {
    if (basename(folder) !== 'skills') continue
    const lock = await stat(join(dirname(folder), '.clawhub', 'lock.json')).catch(() => undefined)
    if (lock?.isFile()) return true
  }
  return false
}
