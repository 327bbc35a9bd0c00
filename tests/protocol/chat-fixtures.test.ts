import { describe, expect, test } from 'vitest'
import { bytesOf, cut, jsonOf, readChunks } from './fixtures.ts'

interface Expected {
  deliver: string[]
  toolCalls: string[]
  errors: string[]
  silent: boolean
  truncated: boolean
}

function reading(chunks: Uint8Array[]): Expected {
  const { texts, toolCalls, errors, silent, truncated } = readChunks(chunks)
  return { deliver: texts, toolCalls, errors: errors.map((error) => error.message), silent, truncated }
}

const files = Object.entries(jsonOf('expected.json').files as Record<string, Expected>)

describe('streams of the fixtures', () => {
  test.each(files)('%s, whole', (name, expected) => {
    expect(reading([bytesOf(name)])).toEqual(expected)
  })

  test.each(files)('%s, one byte at a time', (name, expected) => {
    expect(reading([...bytesOf(name)].map((byte) => Uint8Array.of(byte)))).toEqual(expected)
  })

  test.each(files)('%s, cut at every byte', (name, expected) => {
    const bytes = bytesOf(name)
    for (let at = 1; at < bytes.length; at++) {
      expect(reading(cut(bytes, [at])), `cut at ${at}`).toEqual(expected)
    }
  })

  test.each(jsonOf('12-chunk-boundaries.json').cases as { file: string; cutAt: number[] }[])(
    '$file cut at $cutAt',
    (entry) => {
      expect(reading(cut(bytesOf(entry.file), entry.cutAt))).toEqual(reading([bytesOf(entry.file)]))
    },
  )
})

interface Frame {
  name: string
  frame: string
  expect: {
    error?: string | null
    errorStartsWith?: string
    code?: string | number
    text?: string
    textAfterAssembly?: string
    truncated?: boolean
    toolCalls?: string[]
  }
}

describe('frames of the fixtures', () => {
  test.each(jsonOf('06-frames.json').frames as Frame[])('$name', ({ frame, expect: wanted }) => {
    for (const chunks of [[Buffer.from(frame)], [...Buffer.from(frame)].map((byte) => Uint8Array.of(byte))]) {
      const got = readChunks(chunks)
      if (wanted.error !== undefined) expect(got.errors[0]?.message ?? null).toBe(wanted.error)
      if (wanted.errorStartsWith) expect(got.errors[0]?.message.startsWith(wanted.errorStartsWith)).toBe(true)
      if (wanted.code !== undefined) expect(got.errors[0]?.code).toBe(String(wanted.code))
      if (wanted.text !== undefined) expect(got.reply).toBe(wanted.text)
      if (wanted.textAfterAssembly !== undefined) expect(got.reply).toBe(wanted.textAfterAssembly)
      if (wanted.truncated !== undefined) expect(got.truncated).toBe(wanted.truncated)
      if (wanted.toolCalls) expect(got.toolCalls).toEqual(wanted.toolCalls)
    }
  })
})
