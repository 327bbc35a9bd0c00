import type { Canvas, CreditEntry } from './draft.ts'

/** Layout and timing of rolling credits. */

export interface CreditRow {
  text: string
  kind: 'heading' | 'role' | 'name'
  /** centre of the row, px from the top of the first row */
  middle: number
}

export interface Roll {
  rows: CreditRow[]
  /** number of lines */
  count: number
  /** px from row to row */
  pitch: number
  /** total height, px */
  height: number
  /** px from the top of the canvas at which rows enter and leave */
  enter: number
  leave: number
}

/** Default pace, rows per second; and the fastest legible one. */
const PACE = 1.6
export const FASTEST_PACE = 3.2

/** Shares of the canvas's shorter side and of the pitch. */
const PITCH = 0.058
const HEADING = 1.3
const GAP = { heading: 0.7, entry: 0.4 }
/** Where rows enter and leave, as shares of the height; vertical canvases leave room for apps' interfaces. */
const WINDOW = { lying: { enter: 0.95, leave: 0.05 }, standing: { enter: 0.82, leave: 0.12 } }

type Size = Pick<Canvas, 'width' | 'height'>

/** Whether roles are above their names instead of beside them. */
export function isStanding({ width, height }: Size): boolean {
  return height > width
}

export function rollOf(lines: readonly CreditEntry[], canvas: Size): Roll {
  const pitch = PITCH * Math.min(canvas.width, canvas.height)
  const standing = isStanding(canvas)
  const rows: CreditRow[] = []
  let y = 0
  let count = 0
  const add = (text: string, kind: CreditRow['kind'], high: number) => {
    rows.push({ text, kind, middle: y + (high * pitch) / 2 })
    y += high * pitch
    count++
  }
  for (const [i, { role, names }] of lines.entries()) {
    if (i > 0) y += (role === null ? GAP.heading : GAP.entry) * pitch
    if (role === null) {
      for (const name of names) add(name, 'heading', HEADING)
      continue
    }
    if (standing) add(role, 'role', 0.85)
    else rows.push({ text: role, kind: 'role', middle: y + pitch / 2 })
    for (const name of names) add(name, 'name', 1)
  }
  const { enter, leave } = standing ? WINDOW.standing : WINDOW.lying
  return { rows, count, pitch, height: y, enter: enter * canvas.height, leave: leave * canvas.height }
}

/** total distance from the first row's entry to the last row's exit, px */
export function travelOf({ height, enter, leave }: Roll): number {
  return height + enter - leave
}

/** Pace for a duration, rows per second. @param seconds s */
export function paceOver(roll: Roll, seconds: number): number {
  return travelOf(roll) / roll.pitch / seconds
}

/** Duration at a legible pace, and the shortest duration, s. */
export function rollSeconds(roll: Roll): { legible: number; least: number } {
  const rows = travelOf(roll) / roll.pitch
  return { legible: rows / PACE, least: rows / FASTEST_PACE }
}
