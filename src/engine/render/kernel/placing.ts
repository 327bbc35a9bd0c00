import { overlap, type Picture, PLANES, type Plane, size } from './planes.ts'
import { Scaling } from './scaling.ts'
import { COLUMNS, type Laid, type Over, type Streak, streakTables, TABLES } from './streak.ts'

/** Copies pictures to where they are seen. */
export class Placing extends Scaling {
  fill(target: Picture, color: { y: number; u: number; v: number }): void {
    for (const name of PLANES) this.bytes.fill(color[name], target[name].at, target[name].at + size(target[name]))
  }

  /** Copies a picture onto another at an even position, clipped to the target. */
  place(target: Picture, source: Picture, x: number, y: number): void {
    this.#placePlane(target.y, source.y, x, y)
    this.#placePlane(target.u, source.u, x / 2, y / 2)
    this.#placePlane(target.v, source.v, x / 2, y / 2)
  }

  #placePlane(to: Plane, from: Plane, x: number, y: number): void {
    const area = overlap(to, from, x, y)
    if (!area) return
    const source = from.at + area.fromY * from.stride + area.fromX
    const target = to.at + area.toY * to.stride + area.toX
    this.exports.copy(target, to.stride, source, from.stride, area.width, area.height)
  }

  /** Copies a picture mirrored left to right (`x`), top to bottom (`y`) or both, clipped to the target. */
  placeTurned(target: Picture, source: Picture, x: number, y: number, turned: { x: boolean; y: boolean }): void {
    this.#placeTurnedPlane(target.y, source.y, x, y, turned)
    this.#placeTurnedPlane(target.u, source.u, x / 2, y / 2, turned)
    this.#placeTurnedPlane(target.v, source.v, x / 2, y / 2, turned)
  }

  #placeTurnedPlane(to: Plane, from: Plane, x: number, y: number, turned: { x: boolean; y: boolean }): void {
    const area = overlap(to, from, x, y)
    if (!area) return
    const column = turned.x ? from.width - area.fromX - area.width : area.fromX
    const row = turned.y ? from.height - 1 - area.fromY : area.fromY
    const source = from.at + row * from.stride + column
    const target = to.at + area.toY * to.stride + area.toX
    const numbers = [source, turned.y ? -from.stride : from.stride, area.width, area.height]
    if (turned.x) this.exports.mirror(target, to.stride, ...numbers)
    else this.exports.copy(target, to.stride, source, turned.y ? -from.stride : from.stride, area.width, area.height)
  }

  /** Copies some rows of a picture with each plane shifted sideways; the gap is filled by extending the edge. */
  placeRows(
    target: Picture,
    source: Picture,
    at: { y: number; rows: number; luma: number; blue: number; red: number },
  ): void {
    const slip = (to: Plane, from: Plane, y: number, rows: number, far: number) => {
      const [left, right] = [Math.max(0, far), Math.min(to.width, to.width + far)]
      const row = (plane: Plane) => plane.at + y * plane.stride
      this.exports.copy(row(to) + left, to.stride, row(from) + left - far, from.stride, right - left, rows)
      const [gap, start] = far > 0 ? [left, 0] : [to.width - right, right]
      if (gap > 0)
        this.exports.mirror(
          row(to) + start,
          to.stride,
          row(from) + (far > 0 ? 0 : from.width - gap),
          from.stride,
          gap,
          rows,
        )
    }
    slip(target.y, source.y, at.y, at.rows, at.luma)
    slip(target.u, source.u, at.y / 2, at.rows / 2, at.blue / 2)
    slip(target.v, source.v, at.y / 2, at.rows / 2, at.red / 2)
  }

  /** Allocates working memory for `streak`. @param margin px */
  streakWork({ width, height }: { width: number; height: number }, margin: number): number {
    return this.alloc(TABLES + 2 * (COLUMNS * (Math.max(width, height) + 2 * margin) + 32))
  }

  /**
   * Motion-blurs pictures of the target's size and stride that are placed side by side.
   * @param over mixed in by its `part` @param work from `streakWork`
   */
  streak(target: Picture, laid: readonly Laid[], streak: Streak, work: number, over?: Over): void {
    const { down, margin, near } = streak
    for (const name of PLANES) {
      const to = target[name]
      const size = name === 'y' ? 1 : 2
      const { taps, pieces, first, second } = streakTables(name, to, laid, over?.laid ?? [], streak)
      this.bytes.set(new Uint8Array(taps.buffer), work)
      this.bytes.set(new Uint8Array(pieces.buffer), work + taps.byteLength)
      this.exports.streak(
        ...[to.at, to.stride, to.width, to.height, to.stride, Number(down), work + taps.byteLength, first, second],
        ...[Math.round((over?.part ?? 0) * 256), work, margin / size, near / size, work + TABLES],
      )
    }
  }
}
