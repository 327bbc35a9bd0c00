/** Reads subtitle files: SRT, WebVTT and ASS. Pure. */

/** One line of speech with its time, s. */
export interface SubtitleCue {
  start: number
  end: number
  /** lines parted by `\n`, markup removed */
  text: string
}

/** No file has more to say than this; the rest is left out. */
const MAX_CUES = 20_000

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d+)?)\s*-->\s*((?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d+)?)/

/** True for the first bytes of an SRT, WebVTT or ASS file in UTF-8 or UTF-16. */
export function looksLikeSubtitles(head: Uint8Array): boolean {
  const text = decode(head)
  if (text.includes('\0')) return false
  if (/^WEBVTT(?:\s|$)/.test(text) || /^\s*(;.*\s+)*\[Script Info\]/i.test(text)) return true
  return text.split(/\r\n?|\n/, 20).some((line) => TIMES.test(line))
}

/**
 * Cues in order of time. Malformed ones are left out; overlaps stay.
 * @param content the file's bytes: UTF-8, or UTF-16 with a byte order mark
 */
export function parseSubtitles(content: Uint8Array): SubtitleCue[] {
  const text = decode(content)
  const lines = text.split(/\r\n?|\n/)
  const cues = /^\s*\[Script Info\]/im.test(text.slice(0, 4096)) ? parseAss(lines) : parseTimed(lines)
  return cues.filter((cue) => cue.end > cue.start && cue.text !== '').sort((a, b) => a.start - b.start)
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  // The decoder drops the byte order mark.
  return new TextDecoder(encoding).decode(bytes)
}

/** SRT and WebVTT: a line of times, then text until an empty line. */
function parseTimed(lines: string[]): SubtitleCue[] {
  const cues: SubtitleCue[] = []
  for (let i = 0; i < lines.length && cues.length < MAX_CUES; i++) {
    const times = TIMES.exec(lines[i] ?? '')
    if (!times) continue
    const text: string[] = []
    while (i + 1 < lines.length && (lines[i + 1] ?? '').trim() !== '' && !TIMES.test(lines[i + 1] ?? '')) {
      text.push(lines[++i] ?? '')
    }
    // Where the empty line is missing, the number of the next cue was taken for text.
    if (TIMES.test(lines[i + 1] ?? '') && /^\d+$/.test(text.at(-1)?.trim() ?? '')) text.pop()
    cues.push({ start: seconds(times[1]), end: seconds(times[2]), text: plain(text.join('\n')) })
  }
  return cues
}

/** Advanced SubStation Alpha: `Dialogue:` lines whose columns the `Format:` line of `[Events]` names. */
function parseAss(lines: string[]): SubtitleCue[] {
  let columns = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']
  let inEvents = false
  const cues: SubtitleCue[] = []
  for (const line of lines) {
    if (/^\s*\[/.test(line)) inEvents = /^\s*\[Events\]/i.test(line)
    if (!inEvents || cues.length >= MAX_CUES) continue
    const [, key, value = ''] = /^\s*(Format|Dialogue)\s*:\s*(.*)$/i.exec(line) ?? []
    if (key?.toLowerCase() === 'format')
      columns = value
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
    if (key?.toLowerCase() !== 'dialogue') continue
    const fields = value.split(',')
    const field = (name: string) => fields[columns.indexOf(name)]?.trim() ?? ''
    const text = fields.slice(columns.length - 1).join(',')
    if (/\\p[1-9]/.test(text)) continue // a drawing, not words
    cues.push({
      start: seconds(field('start')),
      end: seconds(field('end')),
      text: plain(text.replace(/\\[Nn]/g, '\n').replace(/\\h/g, ' ')),
    })
  }
  return cues
}

/** `[[h:]m:]s[.,]fraction` */
function seconds(time: string | undefined): number {
  return (time ?? '')
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0)
}

function plain(text: string): string {
  return text
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/<\/?[a-zA-Z][^>]*>|<\d[\d:.]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' }
