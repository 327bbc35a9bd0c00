import * as z from 'zod'
import { defineEdit } from '../define.ts'
import { box, boxWords, randomBox } from '../values/box.ts'
import { filmOrClipTime } from '../values/number.ts'
import { clip } from '../values/refs.ts'
import { REGION_EFFECTS, REGION_SHAPES, type RegionEffect } from '../values/region.ts'
import { spanWords } from '../values/span.ts'
import { joined } from '../wording.ts'
import { path, pathWords, randomPath, regionProblem } from './region-parameters.ts'

const VERBS: Record<RegionEffect, string> = {
  blur: 'Blur',
  pixelate: 'Pixelate',
  blacken: 'Blacken',
  spotlight: 'Spotlight',
}

/** Hides a part of the picture so that it can't be read or restored, or shows it with everything else darkened. */
export const region = defineEdit({
  family: 'mark',
  element: 'region',
  summary: 'hide or spotlight part of the picture',
  empty: 'build first',
  needs: [],
  params: {
    effect: z
      .enum(REGION_EFFECTS)
      .describe(
        'blur, pixelate and blacken hide that part so that it cannot be restored; spotlight darkens everything else',
      ),
    box: box.describe(
      "the part, as fractions of the clip's whole picture before it is cropped, rotated or zoomed; without a clip, of the canvas",
    ),
    shape: z
      .enum(REGION_SHAPES)
      .optional()
      .describe('shape of the part: a rectangle (default), or an ellipse that fills the box'),
    clip: clip
      .optional()
      .describe('the clip whose picture the region stays on; without it, the region stays in its place on the canvas'),
    start: filmOrClipTime.optional().describe('when it begins; default the beginning'),
    end: filmOrClipTime.optional().describe('when it ends; default the end'),
    path: path.optional().describe('where it moves to from its box, smoothly; times are counted like start'),
  },
  rule: regionProblem,
  words: ({ effect, box, shape = 'rectangle', clip, start, end, path = [] }, names) =>
    [
      joined(
        `${VERBS[effect]} the ${shape} ${boxWords(box)} of ${clip === undefined ? 'the canvas' : names.clip(clip)}`,
        ...spanWords({ start, end }),
      ),
      ...(path.length > 0 ? [pathWords(path)] : []),
    ].join(', '),
  examples: {
    en: [
      [
        'make the password in the box at the top unreadable from 2 to 6 seconds of clip 1',
        { effect: 'blur', clip: 1, box: { x: 0.3, y: 0.1, width: 0.4, height: 0.08 }, start: 2, end: 6 },
      ],
      [
        'pixelate the face in clip 2, which goes from the left to the right in four seconds',
        {
          effect: 'pixelate',
          shape: 'ellipse',
          clip: 2,
          box: { x: 0.1, y: 0.2, width: 0.15, height: 0.3 },
          path: [{ at: 4, box: { x: 0.7, y: 0.2, width: 0.15, height: 0.3 } }],
        },
      ],
    ],
    zh: [
      ['把画面左下角涂黑', { effect: 'blacken', box: { x: 0, y: 0.75, width: 0.3, height: 0.25 } }],
      [
        '第5到8秒用聚光灯突出中间，其余变暗',
        { effect: 'spotlight', shape: 'ellipse', box: { x: 0.3, y: 0.25, width: 0.4, height: 0.5 }, start: 5, end: 8 },
      ],
    ],
  },
  random: (film) => {
    const look = { effect: film.pick(REGION_EFFECTS), shape: film.maybe(() => film.pick(REGION_SHAPES)) }
    const [start, end] = film.stretch()
    return film.pick([
      { ...look, box: randomBox(film), clip: film.clip() },
      { ...look, box: randomBox(film), clip: film.clip(), start: 0.2, end: 1, path: randomPath(film, 0.2, 1) },
      { ...look, box: randomBox(film), start, end, path: randomPath(film, start, end) },
      { ...look, box: randomBox(film) },
    ])
  },
})
