import type { ChatEvent } from '../../protocol/chat-event.ts'

type Text = Extract<ChatEvent, { kind: 'text' }>

/** ADK ends each frame with an id and a time, which are irrelevant. */
const ID_AND_TIME = /"id":"[^"\\]*","timestamp":\d+(?:\.\d+)?\}$/
const ID_AND_TIME_HERE = new RegExp(ID_AND_TIME, 'y')

/**
 * Streamed text comes in thousands of frames that differ only in text, id and time. If a frame matches the last one, its text
 * is extracted without parsing it all, several times faster.
 */
export class FrameTemplate {
  #like: Text | undefined
  /** the frame up to its text */
  #head = ''
  /** the frame from its text to its id */
  #tail = ''
  #endsInTime = false

  /** The frame's only event, if it matches the last frame; undefined if it must be parsed. */
  read(data: string): Text | undefined {
    // comparing slices is several times faster than `startsWith`
    const start = this.#head.length
    if (!this.#like || data.slice(0, start) !== this.#head) return undefined
    const end = data.indexOf('"', start)
    const rest = end + this.#tail.length
    if (end < 0 || data.slice(end, rest) !== this.#tail) return undefined
    const text = data.slice(start, end)
    if (text.includes('\\')) return undefined
    if (!this.#endsInTime) {
      if (data.length !== rest) return undefined
    } else {
      ID_AND_TIME_HERE.lastIndex = rest
      if (!ID_AND_TIME_HERE.test(data)) return undefined
    }
    const { partial, source } = this.#like
    return { kind: 'text', text, partial, source }
  }

  /** Remembers the form of a parsed frame, if it contains a single text once. */
  learn(data: string, events: readonly ChatEvent[]): void {
    const [event] = events
    this.#like = undefined
    if (events.length !== 1 || event?.kind !== 'text') return
    const literal = JSON.stringify(event.text)
    const at = data.indexOf(literal)
    if (at < 0 || at !== data.lastIndexOf(literal)) return
    const ending = data.match(ID_AND_TIME)
    this.#like = event
    this.#head = data.slice(0, at + 1)
    this.#tail = data.slice(at + literal.length - 1, ending?.index)
    this.#endsInTime = ending !== null
  }
}
