import { expect, test } from 'vitest'
import { EN_WORDS } from '../../../src/engine/turn/reply/en.ts'
import { ZH_WORDS } from '../../../src/engine/turn/reply/zh.ts'

test.each([
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
  [`${'x'.repeat(79)}🎬🎬`, `${'x'.repeat(79)}🎬…`],
  ['🎬'.repeat(80), '🎬'.repeat(80)],
])('what was not understood is quoted whole or cut between characters: %s', (part, quoted) => {
  expect(EN_WORDS.notUnderstood([part])).toContain(`"${quoted}"`)
})

test.each([
  ['字'.repeat(60), '字'.repeat(60)],
  [`${'字'.repeat(59)}🎬🎬`, `${'字'.repeat(59)}🎬…`],
])('so is it in Chinese: %s', (part, quoted) => {
  expect(ZH_WORDS.notUnderstood([part])).toContain(`“${quoted}”`)
})
