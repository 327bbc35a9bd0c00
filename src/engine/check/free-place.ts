import { POSITIONS, type PositionName } from '../../edits/values/position.ts'
import { placeBlock } from '../media/text/place.ts'
import { area, type Box, common, together } from './box.ts'
import type { Film } from './film.ts'
import type { Fix } from './finding.ts'
import { outside } from './safe-area.ts'
import type { Written } from './written.ts'

/**
 * The edit that moves a text to the nearest named position without another text at the same time.
 * @param taken other boxes to avoid
 * @returns undefined if no such position is free, or no edit can move it
 */
export function movedTo(film: Film, written: Written, box: Box, taken: readonly Box[] = []): Fix | undefined {
  const position = isPlaced(written) ? undefined : freePlace(film, written, box, taken)
  if (!position) return undefined
  if (written.kind === 'text') return { op: 'update_text', match: written.id, position }
  if (written.kind === 'caption') return { op: 'update_captions', position }
  return written.kind === 'card' ? { op: 'update_card', clip: written.id, position } : undefined
}

/** A caption positioned by its file is there on purpose, and no edit moves it. */
function isPlaced({ layout }: Written): boolean {
  return layout?.kind === 'text' && layout.text.place !== undefined
}

/** Not `lower-third`, which is another kind of text, with a larger first line. */
const CHOICE: readonly PositionName[] = POSITIONS.filter((position) => position !== 'lower-third')

function freePlace(film: Film, written: Written, box: Box, taken: readonly Box[]): PositionName | undefined {
  const { canvas } = film.draft
  const size = { width: box.width * canvas.width, height: box.height * canvas.height }
  const occupied = [...othersBeside(film, written), ...taken]
  const free = CHOICE.flatMap((position) => {
    const { x, y } = placeBlock(size, canvas, position)
    const at = { ...box, x: x / canvas.width, y: y / canvas.height }
    const clear = !outside(at, canvas) && occupied.every((other) => area(common(at, other)) === 0)
    return clear ? [{ position, way: distance(at, box) }] : []
  })
  return free.sort((a, b) => a.way - b.way)[0]?.position
}

/** Boxes of other texts at the same time; captions move together. */
function othersBeside(film: Film, written: Written): Box[] {
  return film.written.flatMap((other) => {
    const { from, to } = together(written, other)
    const apart = other.id === written.id || (other.kind === 'caption' && written.kind === 'caption')
    const box = apart || from >= to ? undefined : film.boxes.get(other.id)
    return box ? [box] : []
  })
}

function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
}
