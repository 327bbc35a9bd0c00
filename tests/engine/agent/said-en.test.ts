import { describe, expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { toRecord } from '../../../src/engine/agent/record.ts'
import { TIMELINES } from './support/timelines.ts'

/** Timeline, message, and just the operations that it makes. */
type Row = [on: keyof typeof TIMELINES, text: string, expected: unknown[]]

const yellow = (match: string) => ({ op: 'update_text', params: { match, set: { color: '#FFFF00' } } })
const half = { op: 'set_volume', params: { target: 'bgm', level: 0.5 } }

const LEFT_ALONE: Row[] = [
  ['full', "Set the music to 50%. Don't change the text or the transitions.", [half]],
  ['full', 'Music at 50%. Please do not alter the captions, the titles or the transition durations.', [half]],
  ['full', 'Music at 50%. Please leave the clips, text and audio unmodified.', [half]],
  ['full', 'Set the music to 50%. The logo overlay stays where it is.', [half]],
  ['full', 'Set the music to 50%, no further edits yet', [half]],
  [
    'full',
    "Don't touch the music, and the captions go at the top",
    [{ op: 'update_captions', params: { set: { position: 'top' } } }],
  ],
]

const TEXTS: Row[] = [
  ['texts', 'The text "Hello" should be yellow', [yellow('Hello')]],
  ['texts', 'The title "Hello" should be yellow', [yellow('Hello')]],
  [
    'texts',
    'the text "Hello" should say "Bye"',
    [{ op: 'update_text', params: { match: 'Hello', set: { text: 'Bye' } } }],
  ],
  ['texts', 'The End should be yellow', [yellow('The End')]],
  [
    'texts',
    'fade the sound out over 3 seconds at the end',
    [{ op: 'fade_audio', params: { target: 'original', out: 3 } }],
  ],
]

const cut = (from: number, to: number) => ({ op: 'cut_range', params: { from, to } })
const added = (text: string, params: object) => ({ op: 'add_text', params: { text, ...params } })

const BUT_KEPT: Row[] = [
  ['full', 'Delete everything after 20 s but keep the music playing', [cut(20, 54)]],
  ['full', 'cut out 5 to 8 seconds, but keep the captions', [cut(5, 8)]],
  ['full', 'mute clip 2 but keep the music', [{ op: 'mute', params: { target: { clip: 2 } } }]],
  ['full', 'mute everything but keep the music', [{ op: 'mute', params: { target: 'original' } }]],
  ['texts', 'remove "Hello" but keep "The End"', [{ op: 'remove_text', params: { match: 'Hello' } }]],
  ['texts', 'remove all the text but keep "Hello"', [{ op: 'remove_text', params: { match: 'The End' } }]],
  [
    'one',
    'Trim clip 1 so that only the part from 0:05 to 0:20 is kept',
    [{ op: 'trim', params: { clip: 1, keep: [5, 20] } }],
  ],
]

const TOGETHER: Row[] = [
  [
    'two',
    'titles: "Camp" at 0-3s, "Trail" at 14-17s, both centered, white',
    [
      added('Camp', { start: 0, end: 3, color: '#FFFFFF', position: 'center' }),
      added('Trail', { start: 14, end: 17, color: '#FFFFFF', position: 'center' }),
    ],
  ],
  [
    'two',
    'titles "Camp" from 0 to 3s and "Trail" from 14s to 17s, both in yellow',
    [added('Camp', { start: 0, end: 3, color: '#FFFF00' }), added('Trail', { start: 14, end: 17, color: '#FFFF00' })],
  ],
  [
    'two',
    'Add a voiceover with the text "Good morning." and lower the music to 50%',
    [{ op: 'add_voiceover', params: { text: 'Good morning.' } }, half],
  ],
]

const ANNOUNCED: Row[] = [
  [
    'two',
    'The person would like two edits: (1) split the camp clip at 20 s, (2) fade the video in from black over 1 second.',
    [
      { op: 'split', params: { at: 20 } },
      { op: 'fade_video', params: { target: 'all', in: 1 } },
    ],
  ],
  [
    'two',
    'Before making any edits, please list what is currently on the timeline.',
    [{ op: 'query', params: { what: 'timeline' } }],
  ],
]

const SEQUENCES: Row[] = [
  [
    'empty',
    'Use these in order: flower.jpg, larch.jpg (4 seconds), red-panda.jpg',
    [
      { op: 'build_sequence', params: { assets: ['flower.jpg', 'larch.jpg', 'red-panda.jpg'], order: 'listed' } },
      { op: 'set_duration', params: { clip: 2, duration: 4 } },
    ],
  ],
  [
    'emptyv',
    'Concatenate all three clips in order, then apply grayscale to the entire video',
    [
      { op: 'build_sequence', params: { assets: 'all' } },
      { op: 'apply_filter', params: { name: 'grayscale', target: 'all' } },
    ],
  ],
  [
    'emptyp',
    'Build a video from the uploaded photos in this order: flower.jpg, red-panda.jpg, larch.jpg.',
    [{ op: 'build_sequence', params: { assets: ['flower.jpg', 'red-panda.jpg', 'larch.jpg'], order: 'listed' } }],
  ],
]

const LISTS: Row[] = [
  ...(['Build the video in this order:\n', ''] as const).map(
    (heading): Row => [
      'emptyp',
      `${heading}1. flower.jpg\n2. larch.jpg (4 seconds)\n3. red-panda.jpg`,
      [
        { op: 'build_sequence', params: { assets: ['flower.jpg', 'larch.jpg', 'red-panda.jpg'], order: 'listed' } },
        { op: 'set_duration', params: { clip: 2, duration: 4 } },
      ],
    ],
  ),
  [
    'photos4',
    'Order:\n1. barn.jpg\n2. red-panda.jpg (5s)\n3. larch.jpg\n4. flower.jpg',
    [
      { op: 'set_duration', params: { clip: 1, duration: 5 } },
      { op: 'move', params: { clip: 4, to: 1 } },
    ],
  ],
]

const span = { start: 2, end: 8 }
const FROM_TO: Row[] = [
  ['texts', 'add "Hi" that starts at 2s and ends at 8s', [added('Hi', span)]],
  [
    'full',
    'the logo starts at 2s and ends at 8s',
    [{ op: 'update_overlay', params: { match: 'logo.png', set: span } }],
  ],
  [
    'full',
    'the title appears at 2 seconds and disappears at 8 seconds',
    [{ op: 'update_text', params: { match: 'Summer Trip', set: span } }],
  ],
  ['one', 'trim the clip so it starts at 2s and ends at 8s', [{ op: 'trim', params: { clip: 1, keep: [2, 8] } }]],
]

const slide = (a: number, b: number) => ({ op: 'set_transition', params: { type: 'slideleft', between: [a, b] } })
const CUTS: Row[] = [
  [
    'photos4',
    'Change every transition to a slide left, except the one between larch.jpg and flower.jpg, which should be left alone.',
    [slide(1, 2), slide(3, 4)],
  ],
  [
    'photos4',
    "For clips 2-4, use slide left transitions; don't change the join between clips 1 and 2.",
    [slide(2, 3), slide(3, 4)],
  ],
]

const UNASKED: Row[] = [
  ...["I didn't say delete clip 2", 'I never said to speed up clip 2', 'who told you to mute clip 1?'].map(
    (text): Row => ['full', text, []],
  ),
  ['full', "I didn't tell you to reverse it, undo", [{ op: 'undo', params: { steps: 1 } }]],
  [
    'texts',
    'who said white? I want "Hello" in red',
    [{ op: 'update_text', params: { match: 'Hello', set: { color: '#FF0000' } } }],
  ],
  ['three', 'flip the camp clip, the sign reads backwards', [{ op: 'flip', params: { clip: 2, axis: 'horizontal' } }]],
]

const red = { op: 'update_text', params: { match: 'Summer Trip', set: { color: '#FF0000' } } }
const NOT_SO: Row[] = [
  ['full', 'instead of deleting clip 2, mute it', [{ op: 'mute', params: { target: { clip: 2 } } }]],
  ['full', "don't delete clip 2, mute it", [{ op: 'mute', params: { target: { clip: 2 } } }]],
  ['full', 'The user does not want the transitions changed. Only the title colour should become red.', [red]],
  [
    'full',
    'Remove the transition between clips 1 and 2 only; the one between 2 and 3 stays.',
    [{ op: 'remove_transition', params: { between: [1, 2] } }],
  ],
  ['texts', 'keep the first title, drop the second', [{ op: 'remove_text', params: { match: 'The End' } }]],
  [
    'full',
    'Shorten clip 3 to 10 seconds by trimming its end (not its start).',
    [{ op: 'set_duration', params: { clip: 3, duration: 10 } }],
  ],
]

const KEYED: Row[] = [
  [
    'full',
    'could you put red-panda.jpg behind me instead of the green?',
    [{ op: 'chroma_key', params: { clip: 1, color: '#00FF00', background: 'red-panda.jpg' } }],
  ],
  [
    'full',
    'replace the green with red-panda.jpg',
    [{ op: 'chroma_key', params: { clip: 1, color: '#00FF00', background: 'red-panda.jpg' } }],
  ],
  [
    'full',
    'put logo.png at the top left instead of the green',
    [{ op: 'update_overlay', params: { match: 'logo.png', set: { position: 'top-left' } } }],
  ],
]

describe.each([
  ['what nobody asked for', UNASKED],
  ['what is not to be so', NOT_SO],
  ['a picture where a colour is', KEYED],
  ['items of a list', LISTS],
  ['from when until when', FROM_TO],
  ['cuts but for one', CUTS],
  ['what is kept beside what goes', BUT_KEPT],
  ['what is said of several', TOGETHER],
  ['what only announces', ANNOUNCED],
  ['files in order', SEQUENCES],
  ['what is left alone', LEFT_ALONE],
  ['texts that stand', TEXTS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (on, text, expected) => {
    const { operations, notUnderstood } = interpret(text, TIMELINES[on])
    expect({ notUnderstood, operations: operations.map(toRecord) }).toEqual({ notUnderstood: [], operations: expected })
  })
})
