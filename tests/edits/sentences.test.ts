import { describe, expect, test } from 'vitest'
import { faultWords } from '../../src/edits/fault.ts'
import { parseEdits } from '../../src/edits/parse.ts'
import { sentences } from '../../src/edits/sentences.ts'
import { NAMES } from './names.ts'

function said(given: unknown): string {
  const parsed = parseEdits(given)
  if ('fault' in parsed) throw new Error(faultWords(parsed.fault))
  return sentences(parsed.edits, NAMES)
}

test('one edit is a sentence, several are numbered', () => {
  const trim = { op: 'trim', clip: 1, start: 2 }
  expect(said(trim)).toBe('Trim 2 s off the beginning of clip 1')
  expect(said([trim, { op: 'remove_captions' }])).toBe(
    '1. Trim 2 s off the beginning of clip 1\n2. Remove the captions',
  )
})

describe('every parameter is said', () => {
  test.each([
    [
      { op: 'add_text', text: 'Summer Sale', start: 0, end: 3, position: 'bottom', size: 'large', color: '#FFD700' },
      'Add the text "Summer Sale" from 0 s to 3 s at the bottom, large, in #FFD700',
    ],
    [
      {
        ...{ op: 'add_text', text: 'A\r\nB', start: 2, duration: 1.5, font: 'Georgia', weight: 800, animation: 'pop' },
        ...{ background: '#00000080', shadow: true, outline: '#112233' },
      },
      'Add the text "A\nB" from 2 s for 1.5 s, in the font "Georgia", in weight 800, with the pop animation, on a #00000080 box, with a shadow, with a #112233 outline',
    ],
    [
      {
        ...{
          op: 'update_text',
          match: 't1',
          text: 'Bye',
          end: 6,
          animation: 'none',
          background: 'none',
          shadow: false,
        },
        ...{ outline: 'none', size: { direction: 'up', amount: 'large' } },
      },
      'Change the text "t1" to "Bye", until 6 s, much larger, without animation, without a box, without a shadow, without an outline',
    ],
    [{ op: 'update_text', match: 'Hi', position: 'lower-third' }, 'Show the text "Hi" in the lower third'],
    [
      { op: 'update_text', match: 'Hi', position: [0.25, '10%'], color: 'Light Blue' },
      'Show the text "Hi" at 25% from the left and 10% from the top, in #ADD8E6',
    ],
    [
      { op: 'add_text', text: 'Oslo', clip: 'c2', start: 1, end: -1, size: '8%', case: 'upper', letter_spacing: 0.1 },
      'Add the text "Oslo" over clip c2 from 1 s to 1 s before its end, at a size of 8%, in upper case, with letter spacing 0.1',
    ],
    [
      {
        ...{
          op: 'add_text',
          text: 'Live',
          start: 0,
          end: 'end',
          position: ['1200px', '48px'],
          size: '48 px',
          fill: [90, 'gold', 'red'],
        },
        ...{ line_height: 1.4, background: '#000', padding: 0.5, opacity: 0.8 },
      },
      'Add the text "Live" from 0 s to the end at 1200px from the left and 48px from the top, at a size of 48px, filled with a gradient of #FFD700, #FF0000 at 90 degrees, with line height 1.4, on a #000000 box, with padding 0.5, with 80% opacity',
    ],
    [
      { op: 'update_text', match: 'Hi', end: -2, size: 'fit', fill: 'larch.jpg' },
      'Show the text "Hi" until 2 s before the end, as large as fits, filled with "larch.jpg"',
    ],
    [{ op: 'remove_text', match: 'Hi' }, 'Remove the text "Hi"'],
    [
      { op: 'set_volume', target: 'bgm', level: 1, start: 8, end: 10 },
      'Set the volume of the sound bgm to 100% from 8 s to 10 s',
    ],
    [{ op: 'set_volume', target: 2, db: -6, end: 3 }, 'Turn the sound 2 down by 6 dB until 3 s'],
    [
      {
        op: 'set_volume',
        target: 'bgm',
        points: [
          [0, 1],
          ['0:02', '30%'],
          [4, 1],
        ],
      },
      'Set the volume of the sound bgm to 100% at 0 s, 30% at 2 s and 100% at 4 s',
    ],
    [{ op: 'remove_text', all: true }, 'Remove all texts'],
    [{ op: 'add_captions', source: 'a.srt', position: 'top' }, 'Add captions from "a.srt" at the top'],
    [
      { op: 'update_captions', size: { direction: 'down', amount: 'small' }, color: '#fff' },
      'Show the captions a bit smaller, in #FFFFFF',
    ],
    [{ op: 'shift_captions', delta: -0.5 }, 'Shift the captions 0.5 s earlier'],
    [
      {
        ...{ op: 'add_overlay', asset: 'cam.mp4', start: 1, end: 5, position: 'left', scale: 0.25, opacity: 0.5 },
        ...{ shape: 'circle', volume: 0 },
      },
      'Add the overlay "cam.mp4" from 1 s to 5 s on the left, 25% as wide as the canvas, at 50% opacity, as a circle, with its sound at 0%',
    ],
    [
      { op: 'update_overlay', match: 'logo.png', asset: 'new.png', shape: 'rounded' },
      'Replace the overlay "logo.png" with "new.png", with rounded corners',
    ],
    [{ op: 'update_overlay', match: 'logo.png', start: 3 }, 'Show the overlay "logo.png" from 3 s'],
    [{ op: 'remove_overlay', match: 'logo.png' }, 'Remove the overlay "logo.png"'],
    [{ op: 'layout', type: 'grid' }, 'Arrange the pictures in a grid'],
    [
      { op: 'layout', type: 'grid', top: 'c.mp4', left: 'a.mp4' },
      'Arrange the pictures in a grid, with "a.mp4" first and "c.mp4" third',
    ],
    [
      { op: 'layout', type: 'stacked', top: 'a.mp4', bottom: 'b.mp4' },
      'Arrange the pictures one above the other, with "a.mp4" at the top and "b.mp4" at the bottom',
    ],
  ])('%j', (edit, words) => {
    expect(said(edit)).toBe(words)
  })
})
