import { afterAll, beforeAll, expect, test } from 'vitest'
import { layOutWritten } from '../../../src/engine/check/measure/lay-out.ts'
import type { HandleTurn } from '../../../src/engine/turn/turn.ts'
import type { TaskRunner } from '../../../src/engine/workers/task.ts'
import { STUDIO } from '../../../src/protocol/studio.ts'
import { WarningsAnswer } from '../../../src/protocol/warning.ts'
import { sent } from '../check/film.ts'
import { timeline } from '../edit/timeline.ts'
import { type Harness, json, runSse, startServer } from './harness.ts'

/** The state tells what is wrong with a film, where the film is asked for. */

const AT = { start: 0, duration: 6, position: [0.5, 0.5] }
const CROWDED = sent(timeline(['beach.mp4']), [
  { op: 'add_text', text: 'Open all day', ...AT },
  { op: 'add_text', text: 'Closed on Mondays', ...AT },
])

let server: Harness
let broken = false
beforeAll(async () => {
  const handleTurn: HandleTurn = ({ lastIds }) => ({
    reply: 'Done.',
    edit: { draft: CROWDED, lastIds, label: 'crowd' },
    needsInput: false,
  })
  const runTask: TaskRunner['run'] = async <Output>(task: string, input: unknown) => {
    if (task !== 'layOutWritten' || broken) throw new Error(`no such task: ${task}`)
    return layOutWritten(input as Parameters<typeof layOutWritten>[0], () => {}) as Output
  }
  server = await startServer({ handleTurn, runTask, log: { error: () => {}, info: () => {} } })
})
afterAll(() => server.close())

const stateOf = async (sid: string, query: string) =>
  (await server.request(`/api/state/nemo_agent/me/${sid}/latest${query}`)).body.data.state

test('with ids, times and what fixes it; texts are measured once', async () => {
  const sid = await server.newSession()
  expect((await stateOf(sid, '?film=1')).warnings).toEqual([])
  await (await server.raw('/run_sse', { ...runSse(sid, 'crowd it') })).text()
  expect((await stateOf(sid, '?film=1')).warnings).toEqual([
    {
      rule: 'texts_overlap',
      ids: ['t1', 't2'],
      start_ms: 0,
      end_ms: 6000,
      text: 't1 and t2 overlap from 0 to 6 s',
      edits: [{ op: 'update_text', match: 't2', position: expect.any(String) }],
    },
  ])
  await stateOf(sid, '?film=1')
  expect(server.tasks.layOutWritten).toBe(1)
  expect(await stateOf(sid, '')).not.toHaveProperty('warnings')
})

test('alone, for who waits for them', async () => {
  const sid = await server.newSession()
  await (await server.raw('/run_sse', { ...runSse(sid, 'crowd it') })).text()
  const { body } = await server.request(`/api/state/nemo_agent/me/${sid}/warnings?wait_ms=2000`)
  expect(body.data.warnings).toMatchObject([{ rule: 'texts_overlap' }])
  expect((await server.request(`/api/state/nemo_agent/me/${sid}/warnings?wait_ms=long`)).status).toBe(400)
})

test('in the language of the film', async () => {
  const sid = await server.newSession('zh-CN')
  await (await server.raw('/run_sse', { ...runSse(sid, 'crowd it') })).text()
  expect((await stateOf(sid, '?film=1')).warnings).toMatchObject([{ text: 't1 和 t2 在 0-6 秒重叠' }])
  const { body } = await server.request(`/api/state/nemo_agent/me/${sid}/warnings`)
  expect(body.data.warnings).toMatchObject([{ text: 't1 和 t2 在 0-6 秒重叠' }])
})

test('in the language of the page, whatever that of the film is', async () => {
  const sid = await server.newSession()
  await (await server.raw('/run_sse', { ...runSse(sid, 'crowd it') })).text()
  const link = new URL((await server.request('/engine/studio', json({}))).body.data.url)
  const own = { origin: link.origin, 'sec-fetch-site': 'same-origin' }
  const entered = await fetch(new URL('enter', link), {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json' },
    body: JSON.stringify({ key: new URLSearchParams(link.hash.slice(1)).get('key') }),
  })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const said = async (language: string) => {
    const answer = await fetch(new URL(STUDIO.checks(sid, language), link), { headers: { ...own, cookie } })
    return WarningsAnswer.parse(await answer.json()).data.warnings
  }
  expect(await said('zh')).toMatchObject([{ text: 't1 和 t2 在 0-6 秒重叠' }])
  expect(await said('en')).toMatchObject([{ text: 't1 and t2 overlap from 0 to 6 s' }])
})

test('a state is told where texts cannot be measured', async () => {
  broken = true
  const sid = await server.newSession()
  await (await server.raw('/run_sse', { ...runSse(sid, 'crowd it') })).text()
  // kept from before
  expect((await stateOf(sid, '?film=1')).warnings).toHaveLength(1)
})
