// Enlarging by bicubic interpolation.

/** Bytes of a block of 8 output samples: source offset (16 bytes), lane indices and then weights, of two pairs of taps each. */
const CUBIC_BLOCK: usize = 112
/** Resampled rows that are kept: the four between which the output lies, and the next pair. */
const CUBIC_KEPT: i32 = 8
/** Between rows, weights have 14 bits: with the 7 bits along a row, sums of samples less 128 fit a signed 32-bit lane. */
const CUBIC_BITS: i32 = 14
/** The share of the outer taps, as in FFmpeg's bicubic scaling */
const SHARPNESS: f64 = -0.6

/**
 * Enlarges a plane along an axis-parallel grid, bicubic; the parameters are those of `zoom`, with steps of at most 1. `work` has
 * 240 bytes for each 8 output samples of a row, and 8 more. The source is extended by its edge.
 */
export function enlarge(
  source: usize, sourceStride: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, targetStride: usize, targetWidth: i32, targetHeight: i32,
  x0: f64, y0: f64, dx: f64, dy: f64, work: usize,
): void {
  const blocks = (targetWidth + 7) >> 3
  const rowBytes = <usize>blocks * 16
  const tables = work + <usize>CUBIC_KEPT * rowBytes
  planCubic(tables, blocks, x0, dx, sourceWidth)
  const weights = tables + <usize>blocks * CUBIC_BLOCK
  const last = sourceHeight - 1
  let next = 0
  for (let y = 0; y < targetHeight; y++) {
    const at = clampToRow(y0 + dy * <f64>y, sourceHeight)
    const row = <i32>at
    const lowest = min(row + 2, last)
    next = max(next, row - 1)
    for (; next <= lowest; next += 2) {
      if (next + 3 < sourceHeight) fetch(source + <usize>(next + 2) * sourceStride, 2 * sourceStride)
      const first = source + <usize>next * sourceStride
      const second = next < last ? first + sourceStride : first
      cubicRows(cubicRow(work, next, rowBytes), cubicRow(work, next + 1, rowBytes), first, second, tables, blocks)
    }
    storeWeights(weights, weights + 4, at - <f64>row, 1 << CUBIC_BITS)
    blendCubic(
      target + <usize>y * targetStride,
      cubicRow(work, max(row - 1, 0), rowBytes), cubicRow(work, row, rowBytes),
      cubicRow(work, min(row + 1, last), rowBytes), cubicRow(work, lowest, rowBytes),
      weights, blocks,
    )
  }
}

@inline
function cubicRow(work: usize, row: i32, rowBytes: usize): usize {
  return work + <usize>(row & (CUBIC_KEPT - 1)) * rowBytes
}

/** Weight of a sample at a distance below 1. */
@inline
function nearWeight(t: f64): f64 {
  return ((SHARPNESS + 2) * t - (SHARPNESS + 3)) * t * t + 1
}

/** Weight of a sample at a distance from 1 to 2. */
@inline
function farWeight(t: f64): f64 {
  return ((SHARPNESS * t - 5 * SHARPNESS) * t + 8 * SHARPNESS) * t - 4 * SHARPNESS
}

@inline
function weightOf(weight: f64, one: i32): i32 {
  return <i32>Math.floor(weight * <f64>one + 0.5)
}

/** Stores the weights of the two samples before a place and the two after it, each pair as 16-bit lanes; their sum is `one`. */
@inline
function storeWeights(before: usize, after: usize, part: f64, one: i32): void {
  const first = weightOf(farWeight(1 + part), one)
  const third = weightOf(nearWeight(1 - part), one)
  const last = weightOf(farWeight(2 - part), one)
  store<i16>(before, <i16>first)
  store<i16>(before + 2, <i16>(one - first - third - last))
  store<i16>(after, <i16>third)
  store<i16>(after + 2, <i16>last)
}

