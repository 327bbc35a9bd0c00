import { clouds, noise } from '../noise.ts'

/** Wipes along a map: for each place, when it changes, 0 to 1. Pure. */

/** @param x,y shares of the canvas @param aspect its width to its height */
type Way = (x: number, y: number, aspect: number) => number

export interface MapTransition {
  way: Way
  /** width of the soft edge, as a share of the map's range */
  soft: number
  /** equalised, so that the same area changes per frame: for maps made of noise */
  even?: true
  /** noise is computed for every n-th sample each way and interpolated between */
  coarse?: number
}

/** Softness of a hard line, to avoid aliasing. */
const LINE = 0.006
const EDGE = 0.02
const SMOOTH = 0.32

const left: Way = (x) => 1 - x
const right: Way = (x) => x
const up: Way = (_, y) => 1 - y
const down: Way = (_, y) => y

/** Wipe towards a corner, which changes last. */
const corner = (a: Way, b: Way) => (x: number, y: number, aspect: number) => Math.min(a(x, y, aspect), b(x, y, aspect))
const slope =
  (a: Way, b: Way): Way =>
  (x, y, aspect) =>
    (a(x, y, aspect) + b(x, y, aspect)) / 2
const backwards =
  (way: Way): Way =>
  (x, y, aspect) =>
    1 - way(x, y, aspect)

/** 0 in the middle, 1 in the corners. */
const round: Way = (x, y, aspect) => Math.hypot((x - 0.5) * aspect, y - 0.5) / Math.hypot(aspect / 2, 0.5)
const across: Way = (x) => Math.abs(x - 0.5) * 2
const along: Way = (_, y) => Math.abs(y - 0.5) * 2
const clock: Way = (x, y, aspect) => {
  const turn = Math.atan2((x - 0.5) * aspect, 0.5 - y) / (2 * Math.PI)
  return turn < 0 ? turn + 1 : turn
}

const SLICES = 10
const slices =
  (way: Way): Way =>
  (x, y, aspect) => {
    const at = way(x, y, aspect) * SLICES
    return 0.6 * (Math.min(SLICES - 1, Math.floor(at)) / (SLICES - 1)) + 0.4 * (at % 1)
  }

/** Streaks that run ahead or lag behind. @param line coordinate across the streaks */
const wind =
  (way: Way, line: Way): Way =>
  (x, y, aspect) => {
    const streak = line(x, y, aspect)
    const ahead = 0.6 * noise(streak * 34, 3) + 0.4 * noise(streak * 90, 8)
    return 0.66 * way(x, y, aspect) + 0.34 * ahead
  }

const STROKES = 5
/** Broad strokes from side to side, one below the other, with rough edges. */
const brush: Way = (x, y, aspect) => {
  const wave = 0.05 * noise(x * 3 * aspect, y * 2, 5)
  const at = Math.min(STROKES - 0.001, Math.max(0, (y + wave - 0.025) * STROKES))
  const stroke = Math.floor(at)
  const side = stroke % 2 === 0 ? x : 1 - x
  const bristle = noise(y * 110, x * 3 * aspect, 11)
  const tip = 0.1 * noise(y * 22, 0.5, 17) + 0.06 * bristle
  const edge = 0.05 * Math.abs(at - stroke - 0.5) * noise(x * 40 * aspect, stroke, 23)
  return 0.13 * stroke + 0.4 * side + tip + edge
}

const DROPS = [
  [0.24, 0.34, 0],
  [0.72, 0.62, 0.06],
  [0.5, 0.12, 0.16],
  [0.12, 0.86, 0.14],
  [0.9, 0.16, 0.18],
] as const
/** Ink that spreads from a few drops. */
const ink: Way = (x, y, aspect) => {
  const rough = clouds(x * 5 * aspect, y * 5, 3, 31) - 0.5
  const near = DROPS.map(([dx, dy, late]) => late + Math.hypot((x - dx) * aspect, y - dy))
  return Math.min(...near) + 0.42 * rough
}

