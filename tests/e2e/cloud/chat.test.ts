import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Backend } from '../../backend/backend.ts'
import { PLAIN } from '../../backend/framing.ts'
import { clip, type Lane, title } from '../../backend/timeline.ts'
import type { RunningServer } from '../server.ts'
import { exported, finished, promo, startBackend, startCloud } from './cloud.ts'

let backend: Backend
let server: RunningServer
beforeAll(async () => {
  backend = await startBackend()
  server = await startCloud(backend)
  await promo(server)
})
beforeEach(() => {
  backend.log.length = 0
  backend.framing = PLAIN
})

const withTitle = (text: string) => (lanes: Lane[]) => [
  ...lanes.filter(({ tt }) => tt === 0),
  { tt: 7, pieces: [title(text, 3000)] },
]
const sent = () => backend.seen('POST', /run_sse/)

test('partial texts are joined once, whole or byte by byte', async () => {
  backend.framing = { ...PLAIN, drip: true, eol: '\r\n', bom: true, cutTail: true }
  backend.onChat = () => ({
    steps: [{ thought: 'Hm.' }, { partials: ['Here ', 'is your ', 'trailer: 片头。'] }, { heartbeats: 7 }],
  })
  const { facts } = await finished(server, 'chat_edit', { message: 'What do you think?' })
  expect(facts).toMatchObject({ status: 'completed', reply: 'Here is your trailer: 片头。' })
})

test('an edit without a word is told by what changed', async () => {
  backend.onChat = () => ({
    steps: [{ call: 'edit_multitrack' }, { edit: withTitle('Paradise Found') }, { result: 'edit_multitrack' }],
  })
  const { facts } = await finished(server, 'chat_edit', { message: 'Add the title "Paradise Found"' })
  expect(facts).toMatchObject({ status: 'completed', reply: '' })
  expect(facts.changes).toEqual(['Title added: "Paradise Found" (0-3s)'])
})

test('a stream that is reset after the edit: the change is found, and nothing is sent again', async () => {
  backend.onChat = () => ({
    steps: [{ partials: ['I am'], aggregate: false }, { edit: withTitle('Reset') }, { drop: true }],
  })
  const { facts, text } = await finished(server, 'chat_edit', { message: 'Change the title to "Reset"' })
  expect(facts.status, text).toBe('completed')
  expect(text).toContain('The connection was lost; this was read from the timeline')
  expect(JSON.stringify(facts.changes)).toContain('Reset')
  expect(sent()).toHaveLength(1)
})

test('a turn that outlasts the call goes on, and the next call waits for it', async () => {
  backend.clock.auto = false
  backend.onChat = () => ({
    steps: [
      { text: 'First part.' },
      { waitMs: 600_000 },
      { edit: () => [{ tt: 0, pieces: [clip('larch', 5000)] }] },
      { text: 'Second part.' },
    ],
  })
  const begun = await server.call('chat_edit', { message: 'Make it much better', wait_seconds: 1 })
  expect(begun.facts.status, begun.text).toBe('running')
  const asked = await server.call('chat_edit', { message: 'And add rain', wait_seconds: 1 })
  expect(asked.advice?.code).toBe('turn_running')
  backend.clock.advance(600_000)
  backend.clock.auto = true
  const { facts } = await finished(server, 'chat_edit', {})
  expect(facts).toMatchObject({ status: 'completed', turn_id: begun.facts.turn_id })
  expect(facts.reply).toMatch(/First part\.[\s\S]*Second part\./)
  expect(sent()).toHaveLength(1)
})

test('an error inside the stream is told, with what changed all the same', async () => {
  backend.onChat = () => ({
    steps: [{ edit: withTitle('Half') }, { event: { code: 2001, message: 'insufficient credits' } }],
  })
  const { facts, text } = await finished(server, 'chat_edit', { message: 'Add the title "Half" and rain' })
  expect(facts).toMatchObject({ status: 'failed', changes: ['Title added: "Half" (0-3s)'] })
  expect(text).toContain('Error 2001')
})

test('the state and the export are those of the last edit, every number as it came', async () => {
  backend.profile = 'alien'
  const { facts, text } = await server.call('get_state')
  expect(facts, text).toMatchObject({ engine: 'cloud', ready_to_export: true })
  await exported(server, backend)
  expect(backend.seen('POST', /lambda$/)[0]?.body).toContain('"vb":12345678901234567890')
})

test('a list of edits goes out as one message, in the words of the timeline that is there', async () => {
  backend.profile = 'rich'
  backend.session().lanes = [{ tt: 0, pieces: [clip('larch', 10_000)] }]
  backend.onChat = () => ({ steps: [{ edit: withTitle('Sale') }, { text: 'Both are done.' }] })
  const edits = [
    { op: 'trim', clip: 'c1', keep: [2, 6.5] },
    { op: 'add_text', text: 'Sale', start: 0, end: 3 },
  ]
  const { facts, text } = await finished(server, 'chat_edit', { edits })
  expect(facts, text).toMatchObject({
    status: 'completed',
    reply: 'Both are done.',
    changes: ['Title added: "Sale" (0-3s)'],
  })
  expect(sent().map(({ body }) => JSON.parse(body).new_message.parts)).toEqual([
    [{ text: '1. Keep only 2 s to 6.5 s of clip 1 (larch)\n2. Add the text "Sale" from 0 s to 3 s' }],
  ])
  for (const [wrong, problem] of [
    [{ op: 'flip', clip: 7, axis: 'vertical' }, 'there is no clip "7"'],
    [{ op: 'save_version', name: 'A' }, 'local engine can'],
  ]) {
    const { advice } = await server.call('chat_edit', { edits: [...edits, wrong] })
    expect(advice).toMatchObject({ code: 'bad_edit', happened: expect.stringContaining(String(problem)) })
  }
  expect(sent()).toHaveLength(1)
})
