interface Size {
  width: number
  height: number
}

/** Layout of pictures of one size on a sheet, in rows from the left, px. */
export interface SheetLayout extends Size {
  tile: Size
  /** top left corner of each picture */
  places: { x: number; y: number }[]
}

/** px: the largest size that MCP clients and models do not scale down */
export const LARGEST = 768
/** height of the label below each picture, px */
export const LABEL = 22
const GAP = 6
const SMALLEST = 16

/** A size fitted into a square, keeping the aspect ratio; never enlarged; even. */
export function fitted({ width, height }: Size, side = LARGEST): Size {
  const scale = Math.min(1, side / width, side / height)
  const even = (px: number) => Math.max(SMALLEST, 2 * Math.floor((px * scale) / 2))
  return { width: even(width), height: even(height) }
}

/** The layout in which the pictures are largest. */
export function sheetLayout(count: number, canvas: Size): SheetLayout {
  const layouts = Array.from({ length: count }, (_, i) => inColumns(i + 1, count, canvas))
  return layouts.reduce((best, other) => (other.tile.width > best.tile.width ? other : best))
}

function inColumns(columns: number, count: number, canvas: Size): SheetLayout {
  const rows = Math.ceil(count / columns)
  const room = {
    width: (LARGEST - GAP * (columns + 1)) / columns,
    height: (LARGEST - (GAP + LABEL) * rows - GAP) / rows,
  }
  const scale = Math.min(1, room.width / canvas.width, room.height / canvas.height)
  const tile = fitted({ width: canvas.width * scale, height: canvas.height * scale })
  const places = Array.from({ length: count }, (_, i) => ({
    x: GAP + (i % columns) * (tile.width + GAP),
    y: GAP + Math.floor(i / columns) * (tile.height + LABEL + GAP),
  }))
  return {
    width: GAP + columns * (tile.width + GAP),
    height: GAP + rows * (tile.height + LABEL + GAP),
    tile,
    places,
  }
}
