import { defineEdit } from '../define.ts'
import { overlay } from '../values/refs.ts'

/** Removes an overlay. */
export const removeOverlay = defineEdit({
  family: 'overlay',
  element: 'overlay',
  summary: 'remove an overlay',
  empty: 'as it is',
  needs: [],
  params: { match: overlay.describe('the overlay to remove') },
  words: ({ match }, names) => `Remove ${names.overlay(match)}`,
  examples: {
    en: [
      ['get rid of the logo', { match: 'logo.png' }],
      ['remove the picture in picture facecam.mp4', { match: 'facecam.mp4' }],
    ],
    zh: [
      ['去掉logo', { match: 'logo.png' }],
      ['删除画中画facecam.mp4', { match: 'facecam.mp4' }],
    ],
  },
  random: (film) => ({ match: film.overlay() }),
})
