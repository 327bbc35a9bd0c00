import { ACCENT } from '../../../edits/values/accent.ts'
import { evenFrames } from '../fit-transitions.ts'
import type { Card } from './card.ts'
import { PLAIN_LETTERS } from './defaults.ts'
import type { Graphic } from './graphic.ts'
import type { TextStyle } from './text.ts'

/** Default styles of elements. Separate from the schema, as render workers do not load zod. */

export const TITLE_STYLE: TextStyle = {
  ...PLAIN_LETTERS,
  lineHeight: 1.12,
  position: 'auto',
  color: 'auto',
  size: 'auto',
  font: null,
  weight: 700,
  background: 'auto',
  shadow: true,
  outline: null,
  animation: 'fade',
}

export const CAPTION_STYLE: TextStyle = {
  ...PLAIN_LETTERS,
  lineHeight: 1.25,
  position: 'auto',
  color: 'auto',
  size: 'auto',
  font: null,
  weight: 600,
  background: 'auto',
  shadow: true,
  outline: null,
  animation: 'none',
}

export const PLAIN_CARD: Card = {
  lines: [],
  ground: { colors: ['#222831', '#12151A'], angle: 180 },
  position: 'center',
  color: null,
  font: null,
}

const CREDITS_COLOR = '#FFFFFF'

/** Colour of a graphic. */
export const usualColor = (kind: Graphic['kind']): string => (kind === 'credits' ? CREDITS_COLOR : ACCENT)

const TRANSITION_SECONDS = 0.8

export const usualTransition = (fps: number): { type: string; frames: number } => ({
  type: 'fade',
  frames: evenFrames(TRANSITION_SECONDS, fps),
})
