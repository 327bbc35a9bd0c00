import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { workplace } from '../e2e/server.ts'
import { blocks, ROOT, read } from './markdown.ts'

test('the client in the page for other clients runs', () => {
  const [program = ''] = blocks(read('docs/other-clients.md'), 'js')
  const env = { PATH: process.env.PATH, ...workplace().env }
  const args = ['--input-type=module', '--eval', program]
  expect(execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })).toBe('local\n')
})
