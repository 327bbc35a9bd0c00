/** How loud a recording is in time: dB below full scale of every 10 ms. Pure. */
export type Levels = readonly number[]

/** Levels a second. */
const RATE = 100

/** dB under what is loud, and over the noise, where a voice begins */
const BELOW_LOUD = 28
const ABOVE_NOISE = 8
const INAUDIBLE = -60

/** The level, dB, below which nobody speaks. */
export function quietBelow(levels: Levels): number {
  const counts = countsOf(levels)
  const [noise, loud] = [atShare(counts, levels.length, 0.1), atShare(counts, levels.length, 0.95)]
  const between = Math.min(Math.max(noise + ABOVE_NOISE, loud - BELOW_LOUD), (noise + loud) / 2)
  return Math.max(between, INAUDIBLE)
}

/** How often each whole dB is there, from the quietest: hours of levels are counted faster than sorted. */
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

/** The level below which a share of all is. */
function atShare(counts: readonly number[], length: number, share: number): number {
  let left = Math.floor((length - 1) * share)
  const place = counts.findIndex((count) => {
    left -= count
    return left < 0
  })
  return place < 0 ? INAUDIBLE : place - QUIETEST
}

/** How loud it is at a moment, dB: the mean of the power of 30 ms around it. @param at s */
export function levelAt(levels: Levels, at: number): number {
  const middle = Math.round(at * RATE)
  let power = 0
  for (let i = middle - 1; i <= middle + 1; i++) power += 10 ** ((levels[i] ?? -120) / 10)
  return 10 * Math.log10(power / 3 + 1e-12)
}

/** Stretches of a part of a recording in which somebody speaks, s. @param least s of quiet that part two */
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
