import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { box, boxProblem, boxWords, randomBox } from '../values/box.ts'
import { value } from '../values/kind.ts'
import { clipTime, lengthWithin } from '../values/number.ts'
import { POSITIONS, type PositionName } from '../values/position.ts'
import { clip } from '../values/refs.ts'
import { spanProblem, spanWords } from '../values/span.ts'
import { atPosition, joined, seconds } from '../wording.ts'

const part = value(z.union([z.preprocess(listed, box), z.enum(POSITIONS)]), {
  as: '{x, y, width, height} 0-1|position',
})

/** `[x, y, width, height]` is also accepted. */
function listed(given: unknown): unknown {
  if (!Array.isArray(given) || given.length !== 4) return given
  const [x, y, width, height] = given
  return { x, y, width, height }
}

/** The area of half the size that a position stands for: for the lower third, the one where its texts are. */
function quarterAt(position: PositionName): PositionName {
  return position === 'lower-third' ? 'bottom-left' : position
}

/** Zooms in on a part of a clip's picture, and back out. */
export const zoomTo = defineEdit({
  family: 'motion',
  element: 'clip',
  summary: 'zoom to a part of a clip and back',
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.describe('the clip to zoom in on'),
    box: part
      .optional()
      .describe(
        "the part to zoom to, as fractions of the clip's whole picture; a position stands for the area there that is half as wide and half as high; leave it out to remove the clip's zooms",
      ),
    start: clipTime.optional().describe("when the zoom begins; default the clip's beginning"),
    end: clipTime.optional().describe('when the whole picture is back; without it, the zoom stays'),
    ramp: lengthWithin(0, 10).optional().describe('how long the zoom takes each way, default 0.6 s'),
  },
  rule: ({ box: where, start, end, ramp }) => {
    if (where === undefined && (start ?? end ?? ramp) !== undefined) return 'give box together with its times'
    return boxProblem(typeof where === 'string' ? undefined : where) ?? spanProblem({ start, end })
  },
  words: ({ clip, box: where, start, end, ramp }, names) => {
    if (where === undefined) return `Remove the zooms to parts of ${names.clip(clip)}`
    const what = `the part ${typeof where === 'string' ? atPosition(quarterAt(where)) : boxWords(where)}`
    const ways = ramp === undefined ? [] : [`taking ${seconds(ramp)} each way`]
    return [joined(`Zoom to ${what} of ${names.clip(clip)}`, ...spanWords({ start, end })), ...ways].join(', ')
  },
  examples: {
    en: [
      ['zoom in on the bottom right of clip 1 from 0:15 to 0:20', { clip: 1, box: 'bottom-right', start: 15, end: 20 }],
      [
        'slowly zoom in on the button in clip 2 and stay there',
        { clip: 2, box: { x: 0.6, y: 0.7, width: 0.25, height: 0.2 }, ramp: 2 },
      ],
    ],
    zh: [
      ['第1段从第2秒到第5秒放大左上角', { clip: 1, box: 'top-left', start: 2, end: 5 }],
      ['取消第2段对局部的放大', { clip: 2 }],
    ],
  },
  random: (film) => {
    const start = film.between(0, 0.5)
    return {
      clip: film.clip(),
      ...film.pick([
        {},
        { box: film.pick([randomBox(film), film.pick(POSITIONS)]), ramp: film.maybe(() => film.between(0, 1)) },
        { box: randomBox(film), start, end: film.maybe(() => film.between(0.6, 1)) },
      ]),
    }
  },
})
