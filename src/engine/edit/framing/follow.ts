/** How a window follows its subject along a clip: it rests as long as possible and moves smoothly. */

/** At a source time, s: the range of valid window starts, and the ideal one. */
export interface Wish {
  at: number
  least: number
  most: number
  best: number
}

/** A rest of the window, until it moves to the next one around that time, s. */
export interface Rest {
  at: number
  place: number
}

/** The rests of each shot, in order. */
export type Path = { from: number; rests: Rest[] }[]

/** Largest jerk of a move, window lengths/s³. At most two moves overlap, so a path has at most twice this. */
export const MOST_JERK = 30
/** s: shortest rest, including its moves */
const SHORTEST = 1.2
/** s: shortest move */
const LEAST_MOVE = 0.5
/** Peak jerk of a quintic over unit length and time. */
const QUINTIC_JERK = 60

/** The rests for the wishes of one shot. */
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

/** The rest closest to all ideal positions within the valid range. @param before the last wish of the previous rest */
function restOf(wishes: readonly Wish[], before: Wish | undefined): Rest {
  const best = wishes.reduce((sum, wish) => sum + wish.best, 0) / wishes.length
  const agreed = wishes.reduce(common, ANYWHERE)
  const room = isNone(agreed) ? middle(wishes) : agreed
  const place = Math.min(room.most, Math.max(room.least, best))
  const [start] = wishes
  const at = before && start ? (before.at + start.at) / 2 : Number.NEGATIVE_INFINITY
  return { at, place: Math.round(place * 1e5) / 1e5 }
}

/** If not all ranges overlap, the middle of them. */
function middle(wishes: readonly Wish[]): Room {
  const place = wishes.reduce((sum, { least, most }) => sum + (least + most) / 2, 0) / wishes.length
  return { least: place, most: place }
}

/** Start of the window at a source time, s. @param window its length, in the same unit */
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

/** Minimum-jerk easing. */
function gentle(part: number): number {
  const t = Math.min(1, Math.max(0, part))
  return t * t * t * (10 + t * (6 * t - 15))
}
