/**
 * Colour grading of looks: a luma curve, saturation by hue, tints of shadows and highlights. Luma and chroma are YUV, limited
 * range.
 */

export interface Grade {
  /** tone curve, 0 black to 1 white, in order; smooth between points */
  curve: readonly (readonly [from: number, to: number])[]
  /** saturation of skin tones, of the opposite hues (blue, teal), of magenta and of green */
  skin: number
  teal: number
  magenta: number
  green: number
  /** further saturation factors for shadows and for highlights */
  deep: number
  high: number
  /** tints of shadows and of highlights towards blue and red, as shares of the chroma range */
  shadows: readonly [blue: number, red: number]
  lights: readonly [blue: number, red: number]
  /** tint of all tones */
  all: readonly [blue: number, red: number]
  /** brightness that skin tones gain and the opposite hues lose */
  glow: number
  /** share of the luma range */
  grain: number
  /** darkening of the corners */
  vignette: number
}

export const NEUTRAL: Grade = {
  curve: [
    [0, 0],
    [1, 1],
  ],
  skin: 1,
  teal: 1,
  magenta: 1,
  green: 1,
  deep: 1,
  high: 1,
  shadows: [0, 0],
  lights: [0, 0],
  all: [0, 0],
  glow: 0,
  grain: 0,
  vignette: 0,
}

const grade = (changes: Partial<Grade>): Grade => ({ ...NEUTRAL, ...changes })
const saturation = (of: number) => ({ skin: of, teal: of, magenta: of, green: of })

/** A film curve: lifted blacks, highlights that roll off below white. */
const FILMIC = [
  [0, 0.02],
  [0.08, 0.068],
  [0.25, 0.235],
  [0.5, 0.515],
  [0.75, 0.785],
  [0.92, 0.915],
  [1, 0.96],
] as const

/**
 * Looks made of grading, vignette and grain alone. Skin keeps its saturation within a tenth, except in looks that desaturate
 * everything.
 */
