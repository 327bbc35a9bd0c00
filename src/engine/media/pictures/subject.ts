import type { Box } from '../../../edits/values/box.ts'
import { type Pixels, resized, tidy } from './pixels.ts'
import { type Field, saliencyOf } from './saliency.ts'

/** px of the longer side for saliency */
const SIDE = 96
/** Thresholds relative to Otsu's: of the subject, and a lower one at which a pattern covers too much to be a subject */
const INSIDE = { subject: 1.1, pattern: 0.85 }
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

/** The box of a picture's subject; undefined if nothing or everything stands out. */
export function standingOut(pixels: Pixels): Box | undefined {
  const { width, height } = pixels
  if (Math.min(width, height) < 8) return undefined
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const small = resized(pixels, Math.max(8, Math.round(width * scale)), Math.max(8, Math.round(height * scale)))
  const field = saliencyOf(small)
  if (!field) return undefined
  const level = otsu(field.values)
  return boxOf(field, INSIDE.pattern * level) && boxOf(field, INSIDE.subject * level)
}

/** The box around the heaviest parts above a level. */
function boxOf(field: Field, level: number): Box | undefined {
  const { width, height } = field
  const parts = partsAbove(field, level).sort((a, b) => b.weight - a.weight)
  const weighty = parts.filter(({ weight }) => weight >= BESIDE * (parts[0]?.weight ?? 0))
  const px = weighty.flatMap((part) => part.px)
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
  const sorted = places.toSorted((a, b) => a - b)
  const beyond = Math.floor(BEYOND * sorted.length)
  return { from: (sorted[beyond] ?? 0) / length, to: ((sorted.at(-1 - beyond) ?? -1) + 1) / length }
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
  const isOpen = (i: number) => seen[i] === 0 && (values[i] ?? 0) > level
  const parts: Part[] = []
  for (let first = 0; first < values.length; first++) {
    if (!isOpen(first)) continue
    const part: Part = { px: [first], weight: 0 }
    seen[first] = 1
    for (const i of part.px) {
      part.weight += values[i] ?? 0
      const [x, y] = [i % width, Math.floor(i / width)]
      const beside = [x > 0 && i - 1, x < width - 1 && i + 1, y > 0 && i - width, y < height - 1 && i + width]
      for (const next of beside)
        if (next !== false && isOpen(next)) {
          seen[next] = 1
          part.px.push(next)
        }
    }
    parts.push(part)
  }
  return parts
}
