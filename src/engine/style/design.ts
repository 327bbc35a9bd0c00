import type { Case } from '../../edits/values/look.ts'
import type { Figure, LowerThirdLook, Ornament } from './theme.ts'

/** Design parameters that a theme adds to an element, with resolved colours. */

/** Type settings; a font of null is Inter. */
export interface LettersDesign {
  font: string | null
  weight: number
  case: Case
  /** letter spacing, as a share of the size */
  spacing: number
}

export interface OrnamentDesign extends Omit<Ornament, 'ink'> {
  color: string
}

type Resolved<Each> = Each extends Figure ? Omit<Each, 'ink'> & { color: string } : never
export type FigureDesign = Resolved<Figure>

/** Design of a text over the picture. */
export interface TextDesign {
  /** colour of a lower third's bar */
  accent: string
  /** corner radius of its box, as a share of the type size */
  radius: number | null
  /** glow colour */
  glow: string | null
  ornament: OrnamentDesign | null
  /** the lines below the first, if they differ; smaller */
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

/** Design of a lower third; lengths are px on a canvas of 1080. */
export interface LowerThirdDesign extends Pick<LowerThirdLook, 'gap' | 'radius' | 'shadow' | 'reveal'> {
  align: 'side' | 'center'
  name: ThirdLineDesign
  role: ThirdLineDesign
  bar: (Omit<NonNullable<LowerThirdLook['bar']>, 'ink'> & { color: string }) | null
  glow: string | null
}

export interface CardLineDesign extends LettersDesign {
  /** default size of a line, as a share of the canvas's shorter side */
  size: number
  /** null: the card's colour */
  color: string | null
  lineHeight: number
}

export interface CardDesign {
  first: CardLineDesign
  others: CardLineDesign
  ornament: OrnamentDesign | null
  figures: readonly FigureDesign[]
  glow: string | null
}

export interface CreditsDesign {
  heading: LettersDesign & { color: string }
  role: LettersDesign & { color: string }
  name: LettersDesign & { color: string }
  /** whether letters have a shadow against the picture */
  shaded: boolean
}
