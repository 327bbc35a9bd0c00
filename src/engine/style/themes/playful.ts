import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const round = letters({ font: 'Fredoka', weight: 600 })
const soft = letters({ font: 'Fredoka', weight: 500 })

const card = cardLook({
  first: cardLine({ ...round, lineHeight: 1.12 }),
  others: cardLine({ ...soft, lineHeight: 1.35 }),
  ornament: { kind: 'rule', ink: 'accent', thick: 0.1, long: 0.16 },
})

/** Round letters in bubbles that pop up, cream and one bright colour. */
export const playful: Theme = {
  name: 'playful',
  summary: 'round letters in bubbles that pop up, cream and one bright colour',
  colors: { light: '#FFFFFF', ground: '#FFF5E1', ground2: '#FFE9C7', letters: '#3A2A55', quiet: '#6B5A86' },
  accent: '#D6336C',
  gamut: { lightness: [0.74, 0.88], chroma: 0.15 },
  sizes: {
    wide: { large: 0.115, medium: 0.07, small: 0.044 },
    square: { large: 0.105, medium: 0.07, small: 0.044 },
    tall: { large: 0.126, medium: 0.084, small: 0.054 },
  },
  title: textLook({
    ...round,
    ink: 'onAccent',
    plate: { ink: 'accent', opacity: 1, padding: 0.3, radius: 0.62 },
    shadow: false,
    lineHeight: 1.12,
    animation: 'pop',
    second: { ...soft, scale: 0.44 },
  }),
  titlePosition: everywhere('center'),
  text: textLook({
    ...round,
    ink: 'letters',
    plate: { ink: '#FFFFFF', opacity: 1, padding: 0.3, radius: 0.7 },
    shadow: false,
    animation: 'pop',
  }),
  lowerThirdText: textLook({
    ...round,
    ink: 'letters',
    plate: { ink: '#FFFFFF', opacity: 1, padding: 0.34, radius: 0.7 },
    shadow: false,
    animation: 'pop',
    second: { ...soft, scale: 0.62 },
  }),
  captions: captionLooks(soft, {
    ink: 'letters',
    plate: { ink: '#FFFFFF', opacity: 0.96, padding: 0.34, radius: 0.6 },
  }),
  caption: 'boxed',
  captionSize: { wide: 0.048, square: 0.05, tall: 0.063 },
  lowerThird: lowerThird({
    name: thirdLine({
      ...round,
      size: 48,
      ink: 'letters',
      plate: { ink: '#FFFFFF', opacity: 1 },
      pad: { x: 34, y: 12 },
    }),
    role: thirdLine({
      ...soft,
      size: 30,
      ink: 'onAccent',
      plate: { ink: 'accent', opacity: 1 },
      pad: { x: 26, y: 8 },
    }),
    gap: 8,
    radius: 40,
    reveal: 'pop',
  }),
  card,
  endCard: {
    ...card,
    first: { ...card.first, size: 0.15 },
    ornament: null,
    figures: [
      { kind: 'disc', ink: 'accent', at: [1, 1], radius: 0.34 },
      { kind: 'disc', ink: 'accent', at: [0.06, 0.1], radius: 0.1, thick: 0.035 },
    ],
  },
  credits: creditsLook(round, soft),
  transition: { type: 'zoomin', section: 'circleopen', seconds: 0.4 },
  ease: 'spring',
  look: { filter: 'vivid', strength: 0.4 },
  pace: { photo: 2.4, clip: 3.5 },
  mood: 'happy',
  sounds: { title: 'pop', transition: null },
}
