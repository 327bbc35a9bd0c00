import { defineEdit } from '../define.ts'
import { color } from '../values/color.ts'
import { fadeLength } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { fades } from '../wording.ts'

/** Fades the picture from and to a colour. */
export const fadeVideo = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'fade the picture in or out; with "all", at the beginning and end of the film',
  hint: "all: the film's ends",
  empty: 'build first',
  needs: [],
  params: {
    target: clips.describe('the clip to fade; "all" means the whole film'),
    in: fadeLength.optional().describe('length of the fade-in; 0 removes it; if neither is given: 1 s at both ends'),
    out: fadeLength.optional().describe('length of the fade-out; 0 removes it'),
    color: color.optional().describe('the colour that it fades from and to; default as before, else black'),
  },
  rule: (params) =>
    params.color !== undefined && params.in === 0 && params.out === 0
      ? 'leave out color when you remove both fades'
      : undefined,
  words: ({ target, color, ...lengths }, names) =>
    fades(target === 'all' ? 'the whole video' : `the picture of ${names.clip(target)}`, lengths, color),
  examples: {
    en: [
      ['fade the video out to black over the last 2 seconds', { target: 'all', out: 2, color: '#000000' }],
      ['clip 1 should fade in from white for 1 second', { target: 1, in: 1, color: '#FFFFFF' }],
    ],
    zh: [
      ['视频结尾2秒淡出到黑', { target: 'all', out: 2, color: '#000000' }],
      ['第1段画面1秒淡入', { target: 1, in: 1 }],
    ],
  },
  random: (film) => ({
    target: film.pick([film.clip(), 'all']),
    ...film.pick([{}, { in: film.between(0, 3), out: 0 }, { in: film.between(0, 3) }]),
    ...film.pick([{}, { out: film.between(0.1, 3), color: film.maybe(() => film.pick(['#000000', '#fff'])) }]),
  }),
})
