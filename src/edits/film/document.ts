import * as z from 'zod'
import { MOST_CALLOUTS } from '../values/callout.ts'
import { frameRate } from '../values/canvas.ts'
import { MOST_GRAPHICS } from '../values/graphic.ts'
import { FITS } from '../values/look.ts'
import { figure, fraction, pixels } from '../values/number.ts'
import { MOST_REGIONS } from '../values/region.ts'
import { THEMES } from '../values/themes.ts'
import { callout } from './callout.ts'
import { clip } from './clip.ts'
import { graphic } from './graphic.ts'
import { color } from './kinds.ts'
import { overlay } from './overlay.ts'
import { region } from './region.ts'
import { sound } from './sound.ts'
import { speech } from './speech.ts'
import { captions, text } from './text.ts'

const MOST = 2000

/**
 * A whole film as one document: what `compose` takes and `get_state` gives. What an element leaves out is as it would
 * be new; a canvas, title or loudness that is left out stays as it is, other lists that are left out are empty.
 */
export const FILM = {
  title: z.string().max(500).optional(),
  canvas: z
    .strictObject({
      width: pixels,
      height: pixels,
      fps: frameRate.optional(),
      fit: z.enum([...FITS, 'near']).optional(),
      background: color.optional(),
    })
    .optional(),
  /** how all looks that says nothing of itself */
  theme: z
    .strictObject({
      name: z.enum(THEMES),
      accent: color.optional(),
      /** accent of the pictures, where none was chosen */
      found: color.optional(),
      look: fraction().optional(),
    })
    .nullable()
    .optional(),
  clips: z.array(clip).max(MOST),
  texts: z.array(text).max(MOST).optional(),
  overlays: z.array(overlay).max(MOST).optional(),
  /** of the canvas; a clip's own are with the clip */
  regions: z.array(region).max(MOST_REGIONS).optional(),
  callouts: z.array(callout).max(MOST_CALLOUTS).optional(),
  graphics: z.array(graphic).max(MOST_GRAPHICS).optional(),
  sounds: z.array(sound).max(MOST).optional(),
  captions: captions.nullable().optional(),
  /** of the words that are said in recordings */
  speech: speech.optional(),
  /** LUFS of the whole mix; auto: -14 where there is music or speech; null leaves it as it is mixed */
  loudness: z
    .union([figure(-70, 0), z.literal('auto')])
    .nullable()
    .optional(),
}

export type FilmDocument = z.output<typeof filmDocument>
export const filmDocument = z.strictObject(FILM)
