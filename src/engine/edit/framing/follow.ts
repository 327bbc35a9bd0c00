/** How a window follows what it shows along a clip: it rests as long as it can, and moves on gently. */

/** At a moment of the source, s: between which places the window has to begin, and where it would best. */
export interface Wish {
  at: number
  least: number
  most: number
  best: number
}

/** The window rests at a place, until it moves on to the next around its time, s. */
export interface Rest {
  at: number
  place: number
}

/** Shots with their rests, in order. */
export type Path = { from: number; rests: Rest[] }[]

/** The greatest jerk of one move, window lengths/s³. At most two moves are under way at once, so that no path has more than twice this. */
export const MOST_JERK = 30
/** s: no rest is shorter, its moves included */
const SHORTEST = 1.2
/** s: nor is a move */
const LEAST_MOVE = 0.5
/** Of a quintic from rest to rest, of length and time 1. */
const QUINTIC_JERK = 60

/** The path along wishes of one shot, in their order. */
export function restsFor(wishes: readonly Wish[]): Rest[] {
  const rests: Rest[] = []
  let held: Wish[] = []
  let room = ANYWHERE
  let before: Wish | undefined
  for (const wish of wishes) {
    const [first] = held
    if (first && isNone(common(room, wish)) && wish.at - first.at >= SHORTEST) {
      rests.push(restOf(held, before))
      before = held.at(-1)
      held = []
      room = ANYWHERE
    }
    room = common(room, wish)
    held.push(wish)
  }
  if (held.length > 0) rests.push(restOf(held, before))
  return rests.filter(({ place }, i) => i === 0 || Math.abs(place - (rests[i - 1]?.place ?? 0)) > 1e-4)
}

type Room = Pick<Wish, 'least' | 'most'>

const ANYWHERE: Room = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

function common(a: Room, b: Room): Room {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) }
}

function isNone({ least, most }: Room): boolean {
  return least > most
}

/** As near to the best of all as what has to be seen allows. @param before the last wish of the rest before it */
function restOf(wishes: readonly Wish[], before: Wish | undefined): Rest {
  const best = wishes.reduce((sum, wish) => sum + wish.best, 0) / wishes.length
  const agreed = wishes.reduce(common, ANYWHERE)
  const room = isNone(agreed) ? middle(wishes) : agreed
  const place = Math.min(room.most, Math.max(room.least, best))
  const [start] = wishes
  const at = before && start ? (before.at + start.at) / 2 : Number.NEGATIVE_INFINITY
  return { at, place: Math.round(place * 1e5) / 1e5 }
}

/** Where not all can be seen whole, the middle of what they want. */
function middle(wishes: readonly Wish[]): Room {
  const place = wishes.reduce((sum, { least, most }) => sum + (least + most) / 2, 0) / wishes.length
  return { least: place, most: place }
}

/** Where the window begins at a moment of the source, s. @param window its length, in the same measure as places */
export function placeAt(path: Path, at: number, window: number): number {
  const shot = path.findLast(({ from }) => from <= at) ?? path[0]
  const [first, ...others] = shot?.rests ?? []
  let place = first?.place ?? 0
  let last = place
  for (const rest of others) {
    const far = rest.place - last
    const time = Math.max(LEAST_MOVE, Math.cbrt((QUINTIC_JERK * Math.abs(far)) / window / MOST_JERK))
    place += far * gentle((at - rest.at) / time + 0.5)
    last = rest.place
  }
  return place
}

/** From rest to rest with the least jerk. */
function gentle(part: number): number {
  const t = Math.min(1, Math.max(0, part))
  return t * t * t * (10 + t * (6 * t - 15))
}
