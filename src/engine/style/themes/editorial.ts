import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const serif = { font: 'Playfair Display', weight: 600, spacing: -0.012 } as const
const label = letters({ weight: 600, case: 'upper', spacing: 0.1 })

const card = cardLook({
  position: { wide: 'left', square: 'left', tall: 'left' },
  first: cardLine({ ...serif, weight: 500, lineHeight: 1.06 }),
  others: cardLine({ ...label, ink: 'quiet', lineHeight: 1.5 }),
  ornament: { kind: 'rules', ink: 'letters', thick: 0.018, long: 1 },
})

/** As a magazine sets it: a high-contrast serif at the left, small capitals, hairlines, warm paper. */
export const editorial: Theme = {
  name: 'editorial',
  summary: 'a magazine’s serif, small capitals, hairlines, warm paper',
  colors: { light: '#FFFDF8', ground: '#F5F0E6', ground2: '#EFE8DA', letters: '#1B1714', quiet: '#6A6058' },
  accent: '#B4432F',
  gamut: {},
  sizes: {
    wide: { large: 0.118, medium: 0.074, small: 0.036 },
    square: { large: 0.108, medium: 0.072, small: 0.034 },
    tall: { large: 0.132, medium: 0.086, small: 0.044 },
  },
  title: textLook({ ...letters(serif), lineHeight: 1.04, animation: 'fade', second: { ...label, scale: 0.4 } }),
  titlePosition: { wide: 'bottom-left', square: 'bottom-left', tall: 'bottom-left' },
  text: textLook({ ...letters({ ...serif, weight: 500 }), lineHeight: 1.15 }),
  lowerThirdText: textLook({ ...letters({ ...serif, weight: 600 }), second: { ...label, scale: 0.4 } }),
  captions: captionLooks(
    { ...letters({ font: 'Playfair Display', weight: 500 }) },
    { ink: 'letters', plate: { ink: 'ground', opacity: 0.94, padding: 0.34, radius: 0 } },
  ),
  caption: 'plain',
  captionSize: { wide: 0.05, square: 0.05, tall: 0.066 },
  lowerThird: lowerThird({
    name: thirdLine({ ...letters(serif), size: 56 }),
    role: thirdLine({ ...label, size: 28 }),
    gap: 14,
    bar: { place: 'between', thick: 2, ink: 'light', long: 'full' },
    shadow: true,
    reveal: 'rise',
  }),
  card,
  endCard: {
    ...card,
    position: everywhere('bottom-left'),
    first: { ...card.first, size: 0.15 },
    ornament: { kind: 'rule', ink: 'accent', thick: 0.018, long: 0.3 },
    figures: [{ kind: 'border', ink: 'letters', from: 0.028, thick: 0.002 }],
  },
  credits: creditsLook({ font: 'Playfair Display', weight: 500 }, label),
  transition: { type: 'fade', section: 'paper', seconds: 0.5 },
  ease: [0.16, 1, 0.3, 1],
  look: { filter: 'film', strength: 0.5 },
  pace: { photo: 3.4, clip: 5 },
  mood: 'piano',
  sounds: { title: null, transition: null },
}
