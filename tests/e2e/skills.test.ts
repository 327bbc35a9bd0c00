import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { frontmatter } from '../../scripts/pack/problems.mjs'
import { type RunningServer, startServer, temporaryFolder } from './server.ts'

/** The Skills extension of MCP, as the specification words its answers, on the built server. */

const SKILL = readFileSync(join(import.meta.dirname, '../../SKILL.md'))
const URI = 'skill://video-maker-for-free-online/SKILL.md'

const Entry = z.strictObject({
  uri: z.string(),
  frontmatter: z.looseObject({ name: z.string(), description: z.string() }),
  resources: z.array(
    z.strictObject({ uri: z.string(), digest: z.string().regex(/^sha256:[0-9a-f]{64}$/), size: z.number() }),
  ),
})
const cacheable = { resultType: z.literal('complete'), ttlMs: z.number(), cacheScope: z.enum(['public', 'private']) }
const Listed = z.strictObject({ skills: z.array(Entry), ...cacheable })
const Got = z.strictObject({ skill: Entry, ...cacheable })

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ NEMO_HOME: join(temporaryFolder(), 'data'), NEMO_ENGINE: 'local' })
})

const list = () => server.mcp.request({ method: 'skills/list', params: {} }, Listed)
const get = (uri: string) => server.mcp.request({ method: 'skills/get', params: { uri } }, Got)

test('the extension is declared', () => {
  expect(server.mcp.getServerCapabilities()?.extensions).toEqual({ 'io.modelcontextprotocol/skills': {} })
})

test('the skill is listed, with all that its frontmatter says and the hash of its bytes', async () => {
  const { skills } = await list()
  const digest = `sha256:${createHash('sha256').update(SKILL).digest('hex')}`
  expect(skills).toEqual([
    { uri: URI, frontmatter: frontmatter(SKILL.toString()), resources: [{ uri: URI, digest, size: SKILL.length }] },
  ])
  // the folder of a skill is called as the skill
  expect(URI.split('/').at(-2)).toBe(skills[0]?.frontmatter.name)
})

test('it is also had by its address, and no other', async () => {
  expect((await get(URI)).skill).toEqual((await list()).skills[0])
  await expect(get('skill://other/SKILL.md')).rejects.toMatchObject({ code: -32602 })
})

test('what is read are the bytes that were hashed', async () => {
  const { contents } = await server.mcp.readResource({ uri: URI })
  expect(contents).toEqual([{ uri: URI, mimeType: 'text/markdown', text: SKILL.toString() }])
})
