import { type Levels, quietBelow, voicedIn } from '../../edit/speech/loudness.ts'

/** Splits the speech of a recording into windows. Pure; all times are s. */

/** A part of the recording. */
export interface Piece {
  start: number
  end: number
}

/** The recogniser's input: pieces of the recording, with short pauses between. */
export type Window = readonly Piece[]

/** The recogniser takes 30 s at once. */
export const LONGEST = 28
/** Between two pieces of a window. */
export const PAUSE = 0.5
/** A piece longer than a window continues in the next, which overlaps by this. */
const OVERLAP = 4
/** Silence that separates two pieces; shorter pauses are part of speech. */
const QUIET = 0.8
/** Margin around a piece, so that words are not cut off. */
const BREATH = 0.2
/** Least dynamic range of speech, dB; less is steady noise. */
const LEAST_RANGE = 6
/** A shorter sound is not a word. */
const BLIP = 0.08

/**
 * The windows of a recording, without its silences, from which recognisers hallucinate words.
 */
export function windowsOf(levels: Levels): Window[] {
  const windows: Piece[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const piece of piecesOf(levels)) {
    const added = PAUSE + piece.end - piece.start
    const last = windows.at(-1)
    if (last && length + added <= LONGEST) {
      last.push(piece)
      length += added
    } else {
      windows.push([piece])
      length = piece.end - piece.start
    }
  }
  return windows
}

/** Parts with speech, none longer than a window. */
function piecesOf(levels: Levels): Piece[] {
  if (!isLively(levels)) return []
  const end = levels.length / 100
  const voiced = voicedIn(levels, quietBelow(levels), { start: 0, end }, QUIET)
  return voiced
    .filter((piece) => piece.end - piece.start >= BLIP)
    .map((piece) => ({ start: Math.max(0, piece.start - BREATH), end: Math.min(end, piece.end + BREATH) }))
    .flatMap(inParts)
}

function isLively(levels: Levels): boolean {
  const sorted = levels.filter((_, i) => i % 10 === 0).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? -120
  return at(0.95) > -60 && at(0.95) - at(0.05) >= LEAST_RANGE
}

function inParts({ start, end }: Piece): Piece[] {
  const parts: Piece[] = []
  for (let at = start; ; at += LONGEST - OVERLAP) {
    parts.push({ start: at, end: Math.min(end, at + LONGEST) })
    if (at + LONGEST >= end) return parts
  }
}

/** Total length of a window's pieces, s. */
export function lengthOf(window: Window): number {
  return window.reduce((sum, { start, end }) => sum + end - start, PAUSE * (window.length - 1))
}

/**
 * Converts a time in a window to a time in the recording.
 * @param ends whether it is the end of a word: within the pause between two pieces, that belongs to the first
 */
export function momentIn(window: Window, at: number, ends: boolean): number {
  let begin = 0
  for (const [i, { start, end }] of window.entries()) {
    const stop = begin + end - start
    if (at < stop || (ends && at < stop + PAUSE) || i === window.length - 1)
      return Math.min(end, Math.max(start, start + at - begin))
    begin = stop + PAUSE
  }
  return 0
}
