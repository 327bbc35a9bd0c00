import nock from 'nock'
import { Agent } from 'undici'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Client } from '../../src/client/client.ts'
import { adviceFor, advise } from '../../src/client/errors.ts'
import { createClient } from '../../src/client/index.ts'
import type { ClientOptions } from '../../src/client/options.ts'
import type { ErrorCode } from '../../src/protocol/errors.ts'
import { TestClock } from '../backend/clock.ts'
import { errorOf, folder, LONG } from './harness.ts'

const API = 'https://api.example.test'
const SID = '5529798706024415999'
const OWN = 'nmv_usr_own'
const api = () => nock(API)
const ok = (data: unknown) => ({ code: 0, data })

function client(options: Partial<ClientOptions> = {}): Client & { clock: TestClock } {
  const dispatcher = new Agent()
  const endpoint = { engine: 'cloud' as const, baseUrl: API, dispatcher, privacy: 'Media goes to a test.' }
  const clock = new TestClock()
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const made = createClient({
    home: folder(),
    endpoints: {
      open: async () => ({ endpoint }),
      openUsed: async () => undefined,
      elsewhere: () => dispatcher,
      close: () => dispatcher.close(),
    },
    attribution: { source: 'skill', version: '1', platform: 'unknown' },
    token: OWN,
    defaultEngine: 'cloud',
    webUrl: 'https://web.example.test',
    mediaDirs: [],
    outputDir: folder(),
    log,
    clock,
    ...options,
  })
  onTestFinished(() => made.close())
  return Object.assign(made, { clock })
}

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const CREDITS = '/api/credits/balance/simple'

