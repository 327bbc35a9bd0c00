import * as z from 'zod'
import { defineEdit } from '../define.ts'
import type { RandomFilm } from '../random.ts'
import { exactlyOne } from '../rule.ts'
import { EASINGS, easingWords } from '../values/easing.ts'
import { ANIMATED, type Animated, FIGURES, type Point, points, pointsProblem } from '../values/keyframes.ts'
import { POSITIONS } from '../values/position.ts'
import { clip, onScreen, overlay } from '../values/refs.ts'
import { atPosition, figure, listed, percent, seconds } from '../wording.ts'

/** The alternative to suggest. */
const VOLUME = 'position, scale, rotation or opacity (set_volume with points lets a volume change in time)'

/** Moves, scales, rotates or fades a clip, a text or an overlay using keyframes. */
export const animate = defineEdit({
  family: 'motion',
  element: 'film',
  summary: 'animate one property of a clip, text or overlay with keyframes',
  empty: 'build first',
  needs: [],
  params: {
    clip: clip.optional().describe('the clip to animate'),
    text: onScreen.optional().describe('the text to animate, instead of a clip'),
    overlay: overlay.optional().describe('the overlay to animate, instead of a clip'),
    property: z
      .enum(ANIMATED, { error: ({ input }) => (input === 'volume' ? VOLUME : undefined) })
      .describe(
        'position: of its centre; scale: as a multiple of its size; rotation: in degrees clockwise; opacity: 0-1',
      ),
    points: points.describe(
      `all keyframes of the property, in order of time (for a clip, the time of the clip); before the first and after the last it stays the same; [] removes them; the easing towards a point is ${EASINGS.join(', ')} or [x1, y1, x2, y2], default ease`,
    ),
  },
  rule: (params) => exactlyOne(params, 'clip', 'text', 'overlay') ?? pointsProblem(params.property, params.points),
  words: ({ clip, text, overlay, property, points }, names) => {
    const what =
      clip !== undefined ? names.clip(clip) : text !== undefined ? names.text(text) : names.overlay(overlay ?? '')
    if (points.length === 0) return `Remove the animation of the ${property} of ${what}`
    const one = points.length === 1 ? ' with a single keyframe' : ''
    return `Animate the ${property} of ${what}${one}: ${listed(points.map((point) => pointWords(property, point)))}`
  },
  examples: {
    en: [
      [
        'clip 2 grows from its size to 120% in its first two seconds',
        {
          clip: 2,
          property: 'scale',
          points: [
            [0, 1],
            [2, 1.2, 'ease-out'],
          ],
        },
      ],
      [
        'the title comes in from the left within a second, springing',
        {
          text: 't1',
          property: 'position',
          points: [
            [0, [-0.3, 0.5]],
            [1, [0.5, 0.5], 'spring'],
          ],
        },
      ],
    ],
    zh: [
      [
        'logo从第2秒到第3秒转一圈',
        {
          overlay: 'logo.png',
          property: 'rotation',
          points: [
            [2, 0],
            [3, 360],
          ],
        },
      ],
      [
        '标题从第3秒到第4秒淡到三成',
        {
          text: 't1',
          property: 'opacity',
          points: [
            [3, 1],
            [4, 0.3, 'linear'],
          ],
        },
      ],
    ],
  },
  random: (film) => {
    const property = film.pick(ANIMATED)
    const what = film.pick([{ clip: film.clip() }, { text: film.text() }, { overlay: film.overlay() }])
    const [from, to] = 'clip' in what ? [film.between(0, 0.5), film.between(0.6, 1)] : film.stretch()
    return { ...what, property, points: randomPoints(film, property, from, to) }
  },
})

/** `120% at 2 s with ease-out` */
function pointWords(property: Animated, [time, value, easing]: Point): string {
  const how = easing === undefined ? '' : ` with ${easingWords(easing)}`
  return `${valueWords(property, value)} at ${seconds(time)}${how}`
}

function valueWords(property: Animated, value: Point[1]): string {
  if (typeof value !== 'number') return atPlace(value)
  return property !== 'position' && FIGURES[property].unit === 'share' ? percent(value) : `${figure(value)}°`
}

function atPlace(place: Exclude<Point[1], number>): string {
  if (typeof place === 'string') return atPosition(place)
  const [x, y] = place
  return `at ${percent(x)} from the left and ${percent(y)} from the top`
}

function randomPoints(film: RandomFilm, property: Animated, from: number, to: number): z.input<typeof points> {
  const value = () => {
    if (property !== 'position') return film.between(FIGURES[property].low, FIGURES[property].high)
    return film.pick([film.pick(POSITIONS), [film.between(-1, 2), film.between(-1, 2)] as [number, number]])
  }
  return film.pick<() => z.input<typeof points>>([
    () => [],
    () => [[from, value()]],
    () => [
      [from, value()],
      [to, value(), film.pick([...EASINGS, [0.16, 1, 0.3, 1] as [number, number, number, number]])],
    ],
  ])()
}
