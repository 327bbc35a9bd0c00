import type { Easing } from '../../../../edits/values/eases.ts'
import { eased, speed } from '../../../edit/easing.ts'
import type { Kernel, Picture } from '../../kernel/kernel.ts'
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
    const room = new Room(stage, heading)
    return ({ target, before, after, way }) => {
      const spread = room.blurOf(speed(easing, way, shutter / stage.frames))
      const far = eased(easing, way)
      if (spread < LEAST_BLUR) {
        room.lay(target, before, far, [])
        room.lay(target, after, far - 1, [])
        return
      }
      room.fill(before, far, AHEAD)
      room.fill(after, far - 1, BEHIND)
      room.blur(target, spread)
    }
  }
}

/** The camera is thrown round: both pictures only as streaks, and one becomes the other in them. */
export function whipping(heading: Heading): Painter {
  const easing: Easing = [0.8, 0, 0.2, 1]
  return (stage) => {
    const { kernel, canvas, frames } = stage
    const room = new Room(stage, heading)
    const other = kernel.picture(canvas.width, canvas.height)
    return ({ target, before, after, way }) => {
      const spread = room.blurOf(speed(easing, way, 1 / frames))
      const far = eased(easing, way)
      const part = smooth(way, 0.4, 0.6)
      if (spread >= LEAST_BLUR) {
        room.fillMixed([before, far], [after, far - 1], part)
        room.blur(target, spread)
        return
      }
      if (part < 1) room.lay(target, before, far, BOTH)
      if (part > 0) room.lay(part < 1 ? other : target, after, far - 1, BOTH)
      if (part > 0 && part < 1) kernel.fade(target, target, other, part)
    }
  }
}

/** Sideways out of focus while one picture turns into the other. */
export const blurredAcross: Painter = (stage) => {
  const { kernel, canvas } = stage
  const room = new Room(stage, { x: 1, y: 0 })
  const mixed = kernel.picture(canvas.width, canvas.height)
  return ({ target, before, after, way }) => {
    kernel.fade(mixed, before, after, smooth(way, 0.25, 0.75))
    const spread = Math.min(room.most, 0.16 * canvas.width * smooth(1 - Math.abs(2 * way - 1)))
    if (spread < LEAST_BLUR) kernel.place(target, mixed, 0, 0)
    else {
      room.fill(mixed, 0, BOTH)
      room.blur(target, spread)
    }
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

/** A picture of the canvas with room before and behind it, along which it is blurred. */
class Room {
  /** of a blur, px */
  readonly most: number
  readonly #kernel: Kernel
  readonly #canvas: Size
  readonly #heading: Heading
  readonly #margin: { x: number; y: number }
  readonly #near: { x: number; y: number }
  readonly #wide: Picture
  readonly #once: Picture
  #second: Picture | undefined

  constructor({ kernel, canvas }: Stage, heading: Heading) {
    const { width, height } = canvas
    this.#kernel = kernel
    this.#canvas = canvas
    this.#heading = heading
    const length = heading.x === 0 ? height : width
    this.most = MOST_BLUR * length
    const side = (part: number) => 32 * Math.ceil((part * this.most + 8) / 32)
    this.#margin = { x: heading.x === 0 ? 0 : side(0.5), y: heading.y === 0 ? 0 : side(0.5) }
    this.#near = { x: heading.x === 0 ? 0 : side(1 / 14), y: heading.y === 0 ? 0 : side(1 / 14) }
    this.#wide = this.#around(this.#margin)
    this.#once = this.#around(this.#near)
  }

  #around({ x, y }: { x: number; y: number }): Picture {
    return this.#kernel.picture(this.#canvas.width + 2 * x, this.#canvas.height + 2 * y)
  }

  /** Length of the blur of something that goes so many canvases while the shutter is open, px. */
  blurOf(way: number): number {
    const length = this.#heading.x === 0 ? this.#canvas.height : this.#canvas.width
    return Math.min(this.most, Math.abs(way) * length)
  }

  /** Puts a picture that is so far along its way into the room, with its mirror image beside it. */
  fill(picture: Picture, far: number, mirrored: Sides): void {
    this.#put(this.#wide, picture, far, mirrored, this.#margin)
  }

  /** The same with two pictures, `part` of which is the second. */
  fillMixed(first: [Picture, number], second: [Picture, number], part: number): void {
    if (part < 1) this.fill(...first, BOTH)
    if (part <= 0) return
    if (part >= 1) {
      this.fill(...second, BOTH)
      return
    }
    this.#second ??= this.#around(this.#margin)
    this.#put(this.#second, ...second, BOTH, this.#margin)
    this.#kernel.fade(this.#wide, this.#wide, this.#second, part)
  }

  /** The same without room. */
  lay(target: Picture, picture: Picture, far: number, mirrored: Sides): void {
    this.#put(target, picture, far, mirrored, { x: 0, y: 0 })
  }

  #put(target: Picture, picture: Picture, far: number, mirrored: Sides, margin: { x: number; y: number }): void {
    const { width, height } = this.#canvas
    const { x: dx, y: dy } = this.#heading
    const [x, y] = [even(dx * width * far) + margin.x, even(dy * height * far) + margin.y]
    this.#kernel.place(target, picture, x, y)
    const turned = { x: dx !== 0, y: dy !== 0 }
    for (const side of mirrored)
      this.#kernel.placeTurned(target, picture, x + side * dx * width, y + side * dy * height, turned)
  }

  /** The room's middle, blurred along its way: far apart first, then between. */
  blur(target: Picture, length: number): void {
    const { x: dx, y: dy } = this.#heading
    const spread = (pixels: number) => ({ x: Math.abs(dx) * pixels, y: Math.abs(dy) * pixels })
    const [margin, near] = [this.#margin, this.#near]
    if (length <= ONE_PASS) {
      this.#kernel.smear(target, this.#wide, spread(length), margin.x, margin.y)
      return
    }
    const fine = length / 8
    this.#kernel.smear(this.#once, this.#wide, spread(length - fine), margin.x - near.x, margin.y - near.y)
    this.#kernel.smear(target, this.#once, spread(fine), near.x, near.y)
  }
}
