import { defineEdit } from '../define.ts'
import { extent } from '../values/extent.ts'
import { fraction } from '../values/number.ts'
import { position, randomPosition } from '../values/position.ts'
import { picture } from '../values/refs.ts'
import { joined, quoted } from '../wording.ts'
import { placeWords } from './place.ts'

/** Shows a picture during the whole film, above everything else, however long the film becomes. */
export const watermark = defineEdit({
  family: 'overlay',
  element: 'overlay',
  summary: 'show a logo over the whole film',
  empty: 'build first',
  needs: [],
  params: {
    asset: picture.describe('the photo to show; it replaces an existing watermark'),
    position: position.optional().describe('where it is; default bottom-right'),
    scale: fraction(0.02, 1).optional().describe("its width, as a fraction of the canvas's; default 0.12"),
    margin: extent
      .optional()
      .describe(
        'distance from the edges of the canvas: pixels, or below 1 a fraction of its shorter side; default 0.04',
      ),
    opacity: fraction().optional().describe('1 hides what is behind it, 0 is invisible; default 0.6'),
  },
  words: ({ asset, ...place }) => joined(`Watermark the film with ${quoted(asset)}`, placeWords(place).join(', ')),
  examples: {
    en: [
      ['our logo.png faintly in the bottom right corner throughout', { asset: 'logo.png', opacity: 0.4 }],
      [
        'watermark the video with badge.png, top left, 10% of the width, 20 px from the edges',
        { asset: 'badge.png', position: 'top-left', scale: 0.1, margin: 20 },
      ],
    ],
    zh: [
      ['用logo.png打水印，右下角，半透明', { asset: 'logo.png', position: 'bottom-right', opacity: 0.5 }],
      ['用badge.png打水印，左上角，宽度一成', { asset: 'badge.png', position: 'top-left', scale: 0.1 }],
    ],
  },
  random: (film) => ({
    asset: film.file('picture'),
    position: film.maybe(() => randomPosition(film)),
    scale: film.maybe(() => film.between(0.02, 1)),
    margin: film.maybe(() => film.between(0, 0.2)),
    opacity: film.maybe(() => film.between(0, 1)),
  }),
})
