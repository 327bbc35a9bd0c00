import type { Card, GradientFill } from '../../edit/draft.ts'

/** Everything that a card's picture depends on, with content hashes instead of media ids. */
export interface CardPicture extends Pick<Card, 'lines' | 'position' | 'color' | 'font' | 'design'> {
  ground: Colors | Blurred
}

/** One colour, or a gradient. */
export type Colors = GradientFill

/** A blurred picture. */
export interface Blurred {
  /** SHA-256 of its file */
  media: string
  still: boolean
  /** s in the file */
  time: number
}

/** A card without its letters and ornaments. */
export function groundAlone({ design, ...card }: CardPicture): CardPicture {
  return { ...card, lines: [], ...(design && { design: { ...design, ornament: null } }) }
}
