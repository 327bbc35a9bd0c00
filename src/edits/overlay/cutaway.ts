import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { FITS } from '../values/look.ts'
import { filmOrClipTime, length, sourceTime } from '../values/number.ts'
import { clip, picture } from '../values/refs.ts'
import { randomSpan, spanProblem, spanWords } from '../values/span.ts'
import { quoted, seconds } from '../wording.ts'

const FIT_WORDS: Record<(typeof FITS)[number], string> = {
  auto: 'filling the canvas with the part that matters',
  crop: 'cropped to fill the canvas',
  blur: 'whole over a blurred copy',
  pad: 'whole over the background colour',
}

/** Shows another picture for a while, with the original sound continuing. */
export const cutaway = defineEdit({
  family: 'overlay',
  element: 'overlay',
  summary: 'show another picture for a while, as the sound goes on',
  empty: 'build first',
  needs: [],
  params: {
    asset: picture.describe(
      'the file to show; it fills the canvas below overlays and texts, is silent, and moves with the clip that it covers',
    ),
    clip: clip.optional().describe('the clip that it covers; times are then those of the clip'),
    start: filmOrClipTime.optional().describe("when it appears; default the clip's beginning; required without a clip"),
    end: filmOrClipTime
      .optional()
      .describe(
        'when it disappears; default the end of the clip that it covers, or of its own video if that is earlier',
      ),
    duration: length.optional().describe('how long it is shown, instead of end'),
    from: sourceTime.optional().describe('where in its own video it starts, in seconds; default 0'),
    fit: z.enum(FITS).optional().describe('how it fills the canvas; default as set with set_canvas'),
  },
  rule: (params) =>
    params.clip === undefined &&
    params.start === undefined &&
    (params.end === undefined || params.duration === undefined)
      ? 'give clip or start'
      : spanProblem(params),
  words: ({ asset, clip, from, fit, ...span }, names) => {
    const ways = [
      ...(from === undefined ? [] : [`played from ${seconds(from)} of the file`]),
      ...(fit === undefined ? [] : [FIT_WORDS[fit]]),
    ]
    const over = clip === undefined ? [] : [`over ${names.clip(clip)}`]
    const head = [`Cut away to ${quoted(asset)}`, ...over, ...spanWords(span)].join(' ')
    return [head, ...ways, 'while the sound goes on'].join(', ')
  },
  examples: {
    en: [
      [
        'show chart.png from 2 to 5 seconds of clip 1 while he goes on talking',
        { asset: 'chart.png', clip: 1, start: 2, end: 5 },
      ],
      [
        'cut away to factory.mp4 at 0:12 for four seconds, starting 3 seconds into it',
        { asset: 'factory.mp4', start: 12, duration: 4, from: 3 },
      ],
    ],
    zh: [
      ['第1段2到5秒画面换成chart.png，声音继续', { asset: 'chart.png', clip: 1, start: 2, end: 5 }],
      ['第12秒插入空镜factory.mp4，四秒，原声不断', { asset: 'factory.mp4', start: 12, duration: 4 }],
    ],
  },
  random: (film) => ({
    asset: film.file(film.pick(['picture', 'video'] as const)),
    ...film.pick([
      { clip: film.clip(), ...film.pick([{}, { start: film.between(0, 0.5) }, { duration: film.between(0.2, 3) }]) },
      { start: film.time(), ...film.pick([{}, { duration: film.between(0.2, 5) }]) },
      { ...randomSpan(film), start: film.time(), end: undefined },
    ]),
    from: film.maybe(() => film.between(0, 2)),
    fit: film.maybe(() => film.pick(FITS)),
  }),
})
