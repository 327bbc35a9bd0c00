/**
 * Every way in which something can go wrong, by one code. Digits are the backend's own (PROTOCOL.md section 14); words are
 * ours. What each means and what to do is in client/errors.ts, one row a code.
 */
export const ERROR_CODES = [
  '1001', // token bad or expired
  '1002', // session not found
  '2001', // no credits
  '4001', // file type
  '4002', // file too large
  '400',
  '402', // export blocked by the plan
  '422',
  '429',
  '5xx',
  'backend', // another code of the backend's
  'unreachable', // no connection
  'not_the_service', // an answer that is none of the protocol's: a sign-in page, a firewall, a proxy
  'bad_answer', // an answer that can't be read
  'engine_missing', // the local engine's parts are not installed
  'engine_failed', // the local engine does not start
  'engine_data', // what the local engine keeps can't be used as it is
  'bad_argument',
  'bad_edit', // an edit that can't be carried out as it is written
  'bad_config', // an environment variable whose value can't be used
  'not_found_file',
  'cannot_read', // a file that is there, but fails while it is read
  'not_media',
  'bad_link', // a link whose media can't be had
  'not_allowed_path',
  'cannot_write',
  'disk_full', // the engine has no room for what comes
  'no_session', // nothing to work on: the caller must choose or open one
  'turn_running',
  'unknown_render',
  'empty_timeline',
  'no_picture', // a timeline that its engine makes no pictures of, and of which there is no film
  'render_failed',
  'stream_lost', // a turn whose stream broke and whose effect is unknown
  'internal',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** What an error's advice is worded with: names, limits, ids, links. */
export type Facts = Readonly<Record<string, string | number | boolean>>

/** The one error that crosses rooms. `detail` is for the model's eyes: no secrets, no raw bodies. */
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

/** What a service said, as its words: in quotes, on one line. */
export function serviceWords(said: string): string {
  return `"${said.replace(/\s+/g, ' ').replaceAll('"', "'").trim()}"`
}

/**
 * For a step that may fail without harm: nothing in its place. What is no NemoError is a fault of this program, and goes on.
 * @throws {unknown} the error itself
 */
export function nothing(error: unknown): undefined {
  if (!(error instanceof NemoError)) throw error
  return undefined
}
