import type { CaptionKind } from '../../edits/values/captions.ts'
import type { Easing } from '../../edits/values/easing.ts'
import type { Effect } from '../../edits/values/effects.ts'
import type { Case, Filter, Mood, Size, TextAnimation } from '../../edits/values/look.ts'
import type { PositionName } from '../../edits/values/position.ts'
import type { ThemeName } from '../../edits/values/themes.ts'
import type { TransitionName } from '../../edits/values/transitions.ts'
import type { Gamut } from './color/gamut.ts'
import type { FaceName } from './faces.ts'
import type { ByShape } from './shape.ts'

/** The data of a theme. */

/** A palette key, or a colour. */
export type Ink = keyof Palette | `#${string}`

/** A theme's colours with its accent, `#RRGGBB`. */
export interface Palette {
  /** the accent: from the photos, unless one was chosen */
  accent: string
  /** letters on the accent */
  onAccent: string
  /** letters over the picture */
  light: string
  /** background of cards, and of plates over the picture */
  ground: string
  /** the other end of a card's gradient */
  ground2: string
  /** letters on the background */
  letters: string
  /** secondary letters on the background */
  quiet: string
}

/** Letters of one kind. */
export interface Letters {
  font: FaceName
  weight: number
  case: Case
  /** extra letter spacing, as a share of the size */
  spacing: number
}

/** Lines below the first. */
export interface SecondLines extends Letters {
  /** size relative to the first line */
  scale: number
}

/** An ornament of a text or a card. */
export interface Ornament {
  /** `rule` below the lines, `rules` above and below, `bar` at their left, `underline` under the first line, `frame` around */
  kind: 'rule' | 'rules' | 'bar' | 'underline' | 'frame'
  ink: Ink
  /** share of the type size */
  thick: number
  /** length as a share of the lines' width, if horizontal */
  long: number
}

/** The look of a text over the picture. */
export interface TextLook extends Letters {
  lineHeight: number
  ink: Ink
  /** the box behind it: opacity 0-1; padding and corner radius as shares of the type size */
  plate: { ink: Ink; opacity: number; padding: number; radius: number } | null
  shadow: boolean
  outline: Ink | null
  animation: TextAnimation
  /** glow colour */
  glow: Ink | null
  ornament: Ornament | null
  /** the lines below the first, if they differ */
  second: SecondLines | null
}

/** A line of a lower third; sizes are px on a canvas of 1080. */
export interface ThirdLine extends Letters {
  size: number
  ink: Ink
  plate: { ink: Ink; opacity: number } | null
  /** padding of the plate */
  pad: { x: number; y: number }
}

/** A name and a role; lengths are px on a canvas of 1080. */
export interface LowerThirdLook {
  name: ThirdLine
  role: ThirdLine
  /** between the two lines */
  gap: number
  /** corner radius of the plates */
  radius: number
  /** `side`: at the outer edge, `between`: between the lines, `under`: below both, `top`: above both */
  bar: { place: 'side' | 'between' | 'under' | 'top'; thick: number; ink: Ink; long: 'full' | 'short' } | null
  shadow: boolean
  glow: Ink | null
  /** aligned with its side of the picture, or centred */
  align: ByShape<'side' | 'center'>
  /** in and out animation */
  reveal: 'wipe' | 'rise' | 'fade' | 'pop'
}

export interface CardLine extends Letters {
  /** share of the canvas's shorter side; by default the theme's large for the first line and small for others */
  size?: number
  ink: Ink
  lineHeight: number
}

/** A flat figure of a card behind its lines; lengths are shares of the canvas's shorter side. */
export type Figure =
  /** a strip along a whole side of the canvas, `from` away from it */
  | { kind: 'band'; ink: Ink; side: 'left' | 'right' | 'top' | 'bottom'; from: number; thick: number }
  /** a frame along all sides, `from` away from them */
  | { kind: 'border'; ink: Ink; from: number; thick: number }
  /** around a point in shares of the canvas; without `thick` filled, else a ring */
  | { kind: 'disc'; ink: Ink; at: [x: number, y: number]; radius: number; thick?: number }

/** The layout and look of a card. */
export interface CardLook {
  position: ByShape<PositionName>
  first: CardLine
  others: CardLine
  /** gradient: both ends, and the angle in degrees as in CSS */
  ground: [Ink, Ink]
  angle: number
  ornament: Ornament | null
  figures: readonly Figure[]
  glow: Ink | null
}

export interface CreditsLook {
  heading: Letters & { ink: Ink }
  role: Letters & { ink: Ink }
  name: Letters & { ink: Ink }
}

/** The look of each kind of captions. */
export type CaptionLooks = Record<CaptionKind, TextLook>

export interface Theme {
  name: ThemeName
  /** in a few words, for lists */
  summary: string
  /** without `accent` and `onAccent`, which come from the photos */
  colors: Omit<Palette, 'accent' | 'onAccent'>
  /** default accent */
  accent: `#${string}`
  /** the photos' colours that suit it; null: none, it always uses its own */
  gamut: Gamut | null
  /** type sizes by name, as shares of the canvas's shorter side */
  sizes: ByShape<Record<Size, number>>
  title: TextLook
  /** default position of the title */
  titlePosition: ByShape<PositionName>
  text: TextLook
  /** plain texts in the lower third */
  lowerThirdText: TextLook
  captions: CaptionLooks
  /** default kind of captions */
  caption: CaptionKind
  captionSize: ByShape<number>
  lowerThird: LowerThirdLook
  card: CardLook
  /** closes the film */
  endCard: CardLook
  credits: CreditsLook
  /** transitions of one family: at normal cuts, and between sections; s */
  transition: { type: TransitionName; section: TransitionName; seconds: number }
  /** easing of entrances and moves */
  ease: Easing
  /** filter of the pictures and its strength, 0-1 */
  look: { filter: Filter; strength: number } | null
  /** duration of shots, s */
  pace: { photo: number; clip: number }
  mood: Mood
  /** built-in sound effects, if any */
  sounds: { title: Effect | null; transition: Effect | null }
}
