import { contrast, LEGIBLE } from './contrast.ts'
import { fromOklch, type Oklch, toOklch } from './oklch.ts'

/** The accent colour of a film: a salient colour of its pictures, adjusted for legibility. */

/** The colours of a picture with their shares. */
export type Clusters = readonly { color: string; share: number }[]

/** Largest chroma. */
const STRONGEST = 0.18
/** Least chroma: below it a colour is too grey for an accent. */
const WEAKEST = 0.12
/** Least share of a picture. */
const LEAST_SHARE = 0.03

/**
 * The most saturated colour of the pictures, with limited chroma; null if all are too grey or muddy.
 * @param pictures the clusters of each
 */
export function accentOf(pictures: readonly Clusters[]): string | null {
  const candidates = pictures.flatMap((clusters) =>
    clusters
      .filter(({ share }) => share >= LEAST_SHARE)
      // nearly black or white colours have no visible hue
      .map(({ color }) => toOklch(color))
      .filter(({ l, c }) => l > 0.2 && l < 0.93 && c >= WEAKEST)
      .flatMap((each) => cleared(each) ?? []),
  )
  const [first, ...others] = candidates
  if (!first) return null
  const best = others.reduce((most, each) => (each.c > most.c ? each : most), first)
  return fromOklch({ ...best, c: Math.min(best.c, STRONGEST) })
}

/** Hues that look brown, khaki or olive when dark; up to `orange`, they become orange or yellow when lightened. */
const MUDDY = { from: 40, orange: 100, to: 125 }
/** Lightness above which these hues look clean, and below which lightening would make a different colour. */
const CLEAR = 0.7
const BROWN = 0.55
const LIT = 0.76

/** Lightens a muddy colour to orange or yellow; null if it would become a different colour. */
function cleared(color: Oklch): Oklch | null {
  const { l, h } = color
  if (l >= CLEAR || h < MUDDY.from || h > MUDDY.to) return color
  return l >= BROWN && h <= MUDDY.orange ? { ...color, l: LIT } : null
}

/** Lightness step. */
const STEP = 0.01

/**
 * Adjusts a colour's lightness until it is legible on a background, keeping its hue.
 * @param least contrast
 * @returns the nearest one with enough contrast, or else white or black
 */
export function legibleOn(color: string, ground: string, least = LEGIBLE): string {
  if (contrast(color, ground) >= least) return color
  const from = toOklch(color)
  for (let step = STEP; step <= 1; step += STEP)
    for (const l of [from.l + step, from.l - step]) {
      if (l < 0 || l > 1) continue
      const moved = fromOklch({ ...from, l })
      if (contrast(moved, ground) >= least) return moved
    }
  return contrast('#FFFFFF', ground) >= contrast('#000000', ground) ? '#FFFFFF' : '#000000'
}

/** The complementary colour, to stand out from the accent. */
export function complement(color: string): string {
  const { l, c, h } = toOklch(color)
  return fromOklch({ l, c, h: (h + 180) % 360 })
}
