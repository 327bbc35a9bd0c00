import { expect, test } from 'vitest'
import { ToolSession } from '../../src/cli/tool-session.ts'
import { MAIN, workplace } from '../e2e/server.ts'

test('many calls with one signal warn of nothing', async () => {
  const warnings: Error[] = []
  const heard = (warning: Error): void => void warnings.push(warning)
  process.on('warning', heard)
  const session = await ToolSession.open(MAIN, workplace().env, new AbortController().signal)
  for (let i = 0; i < 12; i++) await session.call('chat_edit', { edits: [{ op: 'help' }] })
  await session.close()
  // warnings are told in the next turn of the event loop
  await new Promise((soon) => setImmediate(soon))
  process.off('warning', heard)
  expect(warnings).toEqual([])
})
