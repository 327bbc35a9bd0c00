import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { BESIDE, besideProblem, besideWords, randomBeside } from '../sequence/beside.ts'
import { ground, groundWords, randomGround } from '../values/card.ts'
import { color } from '../values/color.ts'
import { creditLines, randomCredits } from '../values/graphic.ts'
import { length } from '../values/number.ts'
import { seconds } from '../wording.ts'
import { creditWords } from './words.ts'

const ON = ['card', 'film'] as const

/** Names and roles that roll over a card of their own, or over the film. */
export const credits = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'show rolling credits, on a separate card or over the film',
  empty: 'build first',
  needs: [],
  localOnly: true,
  params: {
    lines: creditLines.describe('the lines, from top to bottom'),
    on: z
      .enum(ON)
      .optional()
      .describe('card (default): on a card that is inserted; film: over the film, ending with it or beginning at "at"'),
    background: ground.optional().describe('what is behind them on a card; default dark grey'),
    color: color.optional().describe('colour of the letters; default white'),
    duration: length
      .optional()
      .describe('how long they take; default at a pace that can be read; the answer says if they are too fast'),
    ...BESIDE,
  },
  rule: ({ on, at, before, after, background }) => {
    if (on === 'film' && (before ?? after ?? background) !== undefined)
      return 'over the film there is no card: leave out before, after and background'
    return besideProblem({ at, before, after })
  },
  words: ({ lines, on, background, color, duration, at, before, after }, names) => {
    const place =
      on === 'film'
        ? `over the film${at === undefined ? '' : ` from ${seconds(at)}`}`
        : `on a card ${besideWords({ at, before, after }, names)}`
    return [
      `Roll credits ${place} with ${creditWords(lines)}`,
      ...(background === undefined ? [] : [`on ${groundWords(background, names.clip)}`]),
      ...(color === undefined ? [] : [`in ${color}`]),
      ...(duration === undefined ? [] : [`for ${seconds(duration)}`]),
    ].join(', ')
  },
  examples: {
    en: [
      [
        'end with rolling credits: directed by Ann Lee, camera Bo Chen and Cy Diaz, then "Thanks to all"',
        { lines: [['Directed by', 'Ann Lee'], ['Camera', 'Bo Chen', 'Cy Diaz'], 'Thanks to all'] },
      ],
      [
        'let the credits run over the last shot for 12 seconds',
        { lines: [['Music', 'Viper']], on: 'film', duration: 12 },
      ],
    ],
    zh: [
      [
        '片尾滚动字幕：导演李安，摄影陈波',
        {
          lines: [
            ['导演', '李安'],
            ['摄影', '陈波'],
          ],
        },
      ],
      ['字幕滚动放在画面上，从第20秒开始', { lines: [['配乐', '毒蛇'], '感谢观看'], on: 'film', at: 20 }],
    ],
  },
  random: (film) => ({
    lines: randomCredits(film),
    color: film.maybe(() => '#FFD700'),
    duration: film.maybe(() => film.between(1, 12)),
    ...film.pick([
      randomBeside(film),
      { on: 'film' as const },
      { on: 'film' as const, at: film.time() },
      { on: 'card' as const, background: randomGround(film), ...randomBeside(film) },
    ]),
  }),
})
