import type { TransitionName } from '../../../../edits/values/transitions.ts'
import { alongMap, inBlocks, mixing, throughBlack, throughGrey, throughShape, throughWhite } from './blends.ts'
import { brokenSignal, lightLeak, tornPaper } from './effects.ts'
import { BOXED, MAPS, type MapTransition, ROUND } from './maps.ts'
import { blurredAcross, type Heading, overEachOther, pushing, whipping } from './moves.ts'
import type { Painter } from './painter.ts'
import { zooming } from './zooms.ts'

/** The painter of each transition. */

const evenly = mixing((way) => way)

const HEADINGS = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const satisfies Record<string, Heading>
type Side = keyof typeof HEADINGS

/** One painter for each direction. */
function everyWay<const Stem extends string>(stem: Stem, of: (heading: Heading) => Painter) {
  const entries = Object.entries(HEADINGS).map(([side, heading]) => [`${stem}${side}`, of(heading)])
  return Object.fromEntries(entries) as Record<`${Stem}${Side}`, Painter> // one entry a heading
}

const PAINTERS = {
  fade: evenly,
  dissolve: evenly,
  fadefast: mixing((way) => 1 - (1 - way) ** 2.4),
  fadeslow: mixing((way) => way ** 2.4),
  fadegrays: throughGrey,
  fadeblack: throughBlack,
  fadewhite: throughWhite,
  ...everyWay('slide', (heading) => pushing(heading, 'ease-in-out', 0.35)),
  ...everyWay('push', (heading) => pushing(heading, [0.7, 0, 0.2, 1], 0.75)),
  ...everyWay('whip', whipping),
  ...everyWay('cover', (heading) => overEachOther(heading, 'after')),
  ...everyWay('reveal', (heading) => overEachOther(heading, 'before')),
  circlecrop: throughShape('circlecrop', ROUND),
  rectcrop: throughShape('rectcrop', BOXED),
  zoomin: zooming(true),
  zoomout: zooming(false),
  hblur: blurredAcross,
  pixelize: inBlocks,
  lightleak: lightLeak,
  paper: tornPaper,
  glitch: brokenSignal,
} satisfies Partial<Record<TransitionName, Painter>>

/** A name that is neither here nor among the maps is a compile error. */
const MAPPED: Readonly<Record<Exclude<TransitionName, keyof typeof PAINTERS>, MapTransition>> = MAPS

/** @param name of a transition; one that no longer exists fades */
export function painterOf(name: string): Painter {
  const painters: Partial<Record<string, Painter>> = PAINTERS
  const maps: Partial<Record<string, MapTransition>> = MAPPED
  const map = maps[name]
  return painters[name] ?? (map ? alongMap(name, map) : evenly)
}
