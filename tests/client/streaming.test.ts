import { expect, test } from 'vitest'
import { createCaller } from '../../src/client/account/caller.ts'
import { TurnRecord } from '../../src/client/chat/record.ts'
import { runTurn } from '../../src/client/chat/run.ts'
import { createHttp } from '../../src/client/net/http.ts'
import { rig } from './harness.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

test('a reply that could not be saved on the way is whole at the end', async () => {
  const { backend, client } = await rig()
  const { sessionId } = await client.createSession({ title: 'Harbour' })
  backend.onChat = () => ({ steps: [{ text: 'Cut it.' }, { waitMs: 5_000 }, { text: 'Done.' }] })
  const [token = ''] = backend.tokens.keys()
  const http = createHttp({ source: 's', version: '1', platform: 'p' }, backend.clock, log)
  const credential = async () => ({ token, minted: false })
  const { endpoint } = await backend.endpoints().open('cloud')
  const kept = { reply: '', files: [], changes: [], timeline: '', notes: [], recoveryReads: 0, delivered: false }
  let record = TurnRecord.parse({
    ...{ id: 'turn_1', sessionId, engine: 'cloud', message: 'Trim it', status: 'prepared', createdAt: 0 },
    ...kept,
  })
  const save = async (change: Partial<TurnRecord>) => {
    if (change.status === 'streaming') throw new Error('EBUSY')
    record = { ...record, ...change }
    return record
  }
  await runTurn(
    record,
    { save, signal: new AbortController().signal },
    {
      ...{ http, endpoint, log, clock: backend.clock, writeFiles: async () => [] },
      caller: createCaller(http, { get: credential, renew: credential }, ''),
      onReading: () => {},
      onBindId: async () => {},
      onSessions: async () => {},
    },
  )
  expect(record).toMatchObject({ status: 'completed', reply: 'Cut it.\n\nDone.' })
})
