import { PassThrough } from 'node:stream'
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'
import { describe, expect, test } from 'vitest'
import { Lines, LONGEST } from '../../src/tools/rpc/lines.ts'
import { readMessage } from '../../src/tools/rpc/messages.ts'
import { StdioTransport } from '../../src/tools/rpc/stdio.ts'

const request = { jsonrpc: '2.0', id: 1, method: 'tools/call' }

describe('a stream is cut into lines', () => {
  const cut = (chunks: string[]) => {
    const lines = new Lines()
    const found = chunks.flatMap((chunk) => lines.push(Buffer.from(chunk)))
    return [...found, ...lines.end()].map((line) => ('text' in line ? line.text : line))
  }

  test('wherever its chunks end', () => {
    expect(cut(['{"a"', ':1}\n{"b":', '2}\r\n', '\n{"c":3}'])).toEqual(['{"a":1}', '{"b":2}', '', '{"c":3}'])
    expect(cut(['\uFEFF{}\n'])).toEqual(['{}'])
  })

  test('also inside a character', () => {
    const bytes = Buffer.from('"海滩"\n')
    const lines = new Lines()
    const found = [...bytes].flatMap((byte) => lines.push(Buffer.from([byte])))
    expect(found).toEqual([{ text: '"海滩"' }])
  })

  test('of a line that is too long the two ends are kept, and the next is read', () => {
    const mega = 'x'.repeat(2 ** 20)
    const [long, next] = cut(['{"id":7,', ...Array(11).fill(mega), ',"end":1}\n{}\n'])
    expect(long).toMatchObject({ bytes: 11 * 2 ** 20 + 17, head: expect.stringMatching(/^\{"id":7,x+$/) })
    expect(long).toMatchObject({ tail: expect.stringMatching(/^x+,"end":1\}$/) })
    expect(next).toBe('{}')
  })

  test('the longest that is read', () => {
    const longest = 'x'.repeat(LONGEST)
    expect(cut([`${longest}\n`])).toEqual([longest])
  })
})

describe('a message', () => {
  test.each<[string, object, object]>([
    ['params null', { ...request, params: null }, request],
    ['_meta null', { ...request, params: { name: 'x', _meta: null } }, { ...request, params: { name: 'x' } }],
    ['progressToken null', { ...request, params: { _meta: { progressToken: null } } }, { ...request, params: {} }],
    [
      'a progress token of another kind',
      { ...request, params: { _meta: { progressToken: {} } } },
      { ...request, params: {} },
    ],
    [
      'a progress token',
      { ...request, params: { _meta: { progressToken: 0, other: 1 } } },
      { ...request, params: { _meta: { progressToken: 0 } } },
    ],
    ['members that are not JSON-RPC’s', { ...request, trace: 'x', result: null }, request],
    [
      'a notification with id null',
      { jsonrpc: '2.0', id: null, method: 'notifications/initialized' },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
    ],
    [
      'an answer with error null',
      { jsonrpc: '2.0', id: 3, result: {}, error: null },
      { jsonrpc: '2.0', id: 3, result: {} },
    ],
    [
      'an answer of nothing',
      { jsonrpc: '2.0', id: 3, result: null },
      { jsonrpc: '2.0', id: 3, error: { code: -32603, message: '' } },
    ],
  ])('with %s', (_, value, message) => {
    expect(readMessage(value)).toEqual({ message })
  })

  test.each<[string, unknown, number | string | null, number]>([
    ['a word', 'hello', null, -32600],
    ['no method', { jsonrpc: '2.0', id: 4 }, 4, -32600],
    ['another version', { jsonrpc: '1.0', id: 'a', method: 'ping' }, 'a', -32600],
    ['a request with id null', { ...request, id: null }, null, -32600],
    ['an id that is no id', { ...request, id: {} }, null, -32600],
    ['params by position', { ...request, params: ['x'] }, 1, -32602],
  ])('refused: %s', (_, value, id, code) => {
    expect(readMessage(value)).toMatchObject({ refusal: { jsonrpc: '2.0', id, error: { code } } })
  })

  test('an answer that cannot be read is not answered, so that no two answer each other for ever', () => {
    const error = { code: -32700, message: 'Parse error' }
    expect(readMessage({ jsonrpc: '2.0', id: null, error })).toBeUndefined()
  })
})

