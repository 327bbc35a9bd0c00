import type { OrnamentDesign } from '../../style/design.ts'

/** Layout of a theme's ornaments: rules, bars and frames. Pure. */

export interface Bar {
  x: number
  y: number
  width: number
  height: number
  color: string
}

/** Space that an ornament takes around the lines, px. */
export interface Room {
  left: number
  right: number
  above: number
  below: number
  /** between the first line and those below it */
  between: number
}

/** Gap between letters and an ornament, as a share of the type size. */
const GAP = 0.34
/** Padding of a frame, vertical and horizontal. */
const FRAME = { y: 0.42, x: 0.62 }

const NO_ROOM: Room = { left: 0, right: 0, above: 0, below: 0, between: 0 }

/** @param size of the type, px */
export function roomOf(ornament: OrnamentDesign | null | undefined, size: number): Room {
  if (!ornament) return NO_ROOM
  const across = (GAP + ornament.thick) * size
  switch (ornament.kind) {
    case 'rule':
      return { ...NO_ROOM, below: across }
    case 'rules':
      return { ...NO_ROOM, above: across, below: across }
    case 'underline':
      return { ...NO_ROOM, between: 1.1 * across }
    case 'bar':
      return { ...NO_ROOM, left: across }
    case 'frame':
      return { ...NO_ROOM, left: FRAME.x * size, right: FRAME.x * size, above: FRAME.y * size, below: FRAME.y * size }
  }
}

/** Bounds of a block's lines, px. @param first bottom of its first line */
export interface Lines {
  x: number
  y: number
  width: number
  height: number
  first: number
}

/** @param align of the lines */
export function barsOf(
  ornament: OrnamentDesign | null | undefined,
  { x, y, width, height, first }: Lines,
  size: number,
  align: 'left' | 'center' | 'right',
): Bar[] {
  if (!ornament) return []
  const { color, kind } = ornament
  const thick = Math.max(1.5, ornament.thick * size)
  const long = kind === 'rules' ? width * ornament.long : Math.max(width * ornament.long, size * 0.9)
  const from = x + (width - long) * { left: 0, center: 0.5, right: 1 }[align]
  const lying = (top: number): Bar => ({ x: from, y: top, width: long, height: thick, color })
  const gap = GAP * size
  switch (kind) {
    case 'rule':
      return [lying(y + height + gap)]
    case 'rules':
      return [lying(y - gap - thick), lying(y + height + gap)]
    case 'underline':
      return [lying(first + 0.45 * gap)]
    case 'bar':
      return [{ x: x - gap - thick, y, width: thick, height, color }]
    case 'frame': {
      const [dx, dy] = [FRAME.x * size, FRAME.y * size]
      const [left, top, right, bottom] = [x - dx, y - dy, x + width + dx, y + height + dy]
      return [
        { x: left, y: top, width: right - left, height: thick, color },
        { x: left, y: bottom - thick, width: right - left, height: thick, color },
        { x: left, y: top, width: thick, height: bottom - top, color },
        { x: right - thick, y: top, width: thick, height: bottom - top, color },
      ]
    }
  }
}
