import type { Luma } from '../../media/luma.ts'
import type { StageFrame } from './frame.ts'

/** The luma plane of a frame. */
export function lumaOf({ frame: { width, height }, planes, strides }: StageFrame): Luma {
  const plane = planes[0]
  const stride = strides[0] ?? width
  const samples = new Uint8Array(width * height)
  if (plane) for (let y = 0; y < height; y++) samples.set(plane.subarray(y * stride, y * stride + width), y * width)
  return { width, height, samples }
}
