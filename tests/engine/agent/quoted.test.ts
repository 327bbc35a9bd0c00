import { expect, test } from 'vitest'
import { EN_WORDS } from '../../../src/engine/agent/reply/en.ts'

test.each([
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
  [`${'x'.repeat(79)}🎬🎬`, `${'x'.repeat(79)}🎬…`],
  ['🎬'.repeat(80), '🎬'.repeat(80)],
])('what was not understood is quoted whole or cut between characters: %s', (part, quoted) => {
  expect(EN_WORDS.notUnderstood([part], 'say so')).toContain(`"${quoted}"`)
})
