import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const tube = letters({ font: 'Tilt Neon', weight: 400, spacing: 0.02 })
const small = letters({ font: 'Tilt Neon', weight: 400, case: 'upper', spacing: 0.14 })

const card = cardLook({
  first: cardLine({ ...tube, ink: 'light', lineHeight: 1.15 }),
  others: cardLine({ ...small, ink: 'accent', lineHeight: 1.6 }),
  glow: 'accent',
  ornament: { kind: 'frame', ink: 'accent', thick: 0.03, long: 1 },
  angle: 150,
})

/** Tubes of light in the night: glowing letters, one colour, quick glitches. */
export const neon: Theme = {
  name: 'neon',
  summary: 'glowing tubes in the night, one colour, quick cuts',
  colors: { light: '#FFFFFF', ground: '#090613', ground2: '#180C30', letters: '#FFFFFF', quiet: '#B9B0D6' },
  accent: '#FF4FA3',
  gamut: {
    hues: [
      [280, 30],
      [180, 230],
    ],
    lightness: [0.7, 0.8],
    chroma: 0.2,
  },
  sizes: {
    wide: { large: 0.13, medium: 0.074, small: 0.042 },
    square: { large: 0.116, medium: 0.072, small: 0.042 },
    tall: { large: 0.136, medium: 0.086, small: 0.052 },
  },
  title: textLook({
    ...tube,
    glow: 'accent',
    lineHeight: 1.12,
    second: { ...small, scale: 0.34 },
  }),
  titlePosition: everywhere('center'),
  text: textLook({ ...tube, glow: 'accent' }),
  lowerThirdText: textLook({ ...tube, glow: 'accent', second: { ...small, scale: 0.56 } }),
  captions: captionLooks(
    { ...tube, glow: 'accent' },
    { glow: null, plate: { ink: 'ground', opacity: 0.82, padding: 0.36, radius: 0.3 } },
  ),
  caption: 'karaoke',
  captionSize: { wide: 0.05, square: 0.052, tall: 0.066 },
  lowerThird: lowerThird({
    name: thirdLine({ ...tube, size: 52, plate: { ink: 'ground', opacity: 0.78 }, pad: { x: 30, y: 12 } }),
    role: thirdLine({
      ...small,
      size: 28,
      ink: 'accent',
      plate: { ink: 'ground', opacity: 0.78 },
      pad: { x: 30, y: 12 },
    }),
    bar: { place: 'side', thick: 5, ink: 'accent', long: 'full' },
    radius: 10,
    glow: 'accent',
    reveal: 'fade',
  }),
  card,
  endCard: {
    ...card,
    ornament: null,
    figures: [0.2, 0.28, 0.36].map((radius) => ({ kind: 'disc', ink: 'accent', at: [0, 1], radius, thick: 0.009 })),
  },
  credits: creditsLook(tube, small),
  transition: { type: 'glitch', section: 'whipleft', seconds: 0.3 },
  ease: [0.16, 1, 0.3, 1],
  look: { filter: 'neon', strength: 0.9 },
  pace: { photo: 2, clip: 3 },
  mood: 'dark',
  sounds: { title: 'ding', transition: 'whoosh' },
}
