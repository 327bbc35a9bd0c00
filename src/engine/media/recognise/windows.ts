import { type Levels, quietBelow, voicedIn } from '../../edit/speech/loudness.ts'

/** What of a recording is listened to, and in which parts. Pure; all times are s. */

/** A stretch of the recording. */
export interface Piece {
  start: number
  end: number
}

/** What the recogniser hears at once: pieces of the recording, one after the other with a short pause between. */
export type Window = readonly Piece[]

/** The recogniser hears 30 s at once. */
export const LONGEST = 28
/** Between two pieces of a window. */
export const PAUSE = 0.5
/** A piece that is too long for a window goes on in the next, which hears its end again. */
const OVERLAP = 4
/** Quiet that parts two pieces; what is shorter belongs to speaking. */
const QUIET = 0.8
/** Around a piece, so that no word loses its edge. */
const BREATH = 0.2
/** dB between what is loud and what is quiet: with less, it is a steady noise, and nobody speaks. */
const LEAST_RANGE = 6
/** A blip that is shorter is no word. */
const BLIP = 0.08

/**
 * The windows in which a recording is listened to. What is silent is in none of them: a recogniser that is given silence makes
 * words up.
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

/** Stretches in which somebody speaks, none longer than a window. */
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

/** How much of a recording is listened to in a window, s. */
export function lengthOf(window: Window): number {
  return window.reduce((sum, { start, end }) => sum + end - start, PAUSE * (window.length - 1))
}

/**
 * The moment of the recording that is heard at a moment of a window.
 * @param ends whether something ends there: in the pause between two pieces, it ended with the first
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
