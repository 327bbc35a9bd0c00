import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/client/errors.ts'
import { errorOf, LONG, MEDIA, rig } from './harness.ts'

const LARCH = join(MEDIA, 'larch.jpg')

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
  expect(advise(error).now).toContain(`with its id: ${sessionId} ("Harbour", just now)`)
})

test('an id that nobody knows and that a double holds was probably sent as a number, which is said', async () => {
  const { client } = await rig()
  const error = await errorOf(client.state({ sessionId: BigInt(Number('5311330830563333629')).toString() }))
  const { happened, now, person } = advise(error)
  expect([happened, now, person].join(' ')).toMatch(/sent as a number.*as a string, in quotes.*not passed on whole/s)
  expect([happened, now, person].join(' ')).not.toMatch(/gone|no longer exists/)
})

describe('after the server was started anew, where no session is named', () => {
  /** Another process, after one project with a clip in it. */
  async function restarted() {
    const all = await rig()
    const { sessionId } = await all.client.createSession({ title: 'Harbour' })
    return { ...all, sessionId, anew: all.another() }
  }

  test('an edit asks which is meant, and lands nowhere', async () => {
    const { backend, anew, sessionId } = await restarted()
    const error = await errorOf(anew.chat({ message: 'Add a title' }, LONG))
    expect(error.code).toBe('no_session')
    expect(advise(error).now).toMatch(`session_id: ${sessionId} ("Harbour", just now). If it is not clear`)
    expect(backend.seen('POST', /run_sse/)).toEqual([])
    expect(backend.sessions.size).toBe(1)
  })

  test('so does an export, and going on waiting', async () => {
    const { backend, anew } = await restarted()
    const calls = [anew.exportRender, anew.chat, anew.upload, anew.state] as const
    for (const call of calls) expect((await errorOf(call({}, LONG))).code).toBe('no_session')
    expect(backend.sessions.size).toBe(1)
  })

  test('an upload opens a new one, names the others, and is where the edit lands', async () => {
    const { backend, anew, sessionId } = await restarted()
    const upload = await anew.upload({ files: [LARCH] }, LONG)
    expect(upload.sessionId).not.toBe(sessionId)
    expect(upload.note).toContain(
      `A new session was opened. To go on with an earlier one, pass its session_id: ${sessionId}`,
    )
    expect((await anew.chat({ message: 'Add a title' }, LONG)).sessionId).toBe(upload.sessionId)
    expect(backend.sessions.size).toBe(2)
  })

  test('an upload of which nothing can be taken opens none', async () => {
    const { backend, anew } = await restarted()
    const { sessionId, rejected, note } = await anew.upload(
      { files: ['/none.jpg'], urls: ['ftp://a.test/b.mp4'] },
      LONG,
    )
    expect(sessionId).toBeUndefined()
    expect(rejected.map(({ code }) => code)).toEqual(['not_found_file', 'bad_link'])
    expect(note).toBe('No session was opened.')
    expect((await errorOf(anew.chat({ message: 'Add a title' }, LONG))).code).toBe('no_session')
    expect(backend.sessions.size).toBe(1)
  })

  test('the one that it was told of is the session from then on', async () => {
    const { anew, sessionId } = await restarted()
    await anew.state({ sessionId })
    expect((await anew.chat({ message: 'Add a title' }, LONG)).sessionId).toBe(sessionId)
  })

  test('many with long titles are named as far as there is room, each with its whole id', async () => {
    const { client, another } = await rig()
    for (let n = 0; n < 6; n++) await client.createSession({ title: `${n} ${'海滩上的一天 '.repeat(20)}` })
    const { now } = advise(await errorOf(another().chat({ message: 'Add a title' }, LONG)))
    expect(now.match(/\d{19} \(".{29}…", just now\)/g)).toHaveLength(4)
  })
})

describe('where there never was a session', () => {
  test('an edit opens the first', async () => {
    const { client } = await rig()
    expect((await client.chat({ message: 'Make a video' }, LONG)).note).toContain(
      'A new session was opened. Media goes',
    )
  })

  test('an export opens one, and says that it is empty', async () => {
    const { backend, client } = await rig()
    expect((await errorOf(client.exportRender({}, LONG))).code).toBe('empty_timeline')
    expect(backend.sessions.size).toBe(1)
  })

  test('nothing to wait for opens none', async () => {
    const { backend, client } = await rig()
    expect((await errorOf(client.upload({}, LONG))).code).toBe('bad_argument')
    expect(backend.sessions.size).toBe(0)
  })
})

describe('at once', () => {
  test('the same create_session twice is one session, another title is another', async () => {
    const { backend, client } = await rig()
    const wish = { title: 'Harbour', language: 'en' }
    const [a, b, c] = await Promise.all(
      [wish, { ...wish }, { ...wish, title: 'Lake' }].map((each) => client.createSession(each)),
    )
    expect(b?.sessionId).toBe(a?.sessionId)
    expect(b?.note).toContain('both mean this session')
    expect(c?.sessionId).not.toBe(a?.sessionId)
    expect(backend.sessions.size).toBe(2)
    expect((await client.createSession(wish)).sessionId).not.toBe(a?.sessionId)
  })

  test('a call that comes while the session is being opened is meant for that session', async () => {
    const { backend, client } = await rig()
    const [session, upload, turn] = await Promise.all([
      client.createSession({ title: 'Harbour' }),
      client.upload({ files: [LARCH] }, LONG),
      client.chat({ message: 'Make a video' }, LONG),
    ])
    expect([upload.sessionId, turn.sessionId]).toEqual([session.sessionId, session.sessionId])
    expect(backend.sessions.size).toBe(1)
  })
})
