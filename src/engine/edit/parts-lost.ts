import { isDeepStrictEqual } from 'node:util'
import { PLAIN_CLIP } from './draft/defaults.ts'
import type { Clip, ClipSound, ClipView } from './draft.ts'

/** Changes to a picture that are lost when it is replaced or shown differently. */

type Shown = ClipView & Pick<Clip, 'keyframes'> & { sound: Pick<ClipSound, 'replaced'> }

const PARTS = {
  moves: ({ keyframes: { zoom: _, ...moves } }: Shown) => moves,
  zooms: ({ keyframes }: Shown) => keyframes.zoom,
  regions: ({ regions }: Shown) => regions,
  mask: ({ mask }: Shown) => mask,
  key: ({ chromaKey }: Shown) => chromaKey,
  crop: ({ crop }: Shown) => crop,
  turn: ({ rotate, flipHorizontal, flipVertical }: Shown) => ({ rotate, flipHorizontal, flipVertical }),
  look: ({ look }: Shown) => look,
  pace: ({ speed, ramp }: Shown) => ({ speed, ramp }),
  direction: ({ reverse }: Shown) => reverse,
  still: ({ freeze }: Shown) => freeze,
  steadiness: ({ stabilize }: Shown) => stabilize,
  sound: ({ sound }: Shown) => sound.replaced,
}
export type ClipPart = keyof typeof PARTS
const NAMES = Object.keys(PARTS) as ClipPart[] // its own keys

/** The parts that were lost. */
export function partsLost(before: Shown, after: Shown): ClipPart[] {
  return NAMES.filter((name) => {
    const plain = PARTS[name](PLAIN_CLIP)
    return !isDeepStrictEqual(PARTS[name](before), plain) && isDeepStrictEqual(PARTS[name](after), plain)
  })
}
