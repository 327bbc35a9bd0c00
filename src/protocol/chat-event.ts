import { first, id, type Loose, list, number, record, text } from './loose.ts'

/** A single item in a frame of the chat stream (PROTOCOL.md 12). A frame may have several, or none of interest. */
export type ChatEvent =
  /** `source`: identifies the text, to match partials with their aggregate; absent for simple events, which have no aggregates */
  | { kind: 'text'; text: string; partial: boolean; source?: string }
  | { kind: 'tool_call'; name: string; partial: boolean; id?: string; source?: string }
  | { kind: 'tool_result'; name: string; id?: string; source?: string }
  | { kind: 'error'; message: string; code?: string }
  /** still working */
  | { kind: 'alive' }
  /** the model stopped at its length limit */
  | { kind: 'cut_off' }
  /** `customMetadata`, unchecked */
  | { kind: 'extras'; value: unknown }

const ALIVE: readonly ChatEvent[] = [{ kind: 'alive' }]

/**
 * Parses one frame in either shape. Never throws; undefined for a frame that can't be parsed.
 * @param data the frame's `data`, lines joined
 * @param event the frame's `event` field
 */
export function readFrame(data: string, event?: string): readonly ChatEvent[] | undefined {
  if (data === HEARTBEAT || event === 'heartbeat' || event === 'ping') return ALIVE
  const trimmed = data.trim()
  if (trimmed[0] === '{') return readObject(trimmed, event)
  if (trimmed === '' || (trimmed.length < 12 && /^(heartbeat|ping|\[done\])$/i.test(trimmed))) return ALIVE
  if (trimmed[0] === '[') return undefined
  const value = parse(trimmed)
  const words = typeof value === 'string' ? value : value === undefined ? data : undefined
  if (words === undefined) return ALIVE
  if (event === 'error') return [{ kind: 'error', message: oneLine(words) }]
  return event === undefined || event === 'message' || event === 'text'
    ? [{ kind: 'text', text: words, partial: false }]
    : ALIVE
}

const HEARTBEAT = '{"type":"heartbeat"}'

/** Plain JSON: nothing in a frame is sent back to the service, so rounded numbers do no harm, and streams are long. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function readObject(json: string, event: string | undefined): readonly ChatEvent[] | undefined {
  const frame = record(parse(json))
  if (!frame) return brokenError(json)
  const failure = frameError(frame, event)
  if (failure) return [failure]
  return typeof frame.type === 'string' ? readSimple(frame, frame.type) : readAdk(frame)
}

/** An error put into JSON without escaping, so that its quotes break it (12.5, form 2). */
function brokenError(json: string): readonly ChatEvent[] | undefined {
  const message = json.match(/^\{\s*"error"\s*:\s*"?([\s\S]*?)"?\s*\}?\s*$/)?.[1]
  return message === undefined ? undefined : [{ kind: 'error', message: oneLine(message) }]
}

function frameError(frame: Loose, event: string | undefined): ChatEvent | undefined {
  if (frame.error === undefined && frame.code === undefined && frame.type !== 'error' && event !== 'error')
    return undefined
  const error = text(frame.error) ?? text(record(frame.error)?.message)
  const stated = first(frame, ['message', 'msg', 'detail'], text)
  if (error !== undefined) return { kind: 'error', message: oneLine(error), code: id(frame.code) }
  if (event === 'error' || frame.type === 'error') {
    return { kind: 'error', message: oneLine(stated ?? text(frame.content) ?? 'unknown error'), code: id(frame.code) }
  }
  const code = number(frame.code)
  return code ? { kind: 'error', message: oneLine(stated ?? ''), code: String(code) } : undefined
}

