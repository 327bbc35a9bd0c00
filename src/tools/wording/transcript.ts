import type { TranscriptReport } from '../../client/client.ts'
import { bytes, line } from '../text.ts'

/** Largest transcript in a result, bytes; it appears twice. */
const MOST_BYTES = 3000
const LONGEST = 900

export interface TranscriptFacts {
  /** one sentence each */
  transcript: string[]
  omitted?: string
  note?: string
}

/** The transcript of a film, as far as it fits into a result, and how to continue. */
export function transcriptFacts(report: TranscriptReport | undefined): TranscriptFacts {
  if (!report) return { transcript: [], note: 'Only the local engine can give a transcript.' }
  if (report.sources.length === 0) return { transcript: [], note: unknown(report) }
  const notes = report.sources.flatMap(noteOf)
  const lines: string[] = []
  let room = MOST_BYTES
  for (const each of report.lines) {
    const said = lineOf(each)
    room -= bytes(said) + 1
    if (room < 0)
      return withNotes(notes, {
        transcript: lines,
        omitted: `what is said from ${each.startMs} ms on (from_ms: ${each.startMs})`,
      })
    lines.push(said)
  }
  if (lines.length === 0 && notes.length === 0) notes.push('Nobody speaks there.')
  return withNotes(notes, { transcript: lines })
}

function withNotes(notes: readonly string[], facts: TranscriptFacts): TranscriptFacts {
  return { ...facts, ...(notes.length > 0 && { note: notes.join(' ') }) }
}

function unknown({ recogniser }: TranscriptReport): string {
  const file =
    'The words of this recording are not known: upload an .srt, .vtt, .ass or a recogniser’s .json with the recording’s name (talk.srt for talk.mp4), or its script as .txt, or name the file with {"op":"transcribe","clip":…,"source":…}.'
  if (recogniser === undefined) return `${file} {"op":"transcribe","clip":…} listens to a recording.`
  return `${file} To have speech recognised on this computer, run: ${recogniser}.`
}

type Source = TranscriptReport['sources'][number]

/** Notes about the reliability of an aligned script. */
const DOUBTS: Record<
  NonNullable<Source['doubt']>,
  (file: string, recording: string, unsaid: readonly string[]) => string
> = {
  rough: (file) =>
    `Times are rough, since there is no synthetic voice here to compare ${file} with: install espeak-ng.`,
  parts: (file, recording, unsaid) =>
    `Some sentences of ${file} are not what is heard in ${recording}: ${unsaid.map((each) => `“${line(each, 100)}”`).join(', ')}. Ask whether they are said.`,
  unfit: (file, recording) =>
    `${file} is not what is said in ${recording}, so its sentences were given no times. Upload the right script, or subtitles.`,
}

/** Notes about a transcript source. */
function noteOf({ recording, file, part, language, problem, doubt, unsaid = [] }: Source): string[] {
  const name = line(recording, 80)
  if (doubt) return [DOUBTS[doubt](line(file, 80), name, unsaid)]
  if (problem !== undefined) return [`${name} could not be listened to: ${line(problem, 200)}.`]
  if (part !== undefined) {
    return [`${name} is being listened to: ${Math.floor(part * 100)} % so far. Ask again for the rest.`]
  }
  return language === undefined ? [] : [`Recognised in ${name}, language ${language}: words may be wrong.`]
}

/** `12.3-15 s, words 40-52, Anna: We begin with …` */
function lineOf({ startMs, endMs, words, text, speaker }: TranscriptReport['lines'][number]): string {
  const [from, to] = [startMs, endMs].map((ms) => Math.round(ms / 10) / 100)
  const who = speaker === undefined ? '' : `, ${line(speaker, 40)}`
  return line(`${from}-${to} s, words ${words[0]}-${words[1]}${who}: ${text}`, LONGEST)
}
