import { defineEdit } from '../define.ts'
import { backdrop, color } from '../values/color.ts'
import { clips } from '../values/refs.ts'
import { quoted } from '../wording.ts'

/** Makes one colour of a clip transparent. */
export const chromaKey = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'make a colour of the picture transparent, such as a green screen',
  empty: 'build first',
  needs: [],
  params: {
    clip: clips.describe('the clip to change'),
    color: color.describe('the colour that becomes transparent, such as #00FF00 for a green screen'),
    background: backdrop.optional().describe("what is shown instead; default the canvas's background"),
  },
  words: ({ clip, color, background }, names) => {
    const key = `Key out the colour ${color} in ${names.clip(clip)}`
    if (background === undefined) return key
    return `${key} and show ${background.startsWith('#') ? `the colour ${background}` : quoted(background)} behind it`
  },
  examples: {
    en: [
      ['key out the green in clip 1 and put beach.jpg behind', { clip: 1, color: '#00FF00', background: 'beach.jpg' }],
      ['key out the blue #0000FF in clip 2 and put white behind', { clip: 2, color: '#0000FF', background: '#FFFFFF' }],
    ],
    zh: [
      ['第1段抠绿幕，背景换成beach.jpg', { clip: 1, color: '#00FF00', background: 'beach.jpg' }],
      ['抠掉第2段的绿幕', { clip: 2, color: '#00FF00' }],
    ],
  },
  random: (film) => ({
    clip: film.pick([film.clip(), 'all']),
    color: film.pick(['#00FF00', '#0000ff', '#0f0']),
    background: film.maybe(() => film.pick(['#FFFFFF', film.file('picture'), film.file('video')])),
  }),
})
