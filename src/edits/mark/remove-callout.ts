import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { callout } from '../values/refs.ts'

/** Removes one callout, or all. */
export const removeCallout = defineEdit({
  family: 'mark',
  element: 'callout',
  summary: 'remove a callout, or all of them',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    match: callout.optional().describe('the callout to remove'),
    all: z.literal(true).optional().describe('remove every callout'),
  },
  rule: ({ match, all }) => {
    if (match === undefined && all === undefined) return 'say which callout: give match, or all: true'
    return match !== undefined && all !== undefined ? 'give match or all, not both' : undefined
  },
  words: ({ match }, names) => (match === undefined ? 'Remove all callouts' : `Remove ${names.callout(match)}`),
  examples: {
    en: [
      ['take the arrow away', { match: 'k1' }],
      ['no callouts any more', { all: true }],
    ],
    zh: [
      ['去掉箭头', { match: 'k1' }],
      ['删除所有标注', { all: true }],
    ],
  },
  random: (film) => film.pick([{ match: film.callout() }, { all: true as const }]),
})
