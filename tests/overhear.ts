import type { Readable } from 'node:stream'
import { afterEach } from 'vitest'

const heard: { who: string; words(): string }[] = []

afterEach(({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const { who, words } of heard) if (words() !== '') console.error(`${who} said:\n${words().slice(-8000)}`)
})

/**
 * Keeps what a child process says on a stream. The tests of a file that fail show it.
 * @returns all that was said so far
 */
export function overhear(who: string, stream: Readable | null | undefined): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  const words = () => text
  heard.push({ who, words })
  return words
}
