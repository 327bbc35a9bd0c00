import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { overlay, picture } from '../values/refs.ts'
import { spanProblem } from '../values/span.ts'
import { quoted } from '../wording.ts'
import { overlayPlace, placeWords, randomPlace } from './place.ts'

/** Another file, time, place or look for an overlay that is there. */
export const updateOverlay = defineEdit({
  family: 'overlay',
  element: 'overlay',
  summary: 'change an overlay',
  empty: 'as it is',
  needs: [],
  params: {
    match: overlay,
    asset: picture.optional().describe('shown in its place'),
    ...overlayPlace(),
  },
  rule: ({ match, ...changes }) => nothingGiven(changes) ?? spanProblem(changes),
  words: ({ match, asset, ...place }, names) => {
    const shown = placeWords(place)
    if (asset === undefined) return `Show ${names.overlay(match)} ${shown}`
    return [`Replace ${names.overlay(match)} with ${quoted(asset)}`, ...(shown === '' ? [] : [shown])].join(', ')
  },
  examples: {
    en: [
      ['move the logo to the bottom left', { match: 'logo.png', position: 'bottom-left' }],
      ['logo at 50% opacity, only until 5 seconds', { match: 'logo.png', opacity: 0.5, end: 5 }],
    ],
    zh: [
      ['logo移到左下角', { match: 'logo.png', position: 'bottom-left' }],
      ['logo换成badge.png，宽度两成', { match: 'logo.png', asset: 'badge.png', scale: 0.2 }],
    ],
  },
  random: (film) => {
    const changes = film.pick([{ asset: film.file('picture') }, { ...randomPlace(film), volume: film.between(0, 2) }])
    return { match: film.overlay(), ...changes }
  },
})
