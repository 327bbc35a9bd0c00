import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { type Advice, advise } from '../client/errors.ts'
import { line } from './text.ts'

const RETRY: Record<Advice['retry'], string> = {
  no: 'Retry: no.',
  once: 'Retry: once at most.',
  later: 'Retry: later.',
  after_change: 'Retry: only after a change.',
}

/**
 * The result of a failed call: advice in words, and as an object in `_meta`. Not in `structuredContent`, which clients validate
 * against the output schema even for errors.
 */
export function failure(error: unknown): CallToolResult {
  const advice = advise(error)
  const { code, happened, now, person, retry } = advice
  const words = [
    `Error ${code}: ${line(happened, 800)}`,
    `What to do: ${line(now, 800)}`,
    `Tell the person: ${line(person, 400)}`,
    RETRY[retry],
  ]
  return { isError: true, content: [{ type: 'text', text: words.join('\n') }], _meta: { advice } }
}
