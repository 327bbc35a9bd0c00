import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { atMostOne } from '../rule.ts'
import { DUCK_ATTACK, DUCK_DB, DUCK_RELEASE } from '../values/ducking.ts'
import { value } from '../values/kind.ts'
import { figure, filmTime, fraction, lengthWithin } from '../values/number.ts'
import { sounds } from '../values/refs.ts'
import { listed, percent, figure as plain, seconds } from '../wording.ts'

const stretch = value(z.tuple([filmTime, filmTime]), { as: '[from s, to s]', kind: 'film time' })
const slope = lengthWithin(0, 10)

/** Lowers a sound while others play. */
export const duck = defineEdit({
  family: 'sound',
  element: 'sound',
  summary: 'lower a sound while others are heard',
  empty: 'build first',
  needs: [],
  params: {
    target: sounds.describe('the sound that is lowered'),
    under: sounds
      .optional()
      .describe(
        'the sounds that it is lowered under; a role includes sounds that are added later; default the voice-over if there is one, else the original sound',
      ),
    db: figure(0, 60, '0-60 dB')
      .optional()
      .describe(`how many dB to lower it by; default: down to ${DUCK_DB} dB below full volume; 0 removes the ducking`),
    level: fraction().optional().describe('instead of db: the fraction of its volume that it is lowered to'),
    attack: slope
      .optional()
      .describe(`how long it takes to go down, before the others begin; default ${DUCK_ATTACK} s`),
    release: slope.optional().describe(`how long it takes to come back up; default ${DUCK_RELEASE} s`),
    except: z
      .array(stretch)
      .max(500)
      .optional()
      .describe('ranges of the timeline in which it is not lowered; default none'),
  },
  rule: (params) =>
    atMostOne(params, 'db', 'level') ??
    (params.except?.every(([from, to]) => from < to) === false
      ? 'in each stretch of except, from has to be before to'
      : undefined),
  words: ({ target, under, db, level, attack, release, except = [] }, names) => {
    const called = (refs: typeof target) => listed((Array.isArray(refs) ? refs : [refs]).map((ref) => names.sound(ref)))
    const ways = [
      ...(db === undefined ? [] : [`by ${plain(db)} dB`]),
      ...(level === undefined ? [] : [`to ${percent(level)} of its volume`]),
      ...(attack === undefined ? [] : [`going down in ${seconds(attack)}`]),
      ...(release === undefined ? [] : [`coming back in ${seconds(release)}`]),
      ...(except.length === 0
        ? []
        : [`but not from ${listed(except.map(([from, to]) => `${seconds(from)} to ${seconds(to)}`))}`]),
    ]
    const others = under === undefined ? 'whoever speaks' : under === 'all' ? 'any other sound' : called(under)
    return [`Duck ${called(target)} under ${others}`, ...ways].join(', ')
  },
  examples: {
    en: [
      [
        'lower the music when someone is talking, but not from 8 to 10 seconds',
        { target: 'bgm', under: 'original', except: [[8, 10]] },
      ],
      [
        'duck clip 3 by 18 dB under the voice-over and the sound of clip 2, back within a second',
        { target: 3, under: ['voice', 2], db: 18, release: 1 },
      ],
    ],
    zh: [
      ['有人说话时音乐自动变小', { target: 'bgm', under: 'original' }],
      ['配音的时候背景音乐降到两成', { target: 'bgm', under: 'voice', level: 0.2 }],
    ],
  },
  random: (film) => ({
    target: film.pick([film.sound(), [film.sound(), film.sound()]]),
    under: film.maybe(() => film.pick([film.sound(), [film.sound(), film.sound()]])),
    ...film.pick([{}, { db: film.between(0, 60, 1) }, { level: film.between(0, 1) }]),
    attack: film.maybe(() => film.between(0, 10)),
    release: film.maybe(() => film.between(0, 10)),
    except: film.maybe(() => [film.stretch()]),
  }),
})
