import { partFor } from './framing.ts'
import { frameBefore, type Grid, gridOf, nearestWithin, type Rhythm } from './grid.ts'
import type { Manner } from './manner.ts'
import type { Material } from './material.ts'
import { best, hookFirst } from './pick.ts'
import type { EndCard, Line, Part, Plan, Section, Shot, Slot } from './plan.ts'
import { shareOut } from './sections.ts'
import { apart, fill, SLOWER, slotFor } from './slots.ts'
import { stretchOf } from './stretches.ts'
import { bordersOf, timesOf } from './timing.ts'
import { transitionsAt } from './transitions.ts'

/** Directs a film from material: what is shown when, how close, for how long, and with which text. Pure. */

export interface Wish {
  manner: Manner
  frames: number
  fps: number
  canvas: { width: number; height: number }
  /** of the music */
  rhythm: Rhythm
  title: string | undefined
  /** at least one */
  material: readonly Material[]
  /** at least one */
  sections: readonly Section[]
  closing: string | undefined
  /** whether to keep the order of the material */
  listed: boolean
  /** reading time, s */
  reading(text: string): number
}

/** Duration of the end card or the last shot, s; may be read slightly faster to start on the music's last hit. */
const ENDING = { least: 2, most: 3.2, share: 0.25, hurry: 0.3 }
const OPENING = { least: 1.8, most: 3.6 }
/** Usual duration of a section's text, by how much it may be longer, and its delay after the first picture, s. */
const LINE = { most: 4.5, longer: 1.4, delay: 0.25 }

export function direct(wish: Wish): Plan {
  const { manner } = wish
  const grid = gridOf(wish.rhythm, wish.frames, wish.fps)
  const pool = manner.hook && !wish.listed ? hookFirst(wish.material) : wish.material
  const shown = worthShowing(wish, pool)
  const end = endingAt(wish, grid)
  const opening = openingOf(wish, shown, grid, end)
  const finale = finaleOf(wish, shown, end)
  const begin = opening?.frames ?? 0
  const enough = (end - begin) / wish.fps / wish.sections.length / (SLOWER * manner.photo.usual)
  const bodies = shareOut(wish.sections, pool, [opening?.material, finale], enough)
  const viewsOf = viewsIn(wish)
  const borders = bordersOf(bodies.map(weightIn(wish)), begin, end, grid, leastPart(wish, manner, end - begin))
  const parts = bodies.map(({ material }, i) => {
    const [from, to] = [borders[i] ?? begin, borders[i + 1] ?? end]
    const filled = fill(material, (to - from) / wish.fps, manner, viewsOf)
    const before = i === 0 ? opening?.material : undefined
    const slots = apart(filled.slots, before, i === bodies.length - 1 ? finale : undefined)
    return { ...filled, slots, times: timesOf(slots, from, to, grid) }
  })
  const timed = [
    ...(opening ? [{ slot: slotFor(opening.material, undefined, manner), start: 0, end: begin }] : []),
    ...parts.flatMap(({ slots, times }) =>
      slots.map((slot, i) => ({ slot, start: times[i] ?? begin, end: times[i + 1] ?? end })),
    ),
    ...(finale ? [{ slot: slotFor(finale, undefined, manner), start: end, end: wish.frames }] : []),
  ]
  const shots = merged(shotsOf(timed, wish, manner))
  const transitions = transitionsAt(shots, new Set([...borders, end]), manner, wish)
  const seen = new Set(shots.map(({ material }) => material))
  return {
    frames: wish.frames,
    shots: shots.map((shot, i) => ({ ...shot, transition: transitions[i] ?? 0 })),
    card: finale ? undefined : cardAt(end, wish, pool),
    texts: linesOf(bodies, borders, opening?.frames, shots, wish),
    left: [...new Set(parts.flatMap(({ left }) => left))].filter((each) => !seen.has(each)),
    unheard: [...new Set(parts.flatMap(({ unheard }) => unheard))].filter((each) => seen.has(each)),
  }
}

/** Candidates for opening and closing the film: the best if there is too much; the first and the last if ordered. */
function worthShowing({ listed, frames, fps, sections, manner }: Wish, pool: readonly Material[]): readonly Material[] {
  const [first, last] = [sections[0]?.material, sections.at(-1)?.material]
  if (first || last) return [...(first ?? []), ...(last ?? [])]
  return listed ? pool : best(pool, Math.ceil(frames / fps / manner.photo.usual))
}

/** The last shot, held if there is no closing text; undefined if no material is long enough. */
function finaleOf({ closing, frames, fps }: Wish, shown: readonly Material[], end: number): Material | undefined {
  if (closing !== undefined) return undefined
  return shown.findLast(({ seconds }) => seconds * fps >= frames - end)
}

/** Number of shots of a material that differ from each other: crops of a photo, parts of a clip. */
function viewsIn({ canvas, manner }: Wish) {
  const known = new Map<Material, number>()
  const count = (material: Material) =>
    material.kind === 'image'
      ? 1 + [1, 2, 3].filter((nth) => partFor(material, nth, canvas)).length
      : Math.max(1, Math.floor(material.seconds / manner.clip.usual))
  return (material: Material): number => {
    const views = known.get(material) ?? count(material)
    known.set(material, views)
    return views
  }
}

/** Weight of a section by its material and its text. */
function weightIn({ reading }: Wish) {
  return ({ text, material }: Part) => Math.max(1, material.length, text === undefined ? 1 : reading(text) / 2)
}

/** No section is shorter than a shot, if there is time. */
function leastPart({ sections, fps }: Wish, { photo }: Manner, frames: number): number {
  return Math.max(1, Math.min(Math.round(photo.least * fps), Math.floor(frames / sections.length)))
}

