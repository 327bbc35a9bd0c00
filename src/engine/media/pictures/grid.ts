import { GRID, type Moment } from '../../edit/picture-analysis.ts'
import { LINEAR } from './oklab.ts'
import { greyOf, type Pixels, tidy } from './pixels.ts'

/** Mean brightness step between px at which busyness is 0.5, of 255. */
const HALF_BUSY = 9
/** Quantile used as a cell's darkest and brightest value. */
const EXTREME = 0.05

/** Busyness and brightness of the cells of a grid over a picture, row by row. */
export function gridOf(pixels: Pixels): Pick<Moment, 'busy' | 'light' | 'dark' | 'bright'> {
  const cells = filled(pixels)
  return {
    busy: cells.map(({ steps, count }) => hundredths(steps / (steps + HALF_BUSY * count))),
    light: cells.map(({ light, count }) => hundredths(light / count)),
    dark: cells.map((cell) => tidy(lightAt(cell, EXTREME))),
    bright: cells.map((cell) => tidy(lightAt(cell, 1 - EXTREME))),
  }
}

const hundredths = (share: number) => Math.round(share * 100) / 100

interface Cell {
  /** sums over its px */
  steps: number
  light: number
  count: number
  /** of its px, by brightness */
  histogram: Uint32Array
}

function filled(pixels: Pixels): Cell[] {
  const { width, height, samples } = pixels
  const grey = greyOf(pixels)
  const cells = Array.from({ length: GRID.columns * GRID.rows }, newCell)
  const columns = Array.from({ length: width }, (_, x) => Math.floor((x * GRID.columns) / width))
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * GRID.rows) / height) * GRID.columns
    for (let x = 0; x < width; x++) {
      const cell = cells[row + (columns[x] ?? 0)]
      if (!cell) continue
      const at = y * width + x
      const here = grey[at] ?? 0
      const right = x + 1 < width ? (grey[at + 1] ?? 0) : here
      const below = y + 1 < height ? (grey[at + width] ?? 0) : here
      const [r, g, b] = [samples[3 * at] ?? 0, samples[3 * at + 1] ?? 0, samples[3 * at + 2] ?? 0]
      cell.steps += Math.sqrt((right - here) ** 2 + (below - here) ** 2)
      cell.light += 0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0)
      cell.count++
      const level = here & 255
      cell.histogram[level] = (cell.histogram[level] ?? 0) + 1
    }
  }
  // in a picture with fewer px than cells, empty cells copy the previous one
  for (const [i, cell] of cells.entries()) if (cell.count === 0) cells[i] = cells[i - 1] ?? cell
  return cells.map((cell) => (cell.count > 0 ? cell : { ...cell, count: 1 }))
}

const newCell = (): Cell => ({ steps: 0, light: 0, count: 0, histogram: new Uint32Array(256) })

/** A quantile of a cell's luminance. */
function lightAt({ histogram, count }: Cell, part: number): number {
  let left = part * count
  for (const [level, px] of histogram.entries()) {
    left -= px
    if (left <= 0) return LINEAR[level] ?? 0
  }
  return 1
}
