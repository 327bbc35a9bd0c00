import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { length } from '../values/number.ts'
import { files } from '../values/refs.ts'
import { listed, seconds } from '../wording.ts'

/** Builds a new sequence from uploads, replacing the timeline. */
export const buildSequence = defineEdit({
  family: 'sequence',
  element: 'film',
  summary: 'build the sequence from the uploads, replacing what is there',
  empty: 'as it is',
  needs: [],
  params: {
    assets: files.describe('the files to show, one after another, in this order'),
    order: z.literal('listed').optional().describe('keeps the order of the list, which is also the default'),
    total: length.optional().describe('length of the video; photos share the time that the videos leave'),
    each: length
      .optional()
      .describe(
        'instead of total: how long each photo is shown, default 4 s; if there are no photos, how much of each video is shown at most',
      ),
    every: z.literal(true).optional().describe('if there are both photos and videos, "each" limits the videos, too'),
  },
  rule: (params) =>
    atMostOne(params, 'total', 'each') ??
    (params.every && params.each === undefined ? 'give each together with every' : undefined),
  words: ({ assets, order, total, each, every }) => {
    const inOrder = assets === 'all' ? ['in the order of upload'] : assets.length > 1 ? ['in that order'] : []
    return [
      `Build the video from ${assets === 'all' ? 'all uploads' : listed(assets)}`,
      ...(order ? inOrder : []),
      ...(total === undefined ? [] : [`${seconds(total)} in total`]),
      ...(each === undefined ? [] : [every ? `photos ${seconds(each)} each` : `${seconds(each)} each`]),
      ...(each !== undefined && every ? [`clips at most ${seconds(each)} each`] : []),
    ].join(', ')
  },
  examples: {
    en: [
      ['put intro.mp4 first and then main.mp4', { assets: ['intro.mp4', 'main.mp4'], order: 'listed' }],
      ['make a 30 second slideshow out of everything', { assets: 'all', total: 30 }],
    ],
    zh: [
      ['先放intro.mp4，再接main.mp4', { assets: ['intro.mp4', 'main.mp4'], order: 'listed' }],
      ['所有照片做成视频，每张5秒', { assets: 'all', each: 5 }],
    ],
  },
  random: (film) => ({
    assets: film.pick<'all' | string[]>(['all', [film.file('video')], [film.file('picture'), film.file('video')]]),
    ...film.pick([
      {},
      { order: 'listed' as const },
      { total: film.between(5, 40) },
      { each: film.between(1, 6) },
      { each: film.between(1, 6), every: true as const },
    ]),
  }),
})
