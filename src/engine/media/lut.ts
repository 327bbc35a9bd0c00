import { MediaError } from './media.ts'

/** Colour tables: `.cube` files with a three-dimensional table (Adobe Cube LUT Specification 1.0). Pure. */

/** Points along each side; larger tables show no difference. */
const MOST_POINTS = 65

const SIZE = /^[ \t]*LUT_3D_SIZE[ \t]+(\d+)[ \t]*\r?$/m

/** True for the first bytes of a `.cube` file. */
export function looksLikeLut(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return !text.includes('\0') && /^[ \t]*LUT_[13]D_SIZE[ \t]+\d/m.test(text)
}

/**
 * Checks that a table is whole: every point has its colour, and nothing in it is no number.
 * @throws {MediaError} when it can not be used
 */
export function checkLut(content: Uint8Array): void {
  const text = new TextDecoder().decode(content)
  const points = Number(SIZE.exec(text)?.[1])
  if (!points) throw new MediaError('it is a colour table for single channels: export it as a 3D LUT')
  if (points < 2 || points > MOST_POINTS)
    throw new MediaError(`its colour table has ${points} points a side, which must be 2 to ${MOST_POINTS}`)
  const colors = text.split(/\r?\n/).filter((line) => /^\s*[-+.\d]/.test(line))
  if (colors.length !== points ** 3)
    throw new MediaError(`its colour table has ${colors.length} colours where ${points ** 3} are needed`)
  if (!colors.every(isColor)) throw new MediaError('its colour table has a line that is no colour')
}

function isColor(line: string): boolean {
  const parts = line.trim().split(/\s+/)
  return parts.length === 3 && parts.every((part) => Number.isFinite(Number(part)))
}