/**
 * Start of the ending: on the music's last hit if its text can be read from there, else on a bar or a beat that leaves enough
 * time.
 */
function endingAt({ frames, fps, closing, reading, rhythm, manner }: Wish, { bars, beats }: Grid): number {
  const words = closing === undefined ? 0 : reading(closing)
  const hit = rhythm.end === undefined ? undefined : frameBefore(rhythm.end, fps)
  const held = hit === undefined ? 0 : (frames - hit) / fps
  // with quick shots, the time after the last hit counts as a hold
  const long = held >= Math.min(ENDING.least, manner.photo.usual) && held <= (frames / fps) * ENDING.share
  if (hit !== undefined && long && words <= held + ENDING.hurry) return hit
  const most = Math.min(frames * ENDING.share, ENDING.most * fps)
  const least = Math.min(most, Math.max(ENDING.least, Math.min(ENDING.most, words)) * fps)
  const [from, to] = [frames - most, frames - least]
  const wanted = frames - (most + least) / 2
  return (
    nearestWithin(bars, wanted, from, to) ?? nearestWithin(beats, wanted, from, to) ?? Math.max(1, Math.round(wanted))
  )
}

interface Opening {
  material: Material
  frames: number
}

/** The first shot under the title: one without speech. */
function openingOf(wish: Wish, shown: readonly Material[], { bars, beats }: Grid, end: number): Opening | undefined {
  const { title, fps, reading } = wish
  const material = shown.find(({ phrases }) => phrases.length === 0)
  if (title === undefined || !material) return undefined
  const has = material.kind === 'image' ? Number.POSITIVE_INFINITY : Math.floor(material.seconds * fps)
  const most = Math.min(OPENING.most * fps, end / 2, has)
  const least = Math.min(most, Math.max(OPENING.least, reading(title)) * fps)
  const wanted = Math.min(most, least * 1.15)
  const frames =
    nearestWithin(bars, wanted, least, most) ?? nearestWithin(beats, wanted, least, most) ?? Math.round(wanted)
  return { material, frames: Math.max(1, Math.floor(frames)) }
}

/** Each use of a material differs: another part of a clip, another crop of a photo. */
function shotsOf(
  slots: readonly { slot: Slot; start: number; end: number }[],
  { fps, canvas }: Wish,
  manner: Manner,
): Shot[] {
  const shown = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { slot } of slots) if (!slot.spoken) all.set(slot.material.id, (all.get(slot.material.id) ?? 0) + 1)
  const moves = new Map<string, 'in' | 'out'>()
  let photos = 0
  return slots.map(({ slot: { material, spoken }, start, end }): Shot => {
    const frames = end - start
    const nth = shown.get(material.id) ?? 0
    if (!spoken) shown.set(material.id, nth + 1)
    const still = material.kind === 'image'
    const from = still ? 0 : (spoken?.from ?? stretchOf(material, frames / fps, nth, all.get(material.id) ?? 1))
    const part = still && nth > 0 ? partFor(material, nth, canvas) : undefined
    // a photo that can't be shown nearer at least moves the other way
    const turn = nth > 0 && !part ? moves.get(material.id) === 'in' : photos % 2 === 1
    if (still) photos++
    const move = still && manner.move > 0 ? (turn ? 'out' : 'in') : undefined
    if (move) moves.set(material.id, move)
    return { material, start, frames, from, nth, part, move, spoken: spoken !== undefined, transition: 0 }
  })
}

/** A photo shown twice in a row, no nearer the second time, is a single longer shot. */
function merged(shots: readonly Shot[]): Shot[] {
  const all: Shot[] = []
  for (const shot of shots) {
    const last = all.at(-1)
    const isSame = shot.material.kind === 'image' && last?.material === shot.material && !last.part && !shot.part
    if (last && isSame) all.splice(-1, 1, { ...last, frames: last.frames + shot.frames })
    else all.push(shot)
  }
  return all
}

function cardAt(start: number, { frames, closing = '' }: Wish, pool: readonly Material[]): EndCard {
  const ground = pool.find(({ kind }) => kind === 'image') ?? pool[0]
  if (!ground) throw new Error('a film of nothing')
  return { start, frames: frames - start, text: closing, ground }
}

function linesOf(
  sections: readonly Part[],
  borders: readonly number[],
  opening: number | undefined,
  shots: readonly Shot[],
  { title, fps, reading }: Wish,
): Line[] {
  const titled: Line[] =
    title === undefined
      ? []
      : [{ text: title, start: 0, frames: opening ?? Math.round(OPENING.most * fps), title: true }]
  const busy = opening === undefined && title !== undefined ? Math.round(OPENING.most * fps) : 0
  const lines = sections.flatMap(({ text }, i): Line[] => {
    if (text === undefined) return []
    const [from, to] = [borders[i] ?? 0, borders[i + 1] ?? 0]
    const start = Math.max(from + Math.round(LINE.delay * fps), busy + 3)
    const most = to - start - Math.round(0.1 * fps)
    const [read, usual] = [Math.round(reading(text) * fps), Math.round(LINE.most * fps)]
    const wanted = Math.min(most, Math.max(usual, read))
    // it goes with its picture, rather than a moment after the next one has come
    const cuts = shots.map((shot) => shot.start + shot.frames - start)
    const frames =
      nearestWithin(cuts, wanted, Math.min(read, most), Math.min(to - start, LINE.longer * usual)) ?? wanted
    return frames < 1 ? [] : [{ text, start, frames, title: false }]
  })
  return [...titled, ...lines]
}
