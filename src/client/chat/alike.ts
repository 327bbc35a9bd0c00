import type { ChatEvent } from '../../protocol/chat-event.ts'

type Text = Extract<ChatEvent, { kind: 'text' }>

/** ADK ends each frame with an id and a time, which tell nothing about its text. */
const ID_AND_TIME = /"id":"[^"\\]*","timestamp":\d+(?:\.\d+)?\}$/
const ID_AND_TIME_HERE = new RegExp(ID_AND_TIME, 'y')

/**
 * Streamed text comes in thousands of frames that are alike but for the text itself, the id and the time. Where a frame
 * is like the last one, its text is taken without parsing it all again, several times as fast.
 */
export class AlikeFrames {
  #like: Text | undefined
  /** the frame up to its text */
  #head = ''
  /** the frame from its text to its id */
  #tail = ''
  #endsInTime = false

  /** The frame's only event, when the frame is like the last; undefined when it must be parsed. */
  read(data: string): Text | undefined {
    // slices are compared several times as fast as `startsWith` does it
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

  /** Remembers what a parsed frame looks like, where it says one text and says it once. */
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
