import { defineEdit } from '../define.ts'
import { length } from '../values/number.ts'
import { seconds } from '../wording.ts'
import { BESIDE, besideProblem, besideWords, randomBeside } from './beside.ts'
import { cardLook, cardWords, randomLook } from './card-look.ts'

/** A clip without a file: lines of text on a colour, a gradient, or a blurred picture. */
export const card = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'add a card: text on a colour or a blurred picture, shown like a clip',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    ...cardLook({
      lines: 'the first is large and the others small, unless they have a size; leave it out for an empty card',
      background: 'default dark grey',
      from: 'default the middle',
      position: 'default center',
      color: 'default white or almost black, whichever is more legible',
    }),
    duration: length
      .optional()
      .describe('how long it is shown; default as long as the text takes to read, at least 3 s'),
    ...BESIDE,
  },
  rule: besideProblem,
  words: ({ at, before, after, duration, ...look }, names) =>
    [
      `Put a card in ${besideWords({ at, before, after }, names)}`,
      ...cardWords(look, names),
      ...(duration === undefined ? [] : [`for ${seconds(duration)}`]),
    ].join(', '),
  examples: {
    en: [
      [
        'begin with a dark blue card for 3 seconds: "Summer Camp", under it "July 2026"',
        { lines: ['Summer Camp', 'July 2026'], background: '#00008B', duration: 3, before: 1 },
      ],
      [
        'after clip 2 a card "Part two" over a blurred picture of clip 3',
        { lines: [{ text: 'Part two', size: 'medium' }], background: 3, after: 2 },
      ],
    ],
    zh: [
      [
        '片头加一张深蓝色卡片，三秒，写“夏令营”，下面小字“2026年7月”',
        { lines: ['夏令营', '2026年7月'], background: '#00008B', duration: 3, before: 1 },
      ],
      ['最后放一张黑色卡片，写“谢谢观看”', { lines: '谢谢观看', background: 'black' }],
    ],
  },
  random: (film) => ({
    ...randomLook(film),
    duration: film.maybe(() => film.between(0.5, 4)),
    ...randomBeside(film),
  }),
})
