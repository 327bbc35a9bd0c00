import { createParser } from 'eventsource-parser'
import { type ChatEvent, readFrame } from '../../protocol/chat-event.ts'
import { Assembly, type Reading } from './assembly.ts'
import { FrameTemplate } from './frame-template.ts'

/** Longest event of a chat stream, characters. */
const MAX_EVENT = 16 * 2 ** 20

/**
 * Parses the bytes of a chat stream, split anywhere (PROTOCOL.md 12). Never throws. The caller tracks liveness by bytes,
 * including those that make no event.
 */
export class ChatReader {
  readonly #assembly = new Assembly()
  readonly #template = new FrameTemplate()
  readonly #decoder = new TextDecoder('utf-8')
  readonly #parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: ({ data, event }) => this.#frame(data, event),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') this.#overflow = true
    },
  })
  #overflow = false
  #closing = false
  #meaningful = false

  /** @returns whether these bytes completed anything but heartbeats */
  feed(bytes: Uint8Array): boolean {
    this.#meaningful = false
    this.#text(this.#decoder.decode(bytes, { stream: true }))
    return this.#meaningful
  }

  /** Ends the stream: a last event without its blank line counts if complete (12.1). */
  end(): Reading {
    this.#closing = true
    this.#text(`${this.#decoder.decode()}\n\n`)
    return this.#assembly.read()
  }

  read(): Reading {
    return this.#assembly.read()
  }

  #text(text: string): void {
    if (text === '') return
    this.#parser.feed(text)
    if (!this.#overflow) return
    this.#overflow = false
    this.#assembly.markTruncated()
    this.#parser.reset()
  }

  #frame(data: string, event: string | undefined): void {
    const alike = event === undefined && !this.#closing ? this.#template.read(data) : undefined
    if (alike) {
      this.#add(alike)
      return
    }
    const events = readFrame(data, event)
    if (events && event === undefined) this.#template.learn(data, events)
    const torn = this.#closing && (events === undefined || events.some((e) => e.kind === 'text' && !isJson(data)))
    if (torn) this.#assembly.markTruncated()
    else for (const each of events ?? []) this.#add(each)
  }

  #add(event: ChatEvent): void {
    if (event.kind === 'alive') return
    this.#meaningful = true
    this.#assembly.add(event)
  }
}

function isJson(data: string): boolean {
  return data.trimStart().startsWith('{')
}
