import { AVCOL_TRC_ARIB_STD_B67 } from 'node-av/constants'
import { type Cube, colorCube } from './cube.ts'
import type { Triple } from './spaces.ts'

/**
 * HDR tone mapping for SDR screens, like libplacebo's (mpv, VLC): brightness is mapped by the curve of ITU-R BT.2390 from a
 * screen of 1000 nits to one of 203 with a contrast of 1000:1, colours follow, and BT.2020 is converted to BT.709. The same
 * scene looks the same from PQ and from HLG.
 */
const PEAK = 1000
const WHITE = 203
const BLACK = WHITE / 1000

/**
 * Converts RGB of BT.2020 in PQ or HLG to BT.709, in 16 bits: a table, then a filter. The table's output is linear light: an
 * encoded signal is too steep near black for a table of few points.
 */
export function hdrFilters(transfer: number): [Cube, string] {
  const light = transfer === AVCOL_TRC_ARIB_STD_B67 ? hlgToNits : pqToNits
  const packed = (signal: Triple) =>
    times(TO_BT709, toned(light(signal))).map((nits) => (nits / WHITE + ROOM) / (1 + 2 * ROOM)) as Triple // as many as there were
  return [colorCube(packed, 33), `lutrgb=r='${SHOWN}':g='${SHOWN}':b='${SHOWN}'`]
}

/** Headroom for colours outside BT.709. */
const ROOM = 0.25

/** Light output of a screen with that white and black (ITU-R BT.1886). */
const LOW = BLACK ** (1 / 2.4)
const HIGH = WHITE ** (1 / 2.4)
const SHOWN = `clip((pow(max(0,val/65535*${1 + 2 * ROOM}-${ROOM})*${WHITE},${1 / 2.4})-${LOW})/${HIGH - LOW},0,1)*65535`

const LUMA: Triple = [0.2627, 0.678, 0.0593]
const lumaOf = ([r, g, b]: Triple) => LUMA[0] * r + LUMA[1] * g + LUMA[2] * b

const pqToNits = ([r, g, b]: Triple): Triple => [nits(r), nits(g), nits(b)]

/** Applies the system gamma of a 1000-nit screen (ITU-R BT.2100). */
function hlgToNits([r, g, b]: Triple): Triple {
  const scene: Triple = [hlg(r), hlg(g), hlg(b)]
  const gain = PEAK * Math.max(lumaOf(scene), 1e-9) ** 0.2
  return [scene[0] * gain, scene[1] * gain, scene[2] * gain]
}

function hlg(signal: number): number {
  return signal <= 0.5 ? signal ** 2 / 3 : (Math.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12
}

/** Matrices: RGB to luma and colour differences (zero for white), its inverse, and BT.2020 to BT.709. */
const DIFFERENCES: readonly Triple[] = [[0.407515, -0.525857, 0.118345], [...LUMA], [-0.2627, -0.652223, 0.914925]]
const FROM_DIFFERENCES = inverse(DIFFERENCES)
const TO_BT709: readonly Triple[] = [
  [1.660491, -0.587641, -0.07285],
  [-0.12455, 1.1329, -0.008349],
  [-0.018151, -0.100579, 1.11873],
]

/** As in ITU-R BT.2446, red is dimmed slightly and colours follow brightness a little further; otherwise they would look pale. */
const RED = 0.08
const FOLLOWING = 1.1

function toned(color: Triple): Triple {
  const [red, before, blue] = times(DIFFERENCES, color)
  const after = curve(before)
  const share = (after / Math.max(before, 1e-6)) ** FOLLOWING
  return times(FROM_DIFFERENCES, [red * share, after - Math.max(0, RED * red * share), blue * share])
}

const TOP = pq(PEAK)
const BRIGHTEST = pq(WHITE) / TOP
const DARKEST = pq(BLACK) / TOP
/** Start of the curve's knee. */
const KNEE = 2 * BRIGHTEST - 1
const GAIN = 1 / (1 + (DARKEST / BRIGHTEST) * (1 - BRIGHTEST) ** 4)

/** Nits to nits (ITU-R BT.2390, 5.4.1). */
function curve(light: number): number {
  const x = pq(light) / TOP
  const bent = x < KNEE ? x : spline((x - KNEE) / (1 - KNEE))
  const lifted = bent + DARKEST * Math.max(0, 1 - bent) ** 4
  return nits((bent < 1 ? GAIN * (lifted - DARKEST) + DARKEST : bent) * TOP)
}

function spline(t: number): number {
  const [t2, t3] = [t * t, t * t * t]
  return (2 * t3 - 3 * t2 + 1) * KNEE + (t3 - 2 * t2 + t) * (1 - KNEE) + (3 * t2 - 2 * t3) * BRIGHTEST
}

/** PQ (SMPTE ST 2084) of nits, 0-1. */
function pq(light: number): number {
  const y = (Math.max(0, light) / 10000) ** 0.1593017578125
  return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375
}

function nits(signal: number): number {
  const p = Math.min(1, Math.max(0, signal)) ** (1 / 78.84375)
  return 10000 * (Math.max(0, p - 0.8359375) / (18.8515625 - 18.6875 * p)) ** (1 / 0.1593017578125)
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple // as many as rows
}

function inverse(matrix: readonly Triple[]): readonly Triple[] {
  const [[a, b, c], [d, e, f], [g, h, i]] = matrix as [Triple, Triple, Triple] // three rows
  const scale = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
  return [
    [(e * i - f * h) / scale, (c * h - b * i) / scale, (b * f - c * e) / scale],
    [(f * g - d * i) / scale, (a * i - c * g) / scale, (c * d - a * f) / scale],
    [(d * h - e * g) / scale, (b * g - a * h) / scale, (a * e - b * d) / scale],
  ]
}
