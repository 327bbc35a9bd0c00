import type { Box } from '../../../edits/values/box.ts'
import { type Pixels, resized, tidy } from './pixels.ts'
import { type Field, saliencyOf } from './saliency.ts'

/** px of the longer side for saliency */
const SIDE = 96
/**
 * Thresholds relative to Otsu's: of the subject, of what perhaps belongs to it, and the one at which a pattern covers too much to be
 * a subject
 */
const INSIDE = { subject: 1.1, perhaps: 0.55, pattern: 0.85 }
/** Mean saliency of what is not salient, relative to what is, up to which the ground is calm */
const CALM = 0.22
/** Least weight of a further part of the subject, relative to the heaviest part: a herd has several */
const BESIDE = 0.3
/** Share of the px that the box leaves out on each side, and enlargement of the box for blurred edges */
const BEYOND = 0.003
const GROWN = 0.04
/** A box this close to an edge of the picture is extended to it: px at the edges count as background */
const CLOSE = 0.05
/** Largest shares of the picture, of a subject and of its box, and smallest share of the box: otherwise a pattern or a speck. */
const MOST = { itself: 0.6, box: 0.82 }
const LEAST = 0.004

/** What stands out in a picture, as shares of it. */
export interface Outstanding {
  box: Box
  /** with what perhaps belongs to it; undefined if the box already has all of that */
  reach?: Box
}

/**
 * The subject of a picture; undefined if nothing or everything stands out. What is connected with it and stands out less, such as
 * legs, belongs to it on a calm ground; on another one it may as well be leaves.
 */
export function standingOut(pixels: Pixels): Outstanding | undefined {
  const { width, height } = pixels
  if (Math.min(width, height) < 8) return undefined
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const small = resized(pixels, Math.max(8, Math.round(width * scale)), Math.max(8, Math.round(height * scale)))
  const field = saliencyOf(small)
  if (!field) return undefined
  const level = otsu(field.values)
  if (!boxAround(field, heaviest(field, INSIDE.pattern * level))) return undefined
  const sure = heaviest(field, INSIDE.subject * level)
  const box = boxAround(field, sure)
  const reach = box && boxAround(field, connected(field, INSIDE.perhaps * level, sure))
  if (!reach) return box && { box }
  return isCalm(field, level) ? { box: reach } : { box, reach }
}

/** The px of the heaviest parts above a level. */
function heaviest(field: Field, level: number): number[] {
  const parts = partsAbove(field, level).sort((a, b) => b.weight - a.weight)
  return parts.filter(({ weight }) => weight >= BESIDE * (parts[0]?.weight ?? 0)).flatMap(({ px }) => px)
}

/** The px of the parts above a level that have some of these. */
function connected(field: Field, level: number, some: readonly number[]): number[] {
  const wanted = new Set(some)
  return partsAbove(field, level)
    .filter((part) => part.px.some((i) => wanted.has(i)))
    .flatMap(({ px }) => px)
}

function isCalm({ values }: Field, level: number): boolean {
  const mean = (some: Float32Array) => some.reduce((sum, value) => sum + value, 0) / Math.max(1, some.length)
  return mean(values.filter((value) => value <= level)) <= CALM * mean(values.filter((value) => value > level))
}

/** The box around some px; undefined if they are a pattern or a speck. */
function boxAround({ width, height }: Field, px: readonly number[]): Box | undefined {
  const across = extent(
    px.map((i) => i % width),
    width,
  )
  const down = extent(
    px.map((i) => Math.floor(i / width)),
    height,
  )
  const share = (across.to - across.from) * (down.to - down.from)
  if (share > MOST.box || px.length > MOST.itself * width * height || share < LEAST) return undefined
  const [x, y] = [grown(across), grown(down)]
  return { x: tidy(x.from), y: tidy(y.from), width: tidy(x.to - x.from), height: tidy(y.to - y.from) }
}

interface Span {
  from: number
  to: number
}

/** Range of some positions without outliers, as shares of the side. */
function extent(places: readonly number[], length: number): Span {
  const counts = new Uint32Array(length)
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1
  const beyond = Math.floor(BEYOND * places.length)
  return { from: firstAfter(beyond, counts) / length, to: 1 - firstAfter(beyond, counts.toReversed()) / length }
}

/** The first position up to which there are more than some. */
function firstAfter(some: number, counts: Uint32Array): number {
  let passed = 0
  for (const [place, count] of counts.entries()) {
    passed += count
    if (passed > some) return place
  }
  return 0
}

function grown({ from, to }: Span): Span {
  const by = GROWN * (to - from)
  return { from: from - by < CLOSE ? 0 : from - by, to: to + by > 1 - CLOSE ? 1 : to + by }
}

const LEVELS = 64

/** The threshold that separates values best into two classes (Otsu, 1979). */
function otsu(values: Float32Array): number {
  const counts = new Float64Array(LEVELS)
  for (const value of values) {
    const level = Math.min(LEVELS - 1, Math.floor(value * LEVELS))
    counts[level] = (counts[level] ?? 0) + 1
  }
  const sum = counts.reduce((all, count, level) => all + count * level, 0)
  let [below, sumBelow, most, best] = [0, 0, -1, 0]
  for (let level = 0; level < LEVELS - 1; level++) {
    below += counts[level] ?? 0
    sumBelow += level * (counts[level] ?? 0)
    const above = values.length - below
    if (below === 0 || above === 0) continue
    const apart = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (apart > most) [most, best] = [apart, level]
  }
  return (best + 1) / LEVELS
}

interface Part {
  px: number[]
  weight: number
}

/** Connected components above a level. */
function partsAbove({ width, height, values }: Field, level: number): Part[] {
  const seen = new Uint8Array(values.length)
  const parts: Part[] = []
  for (let first = 0; first < values.length; first++) {
    const part: Part = { px: [], weight: 0 }
    const take = (i: number) => {
      const value = values[i] ?? 0
      if (seen[i] !== 0 || value <= level) return
      seen[i] = 1
      part.px.push(i)
      part.weight += value
    }
    take(first)
    for (const i of part.px) {
      const x = i % width
      if (x > 0) take(i - 1)
      if (x < width - 1) take(i + 1)
      if (i >= width) take(i - width)
      if (i < width * (height - 1)) take(i + width)
    }
    if (part.px.length > 0) parts.push(part)
  }
  return parts
}
