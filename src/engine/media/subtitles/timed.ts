import type { Word } from '../../edit/speech/word.ts'
import { MOST_CUES, seconds } from './cue.ts'

/** A raw cue of SRT or WebVTT. */
export interface TimedCue {
  start: number
  end: number
  /** with markup, including empty ones */
  lines: string[]
  /** the settings after the times */
  settings: string
  /** words of each non-empty line, if there are times between them */
  words?: Word[][]
}

const TIMES =
  /^\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,9})?)\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,9})?)(.*)$/

/** Whether it is the line of times of an SRT or WebVTT cue. */
export function isTimes(line: string): boolean {
  return TIMES.test(line)
}

/**
 * Cues of SRT or WebVTT, in file order. A line of spaces is part of the text, as in automatic captions. In WebVTT an empty line
 * ends a cue; in SRT, where people leave empty lines in the text, the next line of times does.
 */
export function timedCues(lines: readonly string[], vtt: boolean): TimedCue[] {
  const cues: TimedCue[] = []
  for (let i = 0; i < lines.length && cues.length < MOST_CUES; ) {
    const times = TIMES.exec(lines[i++] ?? '')
    if (!times) continue
    const [, start = '', end = '', settings = ''] = times
    const text: string[] = []
    while (i < lines.length && !isTimes(lines[i] ?? '') && !(vtt && lines[i] === '')) text.push(lines[i++] ?? '')
    const another = i < lines.length && isTimes(lines[i] ?? '')
    cues.push({ start: seconds(start), end: seconds(end), lines: another ? withoutNumber(text) : text, settings })
  }
  return cues
}

/** Removes the next cue's number, which is right above its times. */
function withoutNumber(text: string[]): string[] {
  return /^\s*\d{1,9}\s*$/.test(text.at(-1) ?? '') ? text.slice(0, -1) : text
}