const cloudy: Way = (x, y, aspect) => clouds(x * 3 * aspect, y * 3, 4, 41) + 0.35 * x

const DOTS = 20
const halftone: Way = (x, y, aspect) => {
  const [across, down] = [x * DOTS * aspect, y * DOTS]
  // every other row is shifted by half a step, as in a halftone print
  const row = Math.floor(down)
  const [dx, dy] = [((across + (row % 2) / 2) % 1) - 0.5, (down % 1) - 0.5]
  const middle = (x * aspect + y) / (aspect + 1)
  return 0.66 * middle + 0.34 * Math.min(1, Math.hypot(dx, dy) / 0.72)
}

const BLINDS = 8
const blinds: Way = (x, y) => 0.8 * ((x * BLINDS) % 1) + 0.2 * y

/** A sheet torn from one side to the other along an uneven line. */
const torn: Way = (x, y, aspect) => {
  const bend = 0.2 * (clouds(y * 2.4, 1, 2, 51) - 0.5) + 0.045 * (clouds(y * 17, 2, 3, 57) - 0.5)
  // fibres vary the width of the white edge
  const fibre = 0.011 * (clouds(y * 60, x * 24 * aspect, 2, 61) - 0.5)
  return 0.06 + 0.88 * (1 - (x * 0.88 + y * 0.12)) + bend + fibre
}

/** Light that enters from a side and moves across, in patches. */
const leak: Way = (x, y, aspect) => {
  const patches = clouds(x * 1.5 * aspect, y * 1.3, 3, 71) - 0.5
  return Math.min(1, Math.max(0, 0.12 + 0.72 * Math.hypot(1 - x, (y - 0.35) * 0.7) + 0.5 * patches))
}
/** Bright where the map is low. */
export const LEAK: MapTransition = { way: leak, soft: 0.5, coarse: 8 }
export const TORN: MapTransition = { way: torn, soft: 0.004, coarse: 2 }
export const ROUND: MapTransition = { way: round, soft: LINE }
/** A rectangle that opens from the middle. */
export const BOXED: MapTransition = {
  way: (x, y, aspect) => Math.max(across(x, y, aspect), along(x, y, aspect)),
  soft: LINE,
}

/** Maps by transition name. */
export const MAPS = {
  wipeleft: { way: left, soft: EDGE },
  wiperight: { way: right, soft: EDGE },
  wipeup: { way: up, soft: EDGE },
  wipedown: { way: down, soft: EDGE },
  wipetl: { way: corner(left, up), soft: EDGE },
  wipetr: { way: corner(right, up), soft: EDGE },
  wipebl: { way: corner(left, down), soft: EDGE },
  wipebr: { way: corner(right, down), soft: EDGE },
  diagtl: { way: slope(left, up), soft: 0.12 },
  diagtr: { way: slope(right, up), soft: 0.12 },
  diagbl: { way: slope(left, down), soft: 0.12 },
  diagbr: { way: slope(right, down), soft: 0.12 },
  smoothleft: { way: left, soft: SMOOTH },
  smoothright: { way: right, soft: SMOOTH },
  smoothup: { way: up, soft: SMOOTH },
  smoothdown: { way: down, soft: SMOOTH },
  circleopen: { way: round, soft: EDGE },
  circleclose: { way: backwards(round), soft: EDGE },
  radial: { way: clock, soft: 0.01 },
  diamond: { way: (x, y, aspect) => (Math.abs(x - 0.5) * aspect + Math.abs(y - 0.5)) / ((aspect + 1) / 2), soft: LINE },
  vertopen: { way: across, soft: EDGE },
  vertclose: { way: backwards(across), soft: EDGE },
  horzopen: { way: along, soft: EDGE },
  horzclose: { way: backwards(along), soft: EDGE },
  hlslice: { way: slices(left), soft: 0.03 },
  hrslice: { way: slices(right), soft: 0.03 },
  vuslice: { way: slices(up), soft: 0.03 },
  vdslice: { way: slices(down), soft: 0.03 },
  blinds: { way: blinds, soft: 0.05 },
  hlwind: { way: wind(left, down), soft: 0.1, coarse: 2 },
  hrwind: { way: wind(right, down), soft: 0.1, coarse: 2 },
  vuwind: { way: wind(up, right), soft: 0.1, coarse: 2 },
  vdwind: { way: wind(down, right), soft: 0.1, coarse: 2 },
  clouds: { way: cloudy, soft: 0.22, even: true, coarse: 4 },
  ink: { way: ink, soft: 0.05, even: true, coarse: 2 },
  brush: { way: brush, soft: 0.035, even: true, coarse: 2 },
  halftone: { way: halftone, soft: 0.03 },
} satisfies Record<string, MapTransition>

