import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceCue } from '../../edit/context.ts'
import { wordsOf } from '../../edit/speech/time-words.ts'
import { spread, type Word } from '../../edit/speech/word.ts'
import type { Task } from '../../workers/task.ts'
import { joined } from '../joined.ts'
import type { SoundFile } from '../sound/heard-file.ts'
import { decodeText } from '../subtitles/encoding.ts'
import { NoSynthesiser, speak } from '../voice/speak.ts'
import { GAP } from '../voice/synthesiser.ts'
import { align, type Heard, type Timed } from './align.ts'
import { hear } from './hear.ts'
import { FIGURES } from './mel.ts'
import { type ScriptLine, scriptLines } from './script.ts'
import { type Stretch, saidBy, stretchesOf } from './segments.ts'
import type { Track } from './warp.ts'

/** A script of which it is known when each of its words is said. */
export interface Aligned {
  cues: SourceCue[]
  /** the voice by which that was found out; none where there was none, and the times are rough */
  voice: string | null
}

/** How much less unlike a sentence is where it is said than where something else is. */
const FITS = 0.07
/** Moments of speech below which a sentence is judged together with those beside it. */
const TELLING = 100

/**
 * Finds out when the words of a script are said in a recording. Without a voice to compare with, their times are guessed by how
 * long they are and where somebody speaks; words that the recording does not say are marked.
 * @throws {MediaError} when a file cannot be read
 */
export const alignScript: Task<{ recording: SoundFile; script: string }, Aligned> = async ({ recording, script }) => {
  const { text } = await decodeText(await readFile(script))
  const lines = scriptLines(text)
  const heard = await hear(recording)
  const said = await sayAll(lines)
  const times = said && align(heard, said, said.words)
  if (!times) return { cues: roughly(lines, heard), voice: null }
  return { cues: cuesOf(lines, times), voice: said.voice }
}

/** A voice that says a script, and where it says each word. */
interface Said extends Heard {
  words: Stretch[]
  voice: string
}

/** Characters that a voice is given at once. */
const PART = 1500

/** Undefined where there is no voice, or where it says so little of it that nothing can be told. */
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
      const heard = await hear({ path, demuxer: 'wav' })
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
    return { track: joined(tracks), levels, words, voice }
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

/** A cue a sentence; all of it is marked where the recording says something else. */
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

/** How well a sentence fits, from 0, not at all, to 1. @param end of it among all words */
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

/** By the lengths of words, over the time in which somebody speaks. */
function roughly(lines: readonly ScriptLine[], { levels }: Heard): SourceCue[] {
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
