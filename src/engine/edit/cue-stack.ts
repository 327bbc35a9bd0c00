import { type Across, acrossOf, type Down, downOf } from '../../edits/values/anchor.ts'
import type { TextPosition } from '../../edits/values/position.ts'
import type { Captions, Cue } from './draft.ts'

/** Stacks captions at the same time in the same place, each keeping its place while it shows. */

/** Limits for rows in one place, and in total. */
const MOST_ROWS = 6
const MOST_AT_ONCE = 40

/** The rows between a caption and its place, shown at some time with it. Usually empty. */
export type Rows = readonly (readonly Cue[])[]

/** The captions shown, each with the rows beneath it (above it, at the top of the canvas). Pure. */
export function stackCues(captions: Captions): Map<Cue, Rows> {
  const lower = captions.cues.filter((cue) => cue.lower)
  if (lower.length === 0) return stacked(captions)
  const upper = stacked({ ...captions, cues: captions.cues.filter((cue) => !cue.lower) })
  return beneath(upper, stacked({ ...captions, cues: lower }), captions.style.position)
}

/** Stacks two languages, the second always below. */
function beneath(upper: Map<Cue, Rows>, lower: Map<Cue, Rows>, position: TextPosition): Map<Cue, Rows> {
  const atTop = spotOf({}, position).down === 'top'
  const [first, second] = atTop ? [upper, lower] : [lower, upper]
  const below = [...first.keys()].sort((a, b) => a.start - b.start)
  const onTop = [...second].map(([cue, rows]): [Cue, Rows] => {
    const end = cue.start + cue.frames
    const under = between(below, cue.start, end).filter((other) =>
      collide(spotOf(cue, position), spotOf(other, position)),
    )
    return [cue, under.length > 0 ? [under, ...rows] : rows]
  })
  return new Map([...first, ...onTop])
}

/** The captions that show at some time of a range of frames. */
function between(cues: readonly Cue[], start: number, end: number): Cue[] {
  const found: Cue[] = []
  for (let i = firstFrom(cues, start - LONGEST); i < cues.length; i++) {
    const cue = cues[i]
    if (!cue || cue.start >= end) break
    if (cue.start + cue.frames > start) found.push(cue)
  }
  return found
}

/** Duration that few captions exceed, frames. */
const LONGEST = 60 * 60

function firstFrom(cues: readonly Cue[], start: number): number {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function stacked({ cues, style }: Captions): Map<Cue, Rows> {
  const rowsOf = new Map<Cue, Cue[][]>()
  let showing: Standing[] = []
  for (const cue of inTurn(cues, style.position)) {
    const spot = spotOf(cue, style.position)
    showing = showing.filter((other) => other.cue.start + other.cue.frames > cue.start)
    const beside = showing.filter((other) => collide(spot, other.spot))
    const row = firstFree(beside.map((other) => other.row))
    if (row >= MOST_ROWS || showing.length >= MOST_AT_ONCE) continue
    for (const other of beside) {
      const [below, above] = other.row < row ? [other, { cue, row }] : [{ cue, row }, other]
      const rows = rowsOf.get(above.cue) ?? []
      rows[below.row] = [...(rows[below.row] ?? []), below.cue]
      rowsOf.set(above.cue, rows)
    }
    showing.push({ cue, spot, row })
    if (!rowsOf.has(cue)) rowsOf.set(cue, [])
  }
  return new Map([...rowsOf].map(([cue, rows]) => [cue, rows.filter((row) => row !== undefined)]))
}

interface Standing {
  cue: Cue
  spot: Spot
  row: number
}

/** A position: the anchor side, and shares of the canvas if numeric. */
interface Spot {
  across: Across
  down: Down
  x: number | null
  y: number | null
}

/** Of captions that begin together, the first goes on top, so it comes last where rows grow upwards. */
function inTurn(cues: readonly Cue[], position: TextPosition): Cue[] {
  return cues
    .map((cue, i) => ({ cue, turn: spotOf(cue, position).down === 'top' ? i : -i }))
    .sort((a, b) => a.cue.start - b.cue.start || a.turn - b.turn)
    .map(({ cue }) => cue)
}

function spotOf({ place }: Pick<Cue, 'place'>, position: TextPosition): Spot {
  if (place) return { across: acrossOf(place.anchor), down: downOf(place.anchor), x: place.x, y: place.y }
  if (typeof position !== 'string') return { across: 'center', down: 'center', x: position[0], y: position[1] }
  if (position === 'auto') return { across: 'center', down: 'bottom', x: null, y: null }
  if (position === 'lower-third') return { across: 'left', down: 'bottom', x: null, y: null }
  return { across: acrossOf(position), down: downOf(position), x: null, y: null }
}

/** Whether two are in the same row: not if one is at the left and one at the right, or each has its own point. */
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
