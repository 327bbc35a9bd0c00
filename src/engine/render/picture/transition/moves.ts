import type { Easing } from '../../../../edits/values/eases.ts'
import { eased, speed } from '../../../edit/easing.ts'
import type { Kernel, Picture } from '../../kernel/kernel.ts'
import type { Laid, Over } from '../../kernel/streak.ts'
import type { Size } from '../fit.ts'
import { type Painter, type Stage, smooth } from './painter.ts'

/** Transitions in which pictures slide, with motion blur. */

/** Direction of movement, in canvas widths and heights. */
export interface Heading {
  x: -1 | 0 | 1
  y: -1 | 0 | 1
}

const even = (length: number) => 2 * Math.round(length / 2)

/** One picture slides over the other: in a cover the next comes in, in a reveal the last goes out. */
export function overEachOther(heading: Heading, moving: 'before' | 'after'): Painter {
  return ({ kernel, canvas }) =>
    ({ target, before, after, way }) => {
      const far = eased('ease-in-out', way) - (moving === 'after' ? 1 : 0)
      kernel.place(target, moving === 'after' ? before : after, 0, 0)
      const [x, y] = [even(heading.x * canvas.width * far), even(heading.y * canvas.height * far)]
      kernel.place(target, moving === 'after' ? after : before, x, y)
    }
}

/** A push: the next picture pushes the last out. @param shutter exposure, as a share of a frame's time */
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

/** A whip pan: both pictures are streaks while one fades into the other. */
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

/** A directional blur while one picture fades into the other. */
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

/** Smaller blurs are invisible, px. */
const LEAST_BLUR = 3
/** Eight samples look like continuous blur up to this length, px. */
const ONE_PASS = 32
/** The longest blur, as a share of the canvas. */
const MOST_BLUR = 0.3

/** On which sides of a picture its mirror image continues it. */
type Sides = readonly (1 | -1)[]
const AHEAD: Sides = [1]
const BEHIND: Sides = [-1]
const BOTH: Sides = [1, -1]

/** Pictures moving along a direction, with motion blur. */
class Track {
  /** longest blur, px */
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

  /** Blur length, px. @param way distance moved while the shutter is open, in canvases */
  blurOf(way: number): number {
    return Math.min(this.most, Math.abs(way) * this.#length)
  }

  /** Draws a picture at a distance along its way, with its mirror image beside it. */
  lay(target: Picture, picture: Picture, far: number, mirrored: Sides): void {
    const { x, y } = this.#heading
    for (const { at, turned } of this.laid(picture, far, mirrored)) {
      if (turned) this.#kernel.placeTurned(target, picture, x && at, y && at, { x: x !== 0, y: y !== 0 })
      else this.#kernel.place(target, picture, x && at, y && at)
    }
  }

  /** Positions of a picture and its mirror images. */
  laid(picture: Picture, far: number, mirrored: Sides): Laid[] {
    const { x, y } = this.#heading
    const at = even((x + y) * this.#length * far)
    return [
      { picture, at },
      ...mirrored.map((side) => ({ picture, at: at + side * (x + y) * this.#length, turned: true })),
    ]
  }

  /** Blurs the pictures along their way: coarse samples first, then between. */
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

/** Margin for a blur, px. */
function beside(length: number): number {
  return 32 * Math.ceil((length + 8) / 32)
}
