import { expect, test } from 'vitest'
import { rig } from './harness.ts'

test('a session id whose last digits a client has rounded off still finds its session', async () => {
  const { client } = await rig()
  const { sessionId } = await client.createSession({ title: 'Harbour' })
  const rounded = BigInt(Number(sessionId)).toString()
  expect(rounded).not.toBe(sessionId)
  expect(await client.state({ sessionId: rounded })).toMatchObject({ sessionId, title: 'Harbour' })
})
