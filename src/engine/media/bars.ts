import type { Bars } from '../edit/bars.ts'
import type { Luma } from './luma.ts'

/**
 * Bars within a picture: letterboxes, pillarboxes and frames of one flat colour. A bar is flat over its whole length at every
 * moment, always has the same colour, and ends in a straight, sharp edge that does not move.
 */

/** A side of the picture, as lines from the edge inwards. */
interface Side {
  name: keyof Bars
  /** lines, and px of each */
  depth: number
  length: number
  at(picture: Luma, line: number, along: number): number
}

/** Properties of a side's outermost lines. */
interface Edge {
  /** lines that are flat at all moments */
  lines: number
  /** of the bar, 0-255 */
  color: number
}

/** Tolerance of a bar's px: for black bars, with compression noise, and for others */
const NOISE = { black: 14, other: 12 }
/** Colours up to which a bar is black; a single one has to be blacker */
const BLACK = 40
const BLACKEST = 24
/** Share of a line's px that may exceed it */
const SPECKS = 0.005
/** Tolerance of a line's mean, and of the colour between moments */
const DRIFT = 5
/** How far a near-black bar may fade to black */
const FADE = 16
/** The smallest bar, as a share of a side; and the smallest picture between two */
const LEAST = 0.008
const LEAST_PICTURE = 0.2
/** Width of an edge in lines: share of the side, within limits */
const SOFT = { share: 0.008, least: 3, most: 6 }
/** How far inside its edge the picture is compared with it, as a share of the side */
const DEEPER = 0.15
/** Share of the edge along which the picture visibly begins: for a side of a pair, and for a single or coloured bar */
const STRAIGHT = { pair: 0.4, sure: 0.85 }
/** Share of the step in brightness, and of the picture's extent along the edge, that is reached within its few lines */
const SHARP = 0.35
const AT_ONCE = 0.7
/** Share of that step that remains further inside */
const LASTING = { color: 0.5, black: 0.25 }
/** Least standard deviation of the picture inside its bars */
const TEXTURE = 6
/** px cropped beyond an edge, as a bar's colours bleed */
const BLEED = 1

/**
 * The bars of a picture, as shares of its sides, including soft edges; undefined if there are none.
 * @param pictures of several moments, upright, of one size; completely flat ones are ignored
 * @param still for a single photo, which needs two opposite black bars and no others
 */
export function barsIn(pictures: readonly Luma[], still: boolean): Bars | undefined {
  const [first] = pictures
  if (!first || pictures.some(({ width, height }) => width !== first.width || height !== first.height)) return undefined
  const telling = pictures.filter((picture) => spread(picture, WHOLE) >= TEXTURE)
  if (telling.length < (still ? 1 : 2)) return undefined
  const sides = sidesOf(first)
  const edges = sides.map((side) => edgeOf(side, telling))
  const look = { sides, edges, telling, still }
  const bars: Bars = { left: 0, right: 0, top: 0, bottom: 0 }
  for (const { name, share } of found(look)) bars[name] = share
  const inside = telling.some((picture) => spread(picture, bars) >= TEXTURE)
  return inside && (bars.left + bars.right > 0 || bars.top + bars.bottom > 0) ? bars : undefined
}

/**
 * Corners belong to two bars: frames on all sides are found together, and a bar beside two others is searched between them. A
 * coloured frame, or one around a photo, is its background: of a product, a card, a window.
 */
function found(look: Look): Bar[] {
  const [across, down] = [pairOf(0, false, look), pairOf(2, false, look)]
  const isBlack = look.edges.every(({ lines, color }) => lines === 0 || color <= BLACK)
  if (look.still || !isBlack) return across.length > 0 && down.length > 0 ? [] : [...across, ...down]
  if (across.length > 0)
    return [...across, ...(down.length > 0 ? down : across.length > 1 ? pairOf(2, true, look) : [])]
  if (down.length > 0) return [...down, ...(down.length > 1 ? pairOf(0, true, look) : [])]
  const around = [pairOf(0, true, look), pairOf(2, true, look)]
  return around.every((pair) => pair.length > 1) ? around.flat() : []
}

const WHOLE: Bars = { left: 0, right: 0, top: 0, bottom: 0 }

/** Left, right, top, bottom. */
function sidesOf({ width, height }: Luma): [Side, Side, Side, Side] {
  const across = { depth: width, length: height }
  const down = { depth: height, length: width }
  return [
    { name: 'left', ...across, at: ({ samples }, line, along) => samples[along * width + line] ?? 0 },
    { name: 'right', ...across, at: ({ samples }, line, along) => samples[along * width + width - 1 - line] ?? 0 },
    { name: 'top', ...down, at: ({ samples }, line, along) => samples[line * width + along] ?? 0 },
    { name: 'bottom', ...down, at: ({ samples }, line, along) => samples[(height - 1 - line) * width + along] ?? 0 },
  ]
}

function edgeOf(side: Side, pictures: readonly Luma[]): Edge {
  const colors = pictures.map((picture) => middle(side, picture))
  const [color = 0] = colors
  // near-black bars turn black when the film fades
  const black = colors.every((each) => each <= BLACK)
  if (colors.some((each) => Math.abs(each - color) > (black ? FADE : DRIFT))) return { lines: 0, color }
  const depths = pictures.map((picture, i) => flatLines(side, picture, colors[i] ?? color))
  const lines = Math.min(...depths)
  // the picture next to a bar may be dark for a while, but a visible edge elsewhere means that it moved
  const there = depths.filter((depth) => depth <= lines + softness(side)).length
  return { lines: there >= Math.min(pictures.length, Math.max(2, pictures.length / 3)) ? lines : 0, color }
}

