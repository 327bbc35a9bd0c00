import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const serif = letters({ font: 'Cormorant Garamond', weight: 600 })
const label = letters({ font: 'Jost', weight: 400, case: 'upper', spacing: 0.24 })

const card = cardLook({
  first: cardLine({ ...serif, weight: 500, lineHeight: 1.1 }),
  others: cardLine({ ...label, ink: 'quiet', lineHeight: 1.6 }),
  ornament: { kind: 'frame', ink: 'accent', thick: 0.014, long: 1 },
})

/** An invitation: a fine old-style serif, small letters far apart, a hairline frame on ivory, soft dissolves. */
export const elegant: Theme = {
  name: 'elegant',
  summary: 'an invitation: a fine serif, hairlines on ivory, soft dissolves',
  colors: { light: '#FFFCF6', ground: '#FBF8F2', ground2: '#F4EEE4', letters: '#2A2622', quiet: '#75675A' },
  accent: '#9A7340',
  gamut: { hues: [[70, 95]], lightness: [0.5, 0.72] },
  sizes: {
    wide: { large: 0.128, medium: 0.08, small: 0.036 },
    square: { large: 0.12, medium: 0.08, small: 0.036 },
    tall: { large: 0.138, medium: 0.092, small: 0.042 },
  },
  title: textLook({
    ...serif,
    lineHeight: 1.06,
    second: { ...label, weight: 500, scale: 0.3 },
    ornament: { kind: 'underline', ink: 'light', thick: 0.012, long: 0.24 },
  }),
  titlePosition: everywhere('center'),
  text: textLook({ ...serif, lineHeight: 1.14 }),
  lowerThirdText: textLook({ ...serif, second: { ...label, scale: 0.4 } }),
  captions: captionLooks({ ...serif, weight: 700 }),
  caption: 'plain',
  captionSize: { wide: 0.054, square: 0.056, tall: 0.071 },
  lowerThird: lowerThird({
    name: thirdLine({ ...serif, size: 62 }),
    role: thirdLine({ ...label, size: 26, weight: 500, spacing: 0.16 }),
    gap: 10,
    bar: { place: 'between', thick: 1.5, ink: 'light', long: 'short' },
    shadow: true,
    align: { wide: 'side', square: 'center', tall: 'center' },
    reveal: 'fade',
  }),
  card,
  endCard: {
    ...card,
    first: { ...card.first, size: 0.15 },
    ornament: { kind: 'underline', ink: 'accent', thick: 0.012, long: 0.2 },
    figures: [
      { kind: 'border', ink: 'accent', from: 0.026, thick: 0.0025 },
      { kind: 'border', ink: 'accent', from: 0.038, thick: 0.001 },
    ],
  },
  credits: creditsLook(serif, { ...label, spacing: 0.12 }),
  transition: { type: 'fade', section: 'lightleak', seconds: 0.7 },
  ease: [0.37, 0, 0.63, 1],
  look: { filter: 'pastel', strength: 0.5 },
  pace: { photo: 3.8, clip: 5 },
  mood: 'calm',
  sounds: { title: null, transition: null },
}
