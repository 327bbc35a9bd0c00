import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const poster = letters({ font: 'Anton', weight: 400, case: 'upper', spacing: 0.012 })
const condensed = letters({ font: 'Oswald', weight: 500, case: 'upper', spacing: 0.05 })

const card = cardLook({
  first: cardLine({ ...poster, ink: 'onAccent', lineHeight: 1.1 }),
  others: cardLine({ ...condensed, ink: 'onAccent', lineHeight: 1.4 }),
  ground: ['accent', 'accent'],
})

/** A poster: condensed capitals as large as they go, cards all in the accent, hard pushes. */
export const bold: Theme = {
  name: 'bold',
  summary: 'condensed capitals as on a poster, cards in the accent, hard pushes',
  colors: { light: '#FFFFFF', ground: '#0E0E10', ground2: '#0E0E10', letters: '#FFFFFF', quiet: '#B9B9C0' },
  accent: '#FFD400',
  gamut: { lightness: [0.78, 0.9] },
  sizes: {
    wide: { large: 0.2, medium: 0.1, small: 0.05 },
    square: { large: 0.17, medium: 0.09, small: 0.05 },
    tall: { large: 0.2, medium: 0.115, small: 0.062 },
  },
  title: textLook({
    ...poster,
    lineHeight: 1.12,
    animation: 'pop',
    second: { ...condensed, scale: 0.3 },
  }),
  titlePosition: everywhere('center'),
  text: textLook({
    ...poster,
    ink: 'onAccent',
    plate: { ink: 'accent', opacity: 1, padding: 0.16, radius: 0 },
    shadow: false,
    lineHeight: 1.2,
    animation: 'slide',
  }),
  lowerThirdText: textLook({ ...poster, second: { ...condensed, scale: 0.56 } }),
  captions: captionLooks(
    { ...poster, lineHeight: 1.24 },
    { ink: 'onAccent', plate: { ink: 'accent', opacity: 1, padding: 0.18, radius: 0 } },
  ),
  caption: 'pop',
  captionSize: { wide: 0.064, square: 0.066, tall: 0.084 },
  lowerThird: lowerThird({
    name: thirdLine({
      ...poster,
      size: 62,
      ink: 'onAccent',
      plate: { ink: 'accent', opacity: 1 },
      pad: { x: 24, y: 8 },
    }),
    role: thirdLine({ ...condensed, size: 30, plate: { ink: 'ground', opacity: 1 }, pad: { x: 24, y: 9 } }),
  }),
  card,
  endCard: {
    ...card,
    position: everywhere('left'),
    first: { ...card.first, size: 0.26 },
    figures: [{ kind: 'band', ink: 'ground', side: 'bottom', from: 0, thick: 0.1 }],
  },
  credits: creditsLook(poster, condensed),
  transition: { type: 'pushleft', section: 'pushup', seconds: 0.3 },
  ease: [0.87, 0, 0.13, 1],
  look: { filter: 'vivid', strength: 0.5 },
  pace: { photo: 2, clip: 3 },
  mood: 'energetic',
  sounds: { title: 'whoosh', transition: 'whoosh' },
}
