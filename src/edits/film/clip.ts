import * as z from 'zod'
import { FITS } from '../values/look.ts'
import { card } from './card.ts'
import { keyframes } from './keyframes.ts'
import { color, file, id, length, ownSound, time, view } from './kinds.ts'
import { clipRegions } from './region.ts'

/** A clip of a film document. Clips are played one after the other, in the document's order. */
export type ClipDocument = z.output<typeof clip>
export const clip = z
  .strictObject({
    id: id.optional().describe('of an existing clip that is kept; a new clip has none'),
    file: file.optional().describe('the uploaded photo or video that it shows'),
    card: card.optional().describe('the card that it shows, instead of a file'),
    duration: length
      .optional()
      .describe('length on the timeline; default 4 s for a photo or card, the rest of the file for a video'),
    from: time.optional().describe('where in the file it starts, default 0'),
    ...view,
    beat: z
      .boolean()
      .optional()
      .describe('true: its length follows the music, and later edits keep its end on a beat; default false'),
    showing: z.number().int().min(0).optional().describe('set by make: crop and fit follow the shape of the canvas'),
    regions: clipRegions
      .optional()
      .describe('parts of the picture that are hidden or highlighted, in times of the file'),
    fit: z.enum(FITS).nullable().optional().describe('how it fills the canvas; null (default): as canvas.fit says'),
    sound: ownSound
      .extend({
        detached: z
          .boolean()
          .optional()
          .describe('true if its sound was detached and is one of the sounds of the film'),
      })
      .optional()
      .describe('its own sound'),
    fade: z
      .strictObject({
        in: time.optional().describe('length of the fade-in'),
        out: time.optional().describe('length of the fade-out'),
        color: color.optional().describe('the colour that it fades from and to, default black'),
      })
      .optional()
      .describe('fades of the picture'),
    keyframes: keyframes.optional().describe('how it moves'),
    transition: z
      .strictObject({
        id: id.optional().describe('of an existing transition'),
        type: z.string().min(1).max(60).optional().describe('default that of the theme, without a theme a fade'),
        duration: length.optional().describe('default that of the theme, without a theme 0.8 s'),
      })
      .nullable()
      .optional()
      .describe('the transition to the next clip; null (default): a plain cut'),
    origin: id.nullable().optional().describe('id of the clip that it is a part of'),
  })
  .refine(({ file, card }) => (file === undefined) !== (card === undefined), {
    error: 'a clip with either a file or a card',
  })

/** What a clip shows: the name of its file, or the first line of its card. */
export function nameOfClip({ file, card }: Pick<ClipDocument, 'file' | 'card'>): string {
  const [first] = card?.lines ?? []
  return file ?? (typeof first === 'string' ? first : first?.text) ?? 'card'
}
