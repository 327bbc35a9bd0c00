import { tryParseJson } from '../../../protocol/json.ts'
import { first, type Loose, list, number, record, text } from '../../../protocol/loose.ts'
import type { Word } from '../../edit/speech/word.ts'
import { cueOf, MOST_CUES, type ReadCue } from './cue.ts'

/**
 * JSON of speech recognisers: Whisper and WhisperX (`segments` with `words`), whisper.cpp (`transcription`), FFmpeg's whisper
 * filter (an object per line), and lists of `words` from services. Parsed without a schema: entries without times are dropped.
 */

const MOST_WORDS = 500_000

/** True for the first bytes of JSON that may be a transcript. */
export function looksRecognised(head: string): boolean {
  return /^\s*[[{]/.test(head) && /"(?:segments|transcription|words|start)"\s*:/.test(head)
}

/** The lines of such a file; undefined if it is something else. */
export function parseRecognised(content: string): ReadCue[] | undefined {
  const whole = tryParseJson(content)
  if (whole === undefined) return ofLines(content)
  const data = record(whole)
  if (!data) return segmentsOf(list(whole), 1)
  if (data.transcription !== undefined) return list(data.transcription).slice(0, MOST_CUES).flatMap(ofWritten)
  if (data.segments !== undefined && list(data.segments).length > 0) return segmentsOf(list(data.segments), 1)
  return data.words === undefined ? undefined : ofWords(records(data.words).slice(0, MOST_WORDS))
}

/** FFmpeg's format: an object per line, with times in ms. */
function ofLines(content: string): ReadCue[] | undefined {
  const objects = content
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => tryParseJson(line))
  return objects.every((each) => record(each)) ? segmentsOf(objects, 1000) : undefined
}

/** @param scale of their times, to s */
function segmentsOf(segments: readonly unknown[], scale: number): ReadCue[] {
  return segments.slice(0, MOST_CUES).flatMap((segment) => ofSegment(record(segment), scale))
}

function records(value: unknown): Loose[] {
  return list(value)
    .map(record)
    .filter((each) => each !== undefined)
}

function timeOf(value: unknown, scale: number): number | undefined {
  const time = number(value)
  return time === undefined || time < 0 || time > 1e9 ? undefined : time / scale
}

function speakerOf(value: unknown): string | undefined {
  const name = text(value) ?? (typeof value === 'number' ? `Speaker ${value + 1}` : undefined)
  return name?.trim() || undefined
}

function ofSegment(segment: Loose | undefined, scale: number): ReadCue[] {
  const [start, end] = [timeOf(segment?.start, scale), timeOf(segment?.end, scale)]
  if (!segment || start === undefined || end === undefined) return []
  const words = records(segment.words)
  const timed = timedWords(words, start, end, scale)
  const speaker = speakerOf(segment.speaker)
  return [
    cueOf({
      ...{ start, end, text: text(segment.text)?.trim() || words.map(spelled).join(' '), lost: [] },
      ...(timed.length > 0 && { words: timed }),
      ...(speaker !== undefined && { speaker }),
    }),
  ]
}

function spelled(word: Loose): string {
  return (first(word, ['punctuated_word', 'word', 'text'], text) ?? '').trim()
}

/** Words without times (numbers, in WhisperX) get times between their neighbours. */
function timedWords(words: readonly Loose[], from: number, to: number, scale: number): Word[] {
  const starts = words.map(({ start }) => timeOf(start, scale))
  // the next known time from each word on
  const next = new Array<number>(words.length + 1).fill(to)
  for (let i = words.length - 1; i >= 0; i--) next[i] = starts[i] ?? next[i + 1] ?? to
  const timed: Word[] = []
  for (const [i, word] of words.entries()) {
    const spelling = spelled(word)
    if (spelling === '') continue
    const start = starts[i] ?? timed.at(-1)?.end ?? from
    const end = timeOf(word.end, scale) ?? next[i + 1] ?? to
    const confidence = first(word, ['probability', 'score', 'confidence'], number)
    const speaker = speakerOf(word.speaker)
    const guessed = starts[i] === undefined || word.end === undefined
    timed.push({
      ...{ text: spelling, start, end: Math.max(start, end) },
      ...(confidence !== undefined && { confidence: Math.min(1, Math.max(0, confidence)) }),
      ...(speaker !== undefined && { speaker }),
      ...(guessed && { estimated: true }),
    })
  }
  return timed
}

/** A line of whisper.cpp, whose tokens are parts of words. */
function ofWritten(value: unknown): ReadCue[] {
  const line = record(value)
  const offsets = record(line?.offsets)
  const [start, end] = [timeOf(offsets?.from, 1000), timeOf(offsets?.to, 1000)]
  if (!line || start === undefined || end === undefined) return []
  const words: Word[] = []
  for (const token of list(line.tokens)) addToken(words, record(token))
  return [cueOf({ start, end, text: (text(line.text) ?? '').trim(), ...(words.length > 1 && { words }), lost: [] })]
}

function addToken(words: Word[], token: Loose | undefined): void {
  const said = text(token?.text)
  const offsets = record(token?.offsets)
  const [start, end] = [timeOf(offsets?.from, 1000), timeOf(offsets?.to, 1000)]
  if (said === undefined || start === undefined || end === undefined || /^\[_.*\]$/.test(said)) return
  const last = words.at(-1)
  // a token without a leading space continues the previous word
  if (last && !/^\s/.test(said)) {
    last.text += said
    last.end = Math.max(last.end, end)
  } else if (said.trim() !== '') {
    const confidence = number(token?.p)
    words.push({ text: said.trim(), start, end, ...(confidence !== undefined && { confidence }) })
  }
}

/** s: longer values are in ms */
const LONGEST = 6 * 3600
const LONG_LINE = 40

/** Splits words into lines, one per sentence. */
function ofWords(words: readonly Loose[]): ReadCue[] {
  const times = words.flatMap(({ start, end }) => [number(start) ?? 0, number(end) ?? 0])
  const last = times.reduce((latest, time) => Math.max(latest, time), 0)
  const scale = last > LONGEST || times.every(Number.isInteger) ? 1000 : 1
  const timed = timedWords(words, 0, last / scale, scale)
  const cues: ReadCue[] = []
  let line: Word[] = []
  for (const [i, word] of timed.entries()) {
    line.push(word)
    const next = timed[i + 1]
    const ends = /[.?!。？！]["'”’]?$/u.test(word.text) || next?.speaker !== word.speaker
    if (!ends && next && next.start - word.end <= 1 && line.length < LONG_LINE) continue
    cues.push(...lineOf(line))
    line = []
  }
  return cues
}

function lineOf(words: Word[]): ReadCue[] {
  const [head] = words
  const last = words.at(-1)
  if (!head || !last) return []
  const said = words.map((word) => word.text).join(' ')
  return [
    cueOf({
      ...{ start: head.start, end: last.end, text: said, words, lost: [] },
      ...(head.speaker !== undefined && { speaker: head.speaker }),
    }),
  ]
}
