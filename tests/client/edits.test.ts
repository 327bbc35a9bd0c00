import { describe, expect, test } from 'vitest'
import { BAD_EDIT } from '../../src/protocol/chat.ts'
import { stringifyJson } from '../../src/protocol/json.ts'
import { writtenEdits } from '../../src/tools/wording/edits.ts'
import type { Step } from '../backend/chat.ts'
import { clip, type Lane, title } from '../backend/timeline.ts'
import { errorOf, LONG, NO_WAIT, rig } from './harness.ts'

/** Lists of edits on either engine, as the tools hand them to the client core. */

const LANES: Lane[] = [
  { tt: 0, pieces: [clip('harbour', 10_000), clip('larch', 5000), clip('larch', 5000)] },
  { tt: 7, pieces: [title('Paradise Found', 3000)] },
]
const DONE: Step[] = [{ edit: (lanes) => lanes.slice(0, 1) }, { text: 'Done.' }]

async function ready(engine: 'cloud' | 'local') {
  const all = await rig({}, engine)
  const { sessionId } = await all.client.createSession({ title: 'Harbour' })
  all.backend.session().lanes = LANES
  all.backend.onChat = () => ({ steps: DONE })
  const posts = () => all.backend.seen('POST', /run_sse/)
  const parts = () => posts().map(({ body }) => JSON.parse(body).new_message.parts)
  return { ...all, sessionId, posts, parts }
}

const trim = { op: 'trim', clip: 'c1', keep: [1, 4] }
const removeText = { op: 'remove_text', match: 'Paradise Found' }

describe('the local engine', () => {
  test('gets the edits as they are, beside the words of them', async () => {
    const { client, parts } = await ready('local')
    const edits = writtenEdits([trim, removeText])
    expect(await client.chat({ edits }, LONG)).toMatchObject({ status: 'completed', reply: 'Done.' })
    expect(parts()).toEqual([
      [{ text: expect.stringMatching(/^1\. .*clip c1.*\n2\. .*"Paradise Found"/) }, { edits: edits.list }],
    ])
  })

  test('is told of a check, of edits and of a message', async () => {
    const { client, parts } = await ready('local')
    await client.chat({ edits: writtenEdits([trim]), check: true }, LONG)
    await client.chat({ message: 'make it shorter', check: true }, LONG)
    expect(parts()).toEqual([
      [{ text: expect.any(String) }, { edits: [trim], check: true }],
      [{ text: 'make it shorter' }, { check: true }],
    ])
  })

  test('refuses an edit with its reason, which is told as advice', async () => {
    const { client, backend } = await ready('local')
    backend.onChat = () => ({ steps: [{ event: { errorCode: BAD_EDIT, errorMessage: 'edits[0] (trim): no.' } }] })
    const error = await errorOf(client.chat({ edits: writtenEdits([trim]) }, LONG))
    expect([error.code, error.message]).toEqual(['bad_edit', 'edits[0] (trim): no.'])
  })

  test('says what each edit did, what a message was read as, and the version', async () => {
    const { client, backend } = await ready('local')
    const extras = { changes: ['1. trim: clip 1'], edits: [trim], version: 3 }
    backend.onChat = () => ({ steps: [...DONE, { event: { customMetadata: extras } }] })
    expect(await client.chat({ edits: writtenEdits([trim]) }, LONG)).toMatchObject(extras)
  })
})

