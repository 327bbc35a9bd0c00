import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { FILM_KINDS, type FilmKind } from '../values/film-kind.ts'
import { value } from '../values/kind.ts'
import { mood } from '../values/look.ts'
import { length } from '../values/number.ts'
import { file, files, music } from '../values/refs.ts'
import { theme } from '../values/theme.ts'
import { THEMES } from '../values/themes.ts'
import { listed, quoted, seconds } from '../wording.ts'

const kind = value(z.enum(FILM_KINDS), { as: 'promo|reel|…', full: FILM_KINDS.join(', ') })
const line = z.string().trim().min(1).max(500)
const MOST_SECTIONS = 40

/** The text of a section, and the files that it shows. */
const section = z.strictObject({
  text: line.describe('the line of text'),
  files: z.array(file).min(1).max(1000).optional().describe('the files that are shown with it'),
})
const sections = value(z.array(section).min(1).max(MOST_SECTIONS), { as: '[{text, files?}, …]' })
const title = value(line.nullable(), { as: 'text', full: 'text of 1 to 500 characters, or null' })
const texts = value(z.array(line).min(1).max(MOST_SECTIONS), { as: '[…]', full: 'a list of texts' })

const KIND_WORDS: Record<FilmKind, string> = {
  promo: 'promo',
  reel: 'reel',
  memories: 'memories film',
  slideshow: 'slideshow',
  highlights: 'highlights film',
}

/** s */
const LENGTH = { least: 3, most: 600 }

function lengthProblem(seconds: number | undefined): string | undefined {
  if (seconds === undefined || (seconds >= LENGTH.least && seconds <= LENGTH.most)) return undefined
  const nearest = seconds < LENGTH.least ? LENGTH.least : LENGTH.most
  return `duration has to be ${LENGTH.least} to ${LENGTH.most} s; nearest: ${nearest}`
}

/** Makes a whole film from the uploads: selects, orders, cuts to music and adds titles. */
export const make = defineEdit({
  family: 'film',
  element: 'film',
  summary:
    'make a whole film from the uploads: the best shots cut to the beat of music, with titles, a few transitions and an ending',
  hint: 'whole film',
  empty: 'as it is',
  needs: ['beats', 'silences', 'pictures'],
  params: {
    kind: kind
      .optional()
      .describe(
        'the kind of film, which sets pace and music; default promo. A reel is vertical; memories and slideshow keep the order of the files',
      ),
    duration: length.optional().describe('exact length, from 3 to 600 s; default as long as the good material allows'),
    theme: theme.optional().describe('style of the film; default the one that it has, else one that suits the kind'),
    title: title.optional().describe("title over the first shot; default the project's title; null for none"),
    texts: texts.optional().describe('lines of text, in order, each over a part of the film'),
    sections: sections.optional().describe('the same, with the files that belong to each line; instead of texts'),
    closing: line.optional().describe('words on a card at the end'),
    assets: files.optional().describe('the files to use; default "all"'),
    order: z.literal('listed').optional().describe('keeps the order of the files; otherwise the best ones come first'),
    music: music.optional().describe('the uploaded music; default the only uploaded song, else built-in music'),
    mood: mood.optional().describe('mood of built-in music; default one that suits the kind'),
  },
  rule: (params) =>
    atMostOne(params, 'texts', 'sections') ?? atMostOne(params, 'music', 'mood') ?? lengthProblem(params.duration),
  words: ({ kind, duration, theme, title, texts, sections, closing, assets, order, music, mood }) =>
    [
      `Make a finished ${kind === undefined ? 'film' : KIND_WORDS[kind]} from ${assets === undefined ? 'the uploads' : assets === 'all' ? 'all uploads' : listed(assets)}`,
      ...(order === undefined ? [] : ['in the order listed']),
      ...(duration === undefined ? [] : [`${seconds(duration)} long`]),
      ...(theme === undefined ? [] : [theme === 'none' ? 'without a theme' : `in the ${theme} theme`]),
      ...(title === undefined ? [] : [title === null ? 'without a title' : `titled ${quoted(title)}`]),
      ...(texts === undefined ? [] : [`with the lines ${listed(texts.map(quoted))}`]),
      ...(sections === undefined
        ? []
        : [
            `with the sections ${listed(sections.map(({ text, files }) => (files ? `${quoted(text)} of ${listed(files)}` : quoted(text))))}`,
          ]),
      ...(closing === undefined ? [] : [`closing with ${quoted(closing)}`]),
      ...(music === undefined ? [] : [`to the music of ${music}`]),
      ...(mood === undefined ? [] : [`to ${mood} music`]),
    ].join(', '),
  examples: {
    en: [
      ['make a 30-second promo of these', { kind: 'promo', duration: 30 }],
      [
        'turn these photos into a memory video titled "Summer 2026" that closes with "See you next year"',
        { kind: 'memories', title: 'Summer 2026', closing: 'See you next year' },
      ],
    ],
    zh: [
      ['把这些照片做成30秒的宣传片', { kind: 'promo', duration: 30 }],
      ['用这些素材做一个15秒的精彩集锦', { kind: 'highlights', duration: 15 }],
    ],
  },
  random: (film) => ({
    kind: film.maybe(() => film.pick(FILM_KINDS)),
    duration: film.maybe(() => film.between(3, 40)),
    theme: film.maybe(() => film.pick([...THEMES, 'none' as const])),
    title: film.maybe(() => film.pick([film.words(), null])),
    ...film.pick([
      {},
      { texts: [film.words(), film.words()] },
      { sections: [{ text: film.words(), files: [film.file('picture')] }, { text: film.words() }] },
    ]),
    closing: film.maybe(() => film.words()),
    assets: film.maybe(() => film.pick<'all' | string[]>(['all', [film.file('picture'), film.file('video')]])),
    order: film.maybe(() => 'listed' as const),
    ...film.pick([{}, { music: film.file('music') }, { mood: 'calm' as const }]),
  }),
})
