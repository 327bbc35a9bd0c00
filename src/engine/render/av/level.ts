/** H.264 levels: macroblocks per second, per frame, and in the decoded picture buffer (Table A-1). */
const LEVELS: readonly [name: string, perSecond: number, perFrame: number, held: number][] = [
  ['3.0', 40_500, 1620, 8100],
  ['3.1', 108_000, 3600, 18_000],
  ['3.2', 216_000, 5120, 20_480],
  ['4.0', 245_760, 8192, 32_768],
  ['4.2', 522_240, 8704, 34_816],
  ['5.0', 589_824, 22_080, 110_400],
  ['5.1', 983_040, 36_864, 184_320],
  ['5.2', 2_073_600, 36_864, 184_320],
]

/** Reference pictures of the encoder, including the B-pyramid. */
const HELD_PICTURES = 4

/** The lowest level (from 3.0) for this picture size and rate. */
export function h264Level({ width, height, fps }: { width: number; height: number; fps: number }): string {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16)
  const level = LEVELS.find(
    ([, perSecond, perFrame, held]) =>
      blocks * fps <= perSecond && blocks <= perFrame && blocks * HELD_PICTURES <= held,
  )
  return level?.[0] ?? '5.2'
}
