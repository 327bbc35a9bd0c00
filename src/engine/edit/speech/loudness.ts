/** Levels of a recording: dBFS of every 10 ms. Pure. */
export type Levels = readonly number[]

/** Levels per second. */
const RATE = 100

/** speech threshold: dB below the loud parts, and above the noise */
const BELOW_LOUD = 28
const ABOVE_NOISE = 8
const INAUDIBLE = -60

/** The level below which there is no speech, dB. */
export function quietBelow(levels: Levels): number {
  const counts = countsOf(levels)
  const [noise, loud] = [atShare(counts, levels.length, 0.1), atShare(counts, levels.length, 0.95)]
  const between = Math.min(Math.max(noise + ABOVE_NOISE, loud - BELOW_LOUD), (noise + loud) / 2)
  return Math.max(between, INAUDIBLE)
}

/** Histogram by whole dB, as counting hours of levels is faster than sorting. */
function countsOf(levels: Levels): number[] {
  const counts = new Array<number>(QUIETEST + 1).fill(0)
  for (const level of levels) {
    const place = Math.min(QUIETEST, Math.max(0, Math.round(level) + QUIETEST))
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

/** dB below full scale */
const QUIETEST = 120

/** A quantile of the levels. */
function atShare(counts: readonly number[], length: number, share: number): number {
  let left = Math.floor((length - 1) * share)
  const place = counts.findIndex((count) => {
    left -= count
    return left < 0
  })
  return place < 0 ? INAUDIBLE : place - QUIETEST
}

/** The level at a moment, dB: mean power of 30 ms around it. @param at s */
export function levelAt(levels: Levels, at: number): number {
  const middle = Math.round(at * RATE)
  let power = 0
  for (let i = middle - 1; i <= middle + 1; i++) power += 10 ** ((levels[i] ?? -120) / 10)
  return 10 * Math.log10(power / 3 + 1e-12)
}

/** Parts with speech, s. @param least s of silence that separate two */
export function voicedIn(
  levels: Levels,
  quiet: number,
  { start, end }: { start: number; end: number },
  least: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const [first, last] = [Math.max(0, Math.floor(start * RATE)), Math.min(levels.length, Math.ceil(end * RATE))]
  for (let i = first; i < last; i++) {
    if ((levels[i] ?? INAUDIBLE) < quiet) continue
    const before = found.at(-1)
    if (before && i / RATE - before.end < least) before.end = (i + 1) / RATE
    else found.push({ start: i / RATE, end: (i + 1) / RATE })
  }
  return found
}
