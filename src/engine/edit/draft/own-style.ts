/** What of a style somebody may have set although it is as usual, so that a theme leaves it alone. */
export const STYLE_OWN = [
  'position',
  'color',
  'size',
  'font',
  'weight',
  'case',
  'letterSpacing',
  'lineHeight',
  'background',
  'padding',
  'shadow',
  'outline',
  'animation',
] as const
export type OwnStyle = (typeof STYLE_OWN)[number]

/** What edits and documents call these. */
export const STYLE_NAMES = {
  position: 'position',
  color: 'color',
  size: 'size',
  font: 'font',
  weight: 'weight',
  case: 'case',
  letterSpacing: 'letter_spacing',
  lineHeight: 'line_height',
  background: 'background',
  padding: 'padding',
  shadow: 'shadow',
  outline: 'outline',
  animation: 'animation',
} as const satisfies Record<OwnStyle, string>

/** The same of a card. */
export const CARD_OWN = ['ground', 'position'] as const

/** The same of a transition. */
export const TRANSITION_OWN = ['type', 'frames'] as const
