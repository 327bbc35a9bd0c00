import type { TranscriptReport } from '../../client/client.ts'
import { bytes, line } from '../text.ts'

/** What is said takes so many bytes of a result at most, which has it twice. */
const MOST_BYTES = 3000
const LONGEST = 900

export interface TranscriptFacts {
  /** a sentence each */
  transcript: string[]
  omitted?: string
  note?: string
}

/** What is said in a film, as much as a result has room for, and how to go on. */
export function transcriptFacts(report: TranscriptReport | undefined): TranscriptFacts {
  if (!report) return { transcript: [], note: 'Only the local engine tells what is said.' }
  if (report.sources.length === 0) return { transcript: [], note: UNKNOWN }
  const lines: string[] = []
  let room = MOST_BYTES
  for (const each of report.lines) {
    const said = lineOf(each)
    room -= bytes(said) + 1
    if (room < 0)
      return { transcript: lines, omitted: `what is said from ${each.startMs} ms on (from_ms: ${each.startMs})` }
    lines.push(said)
  }
  return { transcript: lines, ...(lines.length === 0 && { note: 'Nothing is said there.' }) }
}

const UNKNOWN =
  'It is not known what is said: upload an .srt, .vtt, .ass or a recogniser’s .json named as the recording is (talk.srt for talk.mp4), or name the file with {"op":"transcribe","clip":…,"source":…}.'

/** `12.3-15 s, words 40-52, Anna: We begin with …` */
function lineOf({ startMs, endMs, words, text, speaker }: TranscriptReport['lines'][number]): string {
  const [from, to] = [startMs, endMs].map((ms) => Math.round(ms / 10) / 100)
  const who = speaker === undefined ? '' : `, ${line(speaker, 40)}`
  return line(`${from}-${to} s, words ${words[0]}-${words[1]}${who}: ${text}`, LONGEST)
}
