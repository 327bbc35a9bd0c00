import type { Box } from '../../../../edits/values/box.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { frosted, mosaic, plain } from './cover.ts'
import { paintRows, type RowFill } from './rows.ts'
import type { Placed } from './shown.ts'
import { BLACK, Spotlight } from './spotlight.ts'
import { type Area, halved, type Samples, type Surface } from './surface.ts'
import { surroundings } from './surroundings.ts'

/** Used where nothing surrounds a region: grey. */
const NOTHING_AROUND = { y: 100, u: 128, v: 128 }

/** Size of a pattern's cell: share of the picture's shorter side, least and largest share of the region's; minimum in samples. */
const CELL = { picture: 1 / 40, region: { blur: 0.17, pixelate: 0.06 }, most: 0.36, least: 4 }

/** Paints regions on frames. */
export class RegionPainter {
  readonly #kernel: Kernel
  readonly #spotlights = new Map<number, Spotlight>()

  constructor(kernel: Kernel) {
    this.#kernel = kernel
  }

  paint(surface: Surface, regions: readonly Placed[]): void {
    paintHiding(this.#kernel, surface, regions)
    for (const [i, { effect, shape, box }] of regions.entries()) {
      if (effect !== 'spotlight') continue
      const spotlight = this.#spotlights.get(i) ?? new Spotlight()
      this.#spotlights.set(i, spotlight)
      spotlight.dimAround(surface, shape, box)
    }
  }
}

/**
 * Hides regions using only what surrounds them: two pictures that differ only inside regions are bit-identical afterwards.
 */
function paintHiding(kernel: Kernel, surface: Surface, regions: readonly Placed[]): void {
  const hiding = regions.filter(({ effect }) => effect !== 'spotlight')
  const areas = hiding.map(({ box }) => coveredArea(box, surface.y))
  for (const [i, { effect, shape }] of hiding.entries()) {
    const area = areas[i]
    if (!area) continue
    // hidden regions do not count as surroundings
    const others = areas.filter((_, k) => k !== i)
    for (const name of ['y', 'u', 'v'] as const) {
      const scale = name === 'y' ? (each: Area) => each : halved
      paintRows(
        surface[name],
        scale(area),
        shape,
        coverOf(kernel, surface, name, effect, scale(area), others.map(scale)),
      )
    }
    if (surface.alpha) paintRows(surface.alpha, area, shape, plain(255))
  }
}

function coverOf(
  kernel: Kernel,
  surface: Surface,
  name: 'y' | 'u' | 'v',
  effect: Placed['effect'],
  area: Area,
  others: readonly Area[],
): RowFill {
  if (effect !== 'blur' && effect !== 'pixelate') return plain(BLACK[name])
  const plane = surface[name]
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  const input = {
    ...{
      width,
      height,
      cell: cellOf(plane, effect, Math.min(width, height)),
      pattern: name === 'y' ? (1 as const) : (0 as const),
    },
    around: surroundings(plane, area, others, NOTHING_AROUND[name]),
  }
  return effect === 'blur' ? frosted(kernel, input) : mosaic(input)
}

function cellOf({ width, height }: Samples, effect: 'blur' | 'pixelate', shorter: number): number {
  const usual = Math.max(CELL.picture * Math.min(width, height), CELL.region[effect] * shorter)
  return Math.max(CELL.least, Math.min(usual, CELL.most * shorter))
}

/** Codecs smear details slightly: extra margin covered on every side, as a share of the picture's shorter side. */
const MARGIN = { part: 1 / 135, least: 2 }

/** The covered area: the box with a margin. */
function coveredArea({ x, y, width, height }: Box, picture: Samples): Area {
  const margin = Math.max(MARGIN.least, MARGIN.part * Math.min(picture.width, picture.height))
  const down = (px: number) => 2 * Math.floor(Math.max(0, px - margin) / 2)
  const up = (px: number, most: number) => Math.min(most, 2 * Math.ceil((px + margin) / 2))
  return {
    left: down(x * picture.width),
    top: down(y * picture.height),
    right: up((x + width) * picture.width, picture.width),
    bottom: up((y + height) * picture.height, picture.height),
  }
}
