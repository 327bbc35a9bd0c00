import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { nearest } from '../../../edits/nearest.ts'
import { FAMILIES } from '../../../protocol/scripts.ts'
import type { Task } from '../../workers/task.ts'
import { fontFamilies } from './fonts.ts'

export interface Wanted {
  /** characters, each once */
  letters: string[]
  /** families that were asked for */
  fonts: string[]
}

export interface Lacking {
  /** those that would be drawn as boxes */
  letters: string[]
  /** families that are not there, and the name nearest to each among those that are */
  fonts: { wanted: string; nearest: string }[]
}

/** What the fonts of this machine and the engine's own can't draw. */
export const findLacking: Task<Wanted, Lacking> = ({ letters, fonts }) => {
  const families = [...FAMILIES, ...GlobalFonts.families.map(({ family }) => family)].filter((name) => !isOurs(name))
  const there = new Set(families.map((name) => name.toLowerCase()))
  const absent = [...new Set(fonts)].filter((name) => !there.has(name.toLowerCase()))
  return Promise.resolve({
    letters: letters.filter((letter) => !isDrawn(letter)),
    fonts: absent.map((wanted) => ({ wanted, nearest: nearest(wanted, families) ?? FAMILIES[0] })),
  })
}

/** Pieces of the engine's own fonts are registered under names that nobody asks for. */
const isOurs = (family: string) => /^(inter|noto-)[a-z-]*-/.test(family)

/** In no font there is a letter here. */
const NOWHERE = '\u{10fffd}'

/** Whether some font has it: what none has looks like any other letter that none has. */
function isDrawn(letter: string): boolean {
  const families = fontFamilies(`${letter}…`, null)
  const missing = boxes.get(families) ?? drawing(NOWHERE, families)
  boxes.set(families, missing)
  return !drawing(letter, families).equals(missing)
}

/** What a letter that is nowhere looks like, by families: to look for one in all fonts takes a while. */
const boxes = new Map<string, Buffer>()

function drawing(letter: string, families: string): Buffer {
  const context = createCanvas(48, 48).getContext('2d')
  context.font = `32px ${families}`
  context.fillText(letter, 8, 36)
  return Buffer.from(context.getImageData(0, 0, 48, 48).data.buffer)
}
