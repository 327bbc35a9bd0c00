import type { Steadying } from '../../edit/shake.ts'
import { lateness, momentOf } from './moment.ts'
import type { Shot } from './segment.ts'

/** The stabilising shift of each frame of a shot. */
export function steadyShifts(
  { zoom, times, x, y }: Steadying,
  shot: Pick<Shot, 'time' | 'step' | 'moments'>,
  frames: number,
): NonNullable<Shot['steady']> {
  const shifts = Array.from({ length: frames }, (_, i): [number, number] => {
    const at = shownAt(times, momentOf(shot, i) + lateness(shot.step))
    return [millionths(x[at] ?? 0), millionths(y[at] ?? 0)]
  })
  return { zoom: Math.round(zoom * 1000) / 1000, shifts }
}

/** Index of the last time that is not after a moment, or 0. */
function shownAt(times: readonly number[], moment: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? 0) <= moment) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function millionths(share: number): number {
  return Math.round(share * 1e6)
}