export const GRADES: Readonly<Partial<Record<string, Grade>>> = {
  grayscale: grade(saturation(0)),
  noir: grade({
    ...saturation(0),
    curve: [
      [0, 0.005],
      [0.15, 0.07],
      [0.35, 0.29],
      [0.6, 0.66],
      [0.82, 0.9],
      [1, 0.985],
    ],
    glow: 0.45,
    grain: 0.018,
    vignette: 0.42,
  }),
  sepia: grade({ ...saturation(0), curve: FILMIC, shadows: [-0.055, 0.045], lights: [-0.07, 0.06] }),
  vintage: grade({
    curve: [
      [0, 0.075],
      [0.2, 0.215],
      [0.5, 0.52],
      [0.8, 0.79],
      [1, 0.92],
    ],
    skin: 0.92,
    teal: 0.62,
    magenta: 0.8,
    green: 0.7,
    high: 0.85,
    shadows: [-0.006, 0.016],
    lights: [-0.05, 0.022],
    grain: 0.016,
    vignette: 0.3,
  }),
  warm: grade({ skin: 1.05, teal: 0.9, green: 0.94, shadows: [-0.012, 0.012], lights: [-0.05, 0.03] }),
  cool: grade({ skin: 0.94, teal: 1.08, green: 0.96, shadows: [0.03, -0.02], lights: [0.034, -0.024] }),
  vivid: grade({
    curve: [
      [0, 0],
      [0.12, 0.095],
      [0.5, 0.52],
      [0.85, 0.885],
      [1, 1],
    ],
    skin: 1.08,
    teal: 1.4,
    magenta: 1.22,
    green: 1.4,
  }),
  cinematic: grade({
    curve: FILMIC,
    skin: 1.03,
    teal: 1.08,
    magenta: 0.86,
    green: 0.74,
    deep: 0.86,
    high: 0.86,
    shadows: [0.036, -0.04],
    lights: [-0.03, 0.02],
    grain: 0.01,
    vignette: 0.16,
  }),
  tealorange: grade({
    curve: FILMIC,
    skin: 1.1,
    teal: 1.25,
    magenta: 0.62,
    green: 0.55,
    shadows: [0.03, -0.042],
    lights: [-0.03, 0.022],
  }),
  film: grade({
    curve: [
      [0, 0.035],
      [0.1, 0.095],
      [0.3, 0.3],
      [0.55, 0.58],
      [0.8, 0.825],
      [1, 0.955],
    ],
    skin: 0.98,
    teal: 0.84,
    magenta: 0.92,
    green: 0.82,
    high: 0.8,
    shadows: [0.006, -0.014],
    lights: [-0.026, 0.012],
    grain: 0.014,
  }),
  fade: grade({
    curve: [
      [0, 0.115],
      [0.2, 0.245],
      [0.5, 0.515],
      [0.8, 0.775],
      [1, 0.935],
    ],
    skin: 0.9,
    teal: 0.74,
    magenta: 0.78,
    green: 0.74,
    shadows: [0.012, -0.004],
  }),
  pastel: grade({
    curve: [
      [0, 0.09],
      [0.2, 0.285],
      [0.5, 0.61],
      [0.8, 0.86],
      [1, 0.97],
    ],
    skin: 0.9,
    teal: 0.82,
    magenta: 0.86,
    green: 0.72,
    high: 0.9,
    shadows: [0.02, 0.012],
    lights: [-0.006, 0.014],
  }),
  golden: grade({
    curve: FILMIC,
    skin: 1.09,
    teal: 0.68,
    magenta: 0.9,
    green: 0.84,
    shadows: [-0.012, 0.018],
    lights: [-0.06, 0.04],
    vignette: 0.1,
  }),
  moody: grade({
    curve: [
      [0, 0.03],
      [0.15, 0.1],
      [0.4, 0.32],
      [0.7, 0.635],
      [0.9, 0.85],
      [1, 0.93],
    ],
    skin: 0.92,
    teal: 0.84,
    magenta: 0.7,
    green: 0.5,
    deep: 0.75,
    shadows: [0.022, -0.026],
    lights: [-0.012, 0.008],
    grain: 0.01,
    vignette: 0.28,
  }),
  bleach: grade({
    curve: [
      [0, 0],
      [0.18, 0.105],
      [0.5, 0.52],
      [0.8, 0.885],
      [1, 0.99],
    ],
    ...saturation(0.42),
    glow: 0.15,
    grain: 0.016,
  }),
  neon: grade({
    curve: [
      [0, 0.015],
      [0.2, 0.135],
      [0.5, 0.49],
      [0.8, 0.845],
      [1, 0.98],
    ],
    skin: 1.06,
    teal: 1.4,
    magenta: 1.4,
    green: 0.7,
    shadows: [0.055, 0.012],
    lights: [0.02, 0.03],
    vignette: 0.2,
  }),
  clean: grade({
    curve: [
      [0, 0.008],
      [0.15, 0.145],
      [0.5, 0.535],
      [0.85, 0.885],
      [1, 0.985],
    ],
    skin: 1.04,
    teal: 1.1,
    magenta: 1.04,
    green: 1.02,
  }),
  grain: grade({ grain: 0.034 }),
  vignette: grade({ vignette: 0.42 }),
}

/** A gamma curve with a tint of all tones but black and white. */
export function matching([bend, blue, red]: readonly [bend: number, blue: number, red: number]): Grade {
  const points = [0, 0.02, 0.06, 0.12, 0.2, 0.3, 0.42, 0.55, 0.7, 0.85, 1]
  return { ...NEUTRAL, curve: points.map((light) => [light, light ** bend] as const), all: [blue, red] }
}

