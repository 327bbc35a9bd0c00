import type { Manner, Pace } from './manner.ts'
import type { Material, Stretch } from './material.ts'
import { best } from './pick.ts'
import type { Slot } from './plan.ts'
import { phrasesWithin } from './stretches.ts'

/** Chooses the shots of a section, before timing. Pure. */

/** Largest share of speech in a section with other material. */
const SPOKEN_SHARE = 0.6

export interface Filled {
  slots: Slot[]
  left: Material[]
  unheard: Material[]
}

/**
 * Shots that fill a duration: each material once if that fits, some repeated if there is too little, the best if too much.
 * @param viewsOf how many shots of a material differ from each other
 */
export function fill(
  material: readonly Material[],
  seconds: number,
  manner: Manner,
  viewsOf: (material: Material) => number,
): Filled {
  const speakers = material.filter(({ phrases }) => phrases.length > 0)
  const others = material.filter(({ phrases }) => phrases.length === 0)
  const room = others.length === 0 ? seconds : seconds * SPOKEN_SHARE
  const { said, unheard } = spokenIn(speakers, room)
  const spoken = [...said.values()].reduce((sum, { from, to }) => sum + to - from, 0)
  const rest = seconds - spoken
  const silent = [...others, ...unheard].sort((a, b) => material.indexOf(a) - material.indexOf(b))
  const paces = (silent.length > 0 ? silent : material).map((each) => paceOf(each, manner))
  const least = average(paces.map((pace) => pace.least))
  if (rest < least * 0.7 && said.size > 0)
    return { slots: slotsOf(material, said, [], manner), left: silent, unheard: [] }
  const pool = silent.length > 0 ? silent : material
  const views = pool.reduce((sum, each) => sum + viewsOf(each), 0)
  const count = countFor(pool.length, views, rest, paces)
  const once = withClip(best(pool, count), pool)
  const shown = atLeast(once, count, rest, manner)
  return {
    slots: slotsOf(material, said, shown, manner),
    left: silent.filter((each) => !once.includes(each)),
    unheard,
  }
}

/** If only photos were chosen although there are clips, the best clip replaces the weakest photo: a film should move. */
function withClip(chosen: readonly Material[], pool: readonly Material[]): Material[] {
  const [clip] = best(
    pool.filter(({ kind }) => kind !== 'image'),
    1,
  )
  if (!clip || chosen.length === 0 || chosen.some(({ kind }) => kind !== 'image')) return [...chosen]
  const kept = best(chosen, chosen.length - 1)
  return pool.filter((each) => each === clip || kept.includes(each))
}

/** The phrases chosen from each speaker. */
function spokenIn(speakers: readonly Material[], room: number): { said: Map<Material, Stretch>; unheard: Material[] } {
  const said = new Map<Material, Stretch>()
  const unheard: Material[] = []
  let left = room
  for (const [i, speaker] of speakers.entries()) {
    const most = left / (speakers.length - i)
    const stretch = speaker.phrases.map((_, at) => phrasesWithin(speaker.phrases, at, most)).find((each) => each)
    if (stretch) {
      said.set(speaker, stretch)
      left -= stretch.to - stretch.from
    } else unheard.push(speaker)
  }
  return { said, unheard }
}

/** Up to this multiple of the pace, material is shown once, longer, instead of twice. */
export const SLOWER = 1.4

/**
 * Number of shots: one per material at a pace from brisk to slightly slow, else several rounds near the usual pace, unless
 * shots would look alike: then fewer, longer ones.
 */
function countFor(material: number, views: number, seconds: number, paces: readonly Pace[]): number {
  const [least, usual, most] = [
    average(paces.map(({ least }) => least)),
    average(paces.map(({ usual }) => usual)),
    average(paces.map(({ most }) => most)),
  ]
  const fewest = Math.max(1, Math.ceil(seconds / most - 1e-6))
  const mostShots = Math.max(fewest, Math.floor(seconds / least))
  const wanted = seconds / usual
  // if all fit with short shots, all are shown
  if (material >= wanted && material <= mostShots) return Math.max(fewest, material)
  if (material >= wanted) return Math.max(fewest, Math.min(material, Math.floor((2 * seconds) / (least + usual))))
  if (material >= fewest && wanted <= SLOWER * material) return material
  const rounds = Math.max(1, Math.round(wanted / material)) * material
  const several = rounds <= mostShots ? rounds : Math.min(mostShots, Math.round(wanted))
  return Math.max(fewest, Math.min(several, Math.max(views, material)))
}

/** Rounding to whole frames per shot, s. */
const ROUNDING = 0.05

/** Repeats the material until there are enough shots with enough duration. */
function atLeast(material: readonly Material[], count: number, seconds: number, manner: Manner): Material[] {
  const shown: Material[] = []
  for (let i = 0, lasting = 0; shown.length < count || lasting < seconds + ROUNDING * shown.length; i++) {
    const next = material[i % material.length]
    if (!next || shown.length > 4 * count + 500) break
    shown.push(next)
    lasting += limitOf(next, manner)
  }
  return shown
}

/** Speakers keep their place among the material; repeats follow in rounds. */
function slotsOf(
  material: readonly Material[],
  said: ReadonlyMap<Material, Stretch>,
  shown: readonly Material[],
  manner: Manner,
): Slot[] {
  const slots = shown.map((each) => slotFor(each, undefined, manner))
  for (const [speaker, stretch] of said) {
    const before = new Set(material.slice(0, material.indexOf(speaker)))
    const after = slots.findIndex(({ material, spoken }) => !spoken && !before.has(material))
    slots.splice(after < 0 ? slots.length : after, 0, slotFor(speaker, stretch, manner))
  }
  return slots
}

/** Reorders shots so that no two of the same material are adjacent, if possible, including the neighbouring sections. */
export function apart(slots: readonly Slot[], before: Material | undefined, behind: Material | undefined): Slot[] {
  return parted(parted(slots, before).reverse(), behind).reverse()
}

/** Swaps a shot that repeats the previous material with the next different one. */
function parted(slots: readonly Slot[], before: Material | undefined): Slot[] {
  const open = [...slots]
  const placed: Slot[] = []
  while (open.length > 0) {
    const last = placed.at(-1)?.material ?? before
    const other = open.findIndex(({ material }) => material !== last)
    placed.push(...open.splice(Math.max(0, other), 1))
  }
  return placed
}

/** A slot for a shot. */
export function slotFor(material: Material, spoken: Stretch | undefined, manner: Manner): Slot {
  const { least, usual } = paceOf(material, manner)
  return { material, least, usual, limit: limitOf(material, manner), spoken }
}

function paceOf({ kind }: Material, manner: Manner): Pace {
  return kind === 'image' ? manner.photo : manner.clip
}

function limitOf(material: Material, manner: Manner): number {
  return material.kind === 'image' ? manner.photo.most : Math.min(material.seconds, manner.clip.most)
}

function average(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + each, 0) / Math.max(1, figures.length)
}
