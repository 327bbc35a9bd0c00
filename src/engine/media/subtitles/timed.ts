import type { Word } from '../../edit/speech/word.ts'
import { MOST_CUES, seconds } from './cue.ts'

/** A cue as it stands in SRT or WebVTT. */
export interface TimedCue {
  start: number
  end: number
  /** with their markup, empty ones too */
  lines: string[]
  /** what stands behind the times */
  settings: string
  /** of each line with a letter, where times stand between them */
  words?: Word[][]
}

const TIMES =
  /^\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,9})?)\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,9})?)(.*)$/

/** True for the line of times that a cue of SRT or WebVTT begins with. */
export function isTimes(line: string): boolean {
  return TIMES.test(line)
}

/**
 * Cues of SRT or WebVTT, in the order of the file. A line of spaces is one of the text, as automatic captions have
 * them. In WebVTT an empty line ends a cue; in SRT, where people leave empty lines in their text, the next times do.
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

/** The number of the next cue stands right above its times. */
function withoutNumber(text: string[]): string[] {
  return /^\s*\d{1,9}\s*$/.test(text.at(-1) ?? '') ? text.slice(0, -1) : text
}
