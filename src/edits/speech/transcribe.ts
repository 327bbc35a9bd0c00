import * as z from 'zod'
import { spokenLanguage } from '../../protocol/speech/languages.ts'
import { defineEdit } from '../define.ts'
import { captionsFile, clip } from '../values/refs.ts'
import { quoted } from '../wording.ts'

const language = z
  .string()
  .max(20)
  .refine((code) => spokenLanguage(code) !== undefined, 'is not the code of a language that can be recognised')

/** Says which file has the words of a recording if its name differs, or has them recognised. */
export const transcribe = defineEdit({
  family: 'speech',
  element: 'clip',
  summary: 'recognise speech, or choose the file that has its words',
  empty: 'build first',
  needs: ['words'],
  localOnly: true,
  params: {
    source: captionsFile
      .optional()
      .describe(
        'a file with what is said; not needed if it has the name of the recording (talk.srt for talk.mp4); without it a speech model listens, and "none" stops the model',
      ),
    clip: clip.optional().describe('a clip of the recording; default the only recording'),
    language: language.optional().describe('the spoken language by its code (en, zh, pt); default: it is detected'),
  },
  rule: ({ source, language }) =>
    source !== undefined && language !== undefined ? 'language is for speech that a model listens to' : undefined,
  words: ({ source, clip, language }, names) => {
    const whose = clip === undefined ? 'the recording' : names.clip(clip)
    if (source !== undefined) return `Take the words of ${whose} from ${quoted(source)}`
    return `Recognise what is said in ${whose}${language === undefined ? '' : `, in the language ${quoted(language)}`}`
  },
  examples: {
    en: [
      ['the words of clip 1 are in take3.srt', { source: 'take3.srt', clip: 1 }],
      ['find out what is said in clip 2', { clip: 2 }],
    ],
    zh: [
      ['第一段说的话在take3.srt里', { source: 'take3.srt', clip: 1 }],
      ['识别第二段说了什么', { clip: 2 }],
    ],
  },
  random: (film) => ({
    ...film.pick([{ source: film.file('captions') }, { language: film.pick(['en', 'zh', 'pt-BR']) }, {}]),
    clip: film.maybe(() => film.clip()),
  }),
})
