import type { Stream } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
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
export function overhear(who: string, stream: Stream | null): () => string {
  const decoder = new StringDecoder('utf8')
  let text = ''
  stream?.on('data', (chunk: Buffer) => {
    text += decoder.write(chunk)
  })
  const words = () => text
  heard.push({ who, words })
  return words
}
