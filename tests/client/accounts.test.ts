import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/client/errors.ts'
import { errorOf, folder, LONG, rig } from './harness.ts'

const DAY = 24 * 3600 * 1000
const mints = /anonymous-token/

describe('anonymous tokens', () => {
  test('one client id and one token for all, kept for this user alone', async () => {
    const { backend, client, another, home } = await rig()
    await Promise.all([client, another(), another()].map((each) => each.credits({})))
    expect(backend.seen('POST', mints)).toHaveLength(1)
    const id = readFileSync(join(home, 'client_id'), 'utf8')
    expect(backend.seen('POST', mints)[0]?.headers['x-client-id']).toBe(id)
    expect(backend.seen('POST', mints)[0]?.headers.authorization).toBeUndefined()
    expect(statSync(join(home, 'credentials.json')).mode & 0o777).toBe(0o600)
  })

  test('after eight days the same client id asks again, and an old session is told to be gone', async () => {
    const { backend, client, home } = await rig()
    await client.createSession({})
    const id = readFileSync(join(home, 'client_id'), 'utf8')
    backend.clock.advance(8 * DAY)
    backend.sessions.clear()
    const error = await errorOf(client.state({}))
    expect(error).toMatchObject({ code: '1002', facts: { session: '5529798706024415999' } })
    expect(backend.seen('POST', mints).map((entry) => entry.headers['x-client-id'])).toEqual([id, id])
  })

  test('1001 before the week is over: asked once more, then the window is explained', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.tokens.clear()
    const error = await errorOf(client.credits({}))
    expect(error.code).toBe('1001')
    expect(advise(error).now).toContain('7 days')
    expect(backend.seen('POST', mints).length).toBeLessThanOrEqual(3)
  })

  test('429 on the first token: one more try after 30 s, then the local engine is named', async () => {
    const { backend, client } = await rig()
    backend.fault('POST', mints, { status: 429, body: { code: 429, message: 'too many tokens' } }, 2)
    const began = backend.clock.now()
    const error = await errorOf(client.createSession({}))
    expect(error.code).toBe('429')
    expect(advise(error).now).toContain('7 days')
    expect(backend.clock.now() - began).toBeGreaterThanOrEqual(30_000)
    expect(backend.seen('POST', mints)).toHaveLength(2)
    expect((await client.createSession({})).sessionId).toBeTruthy()
  })

  test('a data folder that cannot be written to is told as such', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const { client } = await rig({ home: join(file, 'home') })
    const error = await errorOf(client.createSession({}))
    expect(error.code).toBe('bad_config')
    expect(error.message).toContain('NEMO_HOME')
  })

  test('a credentials file that is damaged is as good as none', async () => {
    const { backend, client, home } = await rig()
    writeFileSync(join(home, 'credentials.json'), '{"origins":')
    await client.credits({})
    expect(backend.seen('POST', mints)).toHaveLength(1)
  })

  test('a message is not lost to an expired token, nor sent twice', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.clock.advance(7 * DAY + 1)
    expect((await client.chat({ message: 'Go' }, LONG)).reply).toBe('Done.')
    expect(backend.seen('POST', /run_sse/)).toHaveLength(1)
    expect(backend.seen('POST', mints)).toHaveLength(2)
  })
})

describe("a person's own token", () => {
  test('is used, and never replaced', async () => {
    const token = 'nmv_usr_OWNCANARY'
    const { backend, client } = await rig({ token })
    backend.tokens.set(token, { userId: 'user_1', expiresAt: Number.POSITIVE_INFINITY })
    await client.createSession({})
    backend.tokens.clear()
    const error = await errorOf(client.credits({}))
    expect(error.code).toBe('1001')
    expect(advise(error).now).toContain('NEMO_TOKEN')
    expect(backend.seen('POST', mints)).toEqual([])
  })

  test('does not go to the local engine', async () => {
    const { backend, client } = await rig({ token: 'nmv_usr_OWNCANARY' }, 'local')
    await client.credits({})
    expect(JSON.stringify(backend.log)).not.toContain('OWNCANARY')
  })

  test('without credits: top up, no registration', async () => {
    const token = 'nmv_usr_OWNCANARY'
    const { backend, client } = await rig({ token })
    backend.tokens.set(token, { userId: 'user_1', expiresAt: Number.POSITIVE_INFINITY })
    backend.onChat = () => ({ status: 200, body: { code: 2001, message: 'insufficient credits' } })
    await client.createSession({})
    const error = await errorOf(client.chat({ message: 'Generate' }, LONG))
    expect(error).toMatchObject({ code: '2001', facts: { registered: true } })
    expect(advise(error).person).toContain('Top up credits in your account')
    expect(error.facts.register_url).toBeUndefined()
  })
})

describe('sessions', () => {
  test('one that another installation opened is taken up', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    const known = backend.session()
    backend.sessions.set('5529798706024419999', { ...known, id: '5529798706024419999' })
    expect((await client.state({ sessionId: '5529798706024419999' })).sessionId).toBe('5529798706024419999')
    expect((await client.sessions()).map((session) => session.sessionId)).toContain('5529798706024419999')
  })

  test.each(['../../etc/passwd', '', 'a/b', '1'.repeat(300)])('%j is no session id', async (sessionId) => {
    const { client } = await rig()
    expect((await errorOf(client.state({ sessionId }))).code).toBe('bad_argument')
  })

  test('a session is opened where none is named; two at once open one', async () => {
    const { backend, client } = await rig()
    const [a, b] = await Promise.all([client.chat({ message: 'Go' }, LONG), client.chat({ message: 'Go' }, LONG)])
    expect(a?.sessionId).toBe(b?.sessionId)
    expect(backend.sessions.size).toBe(1)
    expect(a?.note).toContain('new session')
  })

  test('POST session is not repeated when its answer is lost', async () => {
    const { backend, client } = await rig()
    backend.fault('POST', /with-session/, 'lose_answer', 9)
    expect((await errorOf(client.createSession({}))).code).toBe('unreachable')
    expect(backend.sessions.size).toBeLessThanOrEqual(2)
  })
})
