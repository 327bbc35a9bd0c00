import type { Readable, Writable } from 'node:stream'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js'
import { Lines } from './lines.ts'
import { parseLine, type Received, type Refusal, readMessage, refuse } from './messages.ts'

/** An invalid message was received and answered with an error. */
export class Unreadable extends Error {}

/** A JSON-RPC batch, answered in one message. */
interface Batch {
  left: number
  answers: unknown[]
}

/**
 * MCP over two streams, one message per line. The SDK's own transport ignores invalid messages, so that their sender waits for
 * ever, and ends at an overlong line; this one answers both, and tracks pending requests.
 */
export class StdioTransport implements Transport {
  onmessage?: (message: JSONRPCMessage) => void
  onclose?: () => void
  onerror?: (error: Error) => void
  readonly #input: Readable
  readonly #output: Writable
  readonly #takesBatches: () => boolean
  readonly #lines = new Lines()
  /** pending requests, with their batch, if any */
  readonly #open = new Map<RequestId, Batch | undefined>()
  #whenAnswered: (() => void)[] = []

  /**
   * @param takesBatches whether the negotiated MCP version has batches: only 2025-03-26 requires them, later versions have none
   */
  constructor(input: Readable, output: Writable, takesBatches: () => boolean) {
    this.#input = input
    this.#output = output
    this.#takesBatches = takesBatches
  }

  async start(): Promise<void> {
    this.#input.on('data', this.#onData).on('end', this.#onEnd).on('error', this.#onError)
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (!('id' in message) || message.id === undefined || 'method' in message) return this.#write(message)
    const batch = this.#open.get(message.id)
    if (batch) batch.answers.push(message)
    else await this.#write(message)
    await this.#settle(message.id)
  }

  /** Resolves when every request was answered or cancelled. */
  answered(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#open.size === 0) resolve()
      else this.#whenAnswered.push(resolve)
    })
  }

  async close(): Promise<void> {
    this.#input.off('data', this.#onData).off('end', this.#onEnd).off('error', this.#onError)
    this.#input.pause()
    this.onclose?.()
  }

  readonly #onData = (chunk: Buffer): void => {
    for (const line of this.#lines.push(chunk)) this.#read(parseLine(line))
  }

  /** The last message may lack a line terminator. */
  readonly #onEnd = (): void => {
    for (const line of this.#lines.end()) this.#read(parseLine(line))
  }

  readonly #onError = (error: Error): void => this.onerror?.(error)

  #read(line: ReturnType<typeof parseLine>): void {
    if (line === undefined) return
    if ('refusal' in line) this.#refuse(line.refusal)
    else if (!Array.isArray(line.value)) this.#take(readMessage(line.value))
    else if (line.value.length > 0 && this.#takesBatches()) this.#takeBatch(line.value)
    else this.#refuse(refuse(null, 'invalidRequest', 'Invalid request: this version of MCP has no batches.'))
  }

  #take(received: Received, batch?: Batch): void {
    if (received === undefined) return
    if ('refusal' in received) {
      if (batch) batch.answers.push(received.refusal)
      else this.#refuse(received.refusal)
      return
    }
    const { message } = received
    if ('method' in message && 'id' in message) this.#open.set(message.id, batch)
    this.onmessage?.(message)
    if (!('id' in message) && 'method' in message && message.method === 'notifications/cancelled') {
      const id: unknown = message.params?.requestId
      // a cancelled request gets no answer
      if (typeof id === 'string' || typeof id === 'number') void this.#settle(id)
    }
  }

  #takeBatch(values: unknown[]): void {
    const all = values.map(readMessage)
    const isRequest = (received: Received) =>
      received !== undefined && 'message' in received && 'method' in received.message && 'id' in received.message
    const batch: Batch = { left: all.filter(isRequest).length, answers: [] }
    for (const each of all) this.#take(each, batch)
    // a batch of notifications only is not answered
    if (batch.left === 0 && batch.answers.length > 0) void this.#write(batch.answers)
  }

  #refuse(refusal: Refusal): void {
    this.onerror?.(new Unreadable(refusal.error.message))
    void this.#write(refusal)
  }

  async #settle(id: RequestId): Promise<void> {
    const batch = this.#open.get(id)
    if (!this.#open.delete(id)) return
    if (batch && --batch.left === 0 && batch.answers.length > 0) await this.#write(batch.answers)
    if (this.#open.size > 0) return
    for (const resolve of this.#whenAnswered.splice(0)) resolve()
  }

  #write(message: unknown): Promise<void> {
    return new Promise((resolve) => {
      // with a closed output it never counts as answered; an event reports that
      this.#output.write(`${JSON.stringify(message)}\n`, (error) => (error ? undefined : resolve()))
    })
  }
}
