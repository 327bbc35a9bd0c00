import type { SKRSContext2D } from '@napi-rs/canvas'
import { setFont } from './block.ts'
import { split } from './layout.ts'
import type { Font } from './rows.ts'
import { joined } from './unseen-emoji.ts'

/** Draws lines of letters and emoji: emoji are scaled to the letters' optical height and centred on capitals. */

/** Scale of an emoji relative to the letters, and its lift in ems. */
const SCALE = 0.84
const LIFT = 0.05

interface Run {
  text: string
  emoji: boolean
}

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Extended_Pictographic}\u200d/u

/** Splits a line into runs of letters and of emoji. */
function runsOf(text: string): Run[] {
  if (!EMOJI.test(text)) return [{ text, emoji: false }]
  const runs: Run[] = []
  for (const character of split(text)) {
    const emoji = EMOJI.test(character)
    const last = runs.at(-1)
    if (last && last.emoji === emoji) last.text += character
    else runs.push({ text: character, emoji })
  }
  return runs.some((run) => !run.emoji && run.text.trim() !== '') ? runs : [{ text, emoji: false }]
}

/** px, including the letter spacing after its last letter */
export function runWidth(context: SKRSContext2D, text: string, font: Font, rightToLeft: boolean): number {
  return inRuns(context, text, font, rightToLeft, () => {})
}

/**
 * Visits the runs of a line, setting the canvas to the font of each.
 * @param draw gets the run, its offset in the line, and its lift, px
 * @returns the width of the line
 */
export function inRuns(
  context: SKRSContext2D,
  text: string,
  font: Font,
  rightToLeft: boolean,
  draw: (run: string, along: number, lift: number) => void,
): number {
  const runs = rightToLeft ? [{ text, emoji: false }] : runsOf(text)
  const size = Number(/([\d.]+)px/.exec(font.css)?.[1] ?? 0)
  let along = 0
  for (const run of runs) {
    setFont(context, run.emoji ? smaller(font, size) : font, rightToLeft)
    const shown = joined(run.text)
    draw(shown, along, run.emoji ? LIFT * size : 0)
    along += context.measureText(shown).width
  }
  return along
}

function smaller({ css, spacing }: Font, size: number): Font {
  return { css: css.replace(/[\d.]+px/, `${size * SCALE}px`), spacing }
}
