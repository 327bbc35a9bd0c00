import * as z from 'zod'
import { defineEdit } from '../define.ts'

const FORMATS = ['srt', 'vtt', 'ass'] as const

/** The captions as a separate file. */
export const exportCaptions = defineEdit({
  family: 'history',
  element: 'captions',
  summary: 'get the captions as a file',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    format: z.enum(FORMATS).describe('format of the file'),
    lower: z.literal(true).optional().describe('those in the second language instead of the first'),
  },
  words: ({ format, lower }) =>
    `Export the captions ${lower ? 'of the second language ' : ''}as ${format === 'vtt' ? 'a VTT' : `an ${format.toUpperCase()}`} file`,
  examples: {
    en: [
      ['export the captions as srt', { format: 'srt' }],
      ['give me the subtitles as a VTT file', { format: 'vtt' }],
    ],
    zh: [
      ['把字幕导出成srt', { format: 'srt' }],
      ['字幕导出为VTT文件', { format: 'vtt' }],
    ],
  },
  random: (film) => ({ format: film.pick(FORMATS) }),
})
