import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../../src/client/chat/assembly.ts'
import { ChatReader } from '../../src/client/chat/reader.ts'

const FOLDER = join(import.meta.dirname, 'fixtures')

export const bytesOf = (name: string): Buffer => readFileSync(join(FOLDER, name))

// biome-ignore lint/suspicious/noExplicitAny: fixtures are read as they are
export const jsonOf = (name: string): any => JSON.parse(bytesOf(name).toString('utf8'))

/** Reads a stream that arrives in these chunks. */
export function readChunks(chunks: readonly Uint8Array[]): Reading {
  const reader = new ChatReader()
  for (const chunk of chunks) reader.feed(chunk)
  return reader.end()
}

/** Cuts bytes at offsets. */
export function cut(bytes: Uint8Array, offsets: readonly number[]): Uint8Array[] {
  const edges = [0, ...offsets, bytes.length]
  return edges.slice(1).map((end, index) => bytes.subarray(edges[index], end))
}
