import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Framing, frame, heartbeat, PLAIN } from '../backend/framing.ts'
import { cut, readChunks } from './fixtures.ts'

/** Words without what the reader gives a meaning of its own, so that what went in can be looked for in what came out. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `¶${text.replace(/[¶\s]/g, '')}`)

type Said =
  | { kind: 'whole'; text: string }
  | { kind: 'partials'; texts: string[]; aggregate: boolean }
  | { kind: 'tool'; id: string }
  | { kind: 'beat'; form: number }

const said: fc.Arbitrary<Said> = fc.oneof(
  words.map((text): Said => ({ kind: 'whole', text })),
  fc.record({
    kind: fc.constant('partials' as const),
    texts: fc.array(words, { minLength: 1, maxLength: 4 }),
    aggregate: fc.boolean(),
  }),
  fc.uuid().map((id): Said => ({ kind: 'tool', id })),
  fc.nat(6).map((form): Said => ({ kind: 'beat', form })),
)

const framing: fc.Arbitrary<Framing> = fc.record({
  eol: fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
  bom: fc.boolean(),
  multiline: fc.boolean(),
  drip: fc.constant(false),
  cutTail: fc.constant(false),
  tight: fc.boolean(),
})

/** A turn in ADK's shape; each item has an invocation of its own, so that no aggregate meets another's partials. */
function stream(items: readonly Said[], how: Framing): Uint8Array {
  const frames = items.flatMap((item, index): string[] => {
    const event = (parts: object[], more: object = {}) =>
      frame({ content: { parts }, author: 'nemo_agent', invocationId: `e-${index}`, ...more }, how)
    switch (item.kind) {
      case 'whole':
        return [event([{ text: item.text }])]
      case 'tool':
        return [event([{ functionCall: { id: item.id, name: 'edit_multitrack', args: {} } }])]
      case 'beat':
        return [heartbeat(item.form, how)]
      case 'partials': {
        const parts = item.texts.map((text) => event([{ text }], { partial: true }))
        return item.aggregate ? [...parts, event([{ text: item.texts.join('') }])] : parts
      }
      default:
        return []
    }
  })
  return Buffer.from((how.bom ? '\uFEFF' : '') + frames.join(''))
}

function wanted(items: readonly Said[]): string[] {
  return items.flatMap((item) =>
    item.kind === 'whole' ? [item.text] : item.kind === 'partials' ? [item.texts.join('')] : [],
  )
}

const cuts = (bytes: Uint8Array, at: readonly number[]) =>
  cut(
    bytes,
    at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b),
  )

describe('the stream reader', () => {
  test('hears every text once, however it is framed and cut', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 8 }),
        framing,
        fc.array(fc.nat(), { maxLength: 12 }),
        (items, how, at) => {
          const bytes = stream(items, how)
          const reading = readChunks(cuts(bytes, at))
          expect(reading.texts).toEqual(wanted(items))
          expect(reading.errors).toEqual([])
          expect(reading.truncated).toBe(false)
          expect(reading.toolCalls).toHaveLength(items.filter((item) => item.kind === 'tool').length)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a stream that ends early loses nothing that was whole, and repeats nothing', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), framing, fc.nat(), (texts, how, end) => {
        const events = texts.map((text, index) =>
          frame({ content: { parts: [{ text }] }, author: 'a', invocationId: `e-${index}` }, how),
        )
        const bytes = Buffer.from(events.join(''))
        const upTo = end % (bytes.length + 1)
        let length = 0
        const whole = events.filter((event) => {
          length += Buffer.byteLength(event)
          return length <= upTo
        }).length
        const { texts: got } = readChunks([bytes.subarray(0, upTo)])
        expect(got.slice(0, whole)).toEqual(texts.slice(0, whole))
        expect(got.length).toBeLessThanOrEqual(whole + 1)
        expect(texts.slice(0, got.length)).toEqual(got)
      }),
      { numRuns: 300 },
    )
  })

  test('never throws and never loses a whole event beside damage', () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.concat([bytes, Buffer.from('\n\n')])),
      fc.json().map((json) => Buffer.from(`data: ${json}\n\n`)),
      fc.string({ maxLength: 60 }).map((text) => Buffer.from(`data: {"error": "${text}"}\n\n`)),
      fc
        .constantFrom(
          '{"type":',
          '{"content":{"parts":[null,5,{"text":7}]}}',
          '{"content":{"parts":"x"},"partial":1}',
          '[[[',
          '{"actions":null,"errorCode":{}}',
        )
        .map((json) => Buffer.from(`data: ${json}\n\n`)),
    )
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 5 }), words, fc.array(fc.nat(), { maxLength: 8 }), (damage, text, at) => {
        const event = Buffer.from(
          frame({ content: { parts: [{ text }] }, author: 'last', invocationId: 'e-last' }, PLAIN),
        )
        const reading = readChunks(cuts(Buffer.concat([...damage, Buffer.from('\n\n'), event]), at))
        expect(reading.texts.filter((each) => each === text).length).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  test('any bytes are read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(), { maxLength: 4 }), (bytes, at) => {
        expect(readChunks(cuts(bytes, at)).reply).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })
})
