import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { clip, place } from '../values/refs.ts'

/** Moves a clip to another position in the sequence. */
export const move = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'move a clip to a position, or before or after another clip',
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.describe('the clip to move'),
    to: place.optional().describe('its new position'),
    before: clip.optional().describe('the clip to put it before'),
    after: clip.optional().describe('the clip to put it after'),
  },
  rule: (params) => {
    const beside = params.before ?? params.after
    return (
      exactlyOne(params, 'to', 'before', 'after') ??
      (beside === params.clip ? 'a clip cannot go beside itself' : undefined)
    )
  },
  words: ({ clip, to, before, after }, names) => {
    if (before !== undefined) return `Move ${names.clip(clip)} before ${names.clip(before)}`
    return `Move ${names.clip(clip)} ${after === undefined ? `to position ${to}` : `after ${names.clip(after)}`}`
  },
  examples: {
    en: [
      ['move the third clip to the start', { clip: 3, to: 1 }],
      ['put clip 1 after clip 4', { clip: 1, after: 4 }],
    ],
    zh: [
      ['把第三段移到最前面', { clip: 3, to: 1 }],
      ['把第四段放到第二段前面', { clip: 4, before: 2 }],
    ],
  },
  random: (film) => {
    const [first, second] = film.cut()
    return film.pick([
      { clip: film.clip(), to: 1 + film.below(2) },
      { clip: second, before: first },
      { clip: first, after: second },
    ])
  },
})
