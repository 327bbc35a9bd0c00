import type { Box } from '../../../../edits/values/box.ts'
import type { RegionShape } from '../../../../edits/values/region.ts'
import { halfChord } from './rows.ts'
import type { Samples, Surface } from './surface.ts'

/** Light that is left around a spotlight, of 256. */
const LEFT = 92
/** Width of its soft edge, as a part of the picture's shorter side. */
const EDGE = 0.025

/** Black, and what the darkened value of each sample is, for brightness and for colours. */
const DARKNESS = { y: darkness(16), u: darkness(128), v: darkness(128) }

interface Darkness {
  black: number
  values: Uint8Array
}

function darkness(black: number): Darkness {
  const values = Uint8Array.from({ length: 256 }, (_, value) => Math.round(black + ((value - black) * LEFT) / 256))
  return { black, values }
}

/** Darkens all that is outside a shape in a box. */
export function dimAround(surface: Surface, shape: RegionShape, box: Box): void {
  for (const name of ['y', 'u', 'v'] as const) dimPlane(surface[name], DARKNESS[name], shape, box)
}

function dimPlane(plane: Samples, dark: Darkness, shape: RegionShape, box: Box): void {
  const { bytes, at, stride, width, height } = plane
  const edge = Math.max(1, EDGE * Math.min(width, height))
  const [left, top] = [box.x * width, box.y * height]
  const lit = { width: box.width * width, height: box.height * height }
  for (let y = 0; y < height; y++) {
    const start = at + y * stride
    const row = litSpan(shape, y + 0.5 - top, lit, edge)
    const from = Math.max(0, Math.min(width, Math.floor(left + row.outer[0])))
    const to = Math.max(from, Math.min(width, Math.ceil(left + row.outer[1])))
    darken(plane, start, from, dark)
    darken(plane, start + to, width - to, dark)
    const litFrom = Math.max(from, Math.min(to, Math.ceil(left + row.lit[0])))
    const litTo = Math.max(litFrom, Math.min(to, Math.floor(left + row.lit[1])))
    for (const [first, end] of [
      [from, litFrom],
      [litTo, to],
    ] as const)
      for (let x = first; x < end; x++) {
        const light = row.light(x + 0.5 - left)
        const value = bytes[start + x] ?? 0
        const dimmed = dark.values[value] ?? 0
        bytes[start + x] = dimmed + (value - dimmed) * light + 0.5
      }
  }
}

function darken({ bytes, fadeTo }: Samples, at: number, length: number, { black, values }: Darkness): void {
  if (fadeTo) fadeTo(at, length, black, 256 - LEFT)
  else for (let i = at; i < at + length; i++) bytes[i] = values[bytes[i] ?? 0] ?? 0
}

/** Where a row may be lit at all, where it is wholly, and how much light, 0-1, is at a place of it; from the left of the box. */
function litSpan(
  shape: RegionShape,
  y: number,
  { width, height }: { width: number; height: number },
  edge: number,
): { outer: [number, number]; lit: [number, number]; light: (x: number) => number } {
  const beyond = Math.max(-y, y - height, 0)
  if (beyond >= edge) return { outer: [0, 0], lit: [0, 0], light: () => 0 }
  if (shape === 'rectangle')
    return {
      outer: [-edge, width + edge],
      lit: beyond > 0 ? [0, 0] : [0, width],
      light: (x) => soft(1 - Math.hypot(Math.max(-x, x - width, 0), beyond) / edge),
    }
  const reach = halfChord(y + edge, width + 2 * edge, height + 2 * edge)
  const [rx, ry] = [width / 2, height / 2]
  const chord = beyond > 0 ? 0 : halfChord(y, width, height)
  return {
    lit: [rx - chord, rx + chord],
    outer: [width / 2 - reach, width / 2 + reach],
    light: (x) => {
      // how far outside the ellipse, near enough to its edge
      const distance = (Math.hypot((x - rx) / rx, (y - ry) / ry) - 1) * Math.min(rx, ry)
      return soft(1 - distance / edge)
    },
  }
}

function soft(t: number): number {
  const within = Math.max(0, Math.min(1, t))
  return within * within * (3 - 2 * within)
}
