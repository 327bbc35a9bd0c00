import { withoutTokens } from '../protocol/secrets.ts'

/** Complete terminal escape sequences. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/g
/** C0 and C1 controls (tab and newline are handled separately), bidirectional overrides, invisible tags, lone surrogates. */
const INVISIBLE =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]/gu

/** Sanitises a line from a backend or a file: no control characters, no tokens, at most `max` bytes of UTF-8. */
export function line(text: string, max = 160): string {
  return cut(clean(text).replace(/\s+/g, ' ').trim(), max)
}

/** The same for text of several lines. */
export function paragraphs(text: string, max: number): string {
  const lines = clean(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((each) => each.trimEnd())
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    max,
  )
}

/** Size of `value` as JSON, bytes. */
export function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}

/** A length for people: 0.5 s, 31 s, 2:05. */
export function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 60) return `${Number(seconds.toFixed(seconds < 10 ? 1 : 0))} s`
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

/** A size for people, in decimal units. */
export function size(count: number): string {
  if (count < 1000) return `${count} B`
  const [divisor, unit] = count < 1e6 ? [1e3, 'kB'] : count < 1e9 ? [1e6, 'MB'] : [1e9, 'GB']
  return `${(count / divisor).toFixed(1)} ${unit}`
}

function clean(text: string): string {
  return withoutTokens(text.replace(ESCAPES, '').replace(INVISIBLE, ''))
}

/** Cuts between graphemes. */
function cut(text: string, max: number): string {
  if (Buffer.byteLength(text) <= max) return text
  let kept = ''
  let room = max - Buffer.byteLength('…')
  // there are never more characters than bytes
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, max))) {
    room -= Buffer.byteLength(segment)
    if (room < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
