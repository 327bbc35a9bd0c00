import type { ChatEvent } from '../../protocol/chat-event.ts'

/** The content of a turn's stream so far, assembled by the rules of PROTOCOL.md 12.4 and 12.5. */
export interface Reading {
  /** user-visible texts in order; the trailing "temporary issue" is dropped */
  texts: string[]
  /** the same as one text */
  reply: string
  /** names of the tools called by the agent, each call once */
  toolCalls: string[]
  errors: { message: string; code?: string }[]
  /** no visible text */
  silent: boolean
  /** whether the last frame was cut, or the model stopped at its length limit */
  truncated: boolean
  /** whether a clip was generated and then edited: the agent's second stage (12.11) */
  twoStage: boolean
  /** `customMetadata` of the events, unchecked */
  extras: unknown[]
}

/** A text, or a run of a simple stream's texts, in pieces as received. */
interface Item {
  /** earlier pieces, joined in blocks */
  joined: string[]
  pieces: string[]
  /** characters in all */
  length: number
  /** whether the pieces are separate texts that continue without a break */
  simple: boolean
}

/** Number of pieces to join, so that they do not keep the original frames in memory. */
const JOIN_AT = 512

/** Assembles events; can be read at any time. */
export class Assembly {
  readonly #items: Item[] = []
  /** items waiting for their aggregate, by source */
  readonly #open = new Map<string, Item>()
  /** texts without an aggregate before the next tool event, by source */
  readonly #flushed = new Map<string, string>()
  readonly #toolCalls: string[] = []
  readonly #callIds = new Set<string>()
  readonly #errors: Reading['errors'] = []
  readonly #extras: unknown[] = []
  /** the simple texts since the last other event */
  #run: Item | undefined
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

  /** The current reading, including text still waiting for its aggregate. */
  read(): Reading {
    const items = withoutTemporaryIssue(this.#items.filter((item) => item.length > 0))
    const reply = items.map(textOf).reduce(paragraph, '').trim()
    return {
      texts: items.flatMap((item) => (item.simple ? item.pieces : [textOf(item)])),
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
      if (open) append(open, event.text)
      else this.#open.set(source, this.#push(event.text))
      return
    }
    this.#open.delete(source)
    if (open) replace(open, event.text)
    else if (this.#flushed.get(source) === event.text) this.#flushed.delete(source)
    else this.#push(event.text)
  }

  /** Unmarked deltas or whole paragraphs: a text that begins with everything before it replaces it. */
  #simpleText(text: string): void {
    if (!this.#run) {
      this.#run = { joined: [], pieces: [text], length: text.length, simple: true }
      this.#items.push(this.#run)
    } else if (this.#run.length > 0 && text.length >= this.#run.length && text.startsWith(textOf(this.#run))) {
      replace(this.#run, text)
    } else {
      this.#run.pieces.push(text)
      this.#run.length += text.length
    }
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

  /** A complete tool event: text waiting for an aggregate will not get one any more. */
  #boundary(source: string | undefined): void {
    this.#run = undefined
    const open = source === undefined ? undefined : this.#open.get(source)
    if (source === undefined || !open) return
    this.#open.delete(source)
    this.#flushed.set(source, textOf(open))
  }

  #push(text: string): Item {
    this.#run = undefined
    const item = { joined: [], pieces: [text], length: text.length, simple: false }
    this.#items.push(item)
    return item
  }
}

function append(item: Item, text: string): void {
  item.pieces.push(text)
  item.length += text.length
  if (item.pieces.length < JOIN_AT) return
  item.joined.push(item.pieces.join(''))
  item.pieces = []
}

function replace(item: Item, text: string): void {
  item.joined = []
  item.pieces = [text]
  item.length = text.length
}

const textOf = (item: Item): string => item.joined.join('') + item.pieces.join('')

const TEMPORARY_ISSUE = /i encountered a temporary issue/i

/** A "temporary issue" after normal text is noise; alone it is the answer (12.5). */
function withoutTemporaryIssue(items: Item[]): Item[] {
  const texts = items.flatMap((item) => (item.simple ? item.pieces : [textOf(item)]))
  const last = texts.pop()
  if (last === undefined || !TEMPORARY_ISSUE.test(last) || !texts.some((text) => text.trim() !== '')) return items
  const end = items.at(-1)
  const rest = end?.simple ? { ...end, pieces: end.pieces.slice(0, -1) } : undefined
  return [...items.slice(0, -1), ...(rest && rest.pieces.length > 0 ? [rest] : [])]
}

function paragraph(before: string, text: string): string {
  return before === '' ? text : `${before.trimEnd()}\n\n${text.trimStart()}`
}
