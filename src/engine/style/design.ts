import type { Case } from '../../edits/values/look.ts'
import type { LowerThirdLook, Ornament } from './theme.ts'

/** What a theme adds to an element, its colours known: what drawing asks for beside what the element says itself. */

/** Letters of one kind; a font of null is Inter. */
export interface LettersDesign {
  font: string | null
  weight: number
  case: Case
  /** share of the size */
  spacing: number
}

export interface OrnamentDesign extends Omit<Ornament, 'ink'> {
  color: string
}

/** Of a text over the picture. */
export interface TextDesign {
  /** of the bar of a lower third */
  accent: string
  /** of the corners of its box, share of the type size */
  radius: number | null
  /** light around the letters */
  glow: string | null
  ornament: OrnamentDesign | null
  /** the lines below the first, where they are others; smaller */
  second: (LettersDesign & { scale: number }) | null
}

export interface ThirdLineDesign extends LettersDesign {
  /** px on a canvas of 1080 */
  size: number
  color: string
  /** `#RRGGBBAA` */
  plate: string | null
  pad: { x: number; y: number }
}

/** Of a lower third; lengths are px on a canvas of 1080. */
export interface LowerThirdDesign extends Pick<LowerThirdLook, 'gap' | 'radius' | 'shadow' | 'reveal'> {
  align: 'side' | 'center'
  name: ThirdLineDesign
  role: ThirdLineDesign
  bar: (Omit<NonNullable<LowerThirdLook['bar']>, 'ink'> & { color: string }) | null
  glow: string | null
}

export interface CardLineDesign extends LettersDesign {
  /** of a line that says none, share of the canvas's shorter side */
  size: number
  /** null: as the card has it */
  color: string | null
  lineHeight: number
}

export interface CardDesign {
  first: CardLineDesign
  others: CardLineDesign
  ornament: OrnamentDesign | null
  glow: string | null
}

export interface CreditsDesign {
  heading: LettersDesign & { color: string }
  role: LettersDesign & { color: string }
  name: LettersDesign & { color: string }
  /** letters are parted from a picture behind them */
  shaded: boolean
}