describe('every row of the table of errors', () => {
  type Row = [status: number, body: unknown, code: ErrorCode, times?: number]
  test.each<Row>([
    [200, { code: 1001, message: 'invalid or expired token', data: null }, '1001'],
    [401, { code: 1001, message: 'token has expired' }, '1001'],
    [401, { detail: 'Not authenticated' }, '1001'],
    [200, { code: '1010', msg: 'token has been revoked' }, '1001'],
    [200, { code: 1002, message: 'session not found' }, '1002'],
    [404, { detail: 'Session not found' }, '1002'],
    [200, { code: 2001, message: 'insufficient credits' }, '2001'],
    [402, { code: 2001 }, '2001'],
    [415, {}, '4001'],
    [401, '<html>', 'not_the_service'],
    [403, '<html>', 'not_the_service'],
    [404, '<html>', 'not_the_service'],
    [404, {}, 'not_the_service'],
    [407, '<html>', 'unreachable'],
    [200, { code: 4001 }, '4001'],
    [413, '<html>413</html>', '4002'],
    [200, { code: 4002 }, '4002'],
    [400, { detail: 'bad' }, '400'],
    [402, { success: false, error: 'upgrade required' }, '402'],
    [403, { error: { message: 'plan required' } }, '402'],
    [422, { detail: [{ loc: ['body', 'x'], msg: 'Field required', type: 'missing' }] }, '422'],
    [429, { code: 429, message: 'too many' }, '429', 2],
    [500, { detail: 'Internal Server Error' }, '5xx', 3],
    [502, '<html>bad gateway</html>', '5xx', 3],
    [200, { code: 503, message: 'busy' }, '5xx', 3],
    [200, { code: 777, message: 'odd' }, 'backend'],
    [200, { success: false, error: { code: 'RENDER_FAILED', message: 'no draft' } }, 'backend'],
    [418, 'teapot', 'not_the_service'],
    [200, 'not json', 'not_the_service'],
    [200, '{"code":0', 'bad_answer'],
    [200, { code: 0, data: { nothing: true } }, 'bad_answer'],
    [200, '', 'bad_answer'],
    [200, [1, 2], 'bad_answer'],
    [204, '', 'bad_answer'],
    [302, '', 'not_the_service'],
  ])('%i %j is %s', async (status, body, code, times = 1) => {
    const scope = api()
      .get(CREDITS)
      .times(times)
      .reply(status, body as nock.Body)
    const error = await errorOf(client().credits({}))
    expect(error.code).toBe(code)
    expect(scope.isDone()).toBe(true)
    const advice = JSON.stringify(advise(error))
    expect(advice).not.toMatch(/[{}]\w+[{}]|undefined|<html|nmv_usr_/)
  })

  test('every row reads well with and without its facts', () => {
    const facts = {
      detail: 'why',
      name: 'a.mp4',
      session: '1',
      host: 'h',
      backend_code: 7,
      seconds: 3,
      running: 'x',
      render: 'r',
    }
    for (const code of [
      '1001',
      '2001',
      '402',
      '429',
      'turn_running',
      'unknown_render',
      'render_failed',
      'internal',
    ] as const) {
      for (const advice of [adviceFor(code), adviceFor(code, facts)]) {
        for (const words of [advice.happened, advice.now, advice.person]) {
          expect(words).toMatch(/^[A-Z].*[.?"!)]$|install$|doctor.*$|^[A-Z].*}$/)
          expect(words).not.toMatch(/[[\]]|\{\w/)
        }
      }
    }
  })

  test('2001, 402 and 429 offer the local engine; 402 is never a matter of credits', () => {
    for (const code of ['2001', '402', '429', '5xx', 'unreachable'] as const)
      expect(adviceFor(code).now).toContain('engine "local"')
    expect(adviceFor('402').person).toContain('Register or upgrade your plan to unlock export.')
    expect(adviceFor('402').now).toContain('do not suggest topping up')
    expect(adviceFor('1002', { session: SID }).now).toContain('create_session')
  })
})

describe('retries', () => {
  test('a read is repeated through 5xx and resets', async () => {
    api().get(CREDITS).reply(503, 'x')
    api()
      .get(CREDITS)
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    api()
      .get(CREDITS)
      .reply(200, ok({ available: 60, frozen: 40 }))
    expect(await client().credits({})).toMatchObject({ available: 60, frozen: 40, total: 100 })
  })

  const CREATE = '/api/tasks/me/with-session/nemo_agent'

  test.each([
    ['30 s where nothing is said', {}, 30_000],
    ['as long as Retry-After says', { 'Retry-After': '38' }, 38_000],
    ['until the date that Retry-After says', { 'Retry-After': 'Sun, 22 Nov 2026 09:00:35 GMT' }, 35_000],
  ])('429: one more try, after %s', async (_, headers, pause) => {
    api().get(CREDITS).reply(429, {}, headers)
    api()
      .get(CREDITS)
      .reply(200, ok({ available: 1 }))
    const vmm = client()
    const began = vmm.clock.now()
    expect((await vmm.credits({})).available).toBe(1)
    expect(vmm.clock.now() - began).toBe(pause)
  })

  test('429: a pause that outlasts the call is told at once, and nothing is sent again', async () => {
    api().get(CREDITS).reply(429, {}, { 'Retry-After': '60' })
    const vmm = client()
    const began = vmm.clock.now()
    const error = await errorOf(vmm.credits({}))
    expect(vmm.clock.now() - began).toBe(0)
    const { happened, now, person } = advise(error)
    expect(happened).not.toContain('One more try')
    expect(now).toContain('Wait 60 s before you make the same call again.')
    expect(person).toContain('try again in 60 s')
  })

  test('429: the pauses of all that one call asks for stay within 45 s together', async () => {
    api()
      .post('/api/auth/anonymous-token')
      .reply(429, {}, { 'Retry-After': '20' })
      .post('/api/auth/anonymous-token')
      .reply(200, ok({ token: 'nmv_usr_x' }))
    api().post(CREATE).reply(429, {})
    const vmm = client({ token: undefined })
    const began = vmm.clock.now()
    const error = await errorOf(vmm.createSession({}))
    expect(vmm.clock.now() - began).toBeLessThanOrEqual(45_000)
    expect(advise(error).now).toContain('Wait 30 s before')
  })

  test('a service that answers nothing is given up within 45 s', async () => {
    api().persist().get(CREDITS).delay(3_600_000).reply(200, {})
    const vmm = client()
    const began = vmm.clock.now()
    expect((await errorOf(vmm.credits({}))).code).toBe('unreachable')
    expect(vmm.clock.now() - began).toBeLessThanOrEqual(45_000)
  })

  test('429: a message that is refused is sent once, and told when to send it again', async () => {
    api().post(CREATE).reply(200, { session_id: SID, task_id: 't' })
    api().get(/state/).reply(200, { state: {} })
    api().post('/run_sse').reply(429, { code: 429, message: 'too many' }, { 'Retry-After': '300' })
    const error = await errorOf(client().chat({ message: 'Go' }, LONG))
    expect(advise(error)).toMatchObject({
      happened: 'The service limits how often this can be done ("too many").',
      now: expect.stringContaining('Wait 5 min before you make the same call again.'),
    })
  })

  test('a message whose call had to wait before it could be sent is waited for no longer than the rest', async () => {
    api().post(CREATE).reply(429, {})
    api().post(CREATE).reply(200, { session_id: SID, task_id: 't' })
    api().get(/state/).reply(429, {}, { 'Retry-After': '50' })
    api().get(/state/).times(2).reply(200, { state: {} })
    const sent = api()
      .post('/run_sse')
      .reply(200, 'data: {"text":"Done."}\n\n', { 'Content-Type': 'text/event-stream' })
    const vmm = client()
    const began = vmm.clock.now()
    expect((await vmm.chat({ message: 'Go' }, { ms: 40_000 })).status).toBe('running')
    expect(vmm.clock.now() - began).toBeLessThanOrEqual(45_000)
    expect(sent.isDone()).toBe(false)
    await vmm.chat({ message: 'Go' }, LONG)
    expect(sent.isDone()).toBe(true)
  })

  test.each([
    ['ENOTFOUND', 'DNS'],
    ['ECONNREFUSED', 'refused'],
    ['CERT_HAS_EXPIRED', 'certificate has expired'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'another name'],
  ])('%s is named, within ten seconds', async (code, words) => {
    api()
      .persist()
      .get(CREDITS)
      .replyWithError(Object.assign(new Error(code), { code }))
    const vmm = client()
    const began = vmm.clock.now()
    const error = await errorOf(vmm.credits({}))
    expect(error).toMatchObject({ code: 'unreachable', facts: { host: 'api.example.test' } })
    expect(error.message).toContain(words)
    expect(vmm.clock.now() - began).toBeLessThan(10_000)
  })

  test('POST session goes out again only when it cannot have arrived', async () => {
    const path = '/api/tasks/me/with-session/nemo_agent'
    api()
      .post(path)
      .replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
    api().post(path).reply(200, { session_id: SID, task_id: 't' })
    expect((await client().createSession({})).sessionId).toBe(SID)
    const lost = api()
      .post(path)
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    expect((await errorOf(client().createSession({}))).code).toBe('unreachable')
    expect(lost.isDone()).toBe(true)
  })
})

describe('variants of answers', () => {
  test('a session without an envelope and with a bare integer keeps its id', async () => {
    api()
      .post(/with-session/)
      .reply(200, `{"session_id":${SID},"task_id":"task_91ab"}`, { 'Content-Type': 'application/json' })
    api()
      .get(`/api/state/nemo_agent/me/${SID}/latest`)
      .reply(200, {
        id: SID,
        userId: 'anon_1',
        state: { 'user:x': 1, draft: '{"t":[{"tt":"0","sg":{"a":{"d":2000}}}]}' },
      })
    const vmm = client()
    expect((await vmm.createSession({})).sessionId).toBe(SID)
    expect(await vmm.state({})).toMatchObject({
      readyToExport: true,
      durationMs: 2000,
      timeline: 'Timeline (1 track): 1. Video: clip 1 (0-2s)',
    })
  })

  test('400 on the token call: a new client id, once, and kept', async () => {
    const ids: string[] = []
    const note = function (this: { req: { headers: Record<string, string | string[]> } }) {
      ids.push(String(this.req.headers['x-client-id']))
    }
    const path = '/api/auth/anonymous-token'
    api()
      .post(path)
      .reply(function () {
        note.call(this as never)
        return [400, { code: 400, message: 'X-Client-Id header is required' }]
      })
    api()
      .post(path)
      .reply(function () {
        note.call(this as never)
        return [200, ok({ token: 'nmv_usr_x' })]
      })
    api().get(CREDITS).reply(200, { available: 1 })
    expect((await client({ token: undefined }).credits({})).available).toBe(1)
    expect(new Set(ids).size).toBe(2)
  })

  test('the bearer does not follow a redirect', async () => {
    api().get(CREDITS).reply(302, '', { Location: 'https://evil.example.test/' })
    const evil = nock('https://evil.example.test').get('/').reply(200, {})
    expect((await errorOf(client().credits({}))).code).toBe('not_the_service')
    expect(evil.isDone()).toBe(false)
  })

  test('a gone session is told with its id', async () => {
    api()
      .post(/with-session/)
      .reply(200, ok({ session_id: SID, task_id: 't' }))
    api().get(/state/).reply(404, { detail: 'Session not found' })
    const vmm = client()
    await vmm.createSession({})
    const error = await errorOf(vmm.chat({ message: 'Go' }, LONG))
    expect(error).toMatchObject({ code: '1002', facts: { session: SID } })
    expect(advise(error).happened).toContain(SID)
  })
})

test.each(['402', '429', '2001', 'unreachable', '5xx'] as const)('advice on %s offers the local engine', (code) => {
  expect(adviceFor(code).now).toContain('create_session with engine "local"')
})
