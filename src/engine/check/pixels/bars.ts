import type { RgbaPicture } from '../../media/text/ink.ts'
import { lightness } from './light.ts'

/** How much of each side of a picture is a black bar, shares of its height or width. */
export interface Bars {
  left: number
  right: number
  top: number
  bottom: number
}

/** Lightness up to which a row is black, and its lightest pixels but for one in a hundred */
const BLACK = 22
const SPECK = 40

/** Bars that are there in each of some pictures of the same size: what is dark for a moment is none. */
export function barsOf(pictures: readonly RgbaPicture[]): Bars {
  const all = pictures.map((picture) => sidesOf(picture))
  const least = (side: keyof Bars) => (all.length === 0 ? 0 : Math.min(...all.map((bars) => bars[side])))
  return { left: least('left'), right: least('right'), top: least('top'), bottom: least('bottom') }
}

function sidesOf(picture: RgbaPicture): Bars {
  const { width, height } = picture
  const light = lightness(picture)
  const row = (y: number) => isBlack(width, (x) => light[y * width + x] ?? 0)
  const column = (x: number) => isBlack(height, (y) => light[y * width + x] ?? 0)
  return {
    left: leading(width, column) / width,
    right: leading(width, (i) => column(width - 1 - i)) / width,
    top: leading(height, row) / height,
    bottom: leading(height, (i) => row(height - 1 - i)) / height,
  }
}

function leading(count: number, holds: (i: number) => boolean): number {
  let i = 0
  while (i < count && holds(i)) i++
  return i
}

function isBlack(length: number, at: (i: number) => number): boolean {
  let sum = 0
  let specks = 0
  for (let i = 0; i < length; i++) {
    sum += at(i)
    if (at(i) > SPECK) specks++
  }
  return sum / length <= BLACK && specks <= length / 100
}
