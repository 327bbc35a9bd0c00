import { quietBelow, voicedIn } from '../../edit/speech/loudness.ts'
import { FIGURES } from './mel.ts'
import type { Stretch } from './segments.ts'
import { lengthOf, type Track, warp } from './warp.ts'

/**
 * Finds when known words are said in a recording by warping a synthetic voice saying the same onto it, from the first moment of
 * speech to the last. Pure.
 */

/** Features of a sound for comparison: cepstral coefficients and levels, dB, of each 10 ms. */
export interface SoundFeatures {
  track: Track
  levels: readonly number[]
}

/** A word in a recording, s. */
export interface Timed {
  start: number
  end: number
  /** distance between the two there, summed over `moments`, relative to the distance of unrelated speech */
  unlike: number
  moments: number
}

/** s of silence that is not part of speech, and moments kept next to it */
const PAUSE = 0.2
const KEPT = 3
/** Fewest moments of speech to compare. */
const FEWEST = 30

/** @param words place of each word in the voice @returns undefined if there is no speech in the recording */
export function align(recording: SoundFeatures, voice: SoundFeatures, words: readonly Stretch[]): Timed[] | undefined {
  const spoken = spokenMoments(recording)
  const said = words.flatMap(({ from, to }) => range(from, to))
  if (spoken.length < FEWEST || said.length < FEWEST) return undefined
  const heard = evened(picked(recording.track, spoken))
  const voiced = evened(picked(voice.track, said))
  const [n, m] = [lengthOf(heard), lengthOf(voiced)]
  const like = stretched(voiced, n)
  const { path, costs } = warp(like, heard)
  const others = warp(reordered(like), heard).costs
  const other = others.reduce((sum, each) => sum + each, 0) / n
  const moment = (at: number) => Math.max(0, Math.min(n - 1, Math.round((at * (n - 1)) / (m - 1))))
  const at = (place: number) => spoken[path[place] ?? 0] ?? 0
  let place = 0
  return words.map(({ from, to }) => {
    const [first, last] = [place, place + to - from - 1]
    place = last + 1
    const own = costs.subarray(moment(first), moment(last) + 1)
    const unlike = own.reduce((sum, each) => sum + each, 0) / other
    const [start, end] = longestRun(range(moment(first), moment(last) + 1).map(at))
    return { start: start / 100, end: (end + 1) / 100, unlike, moments: own.length }
  })
}

/** The longest run of moments without a pause, as there are no pauses within a word. */
function longestRun(moments: readonly number[]): [first: number, last: number] {
  let run: number[] = []
  let longest: number[] = []
  for (const moment of moments) {
    if (moment - (run.at(-1) ?? moment) > PAUSE * 100) run = []
    run.push(moment)
    if (run.length > longest.length) longest = run
  }
  return [longest[0] ?? 0, longest.at(-1) ?? 0]
}

/** Moments of a recording with speech. */
function spokenMoments({ track, levels }: SoundFeatures): number[] {
  const length = lengthOf(track)
  const voiced = voicedIn(levels, quietBelow(levels), { start: 0, end: levels.length / 100 }, PAUSE)
  const moments: number[] = []
  for (const { start, end } of voiced) {
    const from = Math.max((moments.at(-1) ?? -1) + 1, Math.round(start * 100) - KEPT)
    for (let at = from; at < Math.min(length, Math.round(end * 100) + KEPT); at++) moments.push(at)
  }
  return moments
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function picked(track: Track, moments: readonly number[]): Track {
  const out = new Float32Array(moments.length * FIGURES)
  for (const [i, at] of moments.entries()) out.set(track.subarray(at * FIGURES, (at + 1) * FIGURES), i * FIGURES)
  return out
}

/** Normalises each coefficient to mean 0 and deviation 1, to remove the influence of voice, microphone and room. */
function evened(track: Track): Track {
  const length = lengthOf(track)
  const out = new Float32Array(track.length)
  for (let k = 0; k < FIGURES; k++) {
    let [sum, squares] = [0, 0]
    for (let at = k; at < track.length; at += FIGURES) {
      sum += track[at] ?? 0
      squares += (track[at] ?? 0) ** 2
    }
    const middle = sum / length
    const deviation = Math.sqrt(Math.max(0, squares / length - middle * middle)) || 1
    for (let at = k; at < track.length; at += FIGURES) out[at] = ((track[at] ?? 0) - middle) / deviation
  }
  return out
}

function stretched(track: Track, length: number): Track {
  const scale = (lengthOf(track) - 1) / Math.max(1, length - 1)
  return picked(
    track,
    Array.from({ length }, (_, i) => Math.round(i * scale)),
  )
}

/** The same with half seconds in reverse order: unrelated speech as a reference. */
function reordered(track: Track): Track {
  const length = lengthOf(track)
  const starts = Array.from({ length: Math.ceil(length / 50) }, (_, i) => i * 50).reverse()
  return picked(
    track,
    starts.flatMap((start) => range(start, Math.min(length, start + 50))),
  )
}
