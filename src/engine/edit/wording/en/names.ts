import type { RegionEffect } from '../../../../edits/values/region.ts'

/** Ways of hiding or highlighting a part of the picture. */
export const EFFECTS: Record<RegionEffect, string> = {
  blur: 'blur',
  pixelate: 'pixelation',
  blacken: 'blackout',
  spotlight: 'spotlight',
}
