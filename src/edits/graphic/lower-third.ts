import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { content } from '../text/content.ts'
import { randomTimes, textTimes, timeWords } from '../text/times.ts'
import { color } from '../values/color.ts'
import { SIDES } from '../values/graphic.ts'
import { spanProblem } from '../values/span.ts'
import { joined, quoted } from '../wording.ts'

/** A name and a role on a plate. */
export const lowerThird = defineEdit({
  family: 'graphic',
  element: 'graphic',
  summary: 'show a name and a role in a lower third',
  empty: 'build first',
  needs: [],
  localOnly: true,
  params: {
    name: content.describe('the name, exactly as it should appear'),
    role: content.optional().describe('a second line below the name'),
    side: z.enum(SIDES).optional().describe('the side of the picture that it is on; default left'),
    color: color.optional().describe('colour of its bar and the role; default #FFC53D'),
    ...textTimes({ start: 'default 0', end: 'default 5 s later, or the end of the clip if one is named' }),
  },
  rule: spanProblem,
  words: ({ name, role, side, color, ...times }, names) =>
    [
      joined(
        `Show the name ${quoted(name)} on a lower-third graphic`,
        role === undefined ? '' : `with the role ${quoted(role)}`,
        side === undefined ? '' : `on the ${side}`,
        ...timeWords(times, names),
      ),
      ...(color === undefined ? [] : [`in ${color}`]),
    ].join(', '),
  examples: {
    en: [
      [
        'at 12 s introduce Anna Berg, founder, for 4 seconds',
        { name: 'Anna Berg', role: 'Founder', start: 12, duration: 4 },
      ],
      ['name the speaker of clip 3 on the right: Dr. Bo Chen', { name: 'Dr. Bo Chen', side: 'right', clip: 3 }],
    ],
    zh: [
      ['第5秒在左下角显示人名条：王小明，产品经理', { name: '王小明', role: '产品经理', start: 5 }],
      ['第二段右边加人名条“李华”，蓝色', { name: '李华', clip: 2, side: 'right', color: '#2F7BFF' }],
    ],
  },
  random: (film) => ({
    name: film.words(),
    role: film.maybe(() => film.words()),
    side: film.maybe(() => film.pick(SIDES)),
    color: film.maybe(() => film.pick(['#FFD700', '#1E3A8A'])),
    ...randomTimes(film),
  }),
})