/** Shape S (12.2). */
function readSimple(frame: Loose, type: string): readonly ChatEvent[] {
  switch (type) {
    case 'text':
    case 'message':
    case 'chunk':
    case 'delta': {
      const words = frame.content ?? frame.text ?? record(frame.data)?.text ?? frame.data
      return typeof words === 'string' ? [{ kind: 'text', text: words, partial: false }] : ALIVE
    }
    case 'tool_call':
      return [{ kind: 'tool_call', name: toolName(frame), partial: false, id: id(frame.id) }]
    case 'tool_result':
      return [{ kind: 'tool_result', name: toolName(frame), id: id(frame.id) }]
    case 'ask_question':
      return [{ kind: 'text', text: questions(frame), partial: false }]
    default:
      return ALIVE
  }
}

function toolName(frame: Loose): string {
  return first(frame, ['name', 'tool', 'tool_name'], text) ?? text(record(frame.data)?.name) ?? 'tool'
}

function questions(frame: Loose): string {
  const lines = list(frame.questions).map((value) => {
    const question = record(value)
    const options = list(question?.options).map((option) => text(record(option)?.label))
    const choices = options.filter((label) => label !== undefined).join(', ')
    return `${text(question?.prompt) ?? ''}${choices ? ` (${choices})` : ''}`
  })
  return [text(frame.title), ...lines].filter(Boolean).join('\n')
}

/** Shape A (12.3), camelCase or snake_case. */
function readAdk(frame: Loose): readonly ChatEvent[] {
  const author = text(frame.author)
  const partial = frame.partial === true
  const source = `${author ?? ''}/${id(frame.invocationId ?? frame.invocation_id) ?? ''}`
  const events: ChatEvent[] = []
  if (author !== 'user') {
    const parts = list(record(frame.content)?.parts)
    const words = wordsOf(parts)
    if (words !== undefined) events.push(adkText(words, author, partial, source))
    for (const part of parts) toolEvents(record(part), partial, source, events)
    const simple = parts.length > 0 ? undefined : (text(frame.text) ?? text(frame.content))
    if (simple !== undefined) events.push({ kind: 'text', text: simple, partial: false })
  }
  codeEvents(frame, events)
  const extras = frame.customMetadata ?? frame.custom_metadata
  if (extras !== undefined && extras !== null) events.push({ kind: 'extras', value: extras })
  return events.length > 0 ? events : ALIVE
}

/** The text of all parts except thoughts; undefined if there is none, which is different from an empty text. */
function wordsOf(parts: readonly unknown[]): string | undefined {
  let words: string | undefined
  for (const value of parts) {
    const part = record(value)
    if (typeof part?.text === 'string' && part.thought !== true) words = (words ?? '') + part.text
  }
  return words
}

function adkText(words: string, author: string | undefined, partial: boolean, source: string): ChatEvent {
  const problem = author === 'system' ? words.match(/^\s*Error:\s*([\s\S]*)$/)?.[1] : undefined
  return problem === undefined
    ? { kind: 'text', text: words, partial, source }
    : { kind: 'error', message: oneLine(problem) }
}

function toolEvents(part: Loose | undefined, partial: boolean, source: string, events: ChatEvent[]): void {
  const call = record(part?.functionCall ?? part?.function_call)
  const response = record(part?.functionResponse ?? part?.function_response)
  if (call) events.push({ kind: 'tool_call', name: text(call.name) ?? 'tool', partial, id: id(call.id), source })
  if (response) events.push({ kind: 'tool_result', name: text(response.name) ?? 'tool', id: id(response.id), source })
}

/** `errorCode: "STOP"` is how older servers mark a harmless last chunk (12.5, form 5). */
function codeEvents(frame: Loose, events: ChatEvent[]): void {
  const code = id(frame.errorCode ?? frame.error_code)
  const reason = frame.finishReason ?? frame.finish_reason
  if (code === 'MAX_TOKENS' || (code === undefined && reason === 'MAX_TOKENS')) events.push({ kind: 'cut_off' })
  else if (code !== undefined && code !== 'STOP') {
    const message = oneLine(text(frame.errorMessage ?? frame.error_message) ?? code)
    events.push({ kind: 'error', message, code })
  }
}

/** The first line of a message, without a stack trace. */
function oneLine(message: string): string {
  return (message.trim().split(/\r?\n/)[0] ?? '').slice(0, 500)
}
