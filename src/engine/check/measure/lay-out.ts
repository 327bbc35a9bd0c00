import { layOutCard } from '../../media/card/layout.ts'
import { lowerThirdArea } from '../../media/graphic/lower-third/layout.ts'
import { type Block, layOut } from '../../media/text/block.ts'
import type { Size } from '../../media/text/place.ts'
import type { Task } from '../../workers/task.ts'
import type { Box } from '../box.ts'
import type { Layable } from '../written.ts'

export interface LayOutInput {
  canvas: Size
  layables: readonly Layable[]
}

/** Bounding boxes of the letters of texts, as shares of the canvas; including the box behind, if any. */
export const layOutWritten: Task<LayOutInput, Box[]> = ({ canvas, layables }) =>
  layables.map((layable) => {
    const { x, y, width, height } = boxOf(layable, canvas)
    return { x: x / canvas.width, y: y / canvas.height, width: width / canvas.width, height: height / canvas.height }
  })

function boxOf(layable: Layable, canvas: Size): Box {
  switch (layable.kind) {
    case 'text':
      return inkOf(layOut(layable.text, canvas), layable.text.background !== null)
    case 'card':
      return cardBox(layable.card, canvas)
    case 'lower_third':
      return lowerThirdArea(layable.look, canvas)
  }
}

/** Ascent and descent, as shares of the type size. */
const ABOVE = 0.76
const BELOW = 0.22

function inkOf({ x, y, width, height, lines, size }: Block, plate: boolean): Box {
  const [first, last] = [lines[0], lines.at(-1)]
  if (plate || !first || !last) return { x, y, width, height }
  const left = Math.min(x, ...lines.map((line) => line.x))
  const top = first.baseline - ABOVE * size
  return { x: left, y: top, width, height: last.baseline + BELOW * size - top }
}

function cardBox(card: Extract<Layable, { kind: 'card' }>['card'], canvas: Size): Box {
  const { rows } = layOutCard(card, canvas)
  const left = Math.min(...rows.map(({ x }) => x))
  const right = Math.max(...rows.map(({ x, width }) => x + width))
  const top = Math.min(...rows.map(({ baseline, size }) => baseline - ABOVE * size))
  const bottom = Math.max(...rows.map(({ baseline, size }) => baseline + BELOW * size))
  return rows.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}
