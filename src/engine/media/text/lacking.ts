import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { nearest } from '../../../edits/nearest.ts'
import { FAMILIES, FONT_SCRIPTS } from '../../../protocol/scripts.ts'
import type { Task } from '../../workers/task.ts'
import { fontFamilies, hasOwnLetters } from './fonts.ts'

export interface Wanted {
  texts: string[]
  /** families that were asked for */
  fonts: string[]
}

export interface Lacking {
  /** scripts of which letters would be drawn as boxes, in English */
  scripts: string[]
  /** families that are not there, and the name nearest to each among those that are */
  fonts: { wanted: string; nearest: string }[]
}

/** What the fonts of this machine and the engine's own can't draw of texts. */
export const findLacking: Task<Wanted, Lacking> = ({ texts, fonts }) => {
  const letters = new Set(texts.join(''))
  const scripts = FONT_SCRIPTS.filter((script) => {
    const own = [...letters].filter((letter) => script.letters.test(letter) && !hasOwnLetters(letter))
    return own.some((letter) => !isDrawn(letter))
  })
  const families = [...FAMILIES, ...GlobalFonts.families.map(({ family }) => family)].filter((name) => !isOurs(name))
  const there = new Set(families.map((name) => name.toLowerCase()))
  const absent = [...new Set(fonts)].filter((name) => !there.has(name.toLowerCase()))
  return Promise.resolve({
    scripts: [...new Set(scripts.map(({ name }) => name))],
    fonts: absent.map((wanted) => ({ wanted, nearest: nearest(wanted, families) ?? FAMILIES[0] })),
  })
}

/** Pieces of the engine's own fonts are registered under names that nobody asks for. */
const isOurs = (family: string) => /^(inter|noto-)[a-z-]*-/.test(family)

/** In no font there is a letter here. */
const NOWHERE = '\u{10fffd}'

/** Whether some font of the machine has it: what none has looks like any other letter that none has. */
function isDrawn(letter: string): boolean {
  return !drawing(letter).equals(drawing(NOWHERE))
}

function drawing(letter: string): Buffer {
  const context = createCanvas(48, 48).getContext('2d')
  context.font = `32px ${fontFamilies('…', null)}`
  context.fillText(letter, 8, 36)
  return Buffer.from(context.getImageData(0, 0, 48, 48).data.buffer)
}