/** Median of the outermost line. */
function middle(side: Side, picture: Luma): number {
  const values = Array.from({ length: side.length }, (_, along) => side.at(picture, 0, along)).sort((a, b) => a - b)
  return values[Math.floor(side.length / 2)] ?? 0
}

function flatLines(side: Side, picture: Luma, color: number): number {
  let line = 0
  while (line < side.depth && isFlat(side, picture, line, color)) line++
  return line
}

function isFlat(side: Side, picture: Luma, line: number, color: number): boolean {
  const noise = noiseOf(color)
  let specks = 0
  let sum = 0
  for (let along = 0; along < side.length; along++) {
    const off = Math.abs(side.at(picture, line, along) - color)
    sum += off
    if (off > noise) specks++
  }
  return specks <= side.length * SPECKS && sum <= side.length * DRIFT
}

function noiseOf(color: number): number {
  return color <= BLACK ? NOISE.black : NOISE.other
}

interface Look {
  sides: readonly Side[]
  edges: readonly Edge[]
  telling: readonly Luma[]
  still: boolean
}

interface Bar {
  name: keyof Bars
  share: number
}

/** The bars of two opposite sides. @param at index of the first @param between only look between the other two bars */
function pairOf(at: number, between: boolean, look: Look): Bar[] {
  if (!leavesPicture(at, look)) return []
  const ends = [endOf(at, between, look), endOf(at + 1, between, look)].filter((end) => end !== undefined)
  const [a, b] = ends
  // a photo's background may have any colour
  if (look.still && ends.some(({ color }) => color > BLACK)) return []
  if (a && b && Math.abs(a.color - b.color) <= 2 * DRIFT && isSeen(a, b, look.still)) return [a.bar, b.bar]
  if (look.still || between) return []
  return ends.filter(({ color, seen }) => color <= BLACKEST && seen >= STRAIGHT.sure).map(({ bar }) => bar)
}

/** In a dark scene one side may be unclear if the other is clear. */
function isSeen(a: End, b: End, still: boolean): boolean {
  const [less, more] = [Math.min(a.seen, b.seen), Math.max(a.seen, b.seen)]
  if (still || a.color > BLACK) return less >= STRAIGHT.sure
  return less >= STRAIGHT.pair / 2 && more >= STRAIGHT.pair
}

function leavesPicture(at: number, { sides, edges }: Look): boolean {
  const depth = sides[at]?.depth ?? 0
  return depth - (edges[at]?.lines ?? 0) - (edges[at + 1]?.lines ?? 0) >= LEAST_PICTURE * depth
}

/** The inner end of a bar. */
interface End {
  bar: Bar
  color: number
  /** share of its length along which the picture visibly begins */
  seen: number
}

/** Undefined if it is no bar or fades out. */
function endOf(i: number, between: boolean, { sides, edges, telling }: Look): End | undefined {
  const [side, edge] = [sides[i], edges[i]]
  if (!side || !edge) return undefined
  const { lines, color } = edge
  if (lines < Math.max(2, LEAST * side.depth) || lines > side.depth * (1 - LEAST_PICTURE)) return undefined
  const [first, last] = i < 2 ? [2, 3] : [0, 1]
  const beside = (n: number) => (between ? (edges[n]?.lines ?? 0) : 0)
  const [from, to] = [beside(first), side.length - beside(last)]
  if (to - from < LEAST_PICTURE * side.length) return undefined
  const off = (line: number, along: number) =>
    Math.max(...telling.map((picture) => Math.abs(side.at(picture, Math.min(line, side.depth - 1), along) - color)))
  const brightness = (line: number) => mean(from, to, (along) => off(line, along))
  const steps = Array.from({ length: softness(side) + 1 }, (_, n) => brightness(lines + n))
  const [before, top, inner] = [brightness(lines - 1), Math.max(...steps), lines + Math.round(DEEPER * side.depth)]
  const deeper = brightness(inner)
  if (top - before < SHARP * (deeper - before)) return undefined
  // a line around something on the same background is not its end
  if (deeper < (color > BLACK ? LASTING.color : LASTING.black) * top) return undefined
  const limit = noiseOf(color)
  const extent = (line: number) =>
    mean(from, to, (along) => (steps.some((_, n) => off(line + n, along) > limit) ? 1 : 0))
  const seen = extent(lines)
  if (seen < AT_ONCE * extent(inner)) return undefined
  const end = steps.findIndex((step) => step >= 0.7 * top)
  const share = Math.min(1, (lines + end + BLEED) / side.depth)
  return { bar: { name: side.name, share: Math.ceil(share * 1e4) / 1e4 }, color, seen }
}

function softness({ depth }: Side): number {
  return Math.max(SOFT.least, Math.min(SOFT.most, Math.round(SOFT.share * depth)))
}

function mean(from: number, to: number, value: (along: number) => number): number {
  let sum = 0
  for (let along = from; along < to; along++) sum += value(along)
  return sum / Math.max(1, to - from)
}

/** Standard deviation inside the bars. */
function spread({ width, height, samples }: Luma, bars: Bars): number {
  let [count, sum, squares] = [0, 0, 0]
  for (let y = Math.ceil(bars.top * height); y < Math.floor((1 - bars.bottom) * height); y += 2)
    for (let x = Math.ceil(bars.left * width); x < Math.floor((1 - bars.right) * width); x += 2) {
      const value = samples[y * width + x] ?? 0
      count++
      sum += value
      squares += value * value
    }
  return count === 0 ? 0 : Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2))
}
