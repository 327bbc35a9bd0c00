import { type Pcm, RATE } from '../../../src/engine/media/sound/pcm.ts'
import { rms } from '../sound/listen.ts'
import type { Film } from './film.ts'
import { brightness } from './see.ts'

/** When the picture flashes and the sound beeps (`flash.mp4`), s: the middle of each. */

const BRIGHT = 130
const LOUD = 0.05
/** s: the steps in which sound is looked at, and the longest hole inside a beep */
const STEP = 0.005
const HOLE = 0.04

export function flashes({ pictures, fps }: Film): number[] {
  return middles(
    pictures.map((picture) => brightness(picture) > BRIGHT),
    1 / fps,
    0,
  )
}

export function beeps(sound: Pcm): number[] {
  const count = Math.floor(sound.left.length / RATE / STEP)
  return middles(
    Array.from({ length: count }, (_, i) => rms(sound, i * STEP, (i + 1) * STEP) > LOUD),
    STEP,
    HOLE,
  )
}

/** The middles of the stretches that are on. @param hole s that a stretch may be off and still be one */
function middles(on: readonly boolean[], step: number, hole: number): number[] {
  const stretches: { from: number; to: number }[] = []
  for (const [i, is] of on.entries()) {
    const last = stretches.at(-1)
    if (!is) continue
    if (last && (i - last.to) * step <= hole + 1e-9) last.to = i + 1
    else stretches.push({ from: i, to: i + 1 })
  }
  return stretches.map(({ from, to }) => ((from + to) / 2) * step)
}
