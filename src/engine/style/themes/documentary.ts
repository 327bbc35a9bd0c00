import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const serif = letters({ font: 'Source Serif 4', weight: 600 })
const plain = letters({ weight: 450 })

const card = cardLook({
  position: { wide: 'left', square: 'left', tall: 'left' },
  first: cardLine({ ...serif, weight: 400, lineHeight: 1.16 }),
  others: cardLine({ ...plain, ink: 'quiet', lineHeight: 1.5 }),
  angle: 180,
})

/** Sober and close to its subject: a text serif at the left, a thin mark of the accent, long holds. */
export const documentary: Theme = {
  name: 'documentary',
  summary: 'sober: a text serif at the left, a thin mark of the accent, long holds',
  colors: { light: '#FAF8F4', ground: '#1A1917', ground2: '#121110', letters: '#F0ECE3', quiet: '#ADA699' },
  accent: '#D9A441',
  gamut: {},
  sizes: {
    wide: { large: 0.09, medium: 0.064, small: 0.036 },
    square: { large: 0.086, medium: 0.064, small: 0.036 },
    tall: { large: 0.108, medium: 0.074, small: 0.044 },
  },
  title: textLook({
    ...serif,
    lineHeight: 1.12,
    second: { ...plain, scale: 0.4 },
    ornament: { kind: 'bar', ink: 'accent', thick: 0.06, long: 1 },
  }),
  titlePosition: everywhere('bottom-left'),
  text: textLook({ ...serif, weight: 500, lineHeight: 1.2 }),
  lowerThirdText: textLook({ ...serif, second: { ...plain, scale: 0.66 } }),
  captions: captionLooks(
    { ...plain, weight: 500 },
    { plate: { ink: '#000000', opacity: 0.7, padding: 0.32, radius: 0.12 } },
  ),
  caption: 'plain',
  captionSize: { wide: 0.042, square: 0.044, tall: 0.055 },
  lowerThird: lowerThird({
    name: thirdLine({ ...serif, size: 48 }),
    role: thirdLine({ ...plain, size: 29 }),
    gap: 2,
    bar: { place: 'side', thick: 4, ink: 'accent', long: 'full' },
    shadow: true,
    reveal: 'fade',
  }),
  card,
  endCard: {
    ...card,
    position: everywhere('bottom-left'),
    ornament: { kind: 'bar', ink: 'accent', thick: 0.03, long: 1 },
  },
  credits: creditsLook(serif, plain),
  transition: { type: 'fade', section: 'fadeblack', seconds: 0.6 },
  ease: [0.37, 0, 0.63, 1],
  look: { filter: 'film', strength: 0.4 },
  pace: { photo: 4, clip: 6 },
  mood: 'ambient',
  sounds: { title: null, transition: null },
}
