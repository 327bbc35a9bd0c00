import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fault, faultWords } from '../../src/edits/fault.ts'
import { definitionOf, OPERATION_NAMES } from '../../src/edits/index.ts'
import { helpRequests, parseEdits } from '../../src/edits/parse.ts'
import { randomFilm } from './random-film.ts'

function edits(given: unknown): unknown[] {
  const parsed = parseEdits(given)
  if ('fault' in parsed) throw new Error(faultWords(parsed.fault))
  return parsed.edits
}

function fault(given: unknown): Fault {
  const parsed = parseEdits(given)
  if ('edits' in parsed) throw new Error(`read as ${JSON.stringify(parsed.edits)}`)
  return parsed.fault
}

const words = (given: unknown) => faultWords(fault(given))

const TRIM = { op: 'trim', clip: 1, start: 2 }
const TITLE = { op: 'add_text', text: 'Hello' }

describe('a list of edits', () => {
  test('may be a list, one edit, or either as JSON text; an edit in it too', () => {
    for (const given of [[TRIM], TRIM, JSON.stringify([TRIM]), JSON.stringify(TRIM), [JSON.stringify(TRIM)]]) {
      expect(edits(given)).toEqual([TRIM])
    }
  })

  test.each(OPERATION_NAMES)('holds %s with any of its parameters', (op) => {
    const { params, random } = definitionOf(op)
    for (let seed = 0; seed < 20; seed++) {
      const given = random(randomFilm(seed))
      expect(edits([{ op, ...given }])).toEqual([{ op, ...params.parse(given) }])
    }
  })

  test('with nothing in it is a fault of the list', () => {
    expect(words([])).toBe(
      'edits: the list is empty; an edit is an object such as {"op": "trim", "clip": 1, "start": 2}.',
    )
  })

  test('has 500 at most', () => {
    expect(edits(Array.from({ length: 500 }, () => TRIM))).toHaveLength(500)
    expect(words(Array.from({ length: 501 }, () => TRIM))).toBe(
      'edits: 501 edits are too many for one list, which holds 500 at most.',
    )
  })

  test('of 5,000 is answered without being read', () => {
    const unread = {
      op: 'trim',
      get clip() {
        throw new Error('read')
      },
    }
    expect(words(Array.from({ length: 5000 }, () => unread))).toContain('5000 edits are too many')
  })

  test.each([
    [
      'words',
      'make it nice',
      'edits: expected a list of edits such as [{"op": "trim", "clip": 1, "start": 2}], got "make it nice".',
    ],
    [
      'nothing',
      undefined,
      'edits: expected a list of edits such as [{"op": "trim", "clip": 1, "start": 2}], got nothing.',
    ],
    [
      'a list of words',
      ['trim'],
      'edits[0]: expected an object such as {"op": "trim", "clip": 1, "start": 2}, got "trim".',
    ],
    [
      'no op',
      [TRIM, { clip: 1 }],
      'edits[1]: expected "op", the name of an operation, as in {"op": "trim", "clip": 1, "start": 2}, got nothing.',
    ],
  ])('is not %s', (_, given, said) => {
    expect(words(given)).toBe(said)
  })
})

