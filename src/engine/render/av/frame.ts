import type { AVPixelFormat } from 'node-av/constants'
import {
  AV_PIX_FMT_YUV420P,
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
} from 'node-av/constants'
import { Frame } from 'node-av/lib'
import { check } from '../../media/ffmpeg.ts'
import type { Cutout, Kernel, Picture, Plane } from '../kernel/kernel.ts'
import { PLANES } from '../kernel/kernel.ts'

/**
 * A reusable frame. Views of its bytes are created once: each view pins its buffer until it is garbage-collected, so one view
 * per picture would hold gigabytes.
 */
export class StageFrame {
  readonly frame: Frame
  readonly planes: readonly Buffer[]
  readonly strides: readonly number[]

  constructor(width: number, height: number, format: AVPixelFormat = AV_PIX_FMT_YUV420P) {
    this.frame = new Frame()
    this.frame.alloc()
    Object.assign(this.frame, { width, height, format, ...BT709 })
    check(this.frame.getBuffer(64), 'making room for a picture')
    this.planes = this.frame.data ?? []
    this.strides = this.frame.linesize
  }

  /** Copies another frame's picture; size and format must be the same. */
  take(frame: Frame): void {
    check(this.frame.copy(frame), 'copying a picture')
  }

  /** Copies into the kernel's memory. */
  read(kernel: Kernel, picture: Picture): void {
    for (const [i, name] of PLANES.entries()) this.#readPlane(kernel, picture[name], i)
  }

  /** The same for a frame with alpha; samples stay straight (not premultiplied). */
  readCutout(kernel: Kernel, cutout: Cutout): void {
    this.read(kernel, cutout)
    this.#readPlane(kernel, cutout.alpha, 3)
  }

  #readPlane({ bytes }: Kernel, plane: Plane, index: number): void {
    const source = this.planes[index]
    const stride = this.strides[index]
    if (!source || !stride) return
    const rows = copyRows(plane, stride)
    for (let y = 0; y < plane.height; y += rows.count)
      bytes.set(source.subarray(y * stride, y * stride + rows.length), plane.at + y * plane.stride)
  }

  /** Copies from the kernel's memory. */
  write({ bytes }: Kernel, picture: Picture): void {
    for (const [i, name] of PLANES.entries()) {
      const plane = picture[name]
      const stride = this.strides[i]
      const target = this.planes[i]
      if (!target || !stride) continue
      const rows = copyRows(plane, stride)
      for (let y = 0; y < plane.height; y += rows.count) {
        const at = plane.at + y * plane.stride
        target.set(bytes.subarray(at, at + rows.length), y * stride)
      }
    }
  }

  /** Copies a part of the frame to the same place in a picture of the same size. */
  readPart({ bytes }: Kernel, picture: Picture, part: Part): void {
    this.#eachRows(picture, part, (mine, at, length) => bytes.set(mine.subarray(0, length), at))
  }

  /** The reverse of `readPart`. */
  writePart({ bytes }: Kernel, picture: Picture, part: Part): void {
    this.#eachRows(picture, part, (mine, at, length) => mine.set(bytes.subarray(at, at + length)))
  }

  /** @param use gets rows of the frame from the part's start, and their offset in the kernel's memory */
  #eachRows(picture: Picture, part: Part, use: (mine: Buffer, at: number, length: number) => void): void {
    for (const [i, name] of PLANES.entries()) {
      const [plane, mine, stride] = [picture[name], this.planes[i], this.strides[i]]
      if (!mine || !stride) continue
      const { x, y, width, height } = i === 0 ? part : halved(part)
      const rows = copyRows({ ...plane, width, height }, stride)
      for (let row = y; row < y + height; row += rows.count)
        use(mine.subarray(row * stride + x), plane.at + row * plane.stride + x, rows.length)
    }
  }

  close(): void {
    this.frame.free()
  }
}

/** px; position and size are even */
interface Part {
  x: number
  y: number
  width: number
  height: number
}

function halved({ x, y, width, height }: Part): Part {
  return { x: x >> 1, y: y >> 1, width: (width + 1) >> 1, height: (height + 1) >> 1 }
}

/** A frame to receive into. */
export function emptyFrame(): Frame {
  const frame = new Frame()
  frame.alloc()
  return frame
}

export const BT709 = {
  colorSpace: AVCOL_SPC_BT709,
  colorRange: AVCOL_RANGE_MPEG,
  colorPrimaries: AVCOL_PRI_BT709,
  colorTrc: AVCOL_TRC_BT709,
  chromaLocation: AVCHROMA_LOC_LEFT,
}

/** Copies all rows at once if both sides have the same stride. */
function copyRows(plane: Plane, stride: number): { count: number; length: number } {
  if (stride === plane.stride) return { count: plane.height, length: plane.stride * (plane.height - 1) + plane.width }
  return { count: 1, length: plane.width }
}
