import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { box, boxWords, randomBox } from '../values/box.ts'
import { filmTime } from '../values/number.ts'
import { region } from '../values/refs.ts'
import { REGION_EFFECTS, REGION_SHAPES } from '../values/region.ts'
import { spanWords } from '../values/span.ts'
import { path, pathWords, randomPath, regionProblem } from './region-parameters.ts'

/** Changes the effect, place or time of a region, in every part of its clip. */
export const updateRegion = defineEdit({
  family: 'mark',
  element: 'region',
  summary: 'change a region; what is left out stays as it is',
  empty: 'as it is',
  needs: [],
  localOnly: true,
  params: {
    match: region.describe('the region to change'),
    effect: z.enum(REGION_EFFECTS).optional().describe('what it does to that part'),
    box: box
      .optional()
      .describe('the part, as fractions of the same picture as before; without path, the region then stays there'),
    shape: z.enum(REGION_SHAPES).optional().describe('shape of the part'),
    start: filmTime.optional().describe('when it begins'),
    end: filmTime.optional().describe('when it ends'),
    path: path
      .optional()
      .describe('where it moves to from box, which has to be given, too; times are on the timeline; [] stops it'),
  },
  rule: ({ match, ...changes }) => {
    if (changes.path !== undefined && changes.path.length > 0 && changes.box === undefined)
      return 'give box, where the region begins, together with path'
    return nothingGiven(changes) ?? regionProblem(changes)
  },
  words: ({ match, effect, box, shape, start, end, path }, names) => {
    const times = spanWords({ start, end }).join(' ')
    const changes = [
      ...(effect === undefined ? [] : [`${effect} it`]),
      ...(shape === undefined ? [] : [`as ${shape === 'ellipse' ? 'an ellipse' : 'a rectangle'}`]),
      ...(box === undefined ? [] : [`at ${boxWords(box)}`]),
      ...(times === '' ? [] : [times]),
      ...(path === undefined ? [] : [path.length === 0 ? 'without moving' : pathWords(path)]),
    ]
    return `Change ${names.region(match)}: ${changes.join(', ')}`
  },
  examples: {
    en: [
      ['black it out instead of blurring it', { match: 'r1', effect: 'blacken' }],
      [
        'the blurred box a bit higher, until 7 seconds',
        { match: 'r1', box: { x: 0.3, y: 0.05, width: 0.4, height: 0.08 }, end: 7 },
      ],
    ],
    zh: [
      ['模糊改成马赛克', { match: 'r1', effect: 'pixelate' }],
      ['马赛克改成椭圆形', { match: 'r2', shape: 'ellipse' }],
    ],
  },
  random: (film) => {
    const [start, end] = film.stretch()
    return {
      match: film.region(),
      ...film.pick([
        { effect: film.pick(REGION_EFFECTS) },
        { shape: film.pick(REGION_SHAPES), box: randomBox(film) },
        { start, end },
        { box: randomBox(film), start, end, path: randomPath(film, start, end) },
        { path: [] },
      ]),
    }
  },
})
