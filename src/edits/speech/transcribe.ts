import { defineEdit } from '../define.ts'
import { captionsFile, clip } from '../values/refs.ts'
import { quoted } from '../wording.ts'

/** Says which file has the words of a recording whose name it has not. */
export const transcribe = defineEdit({
  family: 'speech',
  element: 'clip',
  summary: 'say which file has the words of a recording',
  empty: 'build first',
  needs: ['words'],
  localOnly: true,
  params: {
    source: captionsFile.describe('what is said, with times; not needed for talk.srt of talk.mp4'),
    clip: clip.optional().describe('of the recording; by default the one there is'),
  },
  words: ({ source, clip }, names) =>
    `Take the words of ${clip === undefined ? 'the recording' : names.clip(clip)} from ${quoted(source)}`,
  examples: {
    en: [
      ['the words of clip 1 are in take3.srt', { source: 'take3.srt', clip: 1 }],
      ['use interview.json as the transcript', { source: 'interview.json' }],
    ],
    zh: [
      ['第一段说的话在take3.srt里', { source: 'take3.srt', clip: 1 }],
      ['用interview.json作为文字稿', { source: 'interview.json' }],
    ],
  },
  random: (film) => ({ source: film.file('captions'), clip: film.maybe(() => film.clip()) }),
})
