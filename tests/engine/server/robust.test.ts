import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Harness, startServer } from './harness.ts'

let h: Harness
let sid: string
beforeAll(async () => {
  h = await startServer()
  sid = await h.newSession()
})
afterAll(() => h.close())

const ROUTES = [
  '/api/tasks/me/with-session/nemo_agent',
  '/run_sse',
  '/api/upload-video/nemo_agent/me/SID',
  '/api/render/proxy/lambda',
  '/api/render/proxy/lambda/x/cancel',
  '/api/auth/anonymous-token',
  '/engine/retire',
]
const KEYS = [
  'id',
  'sessionId',
  'session_id',
  'draft',
  'output',
  'new_message',
  'task_name',
  'language',
  'urls',
  'version',
]
const TYPES = ['application/json', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary=x', 'nonsense']

/** Values that come near to what a route wants, and values that don't. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constant('SID'),
  fc.constant({ parts: [{ text: 'undo' }] }),
  fc.record({
    m: fc.record({ fps: fc.double() }),
    t: fc.array(fc.record({ m: fc.record({ kind: fc.constantFrom('clips', '__proto__') }), sg: fc.jsonValue() })),
  }),
)
const body = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom(...KEYS), value).map((fields) => JSON.stringify(fields)),
)

test('no request makes the engine fail inside', async () => {
  const request = fc.tuple(fc.constantFrom(...ROUTES), fc.constantFrom(...TYPES), body)
  await fc.assert(
    fc.asyncProperty(request, async ([route, type, text]) => {
      const init = { method: 'POST', headers: { 'content-type': type }, body: text.replaceAll('SID', sid) }
      const response = await h.raw(route.replace('SID', sid), init)
      await response.text()
      expect(response.status).toBeLessThan(500)
    }),
    { numRuns: 400 },
  )
})
