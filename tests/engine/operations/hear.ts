import { type Pcm, RATE } from '../../../src/engine/media/sound/pcm.ts'
import { rms } from '../sound/listen.ts'

/** Measures of sound. Times are s. */

/** Below this a stretch counts as silent. */
const SILENT = 0.003

/** Of the only tone there is, Hz: how often it crosses zero. 0 where it is silent. */
export function pitch(sound: Pcm, from: number, to: number): number {
  if (rms(sound, from, to) < SILENT) return 0
  const slice = sound.left.subarray(Math.round(from * RATE), Math.round(to * RATE))
  const crossings: number[] = []
  for (let i = 1; i < slice.length; i++) {
    const [before = 0, here = 0] = [slice[i - 1], slice[i]]
    if (before < 0 && here >= 0) crossings.push(i - here / (here - before))
  }
  const [first = 0, last = 0] = [crossings[0], crossings.at(-1)]
  return last > first ? ((crossings.length - 1) * RATE) / (last - first) : 0
}

/** The pitch in the middle of each half second, to the nearest 20 Hz. */
export function melody(sound: Pcm): number[] {
  const count = Math.floor(sound.left.length / (RATE / 2) + 0.01)
  return Array.from({ length: count }, (_, i) => 20 * Math.round(pitch(sound, i / 2 + 0.1, i / 2 + 0.4) / 20))
}

/** Stretches of at least 0.1 s without sound, to the nearest 10 ms. */
export function silences(sound: Pcm): [number, number][] {
  const step = 0.01
  const count = Math.round(sound.left.length / (RATE * step))
  const found: [number, number][] = []
  let from: number | undefined
  for (let i = 0; i <= count; i++) {
    const silent = i < count && rms(sound, i * step, (i + 1) * step) < SILENT
    if (silent) from ??= i
    else if (from !== undefined) {
      if ((i - from) * step >= 0.1 - 1e-9) found.push([hundredths(from), hundredths(i)])
      from = undefined
    }
  }
  return found
}

const hundredths = (steps: number) => Math.round(steps) / 100
