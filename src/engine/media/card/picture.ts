import type { Card, GradientFill } from '../../edit/draft.ts'

/** All that a card's picture depends on, with the content of files in place of their ids. */
export interface CardPicture extends Pick<Card, 'lines' | 'position' | 'color' | 'font' | 'design'> {
  ground: Colors | Blurred
}

/** One colour, or some that run into each other. */
export type Colors = GradientFill

/** A picture out of focus. */
export interface Blurred {
  /** SHA-256 of its file */
  media: string
  still: boolean
  /** s in the file */
  time: number
}
