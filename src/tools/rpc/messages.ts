import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js'
import { CODES } from './error.ts'
import { type Line, LONGEST } from './lines.ts'

/** The error response to an invalid message; without an id if none could be read. */
export interface Refusal {
  jsonrpc: '2.0'
  id: RequestId | null
  error: { code: number; message: string }
}

/** A parsed line: a message to handle, an error response to send, or nothing. */
export type Received = { message: JSONRPCMessage } | { refusal: Refusal } | undefined

type Loose = Record<string, unknown>

/** @returns the JSON value of a line; undefined for an empty line */
export function parseLine(line: Line): { value: unknown } | { refusal: Refusal } | undefined {
  if (!('text' in line)) return { refusal: tooLong(line) }
  if (line.text.trim() === '') return undefined
  try {
    return { value: JSON.parse(line.text) }
  } catch {
    return { refusal: refuse(null, 'parse', 'Parse error: a message is one line of JSON.') }
  }
}

/**
 * Reads one message, tolerating `null` for missing members and unknown members. Of `_meta` only the progress token is read.
 */
export function readMessage(value: unknown): Received {
  if (!isObject(value)) return { refusal: refuse(null, 'invalidRequest', 'Invalid request: a message is an object.') }
  const { jsonrpc, id, method } = value
  if (typeof method !== 'string' && ('result' in value || 'error' in value)) return readAnswer(value)
  const known = isId(id) ? id : null
  if (jsonrpc !== '2.0') return { refusal: refuse(known, 'invalidRequest', 'Invalid request: jsonrpc must be "2.0".') }
  if (typeof method !== 'string') return { refusal: refuse(known, 'invalidRequest', 'Invalid request: no method.') }
  const params = value.params ?? undefined
  const plain = params !== undefined && !isObject(params)
  // some libraries write a null id in notifications
  if (id === undefined || (id === null && method.startsWith('notifications/'))) {
    return plain ? undefined : { message: { jsonrpc, method, ...paramsOf(params) } }
  }
  if (known === null) {
    return { refusal: refuse(null, 'invalidRequest', 'Invalid request: id must be a string or a whole number.') }
  }
  if (plain) return { refusal: refuse(known, 'invalidParams', 'Invalid params: params must be an object.') }
  return { message: { jsonrpc, id: known, method, ...paramsOf(params) } }
}

export function refuse(id: RequestId | null, reason: keyof typeof CODES, message: string): Refusal {
  return { jsonrpc: '2.0', id, error: { code: CODES[reason], message } }
}

/** The response to our request. Invalid ones are not answered, to avoid endless error exchanges. */
function readAnswer({ id, result, error }: Loose): Received {
  if (!isId(id)) return undefined
  if (isObject(result)) return { message: { jsonrpc: '2.0', id, result } }
  const { code, message } = isObject(error) ? error : {}
  const failed = { code: Number.isSafeInteger(code) ? Number(code) : CODES.internal, message: String(message ?? '') }
  return { message: { jsonrpc: '2.0', id, error: failed } }
}

function paramsOf(params: Loose | undefined): { params?: Loose } {
  if (params === undefined) return {}
  const { _meta, ...rest } = params
  const { progressToken } = isObject(_meta) ? _meta : {}
  return { params: isId(progressToken) ? { ...rest, _meta: { progressToken } } : rest }
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isId(value: unknown): value is RequestId {
  return typeof value === 'string' || Number.isSafeInteger(value)
}

const ID = String.raw`"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)`
/** Finds the id among a message's first members; else among its last. */
const FIRST = new RegExp(String.raw`^\s*\{(?:\s*"(?:jsonrpc|method)"\s*:\s*"[^"\\]*"\s*,)*\s*${ID}\s*,`)
const LAST = new RegExp(String.raw`,\s*${ID}(?:\s*,\s*"(?:jsonrpc|method)"\s*:\s*"[^"\\]*")*\s*\}\s*$`)

function tooLong({ head, tail, bytes }: { head: string; tail: string; bytes: number }): Refusal {
  const [, id] = FIRST.exec(head) ?? LAST.exec(tail) ?? []
  const known: unknown = id === undefined ? null : JSON.parse(id)
  const said = `A message of ${(bytes / 2 ** 20).toFixed(1)} MB was not read: ${LONGEST / 2 ** 20} MB is the most. Give the paths or links of files, never their content.`
  return refuse(isId(known) ? known : null, 'invalidRequest', said)
}
