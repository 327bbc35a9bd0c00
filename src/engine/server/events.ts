import { randomUUID } from 'node:crypto'
import { PassThrough } from 'node:stream'
import type { StudioEvent } from '../../protocol/studio.ts'

/** An ADK event as `/run_sse` sends it (PROTOCOL.md 12.3). */
export interface AdkEvent {
  content?: { role: 'model' | 'user'; parts: Part[] }
  finishReason?: 'STOP'
  errorCode?: string
  errorMessage?: string
  customMetadata?: Record<string, unknown>
  author: 'nemo_agent'
  invocationId: string
  actions: { stateDelta: object; artifactDelta: object }
  id: string
  timestamp: number
}

type Part =
  | { text: string }
  | { functionCall: { id: string; name: string; args: object } }
  | { functionResponse: { id: string; name: string; response: object } }

/** Makes the events of one turn, in ADK's format. */
export function createEventMaker(invocationId: string, now: () => number) {
  const make = (fields: Partial<AdkEvent>): AdkEvent => ({
    ...fields,
    author: 'nemo_agent',
    invocationId,
    actions: { stateDelta: {}, artifactDelta: {} },
    id: randomUUID().slice(0, 8),
    timestamp: now() / 1000,
  })
  return {
    /** @returns the call, and a function that makes the event of its result */
    toolCall(name: string, args: object): [AdkEvent, (response: object) => AdkEvent] {
      const id = `adk-${randomUUID()}`
      return [
        make({ content: { role: 'model', parts: [{ functionCall: { id, name, args } }] } }),
        (response) => make({ content: { role: 'user', parts: [{ functionResponse: { id, name, response } }] } }),
      ]
    },
    text: (text: string, customMetadata: Record<string, unknown>): AdkEvent =>
      make({ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP', customMetadata }),
    error: (errorCode: string, errorMessage: string): AdkEvent => make({ errorCode, errorMessage }),
  }
}

/**
 * An event stream with heartbeats while nothing happens. Writing to it after the client disconnected does nothing: the work
 * continues.
 */
export function createEventStream(heartbeatMs: number) {
  const stream = new PassThrough()
  const write = (text: string) => void (stream.writable && stream.write(text))
  let beats = 0
  const timer = setInterval(() => write(beats++ % 2 ? 'data: heartbeat\n\n' : ': keep-alive\n\n'), heartbeatMs)
  stream.once('close', () => clearInterval(timer))
  return {
    stream,
    send: (event: AdkEvent | StudioEvent) => write(`data: ${JSON.stringify(event)}\n\n`),
    end: () => void (stream.writable && stream.end()),
  }
}
