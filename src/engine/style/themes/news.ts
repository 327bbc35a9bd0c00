import { captionLooks, cardLine, cardLook, creditsLook, letters, lowerThird, textLook, thirdLine } from '../looks.ts'
import { everywhere } from '../shape.ts'
import type { Theme } from '../theme.ts'

const headline = letters({ font: 'Archivo', weight: 800 })
const body = letters({ font: 'Archivo', weight: 500 })

const card = cardLook({
  position: everywhere('left'),
  first: cardLine({ ...headline, lineHeight: 1.08 }),
  others: cardLine({ ...body, ink: 'quiet', lineHeight: 1.34 }),
  ornament: { kind: 'bar', ink: 'accent', thick: 0.09, long: 1 },
  angle: 180,
})

/** A newsroom: heavy grotesque on plates flush at the left, navy, one signal colour, straight wipes. */
export const news: Theme = {
  name: 'news',
  summary: 'a newsroom: heavy headlines on plates at the left, navy, straight wipes',
  colors: { light: '#FFFFFF', ground: '#0D1B2E', ground2: '#08111F', letters: '#FFFFFF', quiet: '#A9B8CC' },
  accent: '#C8102E',
  gamut: null,
  sizes: {
    wide: { large: 0.084, medium: 0.062, small: 0.04 },
    square: { large: 0.08, medium: 0.062, small: 0.04 },
    tall: { large: 0.106, medium: 0.074, small: 0.05 },
  },
  title: textLook({
    ...headline,
    plate: { ink: 'ground', opacity: 0.94, padding: 0.34, radius: 0 },
    shadow: false,
    lineHeight: 1.1,
    animation: 'slide',
    second: { ...body, scale: 0.46 },
    ornament: null,
  }),
  titlePosition: everywhere('bottom-left'),
  text: textLook({
    ...headline,
    weight: 700,
    plate: { ink: 'ground', opacity: 0.94, padding: 0.34, radius: 0 },
    shadow: false,
    animation: 'slide',
  }),
  lowerThirdText: textLook({
    ...headline,
    ink: 'ground',
    plate: { ink: '#FFFFFF', opacity: 1, padding: 0.3, radius: 0 },
    shadow: false,
    animation: 'slide',
    second: { ...body, scale: 0.62 },
  }),
  captions: captionLooks({ ...body, weight: 600 }, { plate: { ink: 'ground', opacity: 0.9, padding: 0.3, radius: 0 } }),
  caption: 'boxed',
  captionSize: { wide: 0.042, square: 0.044, tall: 0.055 },
  lowerThird: lowerThird({
    name: thirdLine({
      ...headline,
      size: 46,
      ink: 'onAccent',
      plate: { ink: 'accent', opacity: 1 },
      pad: { x: 26, y: 11 },
    }),
    role: thirdLine({
      ...body,
      size: 30,
      ink: 'ground',
      plate: { ink: '#FFFFFF', opacity: 1 },
      pad: { x: 26, y: 9 },
    }),
  }),
  card,
  endCard: {
    ...card,
    first: { ...card.first, size: 0.11 },
    ornament: { kind: 'rule', ink: 'light', thick: 0.03, long: 0.3 },
    figures: [{ kind: 'band', ink: 'accent', side: 'left', from: 0, thick: 0.042 }],
  },
  credits: creditsLook(headline, body),
  transition: { type: 'smoothleft', section: 'wipeleft', seconds: 0.4 },
  ease: [0.87, 0, 0.13, 1],
  look: null,
  pace: { photo: 3, clip: 5 },
  mood: 'corporate',
  sounds: { title: 'whoosh', transition: null },
}
