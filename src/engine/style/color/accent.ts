import { contrast, LEGIBLE } from './contrast.ts'
import { fromOklch, type Oklch, toOklch } from './oklch.ts'

/** The accent of a film: the colour that stands out in its pictures, made so that it can be read. */

/** Colours of a picture, each with its share of it. */
export type Clusters = readonly { color: string; share: number }[]

/** No stronger than this. */
const STRONGEST = 0.18
/** Below it a colour is nearly grey, and no accent. */
const WEAKEST = 0.045
/** Of a picture: what is smaller is a speck. */
const LEAST_SHARE = 0.03

/** The most saturated colour of pictures, its chroma clipped; null where all are nearly grey. @param pictures the clusters of each */
export function accentOf(pictures: readonly Clusters[]): string | null {
  const candidates = pictures.flatMap((clusters) =>
    clusters
      .filter(({ share }) => share >= LEAST_SHARE)
      // what is nearly black or white has no hue that one sees
      .map(({ color }) => toOklch(color))
      .filter(({ l }) => l > 0.2 && l < 0.93),
  )
  const best = candidates.reduce<Oklch | null>((most, each) => (each.c > (most?.c ?? 0) ? each : most), null)
  if (best === null || best.c < WEAKEST) return null
  return fromOklch({ ...best, c: Math.min(best.c, STRONGEST) })
}

/** Steps in which lightness is moved. */
const STEP = 0.01

/**
 * A colour whose lightness is moved until it can be read on a ground, its hue kept.
 * @param least contrast
 * @returns the nearest that reaches it, failing that white or black, whichever is seen better
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

/** The colour opposite to it, for one thing that has to stand out from the accent. */
export function complement(color: string): string {
  const { l, c, h } = toOklch(color)
  return fromOklch({ l, c, h: (h + 180) % 360 })
}
