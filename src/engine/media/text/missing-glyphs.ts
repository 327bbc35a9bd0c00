import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { nearest } from '../../../edits/nearest.ts'
import { FAMILIES } from '../../../protocol/scripts.ts'
import type { Task } from '../../workers/task.ts'
import { fontFamilies } from './fonts.ts'

export interface Wanted {
  /** characters, each once */
  letters: string[]
  /** requested font families */
  fonts: string[]
}

export interface MissingGlyphs {
  /** characters without a glyph, drawn as boxes */
  letters: string[]
  /** missing families, each with the nearest available name */
  fonts: { wanted: string; nearest: string }[]
}

/** Finds characters and families that neither this machine's fonts nor the engine's own have. */
export const findMissingGlyphs: Task<Wanted, MissingGlyphs> = ({ letters, fonts }) => {
  const families = [...FAMILIES, ...GlobalFonts.families.map(({ family }) => family)].filter((name) => !isOurs(name))
  const there = new Set(families.map((name) => name.toLowerCase()))
  const absent = [...new Set(fonts)].filter((name) => !there.has(name.toLowerCase()))
  return Promise.resolve({
    letters: letters.filter((letter) => !isDrawn(letter)),
    fonts: absent.map((wanted) => ({ wanted, nearest: nearest(wanted, families) ?? FAMILIES[0] })),
  })
}

/** Subsets of the engine's own fonts, which nobody requests by name. */
const isOurs = (family: string) => /^(inter|noto-)[a-z-]*-/.test(family)

/** A code point that no font has. */
const NOWHERE = '\u{10fffd}'

/** Whether some font has it: all missing glyphs look the same. */
function isDrawn(letter: string): boolean {
  const families = fontFamilies(`${letter}…`, null)
  const missing = boxes.get(families) ?? drawing(NOWHERE, families)
  boxes.set(families, missing)
  return !drawing(letter, families).equals(missing)
}

/** Bitmaps of the missing glyph by families, cached, as searching all fonts takes a while. */
const boxes = new Map<string, Buffer>()

function drawing(letter: string, families: string): Buffer {
  const context = createCanvas(48, 48).getContext('2d')
  context.font = `32px ${families}`
  context.fillText(letter, 8, 36)
  return Buffer.from(context.getImageData(0, 0, 48, 48).data.buffer)
}
