import type { ResolvedStyle } from '../../../src/engine/edit/draft.ts'
import { drawText } from '../../../src/engine/media/text/draw.ts'
import { drawnText } from '../../../src/engine/media/text/letters.ts'
import type { Picture, Plane } from './film.ts'
import { mean, rgbOf } from './see.ts'

/** Texts in a film, against the same text as it is drawn for its canvas. */

/** px, edges inclusive. */
export interface Edges {
  left: number
  right: number
  top: number
  bottom: number
}

interface Drawing {
  /** what the canvas looks like with it: luma by pixel, and how much of each pixel it covers, 0-1 */
  luma: Float64Array
  cover: Float64Array
}

/** A text drawn on its own, on a canvas as large as a picture. */
export function drawn(text: { text: string } & ResolvedStyle, { y: { width, height } }: Picture): Drawing {
  const bitmap = drawText(
    drawnText(text.text, text, (id) => id),
    { width, height },
  )
  const luma = new Float64Array(width * height)
  const cover = new Float64Array(width * height)
  for (let i = 0; i < bitmap.width * bitmap.height; i++) {
    const [r = 0, g = 0, b = 0, a = 0] = bitmap.rgba.subarray(4 * i, 4 * i + 4)
    const at = (bitmap.y + Math.floor(i / bitmap.width)) * width + bitmap.x + (i % bitmap.width)
    // weighed by alpha, as they come
    luma[at] = a === 0 ? 16 : 16 + ((0.2126 * r + 0.7152 * g + 0.0722 * b) * 219) / a
    cover[at] = a / 255
  }
  return { luma, cover }
}

/** Mean difference in brightness between a picture and another one with a drawing on it, where the drawing is. */
export function mismatch(picture: Picture, background: Picture, { luma, cover }: Drawing): number {
  const differences: number[] = []
  for (const [i, value] of picture.y.samples.entries()) {
    const part = cover[i] ?? 0
    const plain = background.y.samples[i] ?? 0
    if (part > 0) differences.push(Math.abs(value - (plain + ((luma[i] ?? 0) - plain) * part)))
  }
  return mean(differences)
}

/** Mean red, green and blue where a drawing of one colour covers all. */
export function inkColor(picture: Picture, { cover }: Drawing): [number, number, number] {
  const { width } = picture.y
  const inside = [...picture.u.samples.keys()].filter((i) => {
    const first = 2 * Math.floor(i / picture.u.width) * width + 2 * (i % picture.u.width)
    return [first, first + 1, first + width, first + width + 1].every((at) => (cover[at] ?? 0) > 0.98)
  })
  const chroma = ({ samples }: Plane) => mean(inside.map((i) => samples[i] ?? 0))
  const luma = mean([...picture.y.samples].filter((_, i) => (cover[i] ?? 0) > 0.98))
  return rgbOf([luma, chroma(picture.u), chroma(picture.v)])
}

/** Differences of brightness that compression does not make. */
const CLEAR = 25

/** The box around all that is another in two pictures; undefined where nothing is. */
export function changed(picture: Picture, background: Picture): Edges | undefined {
  return edgesOf(picture, (i) => Math.abs((picture.y.samples[i] ?? 0) - (background.y.samples[i] ?? 0)) > CLEAR)
}

/** The box around what a drawing would change of a picture. */
export function covered(background: Picture, { luma, cover }: Drawing): Edges | undefined {
  return edgesOf(background, (i) => {
    return (cover[i] ?? 0) * Math.abs((luma[i] ?? 0) - (background.y.samples[i] ?? 0)) > CLEAR
  })
}

function edgesOf({ y: { width, samples } }: Picture, marked: (i: number) => boolean): Edges | undefined {
  const found = { left: width, right: -1, top: samples.length, bottom: -1 }
  for (let i = 0; i < samples.length; i++) {
    if (!marked(i)) continue
    const [column, row] = [i % width, Math.floor(i / width)]
    found.left = Math.min(found.left, column)
    found.right = Math.max(found.right, column)
    found.top = Math.min(found.top, row)
    found.bottom = Math.max(found.bottom, row)
  }
  return found.right < 0 ? undefined : found
}

/** How many pixels are clearly another. */
export function inkOf(picture: Picture, background: Picture): number {
  return picture.y.samples.reduce((count, value, i) => {
    return Math.abs(value - (background.y.samples[i] ?? 0)) > CLEAR ? count + 1 : count
  }, 0)
}
