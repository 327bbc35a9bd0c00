import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nock from 'nock'
import { Agent } from 'undici'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createClient } from '../../src/client/index.ts'
import { TestClock } from '../backend/clock.ts'
import { movie } from '../backend/renders.ts'
import { jsonOf } from '../protocol/fixtures.ts'
import { errorOf, folder, LONG, MEDIA } from './harness.ts'

/** Every variant of the answers of PROTOCOL.md 2 to 9, through the whole client. */

const API = 'https://api.example.test'
const CDN = 'https://cdn.example.test'
const SID = '5529798706024415999'

interface Answer {
  name?: string
  status?: number
  body?: nock.Body
  rawBody?: string
}

const rest = jsonOf('15-rest-and-errors.json')
const render = jsonOf('14-render.json')
const states = jsonOf('13-states.json').states
const reply = (scope: nock.Interceptor, { status = 200, body, rawBody }: Answer) =>
  scope.reply(status, rawBody ?? body, { 'Content-Type': 'application/json' })

function client() {
  const dispatcher = new Agent()
  const endpoint = { engine: 'cloud' as const, baseUrl: API, dispatcher, privacy: '' }
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const made = createClient({
    home: folder(),
    outputDir: folder(),
    endpoints: {
      open: async () => ({ endpoint }),
      openUsed: async () => undefined,
      elsewhere: () => dispatcher,
      close: () => dispatcher.close(),
    },
    attribution: { source: 'skill', version: '1', platform: 'unknown' },
    defaultEngine: 'cloud',
    webUrl: 'https://web.example.test',
    mediaDirs: [],
    log,
    clock: new TestClock(),
  })
  onTestFinished(() => made.close())
  return made
}

const token = (answer: Answer = rest.token.responses[0]) => reply(nock(API).post('/api/auth/anonymous-token'), answer)
const session = (answer: Answer = rest.session.responses[0]) => reply(nock(API).post(rest.session.request.path), answer)
const state = (body: nock.Body) => nock(API).persist().get(`/api/state/nemo_agent/me/${SID}/latest`).reply(200, body)

async function opened() {
  token()
  session()
  const vmm = client()
  await vmm.createSession({})
  return vmm
}

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

test.each(rest.token.responses as Answer[])('token %#', async (answer) => {
  token(answer)
  const used = nock(API, { reqheaders: { authorization: /^Bearer nmv_usr_EXAMPLE/ } })
    .get(/credits/)
    .times(2)
    .reply(200, { available: 1 })
  const vmm = client()
  await vmm.credits({})
  await vmm.credits({})
  expect(used.isDone()).toBe(true)
})

test.each(rest.session.responses as Answer[])('session %#', async (answer) => {
  token()
  session(answer)
  expect(await client().createSession({})).toMatchObject({ sessionId: SID, taskId: 'task_91ab' })
})

test.each(rest.upload.responses as Answer[])('upload %#', async (answer) => {
  const vmm = await opened()
  state(states.empty)
  reply(nock(API).post(/upload-video/), answer)
  const report = await vmm.upload({ files: [join(MEDIA, 'larch.jpg')] }, LONG)
  expect(report.uploaded).toMatchObject([{ name: 'harbour.mp4', kind: 'video' }])
})

test.each(rest.credits.responses as Answer[])('credits %#', async (answer) => {
  token()
  reply(nock(API).get('/api/credits/balance/simple'), answer)
  expect((await client().credits({})).available).toBe(60)
})

test.each(Object.entries(states))('state %s', async (name, body) => {
  const vmm = await opened()
  state(body as nock.Body)
  const expected = jsonOf('13-states.json').expect[name]
  const report = await vmm.state({})
  expect(report.readyToExport).toBe(expected.exportable)
  if (expected.summary) expect(report.timeline).toBe(expected.summary)
})

describe('renders', () => {
  const film = movie()
  const submit = (answer: Answer) => reply(nock(API).post('/api/render/proxy/lambda'), answer)
  const poll = (answer: Answer, times = 1) =>
    reply(
      nock(API)
        .get(/\/api\/render\/proxy\/lambda\//)
        .times(times),
      answer,
    )
  const DONE: Answer = render.poll[1]
  const file = () =>
    nock(CDN)
      .get(/render-result/)
      .reply(200, film, { 'Content-Type': 'video/mp4' })

  async function ready() {
    const vmm = await opened()
    state(states.beforeEdit)
    nock(API).post('/api/auth/claim-token').reply(404)
    return vmm
  }

  test.each((render.submit as Answer[]).filter(({ status = 200 }) => status < 300))('submit: $name', async (answer) => {
    const vmm = await ready()
    submit(answer)
    poll(DONE)
    file()
    const report = await vmm.exportRender({}, LONG)
    expect(film.equals(readFileSync(report.file ?? ''))).toBe(true)
  })

  test('submit: a duplicate id, then 402', async () => {
    const vmm = await ready()
    for (const name of ['duplicate-id', 'free-plan'])
      submit((render.submit as Answer[]).find((s) => s.name === name) ?? {})
    expect((await errorOf(vmm.exportRender({}, LONG))).code).toBe('402')
    expect(nock.pendingMocks().filter((mock) => mock.includes('lambda'))).toEqual([])
  })

  test.each(render.poll as (Answer & { expect: { state: string } })[])('poll: $name', async (answer) => {
    const vmm = await ready()
    submit(render.submit[0])
    poll(answer)
    if (answer.expect.state === 'failed') {
      submit(render.submit[0])
      poll(answer)
      expect((await errorOf(vmm.exportRender({}, LONG))).code).toBe('render_failed')
      return
    }
    if (answer.expect.state === 'running') poll(DONE)
    if (answer.expect.state === 'done-no-url') {
      poll(answer, 2)
      nock(API, { reqheaders: { authorization: /^Bearer / } })
        .get(/\/api\/render\/proxy\/render_[^/]+\/download$/)
        .reply(200, film, { 'Content-Type': 'video/mp4' })
    } else {
      nock(CDN, { badheaders: ['authorization'] })
        .get(/render-result/)
        .reply(200, film, { 'Content-Type': 'video/mp4' })
    }
    const report = await vmm.exportRender({}, LONG)
    expect(report).toMatchObject({ status: 'completed', sizeBytes: film.length })
  })
})
