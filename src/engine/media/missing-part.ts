import type { Frame } from 'node-av/lib'

/**
 * How much of the lower part of a truncated picture is missing, 0-1: decoders fill missing rows uniformly.
 */
export function missingPart(frame: Frame): number {
  const plane = frame.data?.[0]
  const stride = frame.linesize[0] ?? 0
  if (!plane || stride <= 0 || frame.height < 2) return 0
  const row = (y: number) => plane.subarray(y * stride, y * stride + Math.min(stride, frame.width))
  const last = row(frame.height - 1)
  let first = frame.height - 1
  while (first > 0 && row(first - 1).equals(last)) first--
  return first === frame.height - 1 ? 0 : (frame.height - first) / frame.height
}
