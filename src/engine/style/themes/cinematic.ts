import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const wide = letters({ font: 'Jost', weight: 400, case: 'upper', spacing: 0.26 })
const credit = letters({ font: 'Jost', weight: 400, case: 'upper', spacing: 0.16 })

const card = cardLook({
  first: cardLine({ ...wide, weight: 300, lineHeight: 1.3 }),
  others: cardLine({ ...credit, ink: 'quiet', lineHeight: 1.7 }),
  angle: 180,
})

/** The main title of a film: light capitals far apart, black, slow dissolves. */
export const cinematic: Theme = {
  name: 'cinematic',
  summary: 'light capitals far apart on black, slow dissolves, a film’s colours',
  colors: { light: '#F6F2EA', ground: '#0B0C0E', ground2: '#050506', letters: '#F1ECE2', quiet: '#A9A294' },
  accent: '#D8A657',
  gamut: {},
  sizes: {
    wide: { large: 0.086, medium: 0.056, small: 0.036 },
    square: { large: 0.08, medium: 0.056, small: 0.036 },
    tall: { large: 0.09, medium: 0.064, small: 0.042 },
  },
  title: textLook({ ...wide, lineHeight: 1.35, second: { ...credit, weight: 500, scale: 0.5 } }),
  titlePosition: everywhere('center'),
  text: textLook({ ...credit, lineHeight: 1.4 }),
  lowerThirdText: textLook({
    ...credit,
    second: { ...letters({ font: 'Jost', weight: 400, spacing: 0.03 }), scale: 0.7 },
  }),
  captions: captionLooks({ ...letters({ font: 'Jost', weight: 500, spacing: 0.01 }) }),
  caption: 'plain',
  captionSize: { wide: 0.046, square: 0.048, tall: 0.061 },
  lowerThird: lowerThird({
    name: thirdLine({ ...credit, size: 42, weight: 500, spacing: 0.18 }),
    role: thirdLine({ ...letters({ font: 'Jost', weight: 400, spacing: 0.06 }), size: 30 }),
    gap: 12,
    bar: { place: 'between', thick: 1.5, ink: 'accent', long: 'short' },
    shadow: true,
    align: { wide: 'side', square: 'center', tall: 'center' },
    reveal: 'fade',
  }),
  card,
  endCard: {
    ...card,
    figures: [
      { kind: 'band', ink: 'accent', side: 'top', from: 0.13, thick: 0.002 },
      { kind: 'band', ink: 'accent', side: 'bottom', from: 0.13, thick: 0.002 },
    ],
  },
  credits: creditsLook(credit, letters({ font: 'Jost', weight: 400, spacing: 0.04 })),
  transition: { type: 'fade', section: 'fadeblack', seconds: 0.8 },
  ease: [0.37, 0, 0.63, 1],
  look: { filter: 'cinematic', strength: 0.7 },
  pace: { photo: 3.6, clip: 5.5 },
  mood: 'cinematic',
  sounds: { title: 'riser', transition: null },
}
