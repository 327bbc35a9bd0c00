import type { ChatEvent } from '../../protocol/chat-event.ts'

/** What a turn's stream has said so far, put together by the rules of PROTOCOL.md 12.4 and 12.5. */
export interface Reading {
  /** user-visible texts in order; the trailing "temporary issue" is dropped */
  texts: string[]
  /** the same as one text */
  reply: string
  /** names of the tools that the agent called, each call once */
  toolCalls: string[]
  errors: { message: string; code?: string }[]
  /** no visible text */
  silent: boolean
  /** the last frame was cut, or the model stopped at its length limit */
  truncated: boolean
  /** a clip was generated and then worked on: the agent's second stage (12.11) */
  twoStage: boolean
  /** `customMetadata` of the events, unchecked */
  extras: unknown[]
}

interface Item {
  /** joined when read, so that a long stream of pieces costs nothing on the way */
  pieces: string[]
  /** a piece of a simple stream, which continues the item before */
  continues: boolean
}

interface Said {
  text: string
  continues: boolean
}

/** Takes events in order and tells, at any time, what they add up to. */
export class Assembly {
  readonly #items: Item[] = []
  /** items that wait for their aggregate, by source */
  readonly #open = new Map<string, Item>()
  /** texts that got none before the next tool event, by source */
  readonly #flushed = new Map<string, string>()
  readonly #toolCalls: string[] = []
  readonly #callIds = new Set<string>()
  readonly #errors: Reading['errors'] = []
  readonly #extras: unknown[] = []
  /** the simple texts since the last tool event, and where they start */
  #run = ''
  #runStart = 0
  #truncated = false
  #generated = false
  #twoStage = false

  add(event: ChatEvent): void {
    switch (event.kind) {
      case 'text':
        if (event.source === undefined) this.#simpleText(event.text)
        else this.#adkText(event, event.source)
        return
      case 'tool_call':
        this.#toolCall(event)
        return
      case 'tool_result':
        this.#boundary(event.source)
        this.#generated ||= event.name.startsWith('generate')
        return
      case 'error':
        this.#errors.push(event.code === undefined ? { message: event.message } : event)
        return
      case 'cut_off':
        this.#truncated = true
        return
      case 'extras':
        this.#extras.push(event.value)
        return
      case 'alive':
        return
    }
  }

  markTruncated(): void {
    this.#truncated = true
  }

  /** The reading as it stands; text that still waits for its aggregate counts. */
  read(): Reading {
    const said = this.#items.map(({ pieces, continues }) => ({ text: pieces.join(''), continues }))
    const items = withoutTemporaryIssue(said.filter((item) => item.text !== ''))
    const reply = join(items)
    return {
      texts: items.map((item) => item.text),
      reply,
      toolCalls: [...this.#toolCalls],
      errors: this.#errors.map(({ message, code }) => (code === undefined ? { message } : { message, code })),
      silent: reply === '',
      truncated: this.#truncated,
      twoStage: this.#twoStage,
      extras: [...this.#extras],
    }
  }

  #adkText(event: { text: string; partial: boolean }, source: string): void {
    const open = this.#open.get(source)
    if (event.partial) {
      if (open) open.pieces.push(event.text)
      else this.#open.set(source, this.#push(event.text))
      return
    }
    this.#open.delete(source)
    if (open) open.pieces = [event.text]
    else if (this.#flushed.get(source) === event.text) this.#flushed.delete(source)
    else this.#push(event.text)
  }

  /** Deltas or whole paragraphs without a marker: a text that begins with all before it replaces it. */
  #simpleText(text: string): void {
    if (this.#run !== '' && text.length >= this.#run.length && text.startsWith(this.#run)) {
      this.#items.length = this.#runStart
      this.#run = ''
    }
    if (this.#run === '') this.#runStart = this.#items.length
    this.#items.push({ pieces: [text], continues: this.#run !== '' })
    this.#run += text
  }

  #toolCall(event: { name: string; partial: boolean; id?: string; source?: string }): void {
    if (!event.partial) this.#boundary(event.source)
    if (event.id !== undefined) {
      if (this.#callIds.has(event.id)) return
      this.#callIds.add(event.id)
    } else if (event.partial) {
      return
    }
    this.#toolCalls.push(event.name)
    this.#twoStage ||= this.#generated && !event.name.startsWith('generate')
  }

  /** A whole tool event: text that waits for an aggregate will not get one any more. */
  #boundary(source: string | undefined): void {
    this.#run = ''
    const open = source === undefined ? undefined : this.#open.get(source)
    if (source === undefined || !open) return
    this.#open.delete(source)
    this.#flushed.set(source, open.pieces.join(''))
  }

  #push(text: string): Item {
    this.#run = ''
    const item = { pieces: [text], continues: false }
    this.#items.push(item)
    return item
  }
}

const TEMPORARY_ISSUE = /i encountered a temporary issue/i

/** A "temporary issue" after normal text is noise; alone it is the answer (12.5). */
function withoutTemporaryIssue(items: Said[]): Said[] {
  const last = items.at(-1)
  const before = items.slice(0, -1)
  const noise = last && TEMPORARY_ISSUE.test(last.text) && before.some((item) => item.text.trim() !== '')
  return noise ? before : items
}

function join(items: readonly Said[]): string {
  let reply = ''
  for (const item of items) {
    if (reply === '' || item.continues) reply += item.text
    else reply = `${reply.trimEnd()}\n\n${item.text.trimStart()}`
  }
  return reply.trim()
}
