import type { Easing } from '../../../../edits/values/eases.ts'
import { eased, speed } from '../../../edit/easing.ts'
import type { Kernel, Picture } from '../../kernel/kernel.ts'
import type { Laid, Over } from '../../kernel/streak.ts'
import type { Size } from '../fit.ts'
import { type Painter, type Stage, smooth } from './painting.ts'

/** Transitions in which pictures move from side to side, with the blur that a camera would see. */

/** Where pictures go, in canvas widths and heights. */
export interface Heading {
  x: -1 | 0 | 1
  y: -1 | 0 | 1
}

const even = (length: number) => 2 * Math.round(length / 2)

/** One over the other: `cover` brings the next, `reveal` takes the last away. */
export function overEachOther(heading: Heading, moving: 'before' | 'after'): Painter {
  return ({ kernel, canvas }) =>
    ({ target, before, after, way }) => {
      const far = eased('ease-in-out', way) - (moving === 'after' ? 1 : 0)
      kernel.place(target, moving === 'after' ? before : after, 0, 0)
      const [x, y] = [even(heading.x * canvas.width * far), even(heading.y * canvas.height * far)]
      kernel.place(target, moving === 'after' ? after : before, x, y)
    }
}

/** Both together: the next pushes the last out. @param shutter part of a frame's time in which the camera sees */
export function pushing(heading: Heading, easing: Easing, shutter: number): Painter {
  return (stage) => {
    const track = new Track(stage, heading)
    return ({ target, before, after, way }) => {
      const spread = track.blurOf(speed(easing, way, shutter / stage.frames))
      const far = eased(easing, way)
      if (spread < LEAST_BLUR) {
        track.lay(target, before, far, [])
        track.lay(target, after, far - 1, [])
        return
      }
      track.blur(target, spread, [...track.laid(before, far, AHEAD), ...track.laid(after, far - 1, BEHIND)])
    }
  }
}

/** The camera is thrown round: both pictures only as streaks, and one becomes the other in them. */
export function whipping(heading: Heading): Painter {
  const easing: Easing = [0.8, 0, 0.2, 1]
  return (stage) => {
    const { kernel, canvas, frames } = stage
    const track = new Track(stage, heading)
    const other = kernel.picture(canvas.width, canvas.height)
    return ({ target, before, after, way }) => {
      const spread = track.blurOf(speed(easing, way, 1 / frames))
      const far = eased(easing, way)
      const part = smooth(way, 0.4, 0.6)
      if (spread >= LEAST_BLUR) {
        const [first, second] = [track.laid(before, far, BOTH), track.laid(after, far - 1, BOTH)]
        const over = part > 0 && part < 1 ? { laid: second, part } : undefined
        track.blur(target, spread, part < 1 ? first : second, over)
        return
      }
      if (part < 1) track.lay(target, before, far, BOTH)
      if (part > 0) track.lay(part < 1 ? other : target, after, far - 1, BOTH)
      if (part > 0 && part < 1) kernel.fade(target, target, other, part)
    }
  }
}

/** Sideways out of focus while one picture turns into the other. */
export const blurredAcross: Painter = (stage) => {
  const { kernel, canvas } = stage
  const track = new Track(stage, { x: 1, y: 0 })
  const mixed = kernel.picture(canvas.width, canvas.height)
  return ({ target, before, after, way }) => {
    kernel.fade(mixed, before, after, smooth(way, 0.25, 0.75))
    const spread = Math.min(track.most, 0.16 * canvas.width * smooth(1 - Math.abs(2 * way - 1)))
    if (spread < LEAST_BLUR) kernel.place(target, mixed, 0, 0)
    else track.blur(target, spread, track.laid(mixed, 0, BOTH))
  }
}

/** Below this no one sees it, px. */
const LEAST_BLUR = 3
/** Eight pictures of something are seen as one up to here, px. */
const ONE_PASS = 32
/** The longest blur, in parts of the canvas along it. */
const MOST_BLUR = 0.3

/** On which sides of a picture its mirror image goes on, along its way. */
type Sides = readonly (1 | -1)[]
const AHEAD: Sides = [1]
const BEHIND: Sides = [-1]
const BOTH: Sides = [1, -1]

/** Pictures that go along a way, and the blur that they leave on it. */
class Track {
  /** of a blur, px */
  readonly most: number
  readonly #kernel: Kernel
  readonly #canvas: Size
  readonly #heading: Heading
  readonly #margin: number
  readonly #work: number

  constructor({ kernel, canvas }: Stage, heading: Heading) {
    this.#kernel = kernel
    this.#canvas = canvas
    this.#heading = heading
    this.most = MOST_BLUR * this.#length
    this.#margin = beside(0.5 * this.most)
    this.#work = kernel.streakWork(canvas, this.#margin)
  }

  get #length(): number {
    return this.#heading.x === 0 ? this.#canvas.height : this.#canvas.width
  }

  /** Length of the blur of something that goes so many canvases while the shutter is open, px. */
  blurOf(way: number): number {
    return Math.min(this.most, Math.abs(way) * this.#length)
  }

  /** Lays a picture that is so far along its way, with its mirror image beside it. */
  lay(target: Picture, picture: Picture, far: number, mirrored: Sides): void {
    const { x, y } = this.#heading
    for (const { at, turned } of this.laid(picture, far, mirrored)) {
      if (turned) this.#kernel.placeTurned(target, picture, x && at, y && at, { x: x !== 0, y: y !== 0 })
      else this.#kernel.place(target, picture, x && at, y && at)
    }
  }

  /** Where it is, and its mirror images. */
  laid(picture: Picture, far: number, mirrored: Sides): Laid[] {
    const { x, y } = this.#heading
    const at = even((x + y) * this.#length * far)
    return [
      { picture, at },
      ...mirrored.map((side) => ({ picture, at: at + side * (x + y) * this.#length, turned: true })),
    ]
  }

  /** What is laid on the way, blurred along it: far apart first, then between. */
  blur(target: Picture, length: number, laid: readonly Laid[], over?: Over): void {
    const once = length <= ONE_PASS
    const fine = length / 8
    const streak = {
      down: this.#heading.x === 0,
      margin: this.#margin,
      near: once ? 0 : beside(this.most / 14),
      spreads: once ? [length] : [length - fine, fine],
    }
    this.#kernel.streak(target, laid, streak, this.#work, over)
  }
}

/** Room for a blur, px. */
function beside(length: number): number {
  return 32 * Math.ceil((length + 8) / 32)
}
