/** Least mean difference in brightness of a cut, of 255 */
export const CUT = 22
/** and its ratio to the pictures around it */
const CLEARLY = 2.5
/** s: no shot is shorter */
const SHORTEST = 0.25
/** Pictures on either side that a cut is compared with */
const AROUND = 4

/** A picture with its difference from the one before. */
export interface Step {
  /** s */
  time: number
  /** mean difference in brightness, of 255 */
  off: number
}

/** Shot detection: ms at which shots begin, the first at 0. */
export function shotsIn(steps: readonly Step[]): number[] {
  const shots = [0]
  for (const [i, { time, off }] of steps.entries()) {
    const around = [...steps.slice(Math.max(1, i - AROUND), i), ...steps.slice(i + 1, i + 1 + AROUND)]
    const usual = around.reduce((sum, each) => sum + each.off, 0) / Math.max(1, around.length)
    const at = Math.round(time * 1000)
    if (i === 0 || off < CUT || off < CLEARLY * usual || at - (shots.at(-1) ?? 0) < SHORTEST * 1000) continue
    shots.push(at)
  }
  return shots
}

/** A part of a clip, s: pictures after `from`, up to and including the one at `to`. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Stretches where a cut may be among skipped pictures, with the pictures around it.
 * @param usualStep duration of a picture, s
 */
export function stretchesWithCuts(steps: readonly Step[], usualStep: number): Stretch[] {
  const timeAt = (i: number) => steps[Math.min(steps.length - 1, Math.max(0, i))]?.time ?? 0
  const stretches: Stretch[] = []
  for (const [i, { time, off }] of steps.entries()) {
    if (i === 0 || off < CUT || time - timeAt(i - 1) < 1.5 * usualStep) continue
    const beside = AROUND * usualStep
    const from = Math.max(timeAt(i - 1 - AROUND), timeAt(i - 1) - beside)
    const to = Math.min(timeOnOrAfter(steps, time + beside), time + 2 * beside)
    const last = stretches.at(-1)
    if (last && last.to >= from) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}

/** The time of the first step from a time on; of the last step if there is none. */
function timeOnOrAfter(steps: readonly Step[], time: number): number {
  return (steps.find((step) => step.time > time - 1e-6) ?? steps.at(-1))?.time ?? time
}

/** Mean difference of two small grey pictures, of 255. */
export function offBetween(before: Uint8Array, now: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < now.length; i++) sum += Math.abs((now[i] ?? 0) - (before[i] ?? 0))
  return sum / Math.max(1, now.length)
}
