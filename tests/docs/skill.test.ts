import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { frontmatter } from '../../scripts/pack/problems.mjs'
import { CLIENTS } from '../../src/cli/clients/clients.ts'
import { VARIABLES } from '../../src/config.ts'
import { ERROR_CODES } from '../../src/protocol/errors.ts'
import { UPLOAD_FORMATS } from '../../src/protocol/routes.ts'
import { TOOLS } from '../../src/tools/registry.ts'
import { codes, read } from './markdown.ts'

const text = read('SKILL.md')
const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')

/** The rules of agentskills.io/specification, and the fields that ClawHub reads below `metadata`. */
const Frontmatter = z.object({
  name: z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .regex(/^(?!.*(claude|anthropic))/),
  description: z
    .string()
    .min(1)
    .max(1024)
    .regex(/^[^<>]*$/)
    .regex(/\bUse when\b/),
  license: z.string(),
  compatibility: z.string().min(1).max(500).optional(),
  'allowed-tools': z.string().optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  metadata: z.object({
    openclaw: z.object({
      emoji: z.emoji(),
      primaryEnv: z.enum(VARIABLES.map(({ variable }) => variable)),
      envVars: z.array(
        z.strictObject({
          name: z.enum(VARIABLES.map(({ variable }) => variable)),
          required: z.literal(false),
          description: z.string(),
        }),
      ),
      requires: z.object({ bins: z.array(z.string()) }),
    }),
  }),
})

test('the frontmatter keeps to the rules', () => {
  expect(Frontmatter.strict().safeParse(frontmatter(text)).error?.issues ?? []).toEqual([])
})

test('it is short enough to be loaded whole', () => {
  expect(body.split('\n').length).toBeLessThan(500)
  // about 5,000 tokens
  expect(body.length).toBeLessThan(20_000)
})

describe('what it names exists', () => {
  const fields = TOOLS.flatMap(({ input, output }) => [...namesIn(input), ...namesIn(output)])
  const known = new Set([
    ...TOOLS.map(({ name }) => name),
    ...fields,
    ...ERROR_CODES,
    ...VARIABLES.map(({ variable }) => variable),
  ])

  test('tools, their arguments and results, variables', () => {
    const named = codes(body).filter((code) => /^[a-z]+(_[a-z]+)+$|^[A-Z]+(_[A-Z]+)+$/.test(code))
    expect(named.filter((name) => !known.has(name))).toEqual([])
    for (const { name } of TOOLS) expect(named).toContain(name)
    for (const { name } of TOOLS) expect(String(frontmatter(text).description)).toContain(name)
  })

  test('error codes', () => {
    const rows = [...body.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code)
    expect(rows.length).toBeGreaterThan(5)
    for (const code of rows) expect(ERROR_CODES).toContain(code)
  })

  test('clients', () => {
    expect(body).toContain(Object.keys(CLIENTS).join('|').replace(/^/, '<').concat('>'))
  })

  test('formats', () => {
    const said = body.slice(body.indexOf('## Limits and formats'))
    for (const format of UPLOAD_FORMATS) expect(said).toMatch(new RegExp(`\\b${format}\\b`))
  })
})

function namesIn(schema: z.ZodType): string[] {
  const visit = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return []
    const own = 'properties' in value && typeof value.properties === 'object' ? Object.keys(value.properties ?? {}) : []
    return [...own, ...Object.values(value).flatMap(visit)]
  }
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return [...visit(json), ...enumsIn(json)]
}

function enumsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'enum' in value && Array.isArray(value.enum) ? value.enum.map(String) : []
  return [...own, ...Object.values(value).flatMap(enumsIn)]
}
