import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { record, text } from '../protocol/loose.ts'
import { VERSION } from '../version.ts'
import type { Attribution } from './options.ts'

/** What calls are attributed to where no SKILL.md is found. */
const OWN_NAME = 'video-maker-for-free-online'
/** So far up from the running file a SKILL.md is looked for. */
const LEVELS = 6

interface Where {
  /** the running file as it was called, before links are resolved */
  runningFile: string
  /** NEMO_SKILL_DIR */
  skillDir?: string
  /** SKILL_SOURCE */
  skillSource?: string
}

/** Reads who calls from SKILL.md's frontmatter, and the platform from where it is installed (PROTOCOL.md 16). */
export async function readAttribution({ runningFile, skillDir, skillSource }: Where): Promise<Attribution> {
  const resolved = await realpath(runningFile).catch(() => runningFile)
  const starts = skillDir ? [skillDir] : [dirname(runningFile), dirname(resolved)]
  const skill = await findSkill(starts)
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

async function findSkill(starts: readonly string[]): Promise<Skill | undefined> {
  for (const start of starts) {
    let folder = start
    for (let level = 0; level < LEVELS; level++) {
      const skill = await readSkill(folder)
      if (skill) return skill
      folder = dirname(folder)
    }
  }
  return undefined
}

async function readSkill(folder: string): Promise<Skill | undefined> {
  const contents = await readFile(join(folder, 'SKILL.md'), 'utf8').catch(() => '')
  const front = contents.match(/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/)?.[1]
  if (front === undefined) return undefined
  try {
    const { parse } = await import('yaml')
    const fields = record(parse(front))
    const name = text(fields?.name)
    const version = fields?.version ?? record(fields?.metadata)?.version
    return name ? { folder, name, version: version === undefined ? undefined : String(version) } : undefined
  } catch {
    return undefined // not the frontmatter of a skill
  }
}

async function platformOf(paths: readonly string[]): Promise<string> {
  const normal = paths.map((path) => path.replaceAll('\\', '/'))
  if (normal.some((path) => path.includes('/.clawhub/'))) return 'clawhub'
  if (normal.some((path) => path.includes('/.cursor/skills/'))) return 'cursor'
  const locked = await Promise.all(paths.map(hasLock))
  return locked.includes(true) ? 'clawhub' : 'unknown'
}

/** ClawHub keeps a lock file beside the skills folder that it installs into. */
async function hasLock(path: string): Promise<boolean> {
  for (let folder = path; dirname(folder) !== folder; folder = dirname(folder)) {
    if (basename(folder) !== 'skills') continue
    const lock = await stat(join(dirname(folder), '.clawhub', 'lock.json')).catch(() => undefined)
    if (lock?.isFile()) return true
  }
  return false
}
