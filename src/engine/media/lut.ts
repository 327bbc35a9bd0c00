import { MediaError } from './media.ts'

/** Colour tables: `.cube` files with a three-dimensional table (Adobe Cube LUT Specification 1.0). Pure. */

/** Points along each side; larger tables make no visible difference. */
const MOST_POINTS = 65

const SIZE = /^\s*LUT_3D_SIZE\s+(\d+)\s*$/
/** Other lines that FFmpeg accepts. */
const OTHERS = /^\s*($|#|TITLE\b|DOMAIN_MIN\b|DOMAIN_MAX\b)/

/** True for the first bytes of a `.cube` file. */
export function looksLikeLut(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return !text.includes('\0') && /^[ \t]*LUT_[13]D_SIZE[ \t]+\d/m.test(text)
}

/**
 * Checks that a table is complete and readable by FFmpeg: its size, then a colour for every point.
 * @throws {MediaError} if it can't be used
 */
export function checkLut(content: Uint8Array): void {
  const lines = new TextDecoder().decode(content).split(/\r?\n/)
  const rows = lines.filter((line) => !OTHERS.test(line))
  const points = Number(SIZE.exec(rows[0] ?? '')?.[1])
  if (!points) throw new MediaError('it does not begin with LUT_3D_SIZE: export it as a 3D LUT')
  if (points < 2 || points > MOST_POINTS)
    throw new MediaError(`the LUT has ${points} points a side; 2 to ${MOST_POINTS} are possible`)
  const strange = rows.slice(1).find((line) => !isColor(line))
  if (strange !== undefined)
    throw new MediaError(`the LUT has a line that is not a colour: ${strange.trim().slice(0, 40)}`)
  if (rows.length - 1 !== points ** 3)
    throw new MediaError(`the LUT has ${rows.length - 1} colours where ${points ** 3} are needed`)
}

function isColor(line: string): boolean {
  const parts = line.trim().split(/\s+/)
  return parts.length === 3 && parts.every((part) => Number.isFinite(Number(part)))
}