describe('what models write by habit', () => {
  test('parameters in an object of their own', () => {
    expect(edits({ op: 'trim', params: { clip: 1, start: 2 } })).toEqual([TRIM])
    const flat = [{ op: 'update_text', match: 't1', color: '#FF0000', size: 'large' }]
    expect(edits({ op: 'update_text', match: 't1', set: { color: '#f00', size: 'large' } })).toEqual(flat)
    expect(edits({ op: 'update_text', params: { match: 't1', set: { color: '#f00', size: 'large' } } })).toEqual(flat)
    expect(edits({ op: 'add_captions', source: 'a.srt', style: { position: 'top' } })).toEqual([
      { op: 'add_captions', source: 'a.srt', position: 'top' },
    ])
  })

  test('null for what is left out', () => {
    expect(edits({ ...TRIM, end: null, keep: undefined, params: null })).toEqual([TRIM])
  })

  test('figures, percentages, times and truths as text, words as figures', () => {
    expect(edits({ op: 'trim', clip: '2', start: '0:01.5', end: '-2 s' })).toEqual([
      { op: 'trim', clip: 2, start: 1.5, end: -2 },
    ])
    expect(edits({ op: 'add_overlay', asset: 'logo.png', scale: '20%', opacity: '.5' })).toEqual([
      { op: 'add_overlay', asset: 'logo.png', scale: 0.2, opacity: 0.5 },
    ])
    expect(edits({ op: 'add_text', text: 2026, shadow: 'false' })).toEqual([
      { op: 'add_text', text: '2026', shadow: false },
    ])
  })

  test('colours by their names, and places as points', () => {
    expect(
      edits({ op: 'update_text', match: 't1', color: 'gold', background: 'transparent', outline: 'Black' }),
    ).toEqual([{ op: 'update_text', match: 't1', color: '#FFD700', background: 'none', outline: '#000000' }])
    expect(edits({ op: 'update_overlay', match: 'o1', position: ['25%', 0.4] })).toEqual([
      { op: 'update_overlay', match: 'o1', position: [0.25, 0.4] },
    ])
    expect(words({ op: 'update_text', match: 't1', position: [960, 100] })).toContain(
      'or [x, y] of the centre, as fractions of the canvas (0-1) or in pixels ("960px"), got 960',
    )
    expect(fault({ op: 'update_text', match: 't1', position: 'botom' })).toMatchObject({ nearest: 'bottom' })
    expect(words({ op: 'update_text', match: 't1', color: 'reddish' })).toContain(
      'expected a colour such as "#FFCC00" or "gold"',
    )
  })

  test('is no way to say two things at once', () => {
    expect(words({ ...TRIM, params: { clip: 2 } })).toBe('edits[0] (trim), clip: it is given twice.')
  })
})

