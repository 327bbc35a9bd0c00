import type { Luma } from '../../media/luma.ts'

/** Global motion between two pictures, ignoring moving objects. Pure. */

export interface Shift {
  /** px to the right and down */
  x: number
  y: number
}

/** A picture pyramid: full, half and quarter size. */
export type Pyramid = readonly [full: Luma, half: Luma, quarter: Luma]

const BLOCK = 16
/** search range at quarter size, px */
const FAR = 6
/** how far a block may deviate from the global motion, px at full size */
const NEAR = 3
/** Mean difference of neighbours below which a block has too little texture. */
const PLAIN = 3
/** px: blocks this close to the median move with the camera, others on their own */
const TOGETHER = 0.75
/** Least share of blocks that move together; fewer means a cut or blur. */
const AGREED = 0.25

export function pyramid(full: Luma): Pyramid {
  const half = halved(full)
  return [full, half, halved(half)]
}

/** Zero if the pictures have nothing in common or too little texture. */
export function shiftBetween(before: Pyramid, after: Pyramid): Shift {
  const coarse = best(before[2], after[2], { x: 0, y: 0 }, FAR)
  const finer = best(before[1], after[1], { x: 2 * coarse.x, y: 2 * coarse.y }, 2)
  const guess = { x: 2 * finer.x, y: 2 * finer.y }
  const shifts = blocksOf(before[0]).flatMap((block) => blockShift(before[0], after[0], block, guess) ?? [])
  const middle = { x: median(shifts.map(({ x }) => x)), y: median(shifts.map(({ y }) => y)) }
  const agreed = shifts.filter(({ x, y }) => Math.abs(x - middle.x) <= TOGETHER && Math.abs(y - middle.y) <= TOGETHER)
  if (agreed.length === 0 || agreed.length < AGREED * shifts.length) return { x: 0, y: 0 }
  const mean = (axis: 'x' | 'y') => agreed.reduce((sum, shift) => sum + shift[axis], 0) / agreed.length
  return { x: mean('x'), y: mean('y') }
}

function halved({ width, height, samples }: Luma): Luma {
  const small = { width: width >> 1, height: height >> 1, samples: new Uint8Array((width >> 1) * (height >> 1)) }
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const at = 2 * y * width + 2 * x
      const sum =
        (samples[at] ?? 0) + (samples[at + 1] ?? 0) + (samples[at + width] ?? 0) + (samples[at + width + 1] ?? 0)
      small.samples[y * small.width + x] = (sum + 2) >> 2
    }
  }
  return small
}

interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The integer shift near `guess` with the best match, ignoring the rim. */
function best(before: Luma, after: Luma, guess: Shift, reach: number): Shift {
  const rim = { x: Math.abs(guess.x) + reach, y: Math.abs(guess.y) + reach }
  const inner = { x: rim.x, y: rim.y, width: before.width - 2 * rim.x, height: before.height - 2 * rim.y }
  if (inner.width < BLOCK || inner.height < BLOCK) return guess
  return leastDifferent(before, after, inner, guess, reach).shift
}

function leastDifferent(before: Luma, after: Luma, area: Area, guess: Shift, reach: number) {
  let found = { shift: guess, difference: difference(before, after, area, guess, Number.POSITIVE_INFINITY) }
  for (let y = guess.y - reach; y <= guess.y + reach; y++) {
    for (let x = guess.x - reach; x <= guess.x + reach; x++) {
      const shift = { x, y }
      const sum = difference(before, after, area, shift, found.difference)
      if (sum < found.difference) found = { shift, difference: sum }
    }
  }
  return found
}

/** Sum of absolute differences; stops beyond `limit`. */
function difference(before: Luma, after: Luma, { x, y, width, height }: Area, shift: Shift, limit: number): number {
  let sum = 0
  for (let row = y; row < y + height && sum < limit; row++) {
    let from = row * before.width + x
    let to = (row + shift.y) * after.width + x + shift.x
    for (const end = from + width; from < end; from++, to++)
      sum += Math.abs((before.samples[from] ?? 0) - (after.samples[to] ?? 0))
  }
  return sum
}

function blocksOf({ width, height }: Luma): Area[] {
  const places = (length: number) =>
    Array.from({ length: Math.floor(length / (1.5 * BLOCK)) }, (_, i) => Math.round(i * 1.5 * BLOCK))
  return places(height).flatMap((y) => places(width).map((x) => ({ x, y, width: BLOCK, height: BLOCK })))
}

/** Subpixel motion of a block; undefined if it left the picture or has no texture. */
function blockShift(before: Luma, after: Luma, block: Area, guess: Shift): Shift | undefined {
  const margin = NEAR + 1
  const inside =
    block.x + guess.x >= margin &&
    block.y + guess.y >= margin &&
    block.x + guess.x + BLOCK + margin <= after.width &&
    block.y + guess.y + BLOCK + margin <= after.height
  if (!inside || texture(before, block) < PLAIN) return undefined
  const { shift, difference: least } = leastDifferent(before, after, block, guess, NEAR)
  const at = (x: number, y: number) =>
    difference(before, after, block, { x: shift.x + x, y: shift.y + y }, Number.POSITIVE_INFINITY)
  return {
    x: shift.x + valley(at(-1, 0), least, at(1, 0)),
    y: shift.y + valley(at(0, -1), least, at(0, 1)),
  }
}

/** Mean difference of neighbours in the weaker direction: a single edge can't be located along itself. */
function texture({ width, samples }: Luma, block: Area): number {
  let [across, down] = [0, 0]
  for (let y = block.y; y < block.y + BLOCK - 1; y++) {
    for (let x = block.x; x < block.x + BLOCK - 1; x++) {
      const here = samples[y * width + x] ?? 0
      across += Math.abs(here - (samples[y * width + x + 1] ?? 0))
      down += Math.abs(here - (samples[(y + 1) * width + x] ?? 0))
    }
  }
  return Math.min(across, down) / (BLOCK - 1) ** 2
}

/** Subpixel minimum by fitting a V with equal slopes to three sums of absolute differences. */
function valley(left: number, middle: number, right: number): number {
  const steep = Math.max(left, right) - middle
  return steep <= 0 ? 0 : Math.max(-0.5, Math.min(0.5, (left - right) / (2 * steep)))
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
