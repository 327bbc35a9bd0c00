import { describe, expect, test } from 'vitest'
import { backendError } from '../../src/client/net/backend-error.ts'
import { ClaimToken, Credits, Session, Token } from '../../src/protocol/account.ts'
import { runRequest } from '../../src/protocol/chat.ts'
import { unwrap } from '../../src/protocol/envelope.ts'
import { parseJson, RawNumber, stringifyJson } from '../../src/protocol/json.ts'
import { UploadAnswer } from '../../src/protocol/media.ts'
import { renderStatus } from '../../src/protocol/render.ts'
import { ROUTES } from '../../src/protocol/routes.ts'
import { jsonOf } from './fixtures.ts'

interface Answer {
  status?: number
  body?: unknown
  rawBody?: string
}

const rest = jsonOf('15-rest-and-errors.json')
const render = jsonOf('14-render.json')

const open = ({ status = 200, body, rawBody }: Answer) => unwrap(status, rawBody ?? JSON.stringify(body))

function payload(answer: Answer): unknown {
  const result = open(answer)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.payload
}

describe('answers of the fixtures', () => {
  test('token', () => {
    const [full, short] = rest.token.responses.map((answer: Answer) => Token.parse(payload(answer)))
    expect(full).toMatchObject({ userId: 'anon_7f21c0', expiresAt: Date.UTC(2026, 10, 29, 9), credits: 100 })
    expect(short).toMatchObject({ token: full.token, expiresAt: undefined })
  })

  test('session, also without an envelope and with a bare integer beyond 2^53', () => {
    for (const answer of rest.session.responses) {
      expect(Session.parse(payload(answer))).toMatchObject({ sessionId: '5529798706024415999', taskId: 'task_91ab' })
    }
  })

  test('upload', () => {
    const answers = rest.upload.responses.map((answer: Answer) => UploadAnswer.parse(payload(answer)))
    for (const { files } of answers) {
      expect(files).toMatchObject([
        { name: 'harbour.mp4', kind: 'video', url: 'https://cdn.example.test/u/harbour.mp4' },
      ])
    }
    expect(answers[0]).toMatchObject({ applied: true, files: [{ durationMs: 10_000, width: 1080 }] })
    expect(answers[1].applied).toBe(false)
  })

  test('credits', () => {
    const answers = rest.credits.responses.map((answer: Answer) => Credits.parse(payload(answer)))
    expect(answers).toEqual([
      { available: 60, frozen: 40, total: 100 },
      { available: 60, frozen: 0, total: 60 },
      { available: 60, frozen: 40, total: 100 },
    ])
  })

  test('claim and chat request', () => {
    expect(ClaimToken.parse(payload(rest.claim.responses[0]))).toBe('clm_example')
    expect(runRequest('5529798706024415999', 'Add a title')).toEqual(rest.chatRequest.body)
    expect(ROUTES.runSse).toBe(rest.chatRequest.path)
  })

  test.each(rest.errors as (Answer & { expect: number | string })[])('error %j', (entry) => {
    const answer = open(entry)
    if (answer.ok) throw new Error('read as success')
    const { code, message } = backendError(answer, {
      status: answer.status,
      text: '',
      host: 'h',
      engine: 'cloud',
      retryAfter: 0,
    })
    const wanted = entry.expect === 502 ? '5xx' : entry.expect === 'error' ? 'backend' : String(entry.expect)
    expect(code).toBe(wanted)
    expect(message).not.toMatch(/</)
  })
})

describe('renders of the fixtures', () => {
  const sent = render.request.body.id

  test.each((render.submit as (Answer & { name: string; expect: { id?: string } })[]).filter((s) => s.expect.id))(
    'submit: $name',
    (entry) => {
      const answer = open(entry)
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      expect(renderStatus(answer.body).id ?? sent).toBe(entry.expect.id)
    },
  )

  test.each(render.poll as (Answer & { name: string; expect: Record<string, unknown> })[])('poll: $name', (entry) => {
    const answer = open(entry)
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    const got = renderStatus(answer.body)
    const state = {
      completed: got.url ? 'done' : 'done-no-url',
      failed: 'failed',
      cancelled: 'failed',
      pending: 'running',
      processing: 'running',
    }[got.status]
    const { action: _, ...wanted } = entry.expect
    expect({ state, progress: got.progress, url: got.url, reason: got.reason }).toMatchObject(wanted)
  })
})

describe('JSON that keeps every number', () => {
  test.each([
    '{"a":12345678901234567890}',
    '[5529798706024415999,-9007199254740993,0]',
    '{"x":1e400,"y":0.10000000000000000555,"z":"12345678901234567890"}',
    '{"s":"a \\"12345678901234567890\\" \\\\","n":[98765432109876543210]}',
    '12345678901234567890',
  ])('%s comes back as it was', (text) => {
    expect(stringifyJson(parseJson(text))).toBe(text)
  })

  test('ordinary numbers stay numbers', () => {
    expect(
      parseJson('{"a":1795338000.75,"b":3.3333333333333335,"c":1e3,"d":9007199254740991,"e":1795338000000001}'),
    ).toEqual({
      a: 1795338000.75,
      b: 3.3333333333333335,
      c: 1000,
      d: 9007199254740991,
      e: 1795338000000001,
    })
    expect(parseJson('[12345678901234567890]')).toEqual([new RawNumber('12345678901234567890')])
  })

  test.each([
    '{"a":1234567890123456789-}',
    '[00012345678901234567]',
    '{"a":12345678901234567890',
    '1234567890123456-7',
  ])('%s is refused', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })
})
