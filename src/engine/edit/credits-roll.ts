import type { Canvas, CreditEntry } from './draft.ts'

/** How credits roll: where their rows stand below each other, how far they go, and how fast that can be read. */

export interface CreditRow {
  text: string
  kind: 'heading' | 'role' | 'name'
  /** px from the top of the first row to the row's middle */
  middle: number
}

export interface Roll {
  rows: CreditRow[]
  /** lines one below the other */
  count: number
  /** px from row to row */
  pitch: number
  /** px that all of it is high */
  height: number
  /** px from the top of the canvas: where rows come in, and where they are gone */
  enter: number
  leave: number
}

/** Rows a second, unless a length is given; and the most that can be read. */
const PACE = 1.6
export const FASTEST_PACE = 3.2

/** Parts of the canvas's shorter side and of the pitch. */
const PITCH = 0.058
const HEADING = 1.3
const GAP = { heading: 0.7, entry: 0.4 }
/** Where rows come and go, as parts of the height; tall canvases leave room for what apps draw over the video. */
const WINDOW = { lying: { enter: 0.95, leave: 0.05 }, standing: { enter: 0.82, leave: 0.12 } }

type Size = Pick<Canvas, 'width' | 'height'>

/** Whether roles stand above their names in place of beside them. */
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

/** px that the rows go from when the first comes in to when the last is gone */
export function travelOf({ height, enter, leave }: Roll): number {
  return height + enter - leave
}

/** Rows a second, where it takes so long. @param seconds s */
export function paceOver(roll: Roll, seconds: number): number {
  return travelOf(roll) / roll.pitch / seconds
}

/** How long it takes at a pace that can be read, s; and how long at least. */
export function rollSeconds(roll: Roll): { legible: number; least: number } {
  const rows = travelOf(roll) / roll.pitch
  return { legible: rows / PACE, least: rows / FASTEST_PACE }
}