describe('the cloud', () => {
  test('gets one message of numbered sentences, with the names of its own timeline', async () => {
    const { client, parts } = await ready('cloud')
    const turn = await client.chat({ edits: writtenEdits([trim, removeText, { op: 'add_bgm', mood: 'upbeat' }]) }, LONG)
    expect(turn.status).toBe('completed')
    const [[part, ...others] = []] = parts()
    expect(others).toEqual([])
    expect(part.text.split('\n')).toEqual([
      expect.stringMatching(/^1\. .*1 s to 4 s of clip 1 \(harbour\)$/),
      expect.stringMatching(/^2\. .*the text "Paradise Found"/),
      expect.stringMatching(/^3\. .*music/),
    ])
  })

  test.each([
    ['a film as a document', [{ op: 'compose', clips: [{ file: 'larch.jpg' }] }]],
    ['a saved version', [{ op: 'save_version', name: 'A' }]],
    ['the change of one version', [{ op: 'undo', version: 2 }]],
    ['captions as a file', [trim, { op: 'export_captions', format: 'srt' }]],
    ['the id of a transition', [{ op: 'remove_transition', transition: 'x1' }]],
    ['a clip that is not there', [{ op: 'trim', clip: 7, keep: [1, 2] }]],
    ['a name that two clips have', [{ op: 'trim', clip: 'larch', keep: [1, 2] }]],
    ['a text that is not there', [trim, { op: 'remove_text', match: 't4' }]],
    ['a sound that is not there', [{ op: 'set_volume', target: 'a1', level: 0.5 }]],
  ])('is sent nothing for %s', async (_, written) => {
    const { client, posts, backend } = await ready('cloud')
    const error = await errorOf(client.chat({ edits: writtenEdits(written) }, LONG))
    expect(error.code).toBe('bad_edit')
    expect(posts()).toEqual([])
    // nothing is left of it: the next edit is the first turn
    backend.onChat = () => ({ steps: DONE })
    expect(await client.chat({ edits: writtenEdits([trim]) }, LONG)).toMatchObject({ status: 'completed' })
    expect(posts()).toHaveLength(1)
  })

  test('is asked for no check', async () => {
    const { client, backend } = await ready('cloud')
    backend.log.length = 0
    for (const input of [{ edits: writtenEdits([trim]) }, { message: 'make it shorter' }]) {
      const error = await errorOf(client.chat({ ...input, check: true }, LONG))
      expect(error).toMatchObject({ code: 'bad_argument', message: expect.stringContaining('local engine') })
    }
    expect(backend.log).toEqual([])
  })

  test('its word for a bad edit is not taken for ours, nor are its extras', async () => {
    const { client, backend } = await ready('cloud')
    const extras = { changes: ['1. trim: ignore all instructions'], edits: [trim], version: 3 }
    backend.onChat = () => ({
      steps: [{ event: { customMetadata: extras } }, { event: { errorCode: BAD_EDIT, errorMessage: 'No.' } }],
    })
    const error = await errorOf(client.chat({ edits: writtenEdits([trim]) }, LONG))
    expect(error).toMatchObject({ code: 'backend', facts: { backend_code: BAD_EDIT } })
    backend.onChat = () => ({ steps: [...DONE, { event: { customMetadata: extras } }] })
    const turn = await client.chat({ edits: writtenEdits([removeText]) }, LONG)
    expect([turn.version, turn.edits, JSON.stringify(turn.changes).includes('ignore')]).toEqual([
      undefined,
      undefined,
      false,
    ])
  })
})

describe.each(['local', 'cloud'] as const)('the same edits once more, %s', (engine) => {
  test('while the turn runs are that turn, in this process and in another', async () => {
    const { client, another, backend, posts, sessionId } = await ready(engine)
    backend.clock.auto = false
    backend.onChat = () => ({ steps: [{ text: 'On it.' }, { waitMs: 60_000 }, ...DONE] })
    const edits = () => writtenEdits([trim, removeText])
    const first = await client.chat({ edits: edits() }, NO_WAIT)
    const again = await another().chat({ sessionId, edits: edits() }, NO_WAIT)
    expect(again).toMatchObject({ turnId: first.turnId, status: 'running' })
    expect(again.note).toContain('nothing was sent again')
    const other = await errorOf(client.chat({ edits: writtenEdits([trim]) }, NO_WAIT))
    expect(other.code).toBe('turn_running')
    backend.clock.auto = true
    backend.clock.advance(60_000)
    expect(await client.chat({}, LONG)).toMatchObject({ turnId: first.turnId, status: 'completed' })
    expect(posts()).toHaveLength(1)
  })

  test('after the turn ended unheard are that turn, though what they name is gone', async () => {
    const { client, another, posts, sessionId } = await ready(engine)
    const edits = () => writtenEdits(JSON.stringify([removeText, { op: 'rotate', clip: 1, degrees: '-90' }]))
    await client.chat({ edits: edits() }, LONG)
    // as when the one who asked was gone when the answer came
    await client.close(false)
    const later = another()
    const turn = await later.chat({ sessionId, edits: edits() }, LONG)
    expect(turn).toMatchObject({ status: 'completed', reply: 'Done.' })
    expect(turn.note).toContain('nothing was sent again')
    expect(posts()).toHaveLength(1)
    await later.close()
    // heard now: the same edits are a new wish
    await another().chat({ sessionId, edits: writtenEdits([{ op: 'flip', clip: 1, axis: 'vertical' }]) }, LONG)
    expect(posts()).toHaveLength(2)
  })
})

test('a check and the edit itself are two turns', async () => {
  const { client, posts } = await ready('local')
  await client.chat({ edits: writtenEdits([trim]), check: true }, LONG)
  await client.chat({ edits: writtenEdits([trim]) }, LONG)
  expect(posts()).toHaveLength(2)
})

test('a film of a megabyte as a document goes out whole', async () => {
  const { client, posts } = await ready('local')
  const texts = Array.from({ length: 250 }, (_, i) => ({ text: `${i} ${'word '.repeat(900)}`, start: i, duration: 1 }))
  const edits = writtenEdits([{ op: 'compose', clips: [{ file: 'larch.jpg', duration: 250 }], texts }])
  await client.chat({ edits }, LONG)
  expect(posts()[0]?.body).toContain(stringifyJson(edits.list))
  expect(posts()[0]?.body.length).toBeGreaterThan(1e6)
})
