import { defineEdit } from '../define.ts'
import { value } from '../values/kind.ts'
import { listed, quoted, seconds } from '../wording.ts'
import { nameOfClip } from './clip.ts'
import { FILM } from './document.ts'
import { randomDocument } from './random.ts'

const clips = value(FILM.clips, { as: '[{file or card, duration?, …}]' })
const texts = value(FILM.texts.unwrap(), { as: '[{text, start, duration, …}]' })
const overlays = value(FILM.overlays.unwrap(), { as: '[{file, start, duration, …}]' })
const regions = value(FILM.regions.unwrap(), { as: '[{effect, shape, box or path, start, duration, until_end}]' })
const sounds = value(FILM.sounds.unwrap(), { as: '[{role, file|mood|effect|speech, start, duration, …}]' })
const callouts = value(FILM.callouts.unwrap(), { as: '[{type, box, start, duration, text, number, position, color}]' })
const graphics = value(FILM.graphics.unwrap(), { as: '[{kind, start, duration, …}]' })
const captions = value(FILM.captions.unwrap(), { as: '{cues: [{start, duration, text}], …}' })
const speech = value(FILM.speech.unwrap(), { as: '{sources, corrections}' })
const canvas = value(FILM.canvas.unwrap(), { as: '{width, height, fps?, fit?, background?}' })
const theme = value(FILM.theme.unwrap(), { as: '{name, accent?, look?}' })
const loudness = value(FILM.loudness.unwrap(), { as: 'LUFS|auto' })

/** Replaces the whole film by a document in the format of get_state. */
export const compose = defineEdit({
  family: 'film',
  element: 'film',
  summary: 'set the whole film from one document, as get_state with include_draft gives it',
  hint: 'as in get_state',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    clips: clips.describe('all clips, in order; one with an id keeps that clip'),
    texts: texts.optional().describe('all texts on the picture'),
    overlays: overlays.optional().describe('all overlays'),
    regions: regions
      .optional()
      .describe('hidden and highlighted parts of the canvas; those of a clip are with the clip'),
    callouts: callouts.optional().describe('arrows, boxes and the like'),
    graphics: graphics.optional().describe('credits, lower thirds, countdowns, progress bars'),
    sounds: sounds.optional().describe('music and all other sounds but those of the clips'),
    captions: captions.optional().describe('all captions'),
    speech: speech.optional().describe('which files say what is said in recordings, and corrections'),
    canvas: canvas.optional().describe('size, frame rate and background; left out: unchanged'),
    title: FILM.title.describe('title of the project; left out: unchanged'),
    theme: theme.optional().describe('left out: unchanged; null: none'),
    loudness: loudness
      .optional()
      .describe('LUFS of the mix; auto: -14 with music or speech; null: as mixed; left out: unchanged'),
  },
  words: ({ clips, texts = [], sounds = [] }) => {
    const shown = clips.map((clip) =>
      clip.duration === undefined ? nameOfClip(clip) : `${nameOfClip(clip)} for ${seconds(clip.duration)}`,
    )
    const said = texts.map(
      ({ text, start, duration }) => `${quoted(text)} from ${seconds(start)} for ${seconds(duration)}`,
    )
    const heard = sounds.flatMap(({ file, mood, effect }) => file ?? (mood && `${mood} music`) ?? effect ?? [])
    return [
      `Make a new film from ${clips.length === 0 ? 'nothing' : listed(shown)}`,
      ...(said.length > 0 ? [`with the ${said.length === 1 ? 'text' : 'texts'} ${listed(said)}`] : []),
      ...(heard.length > 0 ? [`with the sound of ${listed(heard)}`] : []),
    ].join(', ')
  },
  examples: {
    en: [
      [
        'larch.jpg for 3 seconds, then elva.jpg for 4 with the title "Trees" over it',
        {
          clips: [
            { file: 'larch.jpg', duration: 3 },
            { file: 'elva.jpg', duration: 4 },
          ],
          texts: [{ text: 'Trees', start: 3, duration: 4 }],
        },
      ],
      [
        'rabbit.mp4 from 2 s for 5 s, a fade, then larch.jpg, with viper.mp3 as music',
        {
          clips: [
            { file: 'rabbit.mp4', from: 2, duration: 5, transition: { type: 'fade', duration: 0.8 } },
            { file: 'larch.jpg', duration: 4 },
          ],
          sounds: [{ role: 'bgm', file: 'viper.mp3', start: 0, duration: 9, until_end: true }],
        },
      ],
    ],
    zh: [
      [
        'larch.jpg 三秒，然后 elva.jpg 四秒，第二张上写“树”',
        {
          clips: [
            { file: 'larch.jpg', duration: 3 },
            { file: 'elva.jpg', duration: 4 },
          ],
          texts: [{ text: '树', start: 3, duration: 4 }],
        },
      ],
      ['只放 larch.jpg，五秒', { clips: [{ file: 'larch.jpg', duration: 5 }] }],
    ],
  },
  random: randomDocument,
})
