import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { LOOK } from '../../src/edits/look/index.ts'
import { SOUND } from '../../src/edits/sound/index.ts'
import { aspect } from '../../src/edits/values/canvas.ts'
import { FILTERS, filter } from '../../src/edits/values/look.ts'
import { TRANSITIONS, transitionType } from '../../src/edits/values/transitions.ts'
import { fades } from '../../src/edits/wording.ts'

/** What a value becomes, `null` where it is refused. */
function read(schema: z.ZodType, given: unknown): unknown {
  const { success, data } = schema.safeParse(given)
  return success ? data : null
}

describe('values', () => {
  test.each([
    ['fade', 'fade'],
    ['Cross-fade', 'fade'],
    ['dissolve', 'fade'],
    ['fade to black', 'fadeblack'],
    ['varied', 'varied'],
    ['none', 'none'],
    ['constructor', null],
    ['whoosh', null],
    [3, null],
  ])('the transition %j is %j', (given, taken) => expect(read(transitionType, given)).toBe(taken))

  test.each([
    ['Black and White', 'grayscale'],
    ['b&w', 'grayscale'],
    ['vi-vid', 'vivid'],
    ['teal.cube', 'teal.cube'],
    ['My Look.CUBE', 'My Look.CUBE'],
    ['sparkle', null],
    ['constructor', null],
    ['photo.jpg', null],
  ])('the filter %j is %j', (given, taken) => expect(read(filter, given)).toBe(taken))

  test.each([
    ['9:16', '9:16'],
    [' 9 x 16 ', '9:16'],
    ['9：16', '9:16'],
    ['2.39:1', '2.39:1'],
    ['1:11', null],
    ['0:1', null],
    ['-9:-16', null],
    ['1:0', null],
    ['wide', null],
  ])('the aspect %j is %j', (given, taken) => expect(read(aspect, given)).toBe(taken))

  test('no name stands twice, or is taken for another filter', () => {
    expect(new Set(TRANSITIONS).size).toBe(TRANSITIONS.length)
    expect(FILTERS.map((name) => read(filter, name))).toEqual([...FILTERS])
  })
})

type Case = [params: Record<string, unknown>, problem: string | undefined]

/** What is wrong with parameters that are right one by one. */
function problem(
  { params, rule }: { params: z.ZodType; rule?(params: never): string | undefined },
  given: Case[0],
): string | undefined {
  return rule?.(params.parse(given) as never)
}

describe('rules', () => {
  test.each<Case>([
    [{ target: 'bgm' }, 'give exactly one of level, factor, db, direction and points'],
    [{ target: 'bgm', level: 1, db: 3 }, 'give exactly one of level, factor, db, direction and points'],
    [{ target: 'bgm', level: 1, amount: 'small' }, 'give amount together with direction'],
    [{ target: 'bgm', level: 0 }, undefined],
    [{ target: 'bgm', direction: 'up' }, undefined],
    [{ target: 'bgm', level: 1, start: 5, end: 3 }, 'end (3 s) has to be after start (5 s)'],
    [{ target: 'bgm', level: 1, start: 5 }, undefined],
    [
      {
        target: 'bgm',
        points: [
          [4, 1],
          [2, 0.5],
        ],
      },
      'points have to be in order of time, each later than the one before: point 2 is at 2 s, the one before at 4 s',
    ],
    [
      {
        target: 'bgm',
        end: 3,
        points: [
          [1, 1],
          [2, 0.5],
        ],
      },
      'points have times of their own; leave out start and end',
    ],
  ])('set_volume %j', (given, wrong) => expect(problem(SOUND.set_volume, given)).toBe(wrong))

  test.each<Case>([
    [{ target: 'bgm', from: 5, to: 5 }, 'from has to be before to'],
    [{ target: 'bgm', to: 0 }, 'from has to be before to'],
    [{ target: 'bgm', from: 5 }, undefined],
    [{ target: 'bgm' }, undefined],
  ])('mute %j', (given, wrong) => expect(problem(SOUND.mute, given)).toBe(wrong))

  test.each<Case>([
    [{ type: 'fade', scope: 'all', between: [1, 2] }, 'give only one of between, scope and transition'],
    [{ type: 'none', duration: 1 }, 'a hard cut has no duration'],
    [{ type: 'fade', duration: 1 }, undefined],
  ])('set_transition %j', (given, wrong) => expect(problem(LOOK.set_transition, given)).toEqual(wrong))

  test.each<Case>([
    [{}, 'there is nothing to change: give at least one more parameter'],
    [{ aspect: '1:1', width: 720, height: 1280 }, expect.stringContaining('both sides without aspect')],
    [{ aspect: '1:1', height: 720 }, undefined],
  ])('set_canvas %j', (given, wrong) => expect(problem(LOOK.set_canvas, given)).toEqual(wrong))

  test.each<Case>([
    [{ clip: 1 }, 'there is nothing to change: give at least one more parameter'],
    [{ clip: 1, left: 0.5, right: 0.5 }, 'left and right can cut off at most 0.9 together'],
    [{ clip: 1, top: 0.9 }, undefined],
  ])('crop %j', (given, wrong) => expect(problem(LOOK.crop, given)).toBe(wrong))

  test('music is a file or a mood', () => {
    expect(problem(SOUND.add_bgm, { asset: 'a.mp3', mood: 'calm' })).toBe('give only one of asset and mood')
    expect(problem(SOUND.replace_bgm, { asset: 'a.mp3', mood: 'calm' })).toBe('give only one of asset and mood')
  })
})

test('fades are said at both ends, and as gone where they are 0', () => {
  expect(fades('the music', {})).toBe('Fade the music in over 1 s and out over 1 s')
  expect(fades('clip 1', { in: 0, out: 2 }, '#FFFFFF')).toBe(
    'Fade clip 1 out to #FFFFFF over 2 s and remove the fade-in from clip 1',
  )
  expect(fades('the music', { in: 0, out: 0 })).toBe('Remove the fade-in and the fade-out from the music')
})

test.each(Object.entries(LOOK))('%s has a JSON schema', (_, { params }) => {
  expect(z.toJSONSchema(params, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false })
})
