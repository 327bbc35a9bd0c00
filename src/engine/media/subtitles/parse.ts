import { asciiOf } from '../../../protocol/utf-16.ts'
import { parseAss } from './ass.ts'
import { atMargins, cueOf, LOSSES, type Loss, MOST_CUES, type ReadCue, type SubtitleCue } from './cue.ts'
import { speakerIn, withoutMarkup } from './markup.ts'
import { looksRecognised, parseRecognised } from './recognised.ts'
import { unrolled } from './rolling.ts'
import { isTimes, timedCues } from './timed.ts'
import { placeOf } from './vtt-settings.ts'
import { NO_STYLES, styleSheet } from './vtt-styles.ts'
import { stampedWords } from './word-times.ts'

/** Parses subtitle files: SRT, WebVTT, ASS, and JSON of speech recognisers. Pure, in linear time for any content. */

/** First lines by which a subtitle file is identified. */
const FIRST_LINES = 20

/** True for the first bytes of such a file in any encoding. */
export function looksLikeSubtitles(head: Uint8Array): boolean {
  const text = asciiOf(head)
  if (text.includes('\0')) return false
  if (looksRecognised(text)) return true
  const lines = linesOf(text)
  return isVtt(lines) || isAss(lines) || lines.slice(0, FIRST_LINES).some(isTimes)
}

/** Cues sorted by time. Malformed ones are dropped; overlaps are kept. */
export function parseSubtitles(text: string): SubtitleCue[] {
  return readAll(text).map(({ lost: _, ...cue }) => cue)
}

/** What is lost of a file, each kind once. */
export function lostOf(text: string): Loss[] {
  const cues = readAll(text)
  const found = new Set(cues.flatMap(({ lost }) => lost))
  if (cues.length >= MOST_CUES) found.add('count')
  return LOSSES.filter((loss) => found.has(loss))
}

function readAll(text: string): ReadCue[] {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text
  const recognised = looksRecognised(content) ? parseRecognised(content) : undefined
  const cues = recognised ?? parseLines(linesOf(content))
  return cues.filter((cue) => cue.end > cue.start && cue.text !== '').sort((a, b) => a.start - b.start)
}

function parseLines(lines: readonly string[]): ReadCue[] {
  return isAss(lines) ? parseAss(lines) : parseTimed(lines)
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/)
}

function isVtt([first = '']: readonly string[]): boolean {
  return /^WEBVTT(?:\s|$)/.test(first)
}

/** Comments may come before the first section. */
function isAss(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '' && !/^\s*[;!]/.test(line))
  return first?.trim().toLowerCase() === '[script info]'
}

/** SRT and WebVTT: a line of times, then text. */
function parseTimed(lines: readonly string[]): ReadCue[] {
  const vtt = isVtt(lines)
  const sheet = vtt ? styleSheet(lines) : NO_STYLES
  const timed = timedCues(lines, vtt).map((cue) => ({
    ...cue,
    marked: withoutMarkup(cue.lines.join('\n'), vtt, sheet),
    words: vtt ? stampedWords(cue, (raw) => withoutMarkup(raw, vtt, sheet).text) : undefined,
    speaker: vtt ? speakerIn(cue.lines) : undefined,
  }))
  const single = unrolled(
    timed.map(({ marked, words, speaker: _, ...cue }) => ({
      ...cue,
      lines: marked.text.split('\n'),
      ...(words && { words }),
    })),
  )
  if (single)
    return single.map(({ start, end, lines, words }) =>
      cueOf({ start, end, text: lines.join('\n'), ...(words && { words: words.flat() }), lost: [] }),
    )
  return timed.map(({ start, end, settings, words, speaker, marked: { text, color, mixed, anchor } }) => {
    const place = anchor ? atMargins(anchor) : vtt ? placeOf(settings) : undefined
    return cueOf({
      start,
      end,
      text,
      ...(place && { place }),
      look: color === undefined ? {} : { color },
      ...(words && { words: words.flat() }),
      ...(speaker !== undefined && { speaker }),
      lost: mixed ? ['colors'] : [],
    })
  })
}
