// Enlarging by bicubic interpolation, in 16-bit lanes: weights have 7 bits, and samples less 128 are rounded to whole numbers
// between the two directions. Sums may wrap on their way, since what comes out fits.

/** Resampled rows that are kept: the four between which the output lies, and the next pair. */
const CUBIC_KEPT: i32 = 8
/** The share of the outer taps, as in FFmpeg's bicubic scaling */
const SHARPNESS: f32 = -0.6

/**
 * Enlarges a plane along an axis-parallel grid, bicubic; the parameters are those of `zoom`, with steps of at most 1. `work` has
 * 320 bytes for each 8 output samples of a row: 128 for the rows that are kept, the rest for the taps. The source is extended by
 * its edge.
 */
export function enlarge(
  source: usize, sourceStride: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, targetStride: usize, targetWidth: i32, targetHeight: i32,
  x0: f64, y0: f64, dx: f64, dy: f64, work: usize,
): void {
  const blocks = (targetWidth + 7) >> 3
  const rowBytes = <usize>blocks * 16
  const tables = work + <usize>CUBIC_KEPT * rowBytes
  const taps = countTaps(targetWidth, x0, dx, sourceWidth)
  const size = blockSize(taps)
  planCubic(tables, size, targetWidth, x0, dx, sourceWidth)
  const last = sourceHeight - 1
  let next = 0
  for (let y = 0; y < targetHeight; y++) {
    const at = clampToRow(y0 + dy * <f64>y, sourceHeight)
    const row = <i32>at
    const lowest = min(row + 2, last)
    next = max(next, row - 1)
    for (; next <= lowest; next += 2) {
      const first = source + <usize>next * sourceStride
      const second = next < last ? first + sourceStride : first
      const a = cubicRow(work, next, rowBytes)
      const b = cubicRow(work, next + 1, rowBytes)
      // each compiled for itself: 5 taps are enough up to a scale of 7/6, and 6 to one of 7/5
      if (taps == 5) cubicRows(a, b, first, second, tables, blocks, 5)
      else if (taps == 6) cubicRows(a, b, first, second, tables, blocks, 6)
      else cubicRows(a, b, first, second, tables, blocks, taps)
    }
    blendCubic(
      target + <usize>y * targetStride,
      cubicRow(work, max(row - 1, 0), rowBytes), cubicRow(work, row, rowBytes),
      cubicRow(work, min(row + 1, last), rowBytes), cubicRow(work, lowest, rowBytes),
      cubicWeights(at - <f64>row), blocks,
    )
  }
}

@inline
function cubicRow(work: usize, row: i32, rowBytes: usize): usize {
  return work + <usize>(row & (CUBIC_KEPT - 1)) * rowBytes
}

/** Weights of the four samples around a place in 128ths, as 32-bit lanes, from the place's distance to the second of them. */
@inline
function cubicWeights(part: f64): v128 {
  const t = f32x4.add(f32x4(1, 0, 1, 2), f32x4.mul(f32x4.splat(<f32>part), f32x4(1, 1, -1, -1)))
  // polynomials of the distance: the outer two for one from 1 to 2, the inner two for one below 1
  const cubes = f32x4(SHARPNESS, SHARPNESS + 2, SHARPNESS + 2, SHARPNESS)
  const squares = f32x4(-5 * SHARPNESS, -SHARPNESS - 3, -SHARPNESS - 3, -5 * SHARPNESS)
  const linear = f32x4(8 * SHARPNESS, 0, 0, 8 * SHARPNESS)
  const constant = f32x4(-4 * SHARPNESS, 1, 1, -4 * SHARPNESS)
  let exact = f32x4.add(f32x4.mul(cubes, t), squares)
  exact = f32x4.add(f32x4.mul(exact, t), linear)
  exact = f32x4.add(f32x4.mul(exact, t), constant)
  const weights = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(exact, f32x4.splat(<f32>ROW_ONE))))
  const others = i32x4.extract_lane(weights, 0) + i32x4.extract_lane(weights, 2) + i32x4.extract_lane(weights, 3)
  return i32x4.replace_lane(weights, 1, ROW_ONE - others)
}

