import { defineEdit } from '../define.ts'
import { atMostOne, nothingGiven } from '../rule.ts'
import { figure } from '../values/number.ts'
import { overlay, picture } from '../values/refs.ts'
import { spanProblem } from '../values/span.ts'
import { percent, quoted } from '../wording.ts'
import { decorationProblem, decorationWords, OVERLAY_DECORATION, randomDecoration } from './decoration.ts'
import { overlayPlace, placeWords, randomPlace } from './place.ts'

/** Changes the file, time, place or look of an overlay. */
export const updateOverlay = defineEdit({
  family: 'overlay',
  element: 'overlay',
  summary: 'change an overlay; what is left out stays as it is',
  empty: 'as it is',
  needs: [],
  params: {
    match: overlay.describe('the overlay to change'),
    asset: picture.optional().describe('the file that is shown instead'),
    ...overlayPlace(),
    factor: figure(0.1, 10, '0.1-10').optional().describe('multiplies its size: 0.5 makes it half as wide'),
    ...OVERLAY_DECORATION,
  },
  rule: ({ match, ...changes }) =>
    nothingGiven(changes) ??
    spanProblem(changes) ??
    atMostOne(changes, 'scale', 'factor') ??
    decorationProblem(changes),
  words: ({ match, asset, factor, ...place }, names) => {
    const size = factor === undefined ? [] : [`at ${percent(factor)} of its size`]
    const shown = [...placeWords(place), ...size, ...decorationWords(place)]
    if (asset === undefined) return `Show ${names.overlay(match)} ${shown.join(', ')}`
    return [`Replace ${names.overlay(match)} with ${quoted(asset)}`, ...shown].join(', ')
  },
  examples: {
    en: [
      ['move the logo to the bottom left', { match: 'logo.png', position: 'bottom-left' }],
      ['make facecam.mp4 half as large, with a soft shadow', { match: 'facecam.mp4', factor: 0.5, shadow: true }],
    ],
    zh: [
      ['logo移到左下角', { match: 'logo.png', position: 'bottom-left' }],
      ['logo换成badge.png，宽度两成', { match: 'logo.png', asset: 'badge.png', scale: 0.2 }],
    ],
  },
  random: (film) => {
    const size = film.pick([{}, { scale: undefined, factor: film.between(0.1, 4) }])
    const changes = film.pick([
      { asset: film.file('picture') },
      { ...randomPlace(film), volume: film.between(0, 2), ...size },
      { ...randomDecoration(film), shadow: film.pick([true, false]) },
    ])
    return { match: film.overlay(), ...changes }
  },
})