function planCubic(tables: usize, blocks: i32, x0: f64, dx: f64, width: i32): void {
  const last = width - 1
  for (let block = 0; block < blocks; block++) {
    const entry = tables + <usize>block * CUBIC_BLOCK
    const first = max(<i32>clampToRow(x0 + dx * <f64>(block * 8), width) - 1, 0)
    store<i32>(entry, first)
    for (let lane = 0; lane < 8; lane++) {
      const at = clampToRow(x0 + dx * <f64>(block * 8 + lane), width)
      const left = <i32>at
      const pair = entry + 16 + <usize>lane * 2
      store<u8>(pair, max(left - 1, 0) - first)
      store<u8>(pair + 1, left - first)
      store<u8>(pair + 16, min(left + 1, last) - first)
      store<u8>(pair + 17, min(left + 2, last) - first)
      const weights = entry + 48 + <usize>lane * 4
      storeWeights(weights, weights + 32, at - <f64>left, ROW_ONE)
    }
  }
}

/** Resamples two source rows horizontally: samples less 128, in units of 1/128. */
function cubicRows(rowA: usize, rowB: usize, sourceA: usize, sourceB: usize, tables: usize, blocks: i32): void {
  const end = tables + <usize>blocks * CUBIC_BLOCK
  for (let entry = tables; entry < end; entry += CUBIC_BLOCK) {
    const at = <usize>load<u32>(entry)
    v128.store(rowA, fourTaps(v128.load(sourceA + at), entry))
    v128.store(rowB, fourTaps(v128.load(sourceB + at), entry))
    rowA += 16
    rowB += 16
  }
}

@inline
function fourTaps(samples: v128, entry: usize): v128 {
  const signed = v128.xor(samples, i8x16.splat(-128))
  const near = i8x16.swizzle(signed, v128.load(entry, 16))
  const far = i8x16.swizzle(signed, v128.load(entry, 32))
  return i16x8.narrow_i32x4_s(
    i32x4.add(
      i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(near), v128.load(entry, 48)),
      i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(far), v128.load(entry, 80)),
    ),
    i32x4.add(
      i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(near), v128.load(entry, 64)),
      i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(far), v128.load(entry, 96)),
    ),
  )
}

/** Blends four such rows to bytes, including the row's padding to 16. */
function blendCubic(target: usize, a: usize, b: usize, c: usize, d: usize, weights: usize, blocks: i32): void {
  const near = v128.load32_splat(weights)
  const far = v128.load32_splat(weights, 4)
  const end = <usize>blocks * 16
  for (let i: usize = 0; i < end; i += 32) {
    const bytes = i8x16.narrow_i16x8_s(
      fourRows(v128.load(a + i), v128.load(b + i), v128.load(c + i), v128.load(d + i), near, far),
      fourRows(v128.load(a + i, 16), v128.load(b + i, 16), v128.load(c + i, 16), v128.load(d + i, 16), near, far),
    )
    v128.store(target + (i >> 1), v128.xor(bytes, i8x16.splat(-128)))
  }
}

@inline
function fourRows(a: v128, b: v128, c: v128, d: v128, near: v128, far: v128): v128 {
  const low = i32x4.add(
    i32x4.dot_i16x8_s(v128.shuffle<i16>(a, b, 0, 8, 1, 9, 2, 10, 3, 11), near),
    i32x4.dot_i16x8_s(v128.shuffle<i16>(c, d, 0, 8, 1, 9, 2, 10, 3, 11), far),
  )
  const high = i32x4.add(
    i32x4.dot_i16x8_s(v128.shuffle<i16>(a, b, 4, 12, 5, 13, 6, 14, 7, 15), near),
    i32x4.dot_i16x8_s(v128.shuffle<i16>(c, d, 4, 12, 5, 13, 6, 14, 7, 15), far),
  )
  return i16x8.narrow_i32x4_s(rounded(low), rounded(high))
}

@inline
function rounded(sum: v128): v128 {
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << (CUBIC_BITS + 6))), CUBIC_BITS + 7)
}
