import { expect, test } from 'vitest'
import type { Box } from '../../../../src/edits/values/box.ts'
import { newClip } from '../../../../src/engine/edit/clip.ts'
import type { Motion } from '../../../../src/engine/edit/draft.ts'
import { motionWindow } from '../../../../src/engine/render/picture/motion.ts'
import { moveOn } from '../../../../src/engine/render/plan/focus.ts'

const CANVAS = { width: 1600, height: 900 }
const PHOTO = { id: 'm1', name: 'photo.jpg', kind: 'image', ...CANVAS } as const
const LENGTH = 60

/** How a photo in the shape of the canvas is moved. */
function moved(motion: Motion, subject: Box) {
  const clip = newClip('c1', PHOTO, LENGTH, motion)
  return moveOn({ fill: 'crop', crop: clip.crop, by: 'subject', focus: subject }, clip, PHOTO, CANVAS)
}

/** Parts of a subject's sides that are outside at the worst end of a move. */
function cut(motion: Motion, subject: Box): number {
  const { motion: made, focus } = moved(motion, subject)
  const ends = made ? [0, LENGTH - 1].map((frame) => motionWindow(made, frame, LENGTH, focus)) : []
  return Math.max(
    ...ends.flatMap(({ x, y, width, height }) => [
      (x - subject.x) / subject.width,
      (subject.x + subject.width - x - width) / subject.width,
      (y - subject.y) / subject.height,
      (subject.y + subject.height - y - height) / subject.height,
    ]),
  )
}

test.each(['in', 'out', 'left', 'right', 'up', 'down'] as const)(
  'a slow move %s ends before it cuts off its subject',
  (direction) => {
    for (const subject of [
      { x: 0.3, y: 0.04, width: 0.4, height: 0.92 },
      { x: 0.032, y: 0.2, width: 0.93, height: 0.5 },
    ])
      expect(cut({ direction, amount: 0.06 }, subject)).toBeLessThan(0.001)
  },
)

test('a slow move goes half as far at least, and as far as is wished where there is room', () => {
  const whole = { x: 0, y: 0, width: 1, height: 1 }
  expect(moved({ direction: 'in', amount: 0.06 }, whole).motion?.amount).toBe(0.03)
  const small = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }
  expect(moved({ direction: 'in', amount: 0.06 }, small).motion?.amount).toBe(0.06)
})

test('a zoom that is meant to come near does, whatever it leaves out', () => {
  const large = { x: 0.1, y: 0, width: 0.8, height: 1 }
  expect(moved({ direction: 'in', amount: 0.5 }, large).motion?.amount).toBe(0.5)
})