describe('a fault names what would do', () => {
  test('for an operation', () => {
    expect(fault([TRIM, { op: 'addText' }])).toMatchObject({ index: 1, op: 'addText', nearest: 'add_text' })
    expect(fault({ op: 'constructor' }).known).toContain('add_text, ')
    expect(words({ op: 'help' })).toBe('edits[0] (help): help is not an edit; ask for it in a separate call.')
  })

  test('for a parameter', () => {
    expect(words({ ...TRIM, strat: 1 })).toBe(
      'edits[0] (trim), strat: there is no such parameter. Nearest: start. Available: trim{clip: clip|all, start?: ±s, end?: ±s, keep?: [from s, to s]} shorten a clip at its ends.',
    )
    expect(fault(JSON.parse('{"op": "trim", "clip": 1, "__proto__": {"start": 1}}'))).toMatchObject({
      parameter: '__proto__',
    })
  })

  test('for one that is missing', () => {
    expect(fault({ op: 'trim', start: 1 })).toMatchObject({ op: 'trim', parameter: 'clip', problem: 'it is missing' })
    expect(fault({ op: 'trim', start: 1 }).known).toMatch(/^trim\{clip: /)
  })

  test.each([
    [
      'a figure out of range',
      { op: 'add_overlay', asset: 'a.png', scale: 20 },
      'scale: expected a number from 0.02 to 1, got 20. Nearest: 1.',
    ],
    [
      'a figure that is not whole',
      { ...TITLE, weight: 650.4 },
      'weight: expected a whole number from 100 to 900, got 650.4. Nearest: 650.',
    ],
    [
      'a figure with another unit',
      { ...TITLE, weight: '9000 px' },
      'weight: expected a whole number from 100 to 900, got "9000 px". Nearest: 900.',
    ],
    ['no length', { ...TITLE, duration: 0 }, 'duration: expected seconds above 0, up to 21600, got 0.'],
    [
      'no time',
      { ...TITLE, start: 'soon' },
      'start: expected seconds from the beginning of the clip if one is named, else of the video, or "m:ss.s", got "soon".',
    ],
    [
      'a time before the beginning',
      { ...TITLE, start: -3 },
      'start: expected seconds from the beginning of the clip if one is named, else of the video, or "m:ss.s", got -3. Nearest: 0.',
    ],
    [
      'not a number',
      { ...TITLE, start: Number.NaN },
      'start: expected seconds from the beginning of the clip if one is named, else of the video, or "m:ss.s", got NaN.',
    ],
    [
      'a name',
      { ...TITLE, animation: 'Typewrite' },
      'animation: expected none|fade|slide|typewriter|pop|rise|lines|words|mask|spring|karaoke, got "Typewrite". Nearest: typewriter.',
    ],
    [
      'a name or a step',
      { ...TITLE, size: 'Larg' },
      'size: expected auto, small, medium, large, fit (as large as fits in three lines), a fraction of the canvas’s height (0-1), "48px", or {"direction": "up"|"down", "amount": "small"|"large"}, got "Larg". Nearest: large.',
    ],
    [
      'a colour',
      { ...TITLE, color: 'goldish' },
      'color: expected a colour such as "#FFCC00" or "gold", got "goldish".',
    ],
    ['a truth', { ...TITLE, shadow: 'yes' }, 'shadow: expected true or false, got "yes".'],
    [
      'a reference',
      { op: 'trim', clip: {}, start: 1 },
      'clip: expected a clip by its id ("c2"), its number (from 1) or its file, or "all", got an object.',
    ],
    [
      'a place',
      { op: 'trim', clip: 0, start: 1 },
      'clip: expected a clip by its id ("c2"), its number (from 1) or its file, or "all", got 0. Nearest: 1.',
    ],
    [
      'part of a list',
      { op: 'trim', clip: 1, keep: [-1, 2] },
      'keep[0]: expected seconds from the beginning of the clip, or "m:ss.s", got -1. Nearest: 0.',
    ],
    [
      'half a list',
      { op: 'trim', clip: 1, keep: [1] },
      'keep[1]: expected seconds from the beginning of the clip, or "m:ss.s", got nothing.',
    ],
    ['no words', { op: 'add_text', text: ' \n' }, 'text: expected text of 1 to 500 characters, got "".'],
    [
      'an unknown part of a step',
      { ...TITLE, size: { direction: 'up', amount: 'tiny' } },
      'size: expected auto, small, medium, large, fit (as large as fits in three lines), a fraction of the canvas’s height (0-1), "48px", or {"direction": "up"|"down", "amount": "small"|"large"}, got an object.',
    ],
    [
      'a figure deep inside',
      { op: 'compose', clips: [{ file: 'a.jpg' }, { file: 'b.jpg', crop: { left: 7 } }] },
      'clips[1].crop.left: expected a number from 0 to 1, got 7. Nearest: 1.',
    ],
    [
      'a name deep inside',
      { op: 'compose', clips: [{ file: 'a.jpg', flip: 'vertcal' }] },
      'clips[0].flip: expected none, horizontal, vertical, both, got "vertcal". Nearest: vertical.',
    ],
    [
      'an entry that there is not',
      { op: 'compose', clips: [], canvas: { width: 1920, height: 1080, heigth: 2 } },
      'canvas.heigth: there is no such parameter. Nearest: height. Available: width, height, fps, fit, background.',
    ],
  ])('for %s', (_, given, said) => {
    expect(words(given)).toBe(`edits[0] (${given.op}), ${said}`)
  })

  test('or the rule that is broken', () => {
    expect(words({ ...TITLE, start: 5, end: 2 })).toBe('edits[0] (add_text): end (2 s) has to be after start (5 s).')
    expect(words({ ...TITLE, start: 1, end: 2, duration: 3 })).toContain('contradict each other')
    expect(edits({ ...TITLE, start: 1, end: 4, duration: 3 })).toHaveLength(1)
    expect(words({ op: 'remove_text' })).toContain('give match, or all: true')
    expect(words({ op: 'remove_text', match: 't1', all: true })).toContain('not both')
    expect(words({ op: 'update_text', match: 't1' })).toContain('there is nothing to change')
    expect(words({ op: 'layout', type: 'stacked', left: 'a.png' })).toContain(
      'stacked has no left, it has top and bottom',
    )
  })
})

describe('whatever comes', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  })
  const name = fc.constantFrom(...OPERATION_NAMES)
  const parameter = fc.constantFrom(
    ...new Set(OPERATION_NAMES.flatMap((op) => Object.keys(definitionOf(op).params.shape))),
    ...['params', 'set', 'style', '__proto__', 'constructor', 'op'],
  )
  const edit = fc.tuple(name, fc.dictionary(parameter, anything)).map(([op, rest]) => ({ ...rest, op }))

  const answered = (given: unknown) => {
    const parsed = parseEdits(given)
    if ('fault' in parsed) expect(faultWords(parsed.fault)).toMatch(/^edits/)
    helpRequests(given)
  }

  test('nothing is thrown', () => {
    fc.assert(fc.property(anything, answered), { numRuns: 200 })
    fc.assert(fc.property(fc.array(fc.oneof(edit, anything), { maxLength: 5 }), answered), { numRuns: 400 })
    fc.assert(fc.property(fc.json(), answered), { numRuns: 100 })
  })

  test('hostile text is cut and tamed in the words of a fault', () => {
    const hostile = `\u001b[31mred\u202e\r\n\u0000${'x'.repeat(10_000)}`
    for (const given of [hostile, { op: hostile }, { ...TRIM, [hostile]: 1 }, { ...TITLE, color: hostile }]) {
      const said = words(given)
      expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(said.length).toBeLessThan(1500)
    }
  })

  test('a megabyte of text, a list or a nest without end is a fault', () => {
    const megabyte = 'x '.repeat(500_000)
    const blanks = `1${' '.repeat(1_000_000)}x`
    for (const long of [megabyte, blanks]) {
      for (const given of [
        long,
        { op: long },
        { ...TRIM, [long]: 1 },
        { ...TITLE, start: long },
        { ...TITLE, text: long },
        { op: 'trim', clip: long },
      ]) {
        expect(words(given).length).toBeLessThan(1500)
      }
    }
    expect(words({ op: 'trim', clip: 1, keep: Array.from({ length: 100_000 }, () => 1) })).toContain('too long')
    expect(words(`${'['.repeat(500_000)}`)).toContain('expected a list of edits')
    const nest: { op: string; params?: unknown } = { op: 'trim' }
    for (let deep = 0; deep < 100_000; deep++) nest.params = { params: nest.params }
    expect(words(nest)).toContain('there is no such parameter')
  })
})

describe('a request for help', () => {
  test.each([
    [{ op: 'help' }, {}],
    [[{ op: 'help' }], {}],
    ['[{"op": "help", "about": "trim"}]', { about: 'trim' }],
    [{ op: 'help', params: { about: 'trim' } }, { about: 'trim' }],
    [{ op: 'help', about: null }, {}],
  ])('%j', (given, about) => {
    expect(helpRequests(given)).toEqual([about])
  })

  test('several may be in one list', () => {
    const list = [{ op: 'help', about: 'trim' }, { op: 'help' }]
    expect(helpRequests(list)).toEqual([{ about: 'trim' }, {}])
    expect(helpRequests(Array(11).fill(list[0]))).toBeUndefined()
  })

  test.each([[[]], [[TRIM]], [[{ op: 'help' }, TRIM]], ['help'], [undefined], [[null]]])('is not %j', (given) => {
    expect(helpRequests(given)).toBeUndefined()
  })
})
