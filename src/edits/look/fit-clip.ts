import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { FITS } from '../values/look.ts'
import { clips } from '../values/refs.ts'

const WAYS = [...FITS, 'canvas'] as const

const WORDS: Record<(typeof WAYS)[number], (clip: string) => string> = {
  auto: (clip) => `Fill the canvas with the part of ${clip} that matters`,
  crop: (clip) => `Crop ${clip} to fill the canvas`,
  blur: (clip) => `Show ${clip} whole, over a blurred copy`,
  pad: (clip) => `Show ${clip} whole, over the background colour`,
  canvas: (clip) => `Fit ${clip} into the canvas like all other clips`,
}

/** How the pictures of individual clips fill the canvas. */
export const fitClip = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'choose how a clip fills the canvas',
  empty: 'build first',
  needs: ['pictures'],
  params: {
    clip: clips.describe('the clip to change'),
    fit: z
      .enum(WAYS)
      .describe(
        'auto: cropped around faces and what stands out, or over a blurred copy if that would cut them off; crop: cropped; blur: whole, over a blurred copy; pad: whole, over the background; canvas: as set with set_canvas',
      ),
  },
  words: ({ clip, fit }, names) => WORDS[fit](names.clip(clip)),
  examples: {
    en: [
      ['show the whole of clip 2 over a blurred copy', { clip: 2, fit: 'blur' }],
      ['crop clip 1 so that it fills the frame', { clip: 1, fit: 'crop' }],
    ],
    zh: [
      ['第2段完整显示，背景模糊', { clip: 2, fit: 'blur' }],
      ['第1段裁剪填满画面', { clip: 1, fit: 'crop' }],
    ],
  },
  random: (film) => ({ clip: film.pick([film.clip(), 'all']), fit: film.pick(WAYS) }),
})
