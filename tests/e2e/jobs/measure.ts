import type { Pcm } from '../../../src/engine/media/sound/pcm.ts'
import type { Film, Picture } from '../../engine/operations/film.ts'
import { inkOf } from '../../engine/operations/ink.ts'
import { type Box, color, difference } from '../../engine/operations/see.ts'
import { rms } from '../../engine/sound/listen.ts'

/** Measures of finished films. Times are s. */

/** A corner in which no text stands. */
const CORNER: Box = { x: 0.02, y: 0.02, width: 0.1, height: 0.1 }

/** Frames of a film at which the picture jumps: the first of each new one. @param leap difference of brightness or colour */
export function cuts({ pictures }: Film, leap = 20): number[] {
  const colours = pictures.map((picture) => color(picture, CORNER))
  return colours.flatMap((colour, i) => (i > 0 && distance(colour, colours[i - 1] ?? colour) > leap ? [i] : []))
}

export const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)))

/** Pixels of ink that count as words. */
const WORDS = 30

/** When words stand in a film that do not in the same one without them, frames from the first to the last, by stretch. */
export function wordsIn(film: Film, without: Film): [number, number][] {
  const found: [number, number][] = []
  for (const [i, picture] of film.pictures.entries()) {
    const plain = without.pictures[i]
    if (!plain || inkOf(picture, plain) < WORDS) continue
    const last = found.at(-1)
    if (last?.[1] === i - 1) last[1] = i
    else found.push([i, i])
  }
  return found
}

/** How far a picture has become another one: 0 the first, 1 the second. */
export function progressOf(picture: Picture, first: Picture, second: Picture): number {
  const [from, to] = [difference(picture, first), difference(picture, second)]
  return from / (from + to)
}

/** How loud a film is against what it plays. */
export function gain(sound: Pcm, source: Pcm, from: number, to: number, offset = 0): number {
  return rms(sound, from, to) / rms(source, from + offset, to + offset)
}
