import {
  AV_FRAME_DATA_ICC_PROFILE,
  AV_PIX_FMT_GBRP,
  AV_PIX_FMT_YUVA444P,
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_RGB,
} from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { readProfile } from './icc.ts'
import { INK_POINTS, inkTable } from './ink-table.ts'
import type { InkCoding } from './jpeg-inks.ts'

/** Converts a CMYK frame (four planes of ink) to sRGB in place, by its profile. */
export function inksToRgb(frame: Frame, coding: InkCoding): void {
  const bytes = frame.getSideData(AV_FRAME_DATA_ICC_PROFILE)
  const planes = frame.data
  if (frame.format !== AV_PIX_FMT_YUVA444P || !planes) return
  const profile = bytes ? readProfile(bytes) : undefined
  const table = inkTable(profile?.space === 'CMYK' ? profile.toXyz : undefined)
  for (let row = 0; row < frame.height; row++) {
    const [first, second, third, black] = planes.map((plane, i) => {
      const at = row * (frame.linesize[i] ?? 0)
      return plane.subarray(at, at + frame.width)
    })
    if (!first || !second || !third || !black) return
    const lines: Lines = [first, second, third, black]
    if (coding === 'ycck') joinColors(lines)
    lookUp(table, lines)
  }
  frame.removeSideData(AV_FRAME_DATA_ICC_PROFILE)
  Object.assign(frame, { format: AV_PIX_FMT_GBRP, colorSpace: AVCOL_SPC_RGB, colorRange: AVCOL_RANGE_JPEG })
}

/** The samples of a row: inverted ink values on input; on output green, blue and red in the first three. */
type Lines = [Uint8Array, Uint8Array, Uint8Array, Uint8Array]

/** Converts YCCK to CMYK. */
function joinColors([first, second, third]: Lines): void {
  for (let x = 0; x < first.length; x++) {
    const y = first[x] ?? 0
    const cb = (second[x] ?? 0) - 128
    const cr = (third[x] ?? 0) - 128
    first[x] = 255 - clipped(y + 1.402 * cr)
    second[x] = 255 - clipped(y - 0.344136 * cb - 0.714136 * cr)
    third[x] = 255 - clipped(y + 1.772 * cb)
  }
}

const clipped = (value: number) => Math.min(255, Math.max(0, Math.round(value)))

const LAST = INK_POINTS - 1
/** For each inverted ink value: the grid point below the ink, and the fraction to the next. */
const BELOW = Uint8Array.from({ length: 256 }, (_, left) => Math.min(LAST - 1, Math.floor(((255 - left) * LAST) / 255)))
const PART = Float32Array.from({ length: 256 }, (_, left) => ((255 - left) * LAST) / 255 - (BELOW[left] ?? 0))
/** Table strides of the inks. */
const [STEP_C, STEP_M, STEP_Y, STEP_K] = [INK_POINTS ** 3 * 3, INK_POINTS ** 2 * 3, INK_POINTS * 3, 3]

/**
 * Tetrahedral interpolation in four dimensions: between the five grid points on the path from the lower to the upper corner,
 * along the inks in order of decreasing fraction.
 */
function lookUp(table: Float32Array, [c, m, y, k]: Lines): void {
  for (let x = 0; x < c.length; x++) {
    const [leftC, leftM, leftY, leftK] = [c[x] ?? 0, m[x] ?? 0, y[x] ?? 0, k[x] ?? 0]
    let at =
      (BELOW[leftC] ?? 0) * STEP_C +
      (BELOW[leftM] ?? 0) * STEP_M +
      (BELOW[leftY] ?? 0) * STEP_Y +
      (BELOW[leftK] ?? 0) * STEP_K
    let [p1, p2, p3, p4] = [PART[leftC] ?? 0, PART[leftM] ?? 0, PART[leftY] ?? 0, PART[leftK] ?? 0]
    let [s1, s2, s3, s4] = [STEP_C, STEP_M, STEP_Y, STEP_K]
    if (p1 < p2) [p1, p2, s1, s2] = [p2, p1, s2, s1]
    if (p3 < p4) [p3, p4, s3, s4] = [p4, p3, s4, s3]
    if (p1 < p3) [p1, p3, s1, s3] = [p3, p1, s3, s1]
    if (p2 < p4) [p2, p4, s2, s4] = [p4, p2, s4, s2]
    if (p2 < p3) [p2, p3, s2, s3] = [p3, p2, s3, s2]
    let red = (1 - p1) * (table[at] ?? 0)
    let green = (1 - p1) * (table[at + 1] ?? 0)
    let blue = (1 - p1) * (table[at + 2] ?? 0)
    at += s1
    red += (p1 - p2) * (table[at] ?? 0)
    green += (p1 - p2) * (table[at + 1] ?? 0)
    blue += (p1 - p2) * (table[at + 2] ?? 0)
    at += s2
    red += (p2 - p3) * (table[at] ?? 0)
    green += (p2 - p3) * (table[at + 1] ?? 0)
    blue += (p2 - p3) * (table[at + 2] ?? 0)
    at += s3
    red += (p3 - p4) * (table[at] ?? 0)
    green += (p3 - p4) * (table[at + 1] ?? 0)
    blue += (p3 - p4) * (table[at + 2] ?? 0)
    at += s4
    red += p4 * (table[at] ?? 0)
    green += p4 * (table[at + 1] ?? 0)
    blue += p4 * (table[at + 2] ?? 0)
    c[x] = Math.round(green)
    m[x] = Math.round(blue)
    y[x] = Math.round(red)
  }
}
