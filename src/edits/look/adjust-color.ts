import { defineEdit } from '../define.ts'
import { nothingGiven } from '../rule.ts'
import { type Relative, tone } from '../values/look.ts'
import { PART, partProblem, partWords, randomPart } from '../values/part.ts'
import { clips } from '../values/refs.ts'
import { listed, signedPercent, step } from '../wording.ts'

const TONES = ['brightness', 'contrast', 'saturation', 'temperature'] as const

/** Adjusts brightness, contrast, saturation and warmth. */
export const adjustColor = defineEdit({
  family: 'look',
  element: 'clip',
  summary: 'adjust the colours of a clip',
  empty: 'build first',
  needs: [],
  params: {
    target: clips.describe('the clip to change'),
    ...PART,
    brightness: tone.optional().describe('the new value: 0 is as recorded; or a step from the current one'),
    contrast: tone.optional().describe('0 is as recorded'),
    saturation: tone.optional().describe('0 is as recorded, -1 is black and white'),
    temperature: tone.optional().describe('0 is as recorded, higher is warmer, lower is cooler'),
  },
  rule: ({ target, from, to, ...tones }) => nothingGiven(tones) ?? partProblem({ from, to }),
  words: ({ target, from, to, ...tones }, names) => {
    const shift = (wanted: number | Relative) =>
      typeof wanted === 'number' ? `to ${signedPercent(wanted)}` : step(wanted)
    const wishes = TONES.flatMap((name) => (tones[name] === undefined ? [] : [`${name} ${shift(tones[name])}`]))
    return `Adjust the colours of ${partWords(target, { from, to }, names)}: ${listed(wishes)}`
  },
  examples: {
    en: [
      ['brighten clip 1 by setting brightness to 0.2', { target: 1, brightness: 0.2 }],
      [
        'a bit more contrast and saturation +30% on everything',
        { target: 'all', contrast: { direction: 'up', amount: 'small' }, saturation: 0.3 },
      ],
    ],
    zh: [
      ['第1段亮度调到20%', { target: 1, brightness: 0.2 }],
      ['全片色调暖一点', { target: 'all', temperature: { direction: 'up', amount: 'small' } }],
    ],
  },
  random: (film) => {
    const level = () =>
      film.pick([film.between(-1, 1), { direction: film.pick(['up', 'down']), amount: film.pick(['small', 'large']) }])
    return {
      target: film.pick([film.clip(), 'all']),
      ...randomPart(film),
      ...film.pick([
        { brightness: level() },
        { contrast: level(), saturation: film.maybe(level) },
        { saturation: level(), temperature: level(), brightness: film.maybe(level) },
        { temperature: level() },
      ]),
    }
  },
})
