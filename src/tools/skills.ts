import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import { RpcError } from './rpc/error.ts'
import { SKILL } from './skill-address.ts'
import { line } from './text.ts'

/**
 * The methods of the Skills extension, `io.modelcontextprotocol/skills`: which skills there are, each with all its files and
 * their hashes, so that a host knows that it reads what its person approved. The file itself is read as a resource.
 */

/** How long a host may keep an entry; the skill changes with the program alone, ms. */
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

/** The answer to `skills/get`. @param text of SKILL.md @throws {RpcError} for the address of no skill here */
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

/** All that its author wrote between the two lines of dashes. */
function frontmatterOf(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  return parse(yaml)
}