/**
 * Bytes of a block of 8 output samples: where its taps start (16 bytes), then the weights of each tap. Tap k of sample i is the
 * source sample at start + i + k.
 */
@inline
function blockSize(taps: i32): usize {
  return <usize>(1 + taps) * 16
}

/** Where the taps of a block start. Between its first sample and its last, this falls by up to 7, since steps are of at most 1. */
@inline
function startOf(x: i32, targetWidth: i32, x0: f64, dx: f64, width: i32): i32 {
  const further = min(7, targetWidth - x - 1)
  const first = max(<i32>clampToRow(x0 + dx * <f64>x, width) - 1, 0)
  const last = max(<i32>clampToRow(x0 + dx * <f64>(x + further), width) - 1, 0) - further
  // steps of 1 may be rounded to a little more
  return min(first, last)
}

/** How many taps a block needs at most: 5 to 11. */
function countTaps(targetWidth: i32, x0: f64, dx: f64, width: i32): i32 {
  let taps = 5
  for (let x = 0; x < targetWidth; x += 8) {
    const further = min(7, targetWidth - x - 1)
    const first = min(<i32>clampToRow(x0 + dx * <f64>x, width) + 2, width - 1)
    const last = min(<i32>clampToRow(x0 + dx * <f64>(x + further), width) + 2, width - 1) - further
    taps = max(taps, max(first, last) - startOf(x, targetWidth, x0, dx, width) + 1)
  }
  return taps
}

/** Computes starts and weights for each block: the same for every row. */
function planCubic(tables: usize, size: usize, targetWidth: i32, x0: f64, dx: f64, width: i32): void {
  const last = width - 1
  memory.fill(tables, 0, <usize>((targetWidth + 7) >> 3) * size)
  let entry = tables
  for (let x = 0; x < targetWidth; x += 8, entry += size) {
    const lanes = min(8, targetWidth - x)
    const start = startOf(x, targetWidth, x0, dx, width)
    store<i32>(entry, start)
    for (let lane = 0; lane < lanes; lane++) {
      const at = clampToRow(x0 + dx * <f64>(x + lane), width)
      const left = <i32>at
      const weights = cubicWeights(at - <f64>left)
      const first = start + lane
      const lowest = entry + 16 + <usize>lane * 2
      addWeight(lowest, max(left - 1, 0) - first, i32x4.extract_lane(weights, 0))
      addWeight(lowest, left - first, i32x4.extract_lane(weights, 1))
      addWeight(lowest, min(left + 1, last) - first, i32x4.extract_lane(weights, 2))
      addWeight(lowest, min(left + 2, last) - first, i32x4.extract_lane(weights, 3))
    }
  }
}

/** Adds, since at the edges of the source several weights fall on one tap. */
@inline
function addWeight(lowest: usize, tap: i32, weight: i32): void {
  const at = lowest + <usize>tap * 16
  store<i16>(at, <i16>(<i32>load<i16>(at) + weight))
}

