import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceCue } from '../../edit/context.ts'
import { wordsOf } from '../../edit/speech/time-words.ts'
import { spread, type Word } from '../../edit/speech/word.ts'
import type { Task } from '../../workers/task.ts'
import { concat } from '../concat.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { decodeText } from '../subtitles/encoding.ts'
import { NoSynthesiser, speak } from '../voice/speak.ts'
import { GAP } from '../voice/synthesiser.ts'
import { align, type SoundFeatures, type Timed } from './align.ts'
import { FIGURES } from './mel.ts'
import { type ScriptLine, scriptLines } from './script.ts'
import { type Stretch, saidBy, stretchesOf } from './segments.ts'
import { soundFeatures } from './sound-features.ts'
import type { Track } from './warp.ts'

/** A script with the times of its words. */
export interface Aligned {
  cues: SourceCue[]
  /** the synthetic voice used for alignment; null if there was none, and the times are rough */
  voice: string | null
}

/** Difference in distance between a matching and a non-matching sentence. */
const FITS = 0.07
/** A sentence with fewer moments of speech is judged together with its neighbours. */
const TELLING = 100

/**
 * Aligns a script with a recording (forced alignment). Without a synthetic voice to compare with, times are estimated from the
 * lengths of words and from where there is speech; words that are not in the recording are marked.
 * @throws {MediaError} if a file can't be read
 */
export const alignScript: Task<{ recording: SoundFile; script: string }, Aligned> = async ({ recording, script }) => {
  const { text } = await decodeText(await readFile(script))
  const lines = scriptLines(text)
  const heard = await soundFeatures(recording)
  const said = await sayAll(lines)
  const times = said && align(heard, said, said.words)
  if (!times) return { cues: roughly(lines, heard), voice: null }
  return { cues: cuesOf(lines, times), voice: said.voice }
}

/** A script spoken by a synthetic voice, with the place of each word. */
interface Said extends SoundFeatures {
  words: Stretch[]
  voice: string
}

/** Characters synthesised at once. */
const PART = 1500

/** Undefined without a voice, or if it speaks too little of the script to compare. */
async function sayAll(lines: readonly ScriptLine[]): Promise<Said | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'nemo-script-'))
  try {
    const tracks: Track[] = []
    const levels: number[] = []
    const words: Stretch[] = []
    let voice = ''
    for (const part of inParts(lines)) {
      const path = join(folder, 'said.wav')
      voice = await speak(part.map(({ text }) => text).join('\n'), path, { gaps: 'any' })
      const heard = await soundFeatures({ path, demuxer: 'wav' })
      const found = saidBy(
        part.flatMap((line) => line.words),
        stretchesOf(heard.levels, GAP),
      )
      if (!found) return undefined
      const shift = levels.length
      words.push(...found.map(({ from, to }) => ({ from: from + shift, to: to + shift })))
      const length = Math.min(heard.levels.length, heard.track.length / FIGURES)
      tracks.push(heard.track.subarray(0, length * FIGURES))
      for (const level of heard.levels.slice(0, length)) levels.push(level)
    }
    return { track: concat(tracks), levels, words, voice }
  } catch (error) {
    if (error instanceof NoSynthesiser) return undefined
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function inParts(lines: readonly ScriptLine[]): ScriptLine[][] {
  const parts: ScriptLine[][] = []
  let length = 0
  for (const line of lines) {
    const part = parts.at(-1)
    length += line.text.length
    if (part && length <= PART) part.push(line)
    else {
      parts.push([line])
      length = line.text.length
    }
  }
  return parts
}

/** One cue per sentence; marked as a whole if the recording says something else. */
function cuesOf(lines: readonly ScriptLine[], times: readonly Timed[]): SourceCue[] {
  let at = 0
  return lines.flatMap((line) => {
    const timed = times.slice(at, at + line.words.length)
    at += line.words.length
    const unfit = fitOf(timed, times, at) < FITS
    const words = line.words.flatMap((text, i): Word[] => {
      const time = timed[i]
      if (!time) return []
      const { start, end } = time
      return [{ text, start, end, ...(unfit && { unfit: true as const }) }]
    })
    return cueOf(line, words)
  })
}

/** How well a sentence matches, 0-1. @param end index after its last word */
function fitOf(sentence: readonly Timed[], all: readonly Timed[], end: number): number {
  let judged = sentence
  for (let more = 2; spokenIn(judged) < TELLING && judged.length < all.length; more += 2)
    judged = all.slice(Math.max(0, end - sentence.length - more), end + more)
  return 1 - judged.reduce((sum, { unlike }) => sum + unlike, 0) / Math.max(1, spokenIn(judged))
}

function spokenIn(words: readonly Timed[]): number {
  return words.reduce((sum, { moments }) => sum + moments, 0)
}

function cueOf({ text, speaker }: ScriptLine, words: readonly Word[]): SourceCue[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  const times = { startMs: Math.round(first.start * 1000), endMs: Math.round(last.end * 1000) }
  return [{ ...times, text, words, ...(speaker !== undefined && { speaker }) }]
}

/** Estimates times from the lengths of words, over the time with speech. */
function roughly(lines: readonly ScriptLine[], { levels }: SoundFeatures): SourceCue[] {
  const text = lines.map((line) => line.words.join(' ')).join(' ')
  const seconds = levels.length / 100
  const whole = { startMs: 0, endMs: seconds * 1000, text, words: spread(text, 0, seconds) }
  const words = wordsOf([whole], levels)
  let at = 0
  return lines.flatMap((line) => {
    const part = words.slice(at, at + line.words.length)
    at += line.words.length
    return cueOf(line, part)
  })
}
