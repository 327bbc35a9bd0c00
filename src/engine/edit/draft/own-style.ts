/** Style properties that may be explicitly set to their defaults, so that themes do not change them. */
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

/** Their names in edits and documents. */
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

/** The same for cards. */
export const CARD_OWN = ['ground', 'position'] as const

/** The same for transitions. */
export const TRANSITION_OWN = ['type', 'frames'] as const