describe('over two streams', () => {
  /** A transport whose client hears what the server answers to each request by `answer`. */
  function linked(takesBatches = false) {
    const [input, output] = [new PassThrough(), new PassThrough().setEncoding('utf8')]
    const transport = new StdioTransport(input, output, () => takesBatches)
    const came: JSONRPCMessage[] = []
    const errors: string[] = []
    transport.onmessage = (message) => came.push(message)
    transport.onerror = ({ message }) => errors.push(message)
    void transport.start()
    let text = ''
    output.on('data', (chunk) => {
      text += chunk
    })
    const answers = async (count: number): Promise<unknown[]> => {
      await expect.poll(() => text.split('\n').length).toBeGreaterThan(count)
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    }
    const say = (message: unknown) =>
      input.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`)
    const reply = (id: number | string) => transport.send({ jsonrpc: '2.0', id, result: { id } })
    return { transport, input, came, errors, answers, say, reply }
  }

  test('what is no JSON is answered, and told', async () => {
    const { say, answers, errors } = linked()
    say('{"jsonrpc":')
    say('')
    say('[]')
    expect(await answers(2)).toMatchObject([
      { jsonrpc: '2.0', id: null, error: { code: -32700 } },
      { jsonrpc: '2.0', id: null, error: { code: -32600 } },
    ])
    expect(errors).toHaveLength(2)
  })

  test.each<[string, (text: string) => string, number | string | null]>([
    ['first', (text) => `{"jsonrpc":"2.0","id":"a\\"b","method":"tools/call","params":{"x":"${text}"}}`, 'a"b'],
    ['last', (text) => `{"method":"tools/call","params":{"x":"${text}","id":1},"jsonrpc":"2.0","id":42}`, 42],
    ['nowhere but inside', (text) => `{"params":{"x":"${text}","id":1}}`, null],
  ])('a message that is too long is answered by its id, which comes %s', async (_, write, id) => {
    const { say, answers, errors, came } = linked()
    say(write('x'.repeat(LONGEST)))
    say({ ...request, method: 'ping' })
    const [answer] = await answers(1)
    expect(answer).toMatchObject({
      id,
      error: { code: -32600, message: expect.stringMatching(/10\.0 MB was not read/) },
    })
    expect(errors).toHaveLength(1)
    await expect.poll(() => came).toHaveLength(1)
  })

  test('a batch is answered in one, where the version has batches', async () => {
    const { say, answers, came, reply } = linked(true)
    const notified = { jsonrpc: '2.0', method: 'notifications/initialized' }
    say([{ ...request, id: 1 }, notified, { ...request, id: 2 }, 'nonsense'])
    await expect.poll(() => came).toHaveLength(3)
    await reply(2)
    await reply(1)
    const [answer] = await answers(1)
    expect(answer).toMatchObject([{ id: null, error: { code: -32600 } }, { id: 2 }, { id: 1 }])
  })

  test('a batch is refused where the version has none', async () => {
    const { say, answers, came } = linked()
    say([request])
    expect(await answers(1)).toMatchObject([{ id: null, error: { code: -32600 } }])
    expect(came).toEqual([])
  })

  test('the last line counts without its end', async () => {
    const { input, came } = linked()
    input.end(JSON.stringify(request))
    await expect.poll(() => came).toEqual([request])
  })

  test('tells when every request has its answer', async () => {
    const { transport, say, came, reply } = linked()
    await transport.answered()
    say({ ...request, id: 1 })
    say({ ...request, id: 2 })
    await expect.poll(() => came).toHaveLength(2)
    let all = false
    const answered = transport.answered().then(() => {
      all = true
    })
    await reply(1)
    expect(all).toBe(false)
    // a cancelled request gets no answer
    say({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } })
    await answered
  })
})
