import { colorName } from '../../colors.ts'
import { CLIP_COLORS, type ClipColor, FIRST_LUMA, LUMA_STEP } from './files.ts'
import type { Film, Picture, Plane } from './film.ts'

/** Measures of pictures. Places are fractions of the picture's width and height. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 }
const CENTRE: Box = { x: 0.47, y: 0.47, width: 0.06, height: 0.06 }

/** The samples of a plane inside a box. */
function within({ width, height, samples }: Plane, box: Box): number[] {
  const [left, right] = [Math.floor(box.x * width), Math.ceil((box.x + box.width) * width)]
  const [top, bottom] = [Math.floor(box.y * height), Math.ceil((box.y + box.height) * height)]
  const found: number[] = []
  for (let row = top; row < bottom; row++) found.push(...samples.subarray(row * width + left, row * width + right))
  return found
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean of Y, U and V. */
export function color({ y, u, v }: Picture, box = WHOLE): [number, number, number] {
  return [mean(within(y, box)), mean(within(u, box)), mean(within(v, box))]
}

export const brightness = (picture: Picture, box = WHOLE) => color(picture, box)[0]

/** Mean red, green and blue of what a box shows, 0-255. */
export function rgb(picture: Picture, box = WHOLE): [number, number, number] {
  return rgbOf(color(picture, box))
}

/** BT.709 in limited range as red, green and blue, 0-255. */
export function rgbOf([y, u, v]: readonly [number, number, number]): [number, number, number] {
  const luma = (y - 16) * (255 / 219)
  const [blue, red] = [(u - 128) * (255 / 224), (v - 128) * (255 / 224)]
  return [luma + 1.5748 * red, luma - 0.1873 * blue - 0.4681 * red, luma + 1.8556 * blue]
}

/** How colourful: mean distance from grey. */
export function saturation({ u, v }: Picture, box = WHOLE): number {
  const blue = within(u, box)
  return mean(within(v, box).map((red, i) => Math.hypot(red - 128, (blue[i] ?? 128) - 128)))
}

/** Spread of the brightness. */
export function contrast({ y }: Picture, box = WHOLE): number {
  const values = within(y, box)
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/** Mean step of the brightness from one pixel to its right neighbour. */
export function sharpness({ y: { width, samples } }: Picture): number {
  let sum = 0
  for (let i = 1; i < samples.length; i++) if (i % width > 0) sum += Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0))
  return sum / samples.length
}

/** Mean difference of the brightness of two pictures. */
export function difference(a: Picture, b: Picture, box = WHOLE): number {
  const other = within(b.y, box)
  return mean(within(a.y, box).map((value, i) => Math.abs(value - (other[i] ?? 0))))
}

/** The name of the colour that a place shows. */
export function named(picture: Picture, x: number, y: number): string {
  return colorName(rgb(picture, { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 }))
}

/** The colours of the quarters: top left, top right, bottom left, bottom right. */
export function quarters(picture: Picture): string {
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ]
    .map(([x = 0, y = 0]) => named(picture, x, y))
    .join(' ')
}

/** Which clip a picture is from, and which frame of it. */
export function origin(picture: Picture, box = CENTRE): { clip: ClipColor; frame: number } {
  const [y, u, v] = color(picture, box)
  const colors = Object.entries(CLIP_COLORS) as [ClipColor, readonly [number, number]][] // entries of that very record
  const distance = ([a, b]: readonly [number, number]) => Math.hypot(a - u, b - v)
  const [clip] = colors.reduce((best, other) => (distance(other[1]) < distance(best[1]) ? other : best))
  return { clip, frame: Math.round((y - FIRST_LUMA) / LUMA_STEP) }
}

/**
 * What a film shows, in order: `red 0-29` are the first thirty frames of the red clip, `red 0-58 in 30` every other,
 * `red 7 in 30` one held.
 */
export function story({ pictures }: Film, box = CENTRE): string[] {
  const runs: { clip: ClipColor; frames: number[] }[] = []
  for (const picture of pictures) {
    const { clip, frame } = origin(picture, box)
    const run = runs.at(-1)
    if (run?.clip === clip && continues(run.frames, frame)) run.frames.push(frame)
    else runs.push({ clip, frames: [frame] })
  }
  return runs.map(({ clip, frames }) => {
    const [first = 0, last = 0] = [frames[0], frames.at(-1)]
    const every = frames.length === Math.abs(last - first) + 1
    const span = first === last ? `${first}` : `${first}-${last}`
    return `${clip} ${span}${every ? '' : ` in ${frames.length}`}`
  })
}

/** Goes on in the direction of a run, without a leap. */
function continues(frames: readonly number[], next: number): boolean {
  const [first = 0, last = 0] = [frames[0], frames.at(-1)]
  return Math.abs(next - last) <= 4 && (next - last) * (last - first) >= 0
}
