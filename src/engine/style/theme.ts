import type { CaptionKind } from '../../edits/values/captions.ts'
import type { Easing } from '../../edits/values/easing.ts'
import type { Effect } from '../../edits/values/effects.ts'
import type { Case, Filter, Mood, Size, TextAnimation } from '../../edits/values/look.ts'
import type { PositionName } from '../../edits/values/position.ts'
import type { ThemeName } from '../../edits/values/themes.ts'
import type { TransitionName } from '../../edits/values/transitions.ts'
import type { FaceName } from './faces.ts'
import type { ByShape } from './shape.ts'

/** What a theme says. All of it is data: how it is drawn is known elsewhere. */

/** Colours by what they are for, or a colour. */
export type Ink = keyof Palette | `#${string}`

/** Colours of a theme, `#RRGGBB`, once its accent is known. */
export interface Palette {
  /** of what stands out: from the photos, unless one was chosen */
  accent: string
  /** letters on the accent */
  onAccent: string
  /** letters over the picture */
  light: string
  /** behind a card's lines, and plates over the picture */
  ground: string
  /** the other end of a card's ground */
  ground2: string
  /** letters on the ground */
  letters: string
  /** letters on the ground that say less */
  quiet: string
}

/** Letters of one kind. */
export interface Letters {
  font: FaceName
  weight: number
  case: Case
  /** more than usual, share of the size */
  spacing: number
}

/** Lines below the first. */
export interface SecondLines extends Letters {
  /** their size to the first line's */
  scale: number
}

/** Something drawn beside the letters of a text or a card. */
export interface Ornament {
  /** `rule` below the lines, `rules` above and below, `bar` at their left, `underline` under the first line, `frame` around */
  kind: 'rule' | 'rules' | 'bar' | 'underline' | 'frame'
  ink: Ink
  /** share of the type size */
  thick: number
  /** share of the width of the lines, where it lies */
  long: number
}

/** How a text over the picture looks. */
export interface TextLook extends Letters {
  lineHeight: number
  ink: Ink
  /** of the box behind it; its opacity 0-1, its padding and the radius of its corners shares of the type size */
  plate: { ink: Ink; opacity: number; padding: number; radius: number } | null
  shadow: boolean
  outline: Ink | null
  animation: TextAnimation
  /** light around the letters */
  glow: Ink | null
  ornament: Ornament | null
  /** the lines below the first, where they are others */
  second: SecondLines | null
}

/** A line of a lower third; sizes are px on a canvas of 1080. */
export interface ThirdLine extends Letters {
  size: number
  ink: Ink
  plate: { ink: Ink; opacity: number } | null
  /** between letters and the edge of the plate */
  pad: { x: number; y: number }
}

/** A name and a role; lengths are px on a canvas of 1080. */
export interface LowerThirdLook {
  name: ThirdLine
  role: ThirdLine
  /** between the two lines */
  gap: number
  /** of the plates' corners */
  radius: number
  /** `side` stands at the outer edge, `between` lies between the lines, `under` below both, `top` above both */
  bar: { place: 'side' | 'between' | 'under' | 'top'; thick: number; ink: Ink; long: 'full' | 'short' } | null
  shadow: boolean
  glow: Ink | null
  /** flush with its side of the picture, or in the middle */
  align: ByShape<'side' | 'center'>
  /** how it comes and goes */
  reveal: 'wipe' | 'rise' | 'fade' | 'pop'
}

export interface CardLine extends Letters {
  /** share of the canvas's shorter side; left out: the first line is large and the others small, as the theme has these */
  size?: number
  ink: Ink
  lineHeight: number
}

/** A card: where its lines stand, and what is around them. */
export interface CardLook {
  position: ByShape<PositionName>
  first: CardLine
  others: CardLine
  /** one end and the other, and the angle between them in degrees as in CSS */
  ground: [Ink, Ink]
  angle: number
  ornament: Ornament | null
  glow: Ink | null
}

export interface CreditsLook {
  heading: Letters & { ink: Ink }
  role: Letters & { ink: Ink }
  name: Letters & { ink: Ink }
}

/** How captions of each kind look. */
export type CaptionLooks = Record<CaptionKind, TextLook>

export interface Theme {
  name: ThemeName
  /** in a few words, for lists */
  summary: string
  /** without `accent` and `onAccent`, which come of the photos */
  colors: Omit<Palette, 'accent' | 'onAccent'>
  /** where the photos have none, and nobody chose one */
  accent: `#${string}`
  /** type sizes by their names, shares of the canvas's shorter side */
  sizes: ByShape<Record<Size, number>>
  title: TextLook
  /** where the title stands unless somebody says */
  titlePosition: ByShape<PositionName>
  text: TextLook
  /** plain texts in the lower third */
  lowerThirdText: TextLook
  captions: CaptionLooks
  /** the kind that captions have unless said */
  caption: CaptionKind
  captionSize: ByShape<number>
  lowerThird: LowerThirdLook
  card: CardLook
  /** closes the film */
  endCard: CardLook
  credits: CreditsLook
  /** one family: at usual cuts, and where time passes or a section begins; s */
  transition: { type: TransitionName; section: TransitionName; seconds: number }
  /** of entrances and moves */
  ease: Easing
  /** named look of the pictures, and how much of it, 0-1 */
  look: { filter: Filter; strength: number } | null
  /** s that a shot stands */
  pace: { photo: number; clip: number }
  mood: Mood
  /** built-in effects, where the theme wants any */
  sounds: { title: Effect | null; transition: Effect | null }
}
