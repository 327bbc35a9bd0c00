import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import { RpcError } from './rpc/error.ts'
import { SKILL } from './skill-address.ts'
import { line } from './text.ts'

/**
 * Methods of the Skills extension, `io.modelcontextprotocol/skills`: lists skills with their files and hashes, so that a host
 * can check that it reads what the person approved. The file itself is read as a resource.
 */

/** Cache lifetime of an entry, ms; the skill only changes with the program. */
const FRESH_MS = 300_000

interface SkillEntry {
  uri: string
  frontmatter: Record<string, unknown>
  resources: { uri: string; digest: string; size: number }[]
}

const CACHEABLE = { resultType: 'complete', ttlMs: FRESH_MS, cacheScope: 'public' } as const

/** The answer to `skills/list`. @param text of SKILL.md */
export function listSkills(text: string) {
  return { skills: [entryOf(text)], ...CACHEABLE }
}

/** The answer to `skills/get`. @param text of SKILL.md @throws {RpcError} for an unknown URI */
export function getSkill(uri: string, text: string) {
  if (uri !== SKILL.uri) throw new RpcError('invalidParams', `there is no skill ${line(uri)}; there is ${SKILL.uri}`)
  return { skill: entryOf(text), ...CACHEABLE }
}

function entryOf(text: string): SkillEntry {
  const bytes = Buffer.from(text)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return {
    uri: SKILL.uri,
    frontmatter: frontmatterOf(text),
    resources: [{ uri: SKILL.uri, digest, size: bytes.length }],
  }
}

/** The parsed frontmatter. */
function frontmatterOf(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  return parse(yaml)
}
