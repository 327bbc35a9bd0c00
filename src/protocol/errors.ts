/**
 * All errors, one code each. Numbers are the backend's own (PROTOCOL.md section 14); words are ours. Their meanings and
 * remedies are in client/errors.ts, one row per code.
 */
export const ERROR_CODES = [
  '1001', // token invalid or expired
  '1002', // session not found
  '2001', // no credits
  '4001', // file type
  '4002', // file too large
  '400',
  '402', // export blocked by the plan
  '422',
  '429',
  '5xx',
  'backend', // any other code of the backend
  'unreachable', // no connection
  'not_the_service', // an answer from something else: a sign-in page, a firewall, a proxy
  'bad_answer', // an answer that can't be parsed
  'engine_missing', // the local engine's parts are not installed
  'engine_failed', // the local engine does not start
  'engine_data', // the local engine's data can't be used
  'bad_argument',
  'bad_edit', // an edit that can't be applied as written
  'bad_config', // an environment variable with an unusable value
  'not_found_file',
  'cannot_read', // a file that exists, but can't be read
  'not_media',
  'bad_link', // a link from which no media can be downloaded
  'not_allowed_path',
  'cannot_write',
  'disk_full', // the engine's disk is full
  'no_session', // no session to work on: the caller must choose or open one
  'turn_running',
  'unknown_render',
  'empty_timeline',
  'no_picture', // a timeline that its engine can't make pictures of, and that was not exported
  'render_failed',
  'stream_lost', // a turn whose stream broke, with an unknown outcome
  'internal',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Facts for an error's advice: names, limits, ids, links. */
export type Facts = Readonly<Record<string, string | number | boolean>>

/** The only error class used across modules. `detail` is shown to the model: no secrets, no raw bodies. */
export class NemoError extends Error {
  override readonly name = 'NemoError'
  readonly code: ErrorCode
  readonly facts: Facts
  constructor(code: ErrorCode, detail = '', facts: Facts = {}, cause?: unknown) {
    super(detail || code, { cause })
    this.code = code
    this.facts = facts
  }
}

/** A service's message as a quotation on one line. */
export function serviceWords(said: string): string {
  return `"${said.replace(/\s+/g, ' ').replaceAll('"', "'").trim()}"`
}

/**
 * Handler for a step that may fail without harm: returns undefined. Anything but a NemoError is a fault of this program and is
 * rethrown.
 * @throws {unknown} the error itself
 */
export function nothing(error: unknown): undefined {
  if (!(error instanceof NemoError)) throw error
  return undefined
}
