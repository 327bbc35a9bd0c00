import type { PositionName } from '../../../edits/values/position.ts'

/** The colours that people have plain words for. */
export type PlainHue =
  | 'red'
  | 'orange'
  | 'gold'
  | 'yellow'
  | 'green'
  | 'turquoise'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'black'
  | 'grey'
  | 'white'

export interface PlainColor {
  hue: PlainHue
  tone?: 'light' | 'dark'
}

/** A text on the film as a person would describe it. */
export interface StandingText {
  text: string
  place: PositionName
  /** undefined if the letters are filled with more than one colour */
  color: PlainColor | undefined
  /** what makes it legible: a box of a colour, or a part of the picture that is darkened or lightened */
  behind: { box: PlainColor } | 'darkened' | 'lightened' | undefined
}
