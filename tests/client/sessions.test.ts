import { expect, test } from 'vitest'
import { advise } from '../../src/client/errors.ts'
import { errorOf, rig } from './harness.ts'

test('a session id whose last digits a client has rounded off still finds its session', async () => {
  const { client } = await rig()
  const { sessionId } = await client.createSession({ title: 'Harbour' })
  const rounded = BigInt(Number(sessionId)).toString()
  expect(rounded).not.toBe(sessionId)
  expect(await client.state({ sessionId: rounded })).toMatchObject({ sessionId, title: 'Harbour' })
})

test('a session that nobody knows is answered with those that are known here', async () => {
  const { client } = await rig()
  const { sessionId } = await client.createSession({ title: 'Harbour' })
  const error = await errorOf(client.state({ sessionId: '42' }))
  expect(error).toMatchObject({ code: '1002', facts: { session: '42' } })
  expect(advise(error).now).toContain(`known here: ${sessionId} ("Harbour", just now)`)
})
