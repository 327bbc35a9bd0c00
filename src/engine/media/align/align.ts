import { quietBelow, voicedIn } from '../../edit/speech/loudness.ts'
import { FIGURES } from './mel.ts'
import type { Stretch } from './segments.ts'
import { lengthOf, type Track, warp } from './warp.ts'

/**
 * When known words are said in a recording, by a voice that says the same: what both sound like is laid over one another from the first moment
 * in which somebody speaks to the last. Pure.
 */

/** A sound as it is compared: its figures and its levels, dB, of each 10 ms. */
export interface Heard {
  track: Track
  levels: readonly number[]
}

/** A word in a recording, s. */
export interface Timed {
  start: number
  end: number
  /** how unlike the two are there, summed over so many moments; as a share of how unlike they are where something else is said */
  unlike: number
  moments: number
}

/** s of quiet that is no part of speech, and moments that are kept beside it */
const PAUSE = 0.2
const KEPT = 3
/** Moments in which a voice speaks, below which there is nothing to go by. */
const FEWEST = 30

/** @param words where the voice says each @returns undefined where nobody speaks in the recording */
export function align(recording: Heard, voice: Heard, words: readonly Stretch[]): Timed[] | undefined {
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

/** The first and the last of those moments that follow one another without a pause: nobody is silent within a word. */
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

/** Moments of a recording in which somebody speaks. */
function spokenMoments({ track, levels }: Heard): number[] {
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

/** With a mean of 0 and a deviation of 1 in each figure: what a voice, a microphone and a room add is gone. */
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

/** The same in another order, which sounds like speech and says nothing: half seconds from the last to the first. */
function reordered(track: Track): Track {
  const length = lengthOf(track)
  const starts = Array.from({ length: Math.ceil(length / 50) }, (_, i) => i * 50).reverse()
  return picked(
    track,
    starts.flatMap((start) => range(start, Math.min(length, start + 50))),
  )
}
