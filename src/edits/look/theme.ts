import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { color } from '../values/color.ts'
import { value } from '../values/kind.ts'
import { fraction } from '../values/number.ts'
import { theme as themeName } from '../values/theme.ts'
import { THEMES } from '../values/themes.ts'
import { percent } from '../wording.ts'

const accent = value(z.union([z.literal('auto'), color]), {
  as: 'color|auto',
  full: 'a colour; auto: the one that stands out in the pictures',
})

/** Styles the whole film: fonts, lower thirds, captions, cards, credits and transitions, including those added later. */
export const theme = defineEdit({
  family: 'look',
  element: 'film',
  summary: 'give the whole film one style: fonts, lower thirds, captions, cards, transitions, colours',
  hint: 'unless set by hand',
  empty: 'as it is',
  needs: ['pictures'],
  localOnly: true,
  params: {
    name: themeName.describe('the theme; "none" removes it. What was set by hand stays as it is'),
    accent: accent.optional().describe('colour of what should stand out; default auto'),
    look: fraction()
      .optional()
      .describe("how strongly the pictures take on its colours, 0 for not at all; default the theme's own"),
  },
  rule: ({ name, accent, look }) =>
    name === 'none' && (accent !== undefined || look !== undefined)
      ? 'accent and look need a theme; leave them out with none'
      : undefined,
  words: ({ name, accent, look }) =>
    name === 'none'
      ? 'Take the theme off the film'
      : [
          `Give the film the ${name} theme`,
          ...(accent === undefined
            ? []
            : [accent === 'auto' ? 'with an accent taken from its pictures' : `with ${accent} as its accent`]),
          ...(look === undefined ? [] : [`with ${percent(look)} of its look on the pictures`]),
        ].join(', '),
  examples: {
    en: [
      ['make it look editorial', { name: 'editorial' }],
      ['use the neon theme with gold as its accent', { name: 'neon', accent: '#FFD700' }],
    ],
    zh: [
      ['用杂志风格', { name: 'editorial' }],
      ['去掉主题', { name: 'none' }],
    ],
  },
  random: (film) =>
    film.pick([
      { name: 'none' as const },
      {
        name: film.pick(THEMES),
        accent: film.maybe(() => film.pick(['auto', '#FFD700', 'teal'])),
        look: film.maybe(() => film.between(0, 1)),
      },
    ]),
})
