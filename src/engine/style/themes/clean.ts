import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const title = { weight: 700, spacing: -0.02 }

/** Quiet and precise: one grotesque, tight titles, much air, a short line of the accent. */
export const clean: Theme = {
  name: 'clean',
  summary: 'a quiet grotesque, tight titles, much air',
  colors: { light: '#FFFFFF', ground: '#F6F7F9', ground2: '#E9ECF1', letters: '#14181F', quiet: '#5B6472' },
  accent: '#2F6BFF',
  gamut: {},
  sizes: {
    wide: { large: 0.1, medium: 0.07, small: 0.042 },
    square: { large: 0.094, medium: 0.068, small: 0.042 },
    tall: { large: 0.124, medium: 0.08, small: 0.052 },
  },
  title: textLook({
    ...letters(title),
    lineHeight: 1.06,
    animation: 'slide',
    second: { ...letters({ weight: 500 }), scale: 0.44 },
  }),
  titlePosition: everywhere('center'),
  text: textLook({ ...letters({ weight: 600, spacing: -0.01 }) }),
  lowerThirdText: textLook({
    ...letters({ weight: 650, spacing: -0.01 }),
    second: { ...letters({ weight: 450 }), scale: 0.62 },
  }),
  captions: captionLooks({ weight: 600 }, { plate: { ink: '#0E1116', opacity: 0.72, padding: 0.35, radius: 0.2 } }),
  caption: 'boxed',
  captionSize: { wide: 0.044, square: 0.046, tall: 0.058 },
  lowerThird: lowerThird({
    name: thirdLine({
      size: 46,
      weight: 650,
      spacing: -0.01,
      ink: '#14181F',
      plate: { ink: '#FFFFFF', opacity: 0.96 },
      pad: { x: 26, y: 12 },
    }),
    role: thirdLine({
      size: 30,
      weight: 450,
      ink: '#5B6472',
      plate: { ink: '#FFFFFF', opacity: 0.96 },
      pad: { x: 26, y: 8 },
    }),
    radius: 8,
    bar: { place: 'side', thick: 6, ink: 'accent', long: 'full' },
  }),
  card: cardLook({
    first: cardLine({ ...title, lineHeight: 1.08 }),
    others: cardLine({ weight: 450, ink: 'quiet', lineHeight: 1.3 }),
    ornament: { kind: 'rule', ink: 'accent', thick: 0.05, long: 0.14 },
  }),
  endCard: cardLook({
    position: everywhere('left'),
    first: cardLine({ ...title, size: 0.13, lineHeight: 1.06 }),
    others: cardLine({ weight: 450, ink: 'quiet', lineHeight: 1.3 }),
    figures: [{ kind: 'band', ink: 'accent', side: 'right', from: 0, thick: 0.12 }],
  }),
  credits: creditsLook({ weight: 600 }),
  transition: { type: 'fade', section: 'pushleft', seconds: 0.4 },
  ease: [0.16, 1, 0.3, 1],
  look: null,
  pace: { photo: 2.8, clip: 4.5 },
  mood: 'corporate',
  sounds: { title: null, transition: null },
}
