import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { clip } from '../values/refs.ts'
import { CARD_LOOK, cardWords, randomLook } from './card-look.ts'

/** Changes the words or look of a card; its length is changed like that of any clip. */
export const updateCard = defineEdit({
  family: 'sequence',
  element: 'clip',
  summary: 'change the text or look of a card',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: { clip: clip.describe('the card to change'), ...CARD_LOOK },
  rule: ({ clip, ...changes }) => nothingGiven(changes),
  words: ({ clip, ...look }, names) => `Show the card in ${names.clip(clip)} ${cardWords(look, names).join(', ')}`,
  examples: {
    en: [
      [
        'the first card should say "Winter Camp" and "January 2027"',
        { clip: 1, lines: ['Winter Camp', 'January 2027'] },
      ],
      ['put the card in clip 3 on a gradient from navy to black', { clip: 3, background: ['navy', 'black'] }],
    ],
    zh: [
      ['第一张卡片改成“冬令营”', { clip: 1, lines: '冬令营' }],
      ['第一张卡片的字放到左下角，用金色', { clip: 1, position: 'bottom-left', color: 'gold' }],
    ],
  },
  random: (film) => {
    const look = randomLook(film)
    const some = Object.values(look).some((each) => each !== undefined)
    return { clip: film.clip(), ...(some ? look : { color: '#FFD700' }) }
  },
})
