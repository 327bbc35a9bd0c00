import type { Stream } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { afterEach } from 'vitest'

interface Heard {
  who: string
  words: string
  /** the stream has come to its end */
  over: boolean
}

let heard: Heard[] = []

afterEach(({ task }) => {
  const failed = task.result?.state === 'fail'
  for (const { who, words } of heard) if (failed && words !== '') console.error(`${who} said:\n${words.slice(-8000)}`)
  heard = heard.filter(({ over }) => !over)
})

/**
 * Keeps what a child process says on a stream, and shows it when a test fails meanwhile.
 * @returns all that was said so far
 */
export function overhear(who: string, stream: Stream | null): () => string {
  const said: Heard = { who, words: '', over: false }
  heard.push(said)
  const decoder = new StringDecoder('utf8')
  stream?.on('data', (chunk: Buffer) => {
    said.words += decoder.write(chunk)
  })
  stream?.on('close', () => {
    said.over = true
  })
  return () => said.words
}
