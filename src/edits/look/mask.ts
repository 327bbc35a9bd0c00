import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { exactlyOne } from '../rule.ts'
import { MASK_MODES, type MaskMode } from '../values/mask.ts'
import { clips, overlay, photoOrNone } from '../values/refs.ts'
import { quoted } from '../wording.ts'

const MODES: Record<MaskMode, string> = {
  auto: 'by its alpha or brightness',
  alpha: 'by its alpha',
  luma: 'by its brightness',
}

/** Makes a clip or an overlay visible only where a photo allows it. */
export const mask = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'show only the part of a clip or overlay that a photo lets through',
  empty: 'as it is',
  needs: [],
  params: {
    clip: clips.optional().describe('the clip to mask'),
    overlay: overlay.optional().describe('the overlay to mask, instead of a clip'),
    asset: photoOrNone.describe('the photo, fitted into the picture without distortion; "none" removes the mask'),
    by: z
      .enum(MASK_MODES)
      .optional()
      .describe(
        'whether its alpha channel or its brightness (luma) decides; default auto: alpha if it has any, else brightness',
      ),
    invert: z.boolean().optional().describe('hide what it would let through, default false'),
  },
  rule: ({ clip, overlay, asset, by, invert }) =>
    exactlyOne({ clip, overlay }, 'clip', 'overlay') ??
    (asset === 'none' && (by !== undefined || invert !== undefined)
      ? 'leave out by and invert when you remove a mask'
      : undefined),
  words: ({ clip, overlay, asset, by, invert }, names) => {
    const who = overlay === undefined ? names.clip(clip ?? 'all') : names.overlay(overlay)
    if (asset === 'none') return `Remove the mask from ${who}`
    return [
      `Mask ${who} with ${quoted(asset)}`,
      ...(by === undefined ? [] : [MODES[by]]),
      ...(invert === undefined ? [] : [invert ? 'inverted' : 'not inverted']),
    ].join(', ')
  },
  examples: {
    en: [
      ['cut facecam.mp4 to the shape of heart.png', { overlay: 'facecam.mp4', asset: 'heart.png' }],
      [
        'hide the parts of clip 2 where vignette.png is white',
        { clip: 2, asset: 'vignette.png', by: 'luma', invert: true },
      ],
    ],
    zh: [
      ['用heart.png给第1段做遮罩', { clip: 1, asset: 'heart.png' }],
      ['去掉第1段的遮罩', { clip: 1, asset: 'none' }],
    ],
  },
  random: (film) => ({
    ...film.pick([{ clip: film.pick([film.clip(), 'all']) }, { overlay: film.overlay() }]),
    ...film.pick([
      { asset: 'none' },
      {
        asset: film.file('picture'),
        by: film.maybe(() => film.pick(MASK_MODES)),
        invert: film.maybe(() => film.pick([true, false])),
      },
    ]),
  }),
})
