import { defineEdit } from '../define.ts'
import { lengthWithin } from '../values/number.ts'
import { clips } from '../values/refs.ts'
import { seconds } from '../wording.ts'

/** Cuts out pauses in speech. */
export const removeSilence = defineEdit({
  family: 'analysis',
  element: 'clip',
  summary: 'cut out the silences',
  empty: 'build first',
  needs: ['silences'],
  params: {
    min: lengthWithin(0.2, 60).optional().describe('the shortest pause that is cut, default 0.7 s'),
    target: clips.optional().describe('the clip to change; default "all"'),
  },
  words: ({ min, target }, names) => {
    const silences = `the silences${min === undefined ? '' : ` of at least ${seconds(min)}`}`
    return `Cut ${silences} out of ${target === undefined ? 'the video' : names.clip(target)}`
  },
  examples: {
    en: [
      ['cut all pauses longer than 0.7 seconds', { min: 0.7 }],
      ['remove the silent parts of clip 2', { target: 2 }],
    ],
    zh: [
      ['超过1秒的停顿都剪掉', { min: 1 }],
      ['把第二段里静音的地方剪掉', { target: 2 }],
    ],
  },
  random: (film) => ({
    min: film.maybe(() => film.between(0.2, 3)),
    target: film.maybe(() => film.pick([film.clip(), 'all'])),
  }),
})
