import type * as z from 'zod'
import type { Names } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { cardLines, ground, groundWords, lineWords, randomGround, randomLines } from '../values/card.ts'
import { color } from '../values/color.ts'
import { font } from '../values/font.ts'
import { sourceTime } from '../values/number.ts'
import { position, randomPosition } from '../values/position.ts'
import { atPosition, listed, quoted, seconds } from '../wording.ts'

/** The look of a card. @param about the default of each parameter */
export function cardLook(about: Record<string, string> = {}) {
  const said = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('; ')
  return {
    lines: cardLines
      .optional()
      .describe(said('the lines of text, each exactly as it should appear, with its line breaks', about.lines)),
    background: ground.optional().describe(said('what is behind the text', about.background)),
    from: sourceTime
      .optional()
      .describe(said('if a video is behind the text: which moment of it to show, in seconds of the file', about.from)),
    position: position.optional().describe(said('where the lines are', about.position)),
    color: color.optional().describe(said('colour of the lines that have none of their own', about.color)),
    font: font.optional().describe(said('Inter is used if it is not installed')),
  }
}

export const CARD_LOOK = cardLook()
type Look = z.output<z.ZodObject<typeof CARD_LOOK>>

/** `with "Summer" (large) and "2026"`, `on #102030`, `in the center` */
export function cardWords({ lines, background, from, position, color, font }: Look, names: Names): string[] {
  const list = typeof lines === 'string' ? lines.split('\n').filter((line) => line.trim() !== '') : lines
  return [
    ...(list === undefined ? [] : [`with ${listed(list.map(lineWords))}`]),
    ...(background === undefined ? [] : [`on ${groundWords(background, names.clip)}`]),
    ...(from === undefined ? [] : [`as it is at ${seconds(from)} of its own time`]),
    ...(position === undefined ? [] : [atPosition(position)]),
    ...(color === undefined ? [] : [`in ${color}`]),
    ...(font === undefined ? [] : [`in the font ${quoted(font)}`]),
  ]
}

export function randomLook(film: RandomFilm): z.input<z.ZodObject<typeof CARD_LOOK>> {
  return {
    lines: film.maybe(() => randomLines(film)),
    ...film.pick([
      {},
      { background: randomGround(film) },
      { background: film.file('video'), from: film.between(0, 1) },
      { background: film.clip(), from: film.between(0, 1) },
    ]),
    position: film.maybe(() => randomPosition(film)),
    color: film.maybe(() => film.pick(['#FFD700', 'white'])),
    font: film.maybe(() => 'Georgia'),
  }
}
