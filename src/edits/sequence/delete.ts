import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { clip, clips, file } from '../values/refs.ts'
import { listed } from '../wording.ts'

/** Deletes clips from the timeline, or everything that uses a file. */
export const deleteClips = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'delete one clip, several, all, or all those of a file',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.optional().describe('the clip to delete'),
    clips: z.array(clip).min(1).max(1000).optional().describe('several clips to delete'),
    asset: file.optional().describe('a file whose clips are all deleted; if it has none, its overlay or sound'),
  },
  rule: (params) => exactlyOne(params, 'clip', 'clips', 'asset'),
  words: ({ clip, clips = [], asset }, names) => {
    if (asset !== undefined) return `Delete ${asset} from the timeline`
    return `Delete ${listed((clip === undefined ? clips : [clip]).map((each) => names.clip(each)))}`
  },
  examples: {
    en: [
      ['delete the second clip', { clip: 2 }],
      ['get rid of the first and the third photo', { clips: [1, 3] }],
    ],
    zh: [
      ['删除第二段', { clip: 2 }],
      ['把beach.mp4去掉', { asset: 'beach.mp4' }],
    ],
  },
  random: (film) =>
    film.pick([{ clip: film.clip() }, { clips: film.cut() }, { asset: film.file(film.pick(['picture', 'video'])) }]),
})
