import { defineEdit } from '../define.ts'
import { picture } from '../values/refs.ts'
import { spanProblem } from '../values/span.ts'
import { joined, quoted } from '../wording.ts'
import { decorationProblem, decorationWords, OVERLAY_DECORATION, randomDecoration } from './decoration.ts'
import { overlayPlace, placeWords, randomPlace } from './place.ts'

/** Puts a photo or a clip over the video: a logo, a picture in picture. */
export const addOverlay = defineEdit({
  family: 'overlay',
  element: 'overlay',
  summary: 'show a logo, photo or clip over the video',
  empty: 'build first',
  needs: [],
  params: {
    asset: picture.describe('the file to show'),
    ...overlayPlace({
      position: 'top-right, for a video bottom-right',
      scale: '0.15, for a video 0.3',
      margin: '0.04',
      opacity: '1',
      start: '0',
      end: 'the end of the film, for a video its own end',
      shape: 'rectangle',
      volume: '1',
    }),
    ...OVERLAY_DECORATION,
  },
  rule: (params) => spanProblem(params) ?? decorationProblem(params),
  words: ({ asset, ...shown }) =>
    joined(`Add the overlay ${quoted(asset)}`, [...placeWords(shown), ...decorationWords(shown)].join(', ')),
  examples: {
    en: [
      ['put logo.png in the top left corner, small', { asset: 'logo.png', position: 'top-left', scale: 0.1 }],
      [
        'facecam.mp4 bottom right, a quarter of the width, rounded, with a thin white border, from 5 to 20 seconds',
        {
          asset: 'facecam.mp4',
          position: 'bottom-right',
          scale: 0.25,
          shape: 'rounded',
          border: '4 px',
          border_color: '#FFFFFF',
          start: 5,
          end: 20,
        },
      ],
    ],
    zh: [
      ['左上角加个小的logo.png', { asset: 'logo.png', position: 'top-left', scale: 0.1 }],
      [
        '右下角放facecam.mp4，圆形，半透明',
        { asset: 'facecam.mp4', position: 'bottom-right', shape: 'circle', opacity: 0.5 },
      ],
    ],
  },
  random: (film) => ({
    asset: film.file(film.pick(['picture', 'video'])),
    ...randomPlace(film),
    ...randomDecoration(film),
  }),
})
