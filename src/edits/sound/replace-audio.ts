import { defineEdit } from '../define.ts'
import { sourceTime } from '../values/number.ts'
import { clip, musicOrNone } from '../values/refs.ts'
import { joined, quoted, seconds } from '../wording.ts'

/** Replaces a clip's own sound by another file. */
export const replaceAudio = defineEdit({
  family: 'sound',
  element: 'clip',
  summary: 'replace the sound of a clip with a file',
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.describe('the clip whose sound is replaced'),
    asset: musicOrNone.describe(
      'the sound to play instead; it stays in sync when the clip is cut or its speed changes; "none" gives the clip its own sound back',
    ),
    offset: sourceTime.optional().describe('which second of the file is heard as the clip begins, default 0'),
  },
  rule: ({ asset, offset }) =>
    asset === 'none' && offset !== undefined ? "the clip's own sound has no offset; leave it out" : undefined,
  words: ({ clip, asset, offset }, names) =>
    asset === 'none'
      ? `Give ${names.clip(clip)} its own sound back`
      : joined(
          `Replace the sound of ${names.clip(clip)} with ${quoted(asset)}`,
          offset === undefined ? '' : `from ${seconds(offset)} of the file`,
        ),
  examples: {
    en: [
      [
        'use recorder.wav for the sound of clip 2, it began 3.2 seconds earlier',
        { clip: 2, asset: 'recorder.wav', offset: 3.2 },
      ],
      ['clip 2 with its own sound again', { clip: 2, asset: 'none' }],
    ],
    zh: [
      ['第1段的声音换成录音笔录的recorder.wav', { clip: 1, asset: 'recorder.wav' }],
      ['第1段恢复原声', { clip: 1, asset: 'none' }],
    ],
  },
  random: (film) => ({
    clip: film.clip(),
    ...film.pick([{ asset: 'none' }, { asset: film.file('music'), offset: film.maybe(() => film.between(0, 4)) }]),
  }),
})
