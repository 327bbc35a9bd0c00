import { type Across, acrossOf, type Down, downOf } from '../../edits/values/anchor.ts'
import type { TextPosition } from '../../edits/values/position.ts'
import type { Captions, Cue } from './draft.ts'

/** Captions at the same time in the same place: one above the other, each where it is for as long as it shows. */

/** More than this in one place, and more than this in all, are not read any more. */
const MOST_ROWS = 6
const MOST_AT_ONCE = 40

/** The rows between a caption and its place: what stands there at some time while it shows. None for most. */
export type Rows = readonly (readonly Cue[])[]

/** The captions that are shown, each with the rows beneath it (above it, at the top of the canvas). Pure. */
export function stackCues({ cues, style }: Captions): Map<Cue, Rows> {
  const stacked = new Map<Cue, Cue[][]>()
  let showing: Standing[] = []
  for (const cue of inTurn(cues, style.position)) {
    const spot = spotOf(cue, style.position)
    showing = showing.filter((other) => other.cue.start + other.cue.frames > cue.start)
    const beside = showing.filter((other) => collide(spot, other.spot))
    const row = firstFree(beside.map((other) => other.row))
    if (row >= MOST_ROWS || showing.length >= MOST_AT_ONCE) continue
    for (const other of beside) {
      const [below, above] = other.row < row ? [other, { cue, row }] : [{ cue, row }, other]
      const rows = stacked.get(above.cue) ?? []
      rows[below.row] = [...(rows[below.row] ?? []), below.cue]
      stacked.set(above.cue, rows)
    }
    showing.push({ cue, spot, row })
    if (!stacked.has(cue)) stacked.set(cue, [])
  }
  return new Map([...stacked].map(([cue, rows]) => [cue, rows.filter((row) => row !== undefined)]))
}

interface Standing {
  cue: Cue
  spot: Spot
  row: number
}

/** Where something stands: which of its sides, and shares of the canvas where a number says so. */
interface Spot {
  across: Across
  down: Down
  x: number | null
  y: number | null
}

/** Of those that begin together, the first is to be read first: it is on top, and so comes last where rows grow upwards. */
function inTurn(cues: readonly Cue[], position: TextPosition): Cue[] {
  return cues
    .map((cue, i) => ({ cue, turn: spotOf(cue, position).down === 'top' ? i : -i }))
    .sort((a, b) => a.cue.start - b.cue.start || a.turn - b.turn)
    .map(({ cue }) => cue)
}

function spotOf({ place }: Cue, position: TextPosition): Spot {
  if (place) return { across: acrossOf(place.anchor), down: downOf(place.anchor), x: place.x, y: place.y }
  if (typeof position !== 'string') return { across: 'center', down: 'center', x: position[0], y: position[1] }
  if (position === 'auto') return { across: 'center', down: 'bottom', x: null, y: null }
  if (position === 'lower-third') return { across: 'left', down: 'bottom', x: null, y: null }
  return { across: acrossOf(position), down: downOf(position), x: null, y: null }
}

/** Two in one row, unless one is at the left and one at the right, or each is at a point of its own. */
function collide(a: Spot, b: Spot): boolean {
  if (a.down !== b.down || a.y !== b.y) return false
  if (a.across !== b.across && a.across !== 'center' && b.across !== 'center') return false
  const points = a.y !== null && a.x !== null && b.x !== null
  return !points || (a.x === b.x && a.across === b.across)
}

function firstFree(taken: readonly number[]): number {
  let row = 0
  while (taken.includes(row)) row++
  return row
}
