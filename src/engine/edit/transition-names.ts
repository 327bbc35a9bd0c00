/** FFmpeg's xfade transitions, and `zoomin`. */
export const TRANSITIONS = (
  'fade fadeblack fadewhite fadegrays fadefast fadeslow dissolve distance pixelize hblur radial zoomin ' +
  'wipeleft wiperight wipeup wipedown wipetl wipetr wipebl wipebr ' +
  'slideleft slideright slideup slidedown smoothleft smoothright smoothup smoothdown ' +
  'coverleft coverright coverup coverdown revealleft revealright revealup revealdown ' +
  'circleopen circleclose circlecrop rectcrop vertopen vertclose horzopen horzclose ' +
  'diagtl diagtr diagbl diagbr hlslice hrslice vuslice vdslice hlwind hrwind vuwind vdwind squeezeh squeezev'
).split(' ')

const ALIASES: Record<string, string> = {
  crossfade: 'fade',
  dissolve: 'fade',
  crossdissolve: 'fade',
  blend: 'fade',
  dip: 'fadeblack',
  fadetoblack: 'fadeblack',
  fadetowhite: 'fadewhite',
  flash: 'fadewhite',
  zoom: 'zoomin',
  slide: 'slideleft',
  push: 'slideleft',
  wipe: 'wipeleft',
  smooth: 'smoothleft',
  cover: 'coverleft',
  reveal: 'revealleft',
  circle: 'circleopen',
  iris: 'circleopen',
  blur: 'hblur',
  pixelate: 'pixelize',
}

/** The name by which FFmpeg knows a transition; `varied` and `none` stay. */
export function transitionName(said: string): string | undefined {
  const plain = said.toLowerCase().replace(/[^a-z]/g, '')
  const name = ALIASES[plain] ?? plain
  return name === 'varied' || name === 'none' || TRANSITIONS.includes(name) ? name : undefined
}

/** The names most like one that does not exist. */
export function nearestTransitions(said: string): string[] {
  const plain = said
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40)
  return [...TRANSITIONS]
    .map((name) => ({ name, likeness: likeness(plain, name) }))
    .sort((a, b) => b.likeness - a.likeness || TRANSITIONS.indexOf(a.name) - TRANSITIONS.indexOf(b.name))
    .slice(0, 4)
    .map(({ name }) => name)
}

/** How many letter pairs two words share, against how many they have. */
function likeness(a: string, b: string): number {
  const pairs = (word: string) => new Set([...word].slice(1).map((letter, i) => word.charAt(i) + letter))
  const [left, right] = [pairs(a), pairs(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return shared / Math.max(1, left.size + right.size)
}
