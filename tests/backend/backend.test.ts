import { expect, onTestFinished, test } from 'vitest'
import { Backend } from './backend.ts'

/** anything, as JSON.parse gives it */
type Body = ReturnType<typeof JSON.parse>

const WEEK = 7 * 24 * 3600 * 1000

async function rig() {
  const backend = await Backend.start()
  onTestFinished(() => backend.stop())
  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) => {
    const response = await fetch(backend.url + path, { method, headers, body: body && JSON.stringify(body) })

    const json: Body = JSON.parse(await response.text())
    return { status: response.status, body: json }
  }
  const mint = (id: string) => call('POST', '/api/auth/anonymous-token', { 'X-Client-Id': id })
  return { backend, call, mint }
}

test('one token for each client id in seven days, which then is not taken any more', async () => {
  const { backend, call, mint } = await rig()
  expect((await call('POST', '/api/auth/anonymous-token')).status).toBe(400)
  const { token } = (await mint('a')).body.data
  const bearer = { Authorization: `Bearer ${token}` }
  expect((await mint('a')).status).toBe(429)
  expect((await mint('b')).status).toBe(200)
  expect((await call('GET', '/api/credits/balance/simple', bearer)).status).toBe(200)
  backend.clock.advance(WEEK)
  expect((await call('GET', '/api/credits/balance/simple', bearer)).body.code).toBe(1001)
  expect((await mint('a')).status).toBe(200)
})

test('export wants all four headers; a blocked plan refuses it even so', async () => {
  const { backend, call, mint } = await rig()
  const { token } = (await mint('a')).body.data
  const skill = { 'X-Skill-Source': 's', 'X-Skill-Version': '1', 'X-Skill-Platform': 'unknown' }
  const all = { Authorization: `Bearer ${token}`, ...skill }
  const submit = (headers: Record<string, string>) =>
    call('POST', '/api/render/proxy/lambda', headers, { id: 'render_1', sessionId: '1', draft: {} })
  expect((await submit(skill)).body.code).toBe(1001)
  for (const missing of Object.keys(skill)) {
    const headers = Object.fromEntries(Object.entries(all).filter(([name]) => name !== missing))
    expect((await submit(headers)).status).toBe(402)
  }
  backend.planBlocked = true
  expect((await submit(all)).status).toBe(402)
  backend.planBlocked = false
  expect((await submit(all)).status).toBe(200)
  expect((await submit(all)).status).toBe(409)
})

test('a generation holds its credits while it runs, then they are gone; too few are told', async () => {
  const { backend, call, mint } = await rig()
  const { token } = (await mint('a')).body.data
  const bearer = { Authorization: `Bearer ${token}` }
  const session = await call('POST', '/api/tasks/me/with-session/nemo_agent', bearer, { task_name: 'project' })
  expect(session.body.data.session_id).toMatch(/^\d{19}$/)
  backend.clock.auto = false
  backend.onChat = () => ({ cost: 100, steps: [{ text: 'On it.' }, { waitMs: 60_000 }, { text: 'Done.' }] })
  const body = { session_id: session.body.data.session_id, new_message: { parts: [{ text: 'Generate' }] } }
  const stream = await fetch(`${backend.url}/run_sse`, { method: 'POST', headers: bearer, body: JSON.stringify(body) })
  expect(backend.credits).toEqual({ available: 0, frozen: 100 })
  const text = stream.text()
  await expect.poll(() => backend.clock.sleeping).toBeGreaterThan(0)
  backend.clock.advance(60_000)
  expect(await text).toContain('Done.')
  expect(backend.credits).toEqual({ available: 0, frozen: 0 })
  expect((await call('POST', '/run_sse', bearer, body)).body.code).toBe(2001)
})
