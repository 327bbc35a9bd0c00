import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { value } from '../values/kind.ts'
import { quoted } from '../wording.ts'

const title = value(z.string().trim().min(1).max(200), { as: 'text' })

/** Gives the film a name, which its exports have too. */
export const rename = defineEdit({
  family: 'film',
  element: 'film',
  summary: 'give the film a name, which its exports get too',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: { title: title.describe('the name; without one the film is called by the text that opens it') },
  words: ({ title }) => `Name the film ${quoted(title)}`,
  examples: {
    en: [
      ['call the film "Wild Days"', { title: 'Wild Days' }],
      ['rename the project to "Summer 2026"', { title: 'Summer 2026' }],
    ],
    zh: [
      ['把影片命名为“野外的日子”', { title: '野外的日子' }],
      ['给这个视频改名为“夏天”', { title: '夏天' }],
    ],
  },
  random: (film) => ({ title: film.pick(['Wild Days', '夏天', 'A film, cut 2']) }),
})
