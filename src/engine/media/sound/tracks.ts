import {
  AV_DISPOSITION_COMMENT,
  AV_DISPOSITION_DESCRIPTIONS,
  AV_DISPOSITION_DUB,
  AV_DISPOSITION_HEARING_IMPAIRED,
  AV_DISPOSITION_KARAOKE,
  AV_DISPOSITION_VISUAL_IMPAIRED,
  AVMEDIA_TYPE_AUDIO,
} from 'node-av/constants'
import type { Stream } from 'node-av/lib'
import type { Input } from '../input.ts'
import { undecodable } from '../media.ts'
import { soundOf } from '../streams.ts'
import { type Pcm, RATE } from './pcm.ts'
import { type OneTrack, SoundReader } from './reader.ts'

/** The audio tracks of a file with several. */
export interface SoundTracks {
  count: number
  /** indices of the streams to mix */
  heard: number[]
}

/**
 * Screen recorders write system audio, the microphone and more as separate tracks, which are mixed; in films tracks are
 * languages or commentaries, of which the one that players choose is used. A track that the chosen one already contains is left
 * out, or it would be heard twice.
 * @returns undefined for a file with at most one track
 */
export async function soundTracks(file: OneTrack, input: Input): Promise<SoundTracks | undefined> {
  const all = input.streams.filter(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_AUDIO)
  const chosen = soundOf(input)
  if (!chosen || all.length < 2) return undefined
  const others = all.filter((stream) => stream.index !== chosen.index)
  const beside = others.every((other) => isOfOneRecording(chosen, other)) ? others : []
  const heard = [chosen.index]
  const whole = beside.length > 0 ? await beginningOf(file, chosen.index) : undefined
  for (const { index } of beside) {
    const part = await beginningOf(file, index)
    if (whole && part && !isIn(part, whole)) heard.push(index)
  }
  return { count: all.length, heard }
}

/** Titles of tracks that are alternatives or for special audiences. */
const APART =
  AV_DISPOSITION_COMMENT |
  AV_DISPOSITION_DESCRIPTIONS |
  AV_DISPOSITION_DUB |
  AV_DISPOSITION_HEARING_IMPAIRED |
  AV_DISPOSITION_KARAOKE |
  AV_DISPOSITION_VISUAL_IMPAIRED

function isOfOneRecording(a: Stream, b: Stream): boolean {
  const known = [a, b].map(languageOf).filter((language) => language !== undefined)
  const same = a.codecpar.codecId === b.codecpar.codecId && a.codecpar.sampleRate === b.codecpar.sampleRate
  return same && new Set(known).size < 2 && ![a, b].some(isApart)
}

function languageOf({ metadata }: Stream): string | undefined {
  const language = metadata?.get('language')
  return language && language !== 'und' ? language : undefined
}

function isApart({ disposition, metadata }: Stream): boolean {
  const title = metadata?.get('title') ?? ''
  return (disposition & APART) !== 0 || /comment|descri|\bdub|karaoke|instrumental/i.test(title)
}

/** s that are analysed */
const LISTENED = 60

/** Mono. Undefined for a track that can't be decoded. */
async function beginningOf(file: OneTrack, track: number): Promise<Float32Array | undefined> {
  const reader = await SoundReader.open({ ...file, track }, 0, LISTENED).catch(undecodable)
  if (!reader) return undefined
  const samples = new Float32Array(LISTENED * RATE)
  let at = 0
  try {
    for (let pcm = reader.read(); pcm; pcm = reader.read()) {
      samples.set(mono(pcm), at)
      at += pcm.left.length
    }
  } finally {
    reader.close()
  }
  return at > 0 ? samples.subarray(0, at) : undefined
}

function mono({ left, right }: Pcm): Float32Array {
  return left.map((sample, i) => (sample + (right[i] ?? 0)) / 2)
}

/** Least correlation (0-1) for a track to count as contained in another. */
const MOST_APART = 0.5

function isIn(part: Float32Array, whole: Float32Array): boolean {
  let [common, power] = [0, 0]
  for (const [i, sample] of part.entries()) {
    common += sample * (whole[i] ?? 0)
    power += sample * sample
  }
  return power > 0 && common / power > MOST_APART
}