const known = new Map<string, Int16Array>()
/** A map of 1080p takes a megabyte. */
const MOST_KEPT = 3

/** A map for a canvas, cached for the following pieces of the transition. @param top its largest value */
export function mapValues(name: string, map: MapTransition, width: number, height: number, top: number): Int16Array {
  const key = `${name} ${width}x${height}`
  const kept = known.get(key)
  if (kept) return kept
  const made = makeMap(map, width, height, top)
  if (known.size >= MOST_KEPT) known.delete(known.keys().next().value ?? '')
  known.set(key, made)
  return made
}

/** Values for each chroma sample, and one more each way. */
export function makeMap(
  { way, even, coarse = 1 }: MapTransition,
  width: number,
  height: number,
  top: number,
): Int16Array {
  const columns = ((width + 1) >> 1) + 1
  const rows = ((height + 1) >> 1) + 1
  const aspect = width / height
  const values = new Float32Array(columns * rows)
  const at = (x: number, y: number) => way((2 * x + 1) / width, (2 * y + 1) / height, aspect)
  if (coarse === 1) {
    for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) values[y * columns + x] = at(x, y)
  } else spread(values, columns, rows, coarse, at)
  if (even) level(values)
  const whole = new Int16Array(values.length)
  for (let i = 0; i < whole.length; i++) whole[i] = Math.round(Math.min(1, Math.max(0, values[i] ?? 0)) * top)
  return whole
}

/** Computes every n-th value and interpolates between. */
function spread(
  values: Float32Array,
  columns: number,
  rows: number,
  step: number,
  at: (x: number, y: number) => number,
): void {
  const across = Math.ceil(columns / step) + 1
  const line = (row: number) => {
    const made = new Float32Array(across)
    for (let i = 0; i < across; i++) made[i] = at(i * step, row * step)
    return made
  }
  let above = line(0)
  let below = line(1)
  const mixed = new Float32Array(across)
  for (let y = 0; y < rows; y++) {
    if (y > 0 && y % step === 0) {
      above = below
      below = line(y / step + 1)
    }
    const down = (y % step) / step
    for (let i = 0; i < across; i++) mixed[i] = (above[i] ?? 0) * (1 - down) + (below[i] ?? 0) * down
    for (let x = 0; x < columns; x++) {
      const i = Math.floor(x / step)
      const from = mixed[i] ?? 0
      values[y * columns + x] = from + ((mixed[i + 1] ?? from) - from) * ((x % step) / step)
    }
  }
}

const STEPS = 4096

/** Histogram equalisation: each value becomes the share of values below it. */
function level(values: Float32Array): void {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  const scale = (STEPS - 0.001) / (most - least || 1)
  const counts = new Float64Array(STEPS + 1)
  for (const value of values) {
    const step = Math.floor((value - least) * scale) + 1
    counts[step] = (counts[step] ?? 0) + 1
  }
  for (let i = 0; i < STEPS; i++) counts[i + 1] = (counts[i + 1] ?? 0) + (counts[i] ?? 0)
  for (let i = 0; i < values.length; i++) {
    const exact = ((values[i] ?? 0) - least) * scale
    const step = Math.floor(exact)
    const before = counts[step] ?? 0
    values[i] = (before + ((counts[step + 1] ?? 0) - before) * (exact - step)) / values.length
  }
}
