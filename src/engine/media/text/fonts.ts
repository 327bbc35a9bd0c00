import { GlobalFonts } from '@napi-rs/canvas'
import { isAlwaysThere } from '../../../protocol/scripts.ts'
import { covers, type Subset, subsetsFor, subsetsOfFace } from './subsets.ts'
import { needsUnseen, UNSEEN_FAMILY, unseenFont } from './unseen-emoji.ts'

const registered = new Set<string>()

/**
 * The family list for a canvas's `font`, with only the font files that the text needs, registered on first use: with all
 * hundred of them every drawing would take 130 ms.
 * @param wanted a family that the person or a theme asked for; used before the engine's own if the machine or a package has it
 */
export function fontFamilies(text: string, wanted: string | null): string {
  const face = wanted === null ? [] : subsetsOfFace(wanted)
  const needed = [...face, ...subsetsFor(text)].filter((subset) => covers(subset, text))
  for (const subset of needed) register(subset)
  const families = needed.map((subset) => subset.family)
  if (needsUnseen(text)) families.unshift(unseen())
  if (wanted !== null && face.length === 0 && !isAlwaysThere(wanted) && GlobalFonts.has(wanted))
    families.unshift(wanted)
  return families.map((family) => `"${family.replace(/["\\]/g, '')}"`).join(', ')
}

function register({ family, file }: Subset): void {
  if (registered.has(family)) return
  GlobalFonts.registerFromPath(file, family)
  registered.add(family)
}

function unseen(): string {
  if (!registered.has(UNSEEN_FAMILY)) GlobalFonts.register(unseenFont(), UNSEEN_FAMILY)
  registered.add(UNSEEN_FAMILY)
  return UNSEEN_FAMILY
}