/** Resamples two source rows horizontally: samples less 128. */
@inline
function cubicRows(rowA: usize, rowB: usize, sourceA: usize, sourceB: usize, tables: usize, blocks: i32, taps: i32): void {
  const size = blockSize(taps)
  const zero = i16x8.splat(<i16>(ROW_ONE / 2 - 128 * ROW_ONE))
  const end = tables + <usize>blocks * size
  for (let entry = tables; entry < end; entry += size) {
    const at = <usize>load<i32>(entry)
    const a = sourceA + at
    const b = sourceB + at
    let weights = v128.load(entry, 16)
    let sumA = i16x8.add(zero, i16x8.mul(v128.load8x8_u(a), weights))
    let sumB = i16x8.add(zero, i16x8.mul(v128.load8x8_u(b), weights))
    weights = v128.load(entry, 32)
    sumA = i16x8.add(sumA, i16x8.mul(v128.load8x8_u(a, 1), weights))
    sumB = i16x8.add(sumB, i16x8.mul(v128.load8x8_u(b, 1), weights))
    weights = v128.load(entry, 48)
    sumA = i16x8.add(sumA, i16x8.mul(v128.load8x8_u(a, 2), weights))
    sumB = i16x8.add(sumB, i16x8.mul(v128.load8x8_u(b, 2), weights))
    weights = v128.load(entry, 64)
    sumA = i16x8.add(sumA, i16x8.mul(v128.load8x8_u(a, 3), weights))
    sumB = i16x8.add(sumB, i16x8.mul(v128.load8x8_u(b, 3), weights))
    weights = v128.load(entry, 80)
    sumA = i16x8.add(sumA, i16x8.mul(v128.load8x8_u(a, 4), weights))
    sumB = i16x8.add(sumB, i16x8.mul(v128.load8x8_u(b, 4), weights))
    if (taps > 5) {
      weights = v128.load(entry, 96)
      sumA = i16x8.add(sumA, i16x8.mul(v128.load8x8_u(a, 5), weights))
      sumB = i16x8.add(sumB, i16x8.mul(v128.load8x8_u(b, 5), weights))
    }
    if (taps > 6)
      for (let tap: usize = 6; tap < <usize>taps; tap++) {
        weights = v128.load(entry + tap * 16, 16)
        sumA = i16x8.add(sumA, i16x8.mul(v128.load8x8_u(a + tap), weights))
        sumB = i16x8.add(sumB, i16x8.mul(v128.load8x8_u(b + tap), weights))
      }
    v128.store(rowA, i16x8.shr_s(sumA, 7))
    v128.store(rowB, i16x8.shr_s(sumB, 7))
    rowA += 16
    rowB += 16
  }
}

/** Blends four such rows to bytes, including the row's padding to 16. */
function blendCubic(target: usize, a: usize, b: usize, c: usize, d: usize, weights: v128, blocks: i32): void {
  const w0 = i16x8.splat(<i16>i32x4.extract_lane(weights, 0))
  const w1 = i16x8.splat(<i16>i32x4.extract_lane(weights, 1))
  const w2 = i16x8.splat(<i16>i32x4.extract_lane(weights, 2))
  const w3 = i16x8.splat(<i16>i32x4.extract_lane(weights, 3))
  const end = <usize>blocks * 16
  let i: usize = 0
  // two at once, since the loop itself takes its time
  for (; i + 64 <= end; i += 64) {
    const out = target + (i >> 1), p = a + i, q = b + i, r = c + i, s = d + i
    sixteenBlended(out, p, q, r, s, w0, w1, w2, w3)
    sixteenBlended(out + 16, p + 32, q + 32, r + 32, s + 32, w0, w1, w2, w3)
  }
  for (; i < end; i += 32) sixteenBlended(target + (i >> 1), a + i, b + i, c + i, d + i, w0, w1, w2, w3)
}

@inline
function sixteenBlended(
  target: usize, a: usize, b: usize, c: usize, d: usize, w0: v128, w1: v128, w2: v128, w3: v128,
): void {
  const bytes = i8x16.narrow_i16x8_s(
    fourRows(v128.load(a), v128.load(b), v128.load(c), v128.load(d), w0, w1, w2, w3),
    fourRows(v128.load(a, 16), v128.load(b, 16), v128.load(c, 16), v128.load(d, 16), w0, w1, w2, w3),
  )
  v128.store(target, v128.xor(bytes, i8x16.splat(-128)))
}

@inline
function fourRows(a: v128, b: v128, c: v128, d: v128, w0: v128, w1: v128, w2: v128, w3: v128): v128 {
  const upper = i16x8.add(i16x8.mul(a, w0), i16x8.mul(b, w1))
  const lower = i16x8.add(i16x8.mul(c, w2), i16x8.mul(d, w3))
  return i16x8.shr_s(i16x8.add(i16x8.add(upper, lower), i16x8.splat(<i16>(ROW_ONE / 2))), 7)
}
