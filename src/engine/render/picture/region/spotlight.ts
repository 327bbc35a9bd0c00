import type { Box } from '../../../../edits/values/box.ts'
import type { RegionShape } from '../../../../edits/values/region.ts'
import { type Area, type Darkness, halved, type Light, type Samples, type Surface } from './surface.ts'

/** Darkening around a spotlight, of 256. */
export const DARK = 164
/** Black in YUV. */
export const BLACK = { y: 16, u: 128, v: 128 }
/** Width of its soft edge, as a share of the picture's shorter side. */
const EDGE = 0.025

/** Spotlights for pictures of one size. The mask is computed again only when the light moves. */
export class Spotlight {
  #name = ''
  #light: Light | undefined

  /** Darkens everything outside a shape in a box. */
  dimAround(surface: Surface, shape: RegionShape, box: Box): void {
    const { width, height } = surface.y
    const name = JSON.stringify([shape, box, width, height])
    if (name !== this.#name || !this.#light) this.#light = lightOf(shape, box, width, height)
    this.#name = name
    if (surface.dim) surface.dim(this.#light)
    else
      for (const plane of ['y', 'u', 'v'] as const) dimPlane(surface[plane], BLACK[plane], planeOf(this.#light, plane))
  }
}

/** @param width,height of the picture, px */
function lightOf(shape: RegionShape, box: Box, width: number, height: number): Light {
  const edge = Math.max(1, EDGE * Math.min(width, height))
  const lit = { left: box.x * width, top: box.y * height, width: box.width * width, height: box.height * height }
  const down = (value: number, most: number) => 2 * Math.floor(Math.max(0, Math.min(most, value)) / 2)
  const up = (value: number, most: number) => Math.min(most, 2 * Math.ceil(Math.max(0, value) / 2))
  // an ellipse's edge is scaled with its sides
  const wider = (side: number) => (shape === 'rectangle' ? edge : (edge * side) / Math.min(lit.width, lit.height))
  const [beside, above] = [wider(lit.width), wider(lit.height)]
  const area = {
    left: down(lit.left - beside, width),
    top: down(lit.top - above, height),
    right: up(lit.left + lit.width + beside, width),
    bottom: up(lit.top + lit.height + above, height),
  }
  const luma = shape === 'rectangle' ? aroundBox(area, lit, edge) : aroundEllipse(area, lit, edge)
  return { area, luma, chroma: meanOfFours(luma) }
}

interface Lit {
  left: number
  top: number
  width: number
  height: number
}

function aroundBox(area: Area, { left, top, width, height }: Lit, edge: number): Darkness {
  const dark = darkness(area)
  const across = Float32Array.from({ length: dark.width }, (_, i) => {
    const x = area.left + i + 0.5
    return Math.max(left - x, x - left - width, 0)
  })
  let before = Number.NaN
  for (let row = 0; row < dark.height; row++) {
    const y = area.top + row + 0.5
    const along = Math.max(top - y, y - top - height, 0)
    const start = row * dark.width
    if (along === before) dark.weights.copyWithin(start, start - dark.width, start)
    else
      for (let i = 0; i < dark.width; i++) {
        const beside = across[i] ?? 0
        dark.weights[start + i] = weightAt(Math.sqrt(beside * beside + along * along) / edge)
      }
    before = along
  }
  return dark
}

/** The distance to an ellipse is an approximation that is accurate near its edge. */
function aroundEllipse(area: Area, { left, top, width, height }: Lit, edge: number): Darkness {
  const dark = darkness(area)
  const [rx, ry] = [width / 2, height / 2]
  const smaller = Math.min(rx, ry)
  const outer = 1 + edge / smaller
  const middle = left + rx - area.left
  for (let row = 0; row < dark.height; row++) {
    const along = (area.top + row + 0.5 - top - ry) / ry
    const reach = (size: number) => rx * Math.sqrt(Math.max(0, size * size - along * along))
    const [far, near] = [reach(outer), reach(1)]
    const column = (x: number) => Math.max(0, Math.min(dark.width, Math.floor(x)))
    const [from, lit, end, to] = [middle - far, middle - near + 1, middle + near - 1, middle + far + 1].map(column)
    const weights = dark.weights.subarray(row * dark.width, (row + 1) * dark.width)
    const fill = (first = 0, behind = 0) => {
      for (let i = first; i < behind; i++) {
        const across = (i + 0.5 - middle) / rx
        weights[i] = weightAt(((Math.sqrt(across * across + along * along) - 1) * smaller) / edge)
      }
    }
    weights.fill(DARK, 0, from)
    weights.fill(DARK, to)
    if (near === 0) fill(from, to)
    else {
      fill(from, lit)
      fill(Math.max(lit ?? 0, end ?? 0), to)
    }
  }
  return dark
}

function darkness({ left, top, right, bottom }: Area): Darkness {
  const [width, height] = [right - left, bottom - top]
  return { width, height, weights: new Uint8Array(width * height) }
}

/** Smoothstep. @param away 0 where fully lit, 1 where fully dark */
function weightAt(away: number): number {
  if (away <= 0) return 0
  return DARK * (away >= 1 ? 1 : away * away * (3 - 2 * away)) + 0.5
}

/** The same for chroma; at an odd edge of the picture the last sample counts twice. */
function meanOfFours({ width, height, weights }: Darkness): Darkness {
  const half = { width: (width + 1) >> 1, height: (height + 1) >> 1 }
  const means = new Uint8Array(half.width * half.height)
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++) {
      const [upper, left] = [2 * y * width, 2 * x]
      const lower = 2 * y + 1 < height ? upper + width : upper
      const right = left + 1 < width ? left + 1 : left
      const sum =
        (weights[upper + left] ?? 0) +
        (weights[upper + right] ?? 0) +
        (weights[lower + left] ?? 0) +
        (weights[lower + right] ?? 0)
      means[y * half.width + x] = (sum + 2) >> 2
    }
  return { ...half, weights: means }
}

function planeOf({ area, luma, chroma }: Light, plane: 'y' | 'u' | 'v'): Darkness & Area {
  return plane === 'y' ? { ...area, ...luma } : { ...halved(area), ...chroma }
}

function dimPlane(plane: Samples, black: number, dark: Darkness & Area): void {
  const { bytes, at, stride, width, height } = plane
  const nearer = (from: number, weight: number) => {
    bytes[from] = ((bytes[from] ?? 0) * (256 - weight) + black * weight + 128) >> 8
  }
  for (let y = 0; y < height; y++) {
    const row = at + y * stride
    const line = y >= dark.top && y < dark.bottom
    const [left, right] = line ? [dark.left, dark.right] : [width, width]
    for (let x = 0; x < left; x++) nearer(row + x, DARK)
    for (let x = left; x < right; x++) nearer(row + x, dark.weights[(y - dark.top) * dark.width + x - left] ?? 0)
    for (let x = right; x < width; x++) nearer(row + x, DARK)
  }
}