/** A look at reduced strength: 0 leaves the picture unchanged, 1 is the full look. */
export function shareOf(full: Grade, strength: number): Grade {
  const towards = (from: number, to: number) => from + (to - from) * strength
  const pair = ([blue, red]: readonly [number, number]): [number, number] => [blue * strength, red * strength]
  return {
    curve: full.curve.map(([from, to]) => [from, towards(from, to)] as const),
    skin: towards(1, full.skin),
    teal: towards(1, full.teal),
    magenta: towards(1, full.magenta),
    green: towards(1, full.green),
    deep: towards(1, full.deep),
    high: towards(1, full.high),
    shadows: pair(full.shadows),
    lights: pair(full.lights),
    all: pair(full.all),
    glow: full.glow * strength,
    grain: full.grain * strength,
    vignette: full.vignette * strength,
  }
}

/** Whether it changes colours, apart from vignette and grain. */
export function changesColors({ grain: _, vignette: __, ...colors }: Grade): boolean {
  const { grain: ___, vignette: ____, ...neutral } = NEUTRAL
  const { curve, ...rest } = colors
  return (
    curve.some(([from, to]) => from !== to) || JSON.stringify(rest) !== JSON.stringify({ ...neutral, curve: undefined })
  )
}

/** Evaluates the curve, monotonic between points. @param light 0-1 */
export function curveAt(points: Grade['curve'], light: number): number {
  const next = points.findIndex(([from]) => from >= light)
  const last = points.at(-1) ?? [1, 1]
  if (next < 0) return last[1]
  const [first] = points
  if (next === 0) return first?.[1] ?? 0
  const [a, b] = [points[next - 1] ?? last, points[next] ?? last]
  const width = b[0] - a[0]
  const t = (light - a[0]) / width
  const [m0, m1] = [slopeAt(points, next - 1) * width, slopeAt(points, next) * width]
  const [t2, t3] = [t * t, t * t * t]
  return (2 * t3 - 3 * t2 + 1) * a[1] + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * b[1] + (t3 - t2) * m1
}

/** Slope of a monotone cubic (Fritsch-Carlson). */
function slopeAt(points: Grade['curve'], i: number): number {
  const rise = (at: number) => {
    const [a, b] = [points[at], points[at + 1]]
    return a && b ? (b[1] - a[1]) / (b[0] - a[0]) : undefined
  }
  const [before, after] = [rise(i - 1), rise(i)]
  if (before === undefined || after === undefined) return before ?? after ?? 1
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}

/** Entries of the kernel's tables: every eighth byte value. */
export const NODES = 33

export interface GradeTables {
  luma: Uint8Array
  /** 128 is none, in eighths */
  blue: Uint8Array
  red: Uint8Array
  /** 128 is all */
  kept: Uint8Array
}

const BLACK = 16
const RANGE = 219
/** The chroma range, in eighths. */
const TINT = 224 * 8

export function tablesOf(made: Grade): GradeTables {
  const light = (node: number) => (node * 8 - BLACK) / RANGE
  const table = (value: (light: number) => number) =>
    Uint8Array.from({ length: NODES }, (_, node) => Math.max(0, Math.min(255, Math.round(value(light(node))))))
  const inside = (value: number) => Math.max(0, Math.min(1, value))
  const tint = (side: 0 | 1) =>
    table((at) => {
      const [low, high] = weights(inside(at))
      const whole = made.all[side] * Math.min(1, inside(at) / 0.15, (1 - inside(at)) / 0.08)
      return 128 + TINT * (made.shadows[side] * low + made.lights[side] * high + whole)
    })
  return {
    // values below black and above white are unchanged
    luma: table((at) => {
      const beyond = at - inside(at)
      return BLACK + RANGE * (curveAt(made.curve, inside(at)) + beyond)
    }),
    blue: tint(0),
    red: tint(1),
    kept: table((at) => {
      const low = (1 - inside(at / 0.3)) ** 2
      const high = inside((at - 0.7) / 0.3) ** 2
      return 128 * (1 + (made.deep - 1) * low + (made.high - 1) * high)
    }),
  }
}

/** Weights of a tone as shadow and as highlight; pure black and white get little tint. */
function weights(light: number): [shadow: number, light: number] {
  const edge = (distance: number) => Math.min(1, 0.25 + distance / 0.12)
  return [(1 - light) ** 1.5 * edge(light), light ** 1.5 * edge(1 - light)]
}
