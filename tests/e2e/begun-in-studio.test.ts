import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { MAIN, type RunningServer, startServer, type Workplace, workplace } from './server.ts'

/** Films that were begun in the studio, where no assistant has a record of them. */

let place: Workplace
let server: RunningServer
let begun: string

/** A film with a title, made as the page makes one. */
async function begin(title: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', ...place.env }
  const said = execFileSync(process.execPath, [MAIN, 'studio', '--no-open'], { env, encoding: 'utf8' })
  const { origin, pathname, hash } = new URL(/http\S+/.exec(said)?.[0] ?? '')
  const headers = { origin, 'content-type': 'application/json' }
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${origin}${pathname}${path}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    })
  const entered = await post('enter', { key: new URLSearchParams(hash.slice(1)).get('key') })
  const cookie = String(entered.headers.get('set-cookie')).split(';')[0] ?? ''
  const { data } = (await (await post('studio/sessions', { language: 'en' }, cookie)).json()) as {
    data: { id: string }
  }
  const edits = [
    { op: 'card', duration: 3, color: '#203040' },
    { op: 'add_text', text: title, start: 0, end: 2 },
  ]
  const parts = [{ text: 'edits', edits, base: 0 }]
  await (await post('run_sse', { session_id: data.id, new_message: { parts } }, cookie)).text()
  return data.id
}

beforeAll(async () => {
  place = workplace()
  server = await startServer(place.env)
  await server.mcp.listTools()
  await server.mcp.listResources()
  expect(existsSync(join(place.home, 'engine.db'))).toBe(false) // nobody has asked for anything yet
  begun = await begin('Wild Days')
})

test('are listed by an assistant that never saw them, by their names', async () => {
  const { facts, text } = await server.call('get_state')
  expect(facts.sessions).toMatchObject([{ session_id: begun, title: 'Wild Days', engine: 'local' }])
  expect(text).toContain(`${begun} "Wild Days" (local, `)
})

test('are named where it is not clear which is meant, rather than passed over for an empty one', async () => {
  const { result, text } = await server.call('chat_edit', { message: 'remove the title' })
  expect(result.isError).toBe(true)
  expect(text).toContain(`${begun} ("Wild Days"`)
})

test('are found by an id whose last digits a client has rounded off', async () => {
  const { facts } = await server.call('get_state', { session_id: BigInt(Number(begun)).toString() })
  expect(facts).toMatchObject({ session_id: begun, duration_ms: 3000 })
})

test('are edited by their id in another server, as any other', async () => {
  const other = await startServer(place.env)
  const { facts } = await other.call('chat_edit', {
    session_id: begun,
    edits: [{ op: 'update_text', match: 'Wild Days', text: 'Calm Days' }],
  })
  expect(facts).toMatchObject({ session_id: begun, status: 'completed' })
  await other.close()
})

test('change their name with their title, also in the list', async () => {
  const other = await startServer(place.env)
  const { facts } = await other.call('get_state')
  expect(facts.sessions).toMatchObject([{ session_id: begun, title: 'Calm Days' }])
  await other.close()
})

test('are found where the cloud is what is used otherwise', async () => {
  const other = await startServer({ ...place.env, NEMO_ENGINE: 'cloud', NEMO_API_URL: 'http://127.0.0.1:9' })
  const session = await begin('Unknown')
  const { facts } = await other.call('get_state', { session_id: session })
  expect(facts).toMatchObject({ session_id: session, engine: 'local', duration_ms: 3000 })
  await other.close()
})
