/** Finding silence in sound. Pure. */

/** Stretch of time, s. */
export interface Stretch {
  from: number
  to: number
}

/** dB below which sound is inaudible */
const INAUDIBLE = -60
/** The threshold is this far below the loud parts of a recording, but above its noise. */
const BELOW_LOUD = 28
const ABOVE_NOISE = 8
/** A blip shorter than this does not end a silence, s. */
const BLIP = 0.04

/**
 * Silences. The threshold depends on the recording: on its loud parts and on its noise.
 * @param levels dB below full scale of equal steps
 * @param step s
 * @param least s; shorter ones are pauses in speech
 */
export function silentStretches(levels: readonly number[], step: number, least: number): Stretch[] {
  const threshold = thresholdOf(levels)
  const silences: Stretch[] = []
  let start: number | undefined
  let loudSince: number | undefined
  const close = (end: number) => {
    if (start !== undefined && (end - start) * step >= least - 1e-9)
      silences.push({ from: start * step, to: end * step })
    start = undefined
    loudSince = undefined
  }
  for (const [i, level] of levels.entries()) {
    if (level < threshold) {
      start ??= i
      loudSince = undefined
      continue
    }
    loudSince ??= i
    if ((i + 1 - loudSince) * step >= BLIP) close(loudSince)
  }
  close(loudSince ?? levels.length)
  return silences
}

function thresholdOf(levels: readonly number[]): number {
  const sorted = levels.filter((level) => level > INAUDIBLE).sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? INAUDIBLE
  const loud = at(0.95)
  const noise = at(0.1)
  // Steady sound without pauses has its "noise" near its loud parts; the threshold stays well below those.
  return Math.max(INAUDIBLE, Math.min(loud - 12, Math.max(loud - BELOW_LOUD, Math.min(noise + ABOVE_NOISE, loud - 18))))
}
