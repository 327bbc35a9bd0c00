import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { aspect, frameRate } from '../values/canvas.ts'
import { color } from '../values/color.ts'
import { FITS, type Fit } from '../values/look.ts'
import { pixels } from '../values/number.ts'
import { figure, sentence } from '../wording.ts'

const FILLING: Record<Fit, string> = {
  auto: 'fill it with the part of each picture that matters',
  crop: 'crop pictures of another shape to fill it',
  blur: 'put a blurred copy behind pictures of another shape',
  pad: 'put the background colour behind pictures of another shape',
}

/** Sets the frame in which everything is shown. */
export const setCanvas = defineEdit({
  family: 'look',
  element: 'film',
  summary: 'set the shape, size and frame rate of the film, and how pictures fill it',
  empty: 'as it is',
  needs: [],
  params: {
    aspect: aspect
      .optional()
      .describe('ratio of width to height; the shorter side keeps its length unless width or height is given'),
    width: pixels.optional().describe('width in pixels'),
    height: pixels.optional().describe('height in pixels; if only one of the two is given, the shape stays'),
    fps: frameRate.optional().describe('frames a second'),
    fit: z
      .enum(FITS)
      .optional()
      .describe(
        'how pictures of another shape fill it: auto: cropped around what matters; crop: cropped; blur: whole, over a blurred copy; pad: whole, over the background',
      ),
    background: color.optional().describe('colour behind pictures that do not fill it'),
  },
  rule: (params) => {
    const { aspect, width, height } = params
    if (aspect !== undefined && width !== undefined && height !== undefined)
      return 'give aspect and one side at most, or both sides without aspect'
    return nothingGiven(params)
  },
  words: ({ aspect, width, height, fps, fit, background }) => {
    const sides = [
      ...(width === undefined ? [] : [`${width} px wide`]),
      ...(height === undefined ? [] : [`${height} px high`]),
    ]
    const both = width !== undefined && height !== undefined
    const shape = aspect === undefined ? [] : [aspect]
    const size = both ? `${width}×${height} px` : [...shape, ...sides].join(' and ')
    return sentence([
      ...(size === '' ? [] : [`make the canvas ${size}`]),
      ...(fps === undefined ? [] : [`set the frame rate to ${figure(fps)} fps`]),
      ...(fit === undefined ? [] : [FILLING[fit]]),
      ...(background === undefined ? [] : [`make the background colour of the canvas ${background}`]),
    ])
  },
  examples: {
    en: [
      ['make it vertical 9:16 with a blurred background', { aspect: '9:16', fit: 'blur' }],
      ['1280x720 at 25 fps', { width: 1280, height: 720, fps: 25 }],
    ],
    zh: [
      ['改成9:16竖屏，裁剪填满', { aspect: '9:16', fit: 'crop' }],
      ['画布改成1080×1080，留黑边', { width: 1080, height: 1080, fit: 'pad', background: '#000000' }],
    ],
  },
  random: (film) => ({
    ...film.pick([
      { aspect: film.pick(['16:9', '9:16', '1:1', '4:5', '21:9', '2.39:1']) },
      { width: film.pick([640, 1280, 1080, 721]), height: film.maybe(() => film.pick([360, 720, 1920])) },
      { aspect: '1:1', height: 720 },
      { fps: film.pick([24, 25, 29.97, 30, 60]) },
    ]),
    fit: film.maybe(() => film.pick(FITS)),
    background: film.maybe(() => film.pick(['#000000', '#ffcc00', '#FFF'])),
  }),
})
