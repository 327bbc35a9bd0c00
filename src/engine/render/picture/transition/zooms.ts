import type { Easing } from '../../../../edits/values/eases.ts'
import { eased } from '../../../edit/easing.ts'
import type { Kernel, Picture, Window } from '../../kernel/kernel.ts'
import type { Size } from '../fit.ts'
import { type Painter, type Stage, smooth } from './painter.ts'

/** Zoom transitions: the last picture grows out of the frame while the next one arrives, both with zoom blur. */

/** Zoom factor for each picture. */
const DEPTH = 1.9
const EASING: Easing = [0.65, 0, 0.35, 1]
/** Exposure, as a share of a frame's time. */
const SHUTTER = 0.6

/** @param inwards zoom in, else out */
export function zooming(inwards: boolean): Painter {
  return (stage) => {
    const flight = new Flight(stage)
    return ({ target, before, after, way }) => {
      const far = (at: number) => eased(EASING, at)
      const part = smooth(way, 0.4, 0.6)
      const scale = (at: number) => (inwards ? DEPTH ** at : DEPTH ** -at)
      const half = SHUTTER / stage.frames / 2
      const blur = DEPTH ** (far(way + half) - far(way - half))
      // at a scale below 1 a picture is mirrored beyond its edges
      const last = scale(far(way))
      const next = scale(far(way) - 1)
      flight.paint(target, [before, last], [after, next], part, blur)
    }
  }
}

/** Smaller blurs in the corners are invisible, px. */
const LEAST_BLUR = 3
/** Each pass doubles the number of blended moments. */
const MOST_PASSES = 3
/** Largest step between moments in the corners, at half the size, px. */
const STEP = 6

class Flight {
  readonly #kernel: Kernel
  readonly #canvas: Size
  readonly #work: number
  readonly #other: Picture
  readonly #small: readonly [Picture, Picture]
  readonly #halves: Picture

  constructor({ kernel, canvas }: Stage) {
    const half = { width: canvas.width >> 1, height: canvas.height >> 1 }
    this.#kernel = kernel
    this.#canvas = canvas
    this.#work = kernel.zoomWork(canvas)
    this.#other = kernel.picture(canvas.width, canvas.height)
    this.#small = [kernel.picture(half.width, half.height), kernel.picture(half.width, half.height)]
    this.#halves = kernel.picture(half.width, half.height)
  }

  /** @param part share of the second picture @param blur ratio of the scales at the end and at the beginning of the exposure */
  paint(target: Picture, first: [Picture, number], second: [Picture, number], part: number, blur: number): void {
    const reach = ((blur - 1) * Math.hypot(this.#canvas.width, this.#canvas.height)) / 2
    if (reach < LEAST_BLUR) this.#sharp(target, first, second, part)
    else this.#blurred(target, first, second, part, blur, Math.ceil(Math.log2(reach / 2 / STEP)))
  }

  #sharp(target: Picture, first: [Picture, number], second: [Picture, number], part: number): void {
    if (part < 1) this.#zoom(target, ...first)
    if (part <= 0) return
    const into = part < 1 ? this.#other : target
    this.#zoom(into, ...second)
    if (part < 1) this.#kernel.fade(target, target, into, part)
  }

  /** Works at half the size, which is invisible in a blur. */
  #blurred(
    target: Picture,
    first: [Picture, number],
    second: [Picture, number],
    part: number,
    blur: number,
    passes: number,
  ): void {
    const kernel = this.#kernel
    const [near, once] = this.#small
    const show = (into: Picture, [picture, scale]: [Picture, number]) => {
      const window = windowAt(scale / Math.sqrt(blur))
      // the kernel's largest step is two pixels
      if (window.width > 1) kernel.halvePicture(this.#halves, picture)
      kernel.zoomMirrored(into, window.width > 1 ? this.#halves : picture, window, this.#work)
    }
    if (part < 1) show(near, first)
    if (part > 0) {
      show(part < 1 ? once : near, second)
      if (part < 1) kernel.fade(near, near, once, part)
    }
    for (let pass = 1; pass <= Math.max(1, Math.min(MOST_PASSES, passes)); pass++) {
      kernel.zoom(once, near, windowAt(blur ** (1 / 2 ** pass)), this.#work)
      kernel.fade(near, near, once, 0.5)
    }
    kernel.doublePicture(target, near, this.#work)
  }

  #zoom(target: Picture, picture: Picture, scale: number): void {
    if (scale === 1) this.#kernel.place(target, picture, 0, 0)
    else this.#kernel.zoomMirrored(target, picture, windowAt(scale), this.#work)
  }
}

function windowAt(scale: number): Window {
  const side = 1 / scale
  return { x: (1 - side) / 2, y: (1 - side) / 2, width: side, height: side }
}
