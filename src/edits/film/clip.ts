import * as z from 'zod'
import { FITS } from '../values/look.ts'
import { card } from './card.ts'
import { keyframes } from './keyframes.ts'
import { color, file, id, length, ownSound, time, view } from './kinds.ts'
import { clipRegions } from './region.ts'

/** A clip of a film document. Clips stand one behind the other, in the order of the document. */
export type ClipDocument = z.output<typeof clip>
export const clip = z
  .strictObject({
    id: id.optional(),
    /** what it shows; or a card */
    file: file.optional(),
    card: card.optional(),
    /** on the timeline; of a photo or a card 4, of a video what its file has, unless said */
    duration: length.optional(),
    /** in point in the file */
    from: time.optional(),
    ...view,
    /** hidden or lit parts of the file's picture */
    regions: clipRegions.optional(),
    /** null: as the canvas has it */
    fit: z.enum(FITS).nullable().optional(),
    sound: ownSound
      .extend({
        /** the sound stands among the film's sounds in place of here */
        detached: z.boolean().optional(),
      })
      .optional(),
    /** of the picture, from and to a colour */
    fade: z.strictObject({ in: time.optional(), out: time.optional(), color: color.optional() }).optional(),
    keyframes: keyframes.optional(),
    /** into the next clip; what is left out is the theme's, without one a fade of 0.8 s */
    transition: z
      .strictObject({ id: id.optional(), type: z.string().min(1).max(60).optional(), duration: length.optional() })
      .nullable()
      .optional(),
    /** id of the clip of which this one is a part */
    origin: id.nullable().optional(),
  })
  .refine(({ file, card }) => (file === undefined) !== (card === undefined), {
    error: 'a clip with a file or a card, one of both',
  })

/** What a clip shows, by the name of its file or the first line of its card. */
export function nameOfClip({ file, card }: Pick<ClipDocument, 'file' | 'card'>): string {
  const [first] = card?.lines ?? []
  return file ?? (typeof first === 'string' ? first : first?.text) ?? 'card'
}
