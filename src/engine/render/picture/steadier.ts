import type { Cutout, Kernel, Picture, Window } from '../kernel/kernel.ts'
import type { Shot } from '../plan/segment.ts'
import type { Fitting, Size } from './fit.ts'
import type { Orientation } from './orientation.ts'

type Steady = NonNullable<Shot['steady']>

/** Stabilises a shot: its pictures are slightly larger than shown, and the visible window moves to compensate. */
export class Steadier {
  readonly #kernel: Kernel
  readonly #steady: Steady
  readonly #work: number
  /** one unit of the shifts, as a fraction of the picture */
  readonly #unit: { x: number; y: number }
  readonly #orientation: Orientation

  /** @param stored size of the file's pictures @param wide size of the pictures to stabilise */
  constructor(
    kernel: Kernel,
    steady: Steady,
    { fitting, stored, orientation, wide }: { fitting: Fitting; stored: Size; orientation: Orientation; wide: Size },
  ) {
    this.#kernel = kernel
    this.#steady = steady
    this.#orientation = orientation
    this.#work = kernel.zoomWork(wide)
    this.#unit = { x: stored.width / fitting.crop.width / 1e6, y: stored.height / fitting.crop.height / 1e6 }
  }

  /** @param frame of the shot */
  move(frame: number, from: Picture, to: Picture): void {
    this.#kernel.zoom(to, from, this.#window(frame), this.#work)
  }

  moveCutout(frame: number, from: Cutout, to: Cutout): void {
    this.#kernel.zoomCutout(to, from, this.#window(frame), this.#work)
  }

  #window(frame: number): Window {
    const { shifts, zoom } = this.#steady
    const [right, down] = shifts[Math.min(frame, shifts.length - 1)] ?? [0, 0]
    const [x, y] = turned(right * this.#unit.x, down * this.#unit.y, this.#orientation)
    const size = 1 / zoom
    const free = 1 - size
    const within = (place: number) => Math.max(0, Math.min(free, place))
    // The picture moves opposite to the window.
    return { x: within(free / 2 - x), y: within(free / 2 - y), width: size, height: size }
  }
}

/** Transforms a direction by an orientation: mirrored first, then rotated clockwise. */
function turned(x: number, y: number, { mirrored, turns }: Orientation): [number, number] {
  let [right, down] = [mirrored ? -x : x, y]
  for (let i = 0; i < turns; i++) [right, down] = [-down, right]
  return [right, down]
}
