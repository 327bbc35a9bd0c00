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
 * A whole film as one document, as taken by `compose` and returned by `get_state`. Properties left out of an element have the
 * defaults of a new one; a canvas, title or loudness left out stays as it is, other lists left out are empty.
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
  /** the style of everything that does not specify it */
  theme: z
    .strictObject({
      name: z.enum(THEMES),
      accent: color.optional(),
      /** accent colour of the pictures, if none was chosen */
      found: color.optional(),
      look: fraction().optional(),
    })
    .nullable()
    .optional(),
  clips: z.array(clip).max(MOST),
  texts: z.array(text).max(MOST).optional(),
  overlays: z.array(overlay).max(MOST).optional(),
  /** of the canvas; those of a clip are in the clip */
  regions: z.array(region).max(MOST_REGIONS).optional(),
  callouts: z.array(callout).max(MOST_CALLOUTS).optional(),
  graphics: z.array(graphic).max(MOST_GRAPHICS).optional(),
  sounds: z.array(sound).max(MOST).optional(),
  captions: captions.nullable().optional(),
  /** of the words spoken in recordings */
  speech: speech.optional(),
  /** LUFS of the whole mix; auto: -14 if there is music or speech; null leaves the mix unchanged */
  loudness: z
    .union([figure(-70, 0), z.literal('auto')])
    .nullable()
    .optional(),
}

export type FilmDocument = z.output<typeof filmDocument>
export const filmDocument = z.strictObject(FILM)
