// Picture arithmetic on 8-bit planes, with SIMD. Compiled by scripts/kernel.mjs; memory is laid out by ../kernel.ts.
// Every row is padded to a multiple of 16 bytes, and 64 bytes may be read behind a picture.

/** Weights along a row have 7 bits: a sample weighted between its neighbours fits a signed 16-bit lane. */
const ROW_ONE: i32 = 1 << 7
/** Weights between rows have 15 bits. */
const COLUMN_ONE: i32 = 1 << 15
/** A block of 8 output samples: where it reads (4 bytes), then 16 lanes to pick, two a sample, and their weights (32 bytes). */
const BLOCK: usize = 64

/** Rows of the source that are kept, sampled, until the output has passed them; two are sampled at once. */
const KEPT: i32 = 4

/**
 * Samples a plane along an axis-parallel grid, bilinear. (x0, y0) is the place in the source of the middle of the
 * first output sample, in samples; one output sample further is (dx, dy) further, at most 2.
 * `work` has 128 bytes for each 8 output samples of a row.
 */
export function zoom(
  source: usize, sourceStride: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, targetStride: usize, targetWidth: i32, targetHeight: i32,
  x0: f64, y0: f64, dx: f64, dy: f64, work: usize,
): void {
  const blocks = (targetWidth + 7) >> 3
  const rowBytes = <usize>blocks * 16
  const tables = work + <usize>KEPT * rowBytes
  plan(tables, blocks, x0, dx, sourceWidth)
  let next = 0
  for (let y = 0; y < targetHeight; y++) {
    const at = max(0, min(y0 + dy * <f64>y, <f64>(sourceHeight - 1)))
    const upper = <i32>at
    const weight = <i32>((at - <f64>upper) * COLUMN_ONE)
    const lower = weight == 0 ? upper : upper + 1
    next = max(next, upper)
    for (; next <= lower; next += 2) {
      if (next + 3 < sourceHeight) fetch(source + <usize>(next + 2) * sourceStride, 2 * sourceStride)
      const first = source + <usize>next * sourceStride
      const second = next + 1 < sourceHeight ? first + sourceStride : first
      sampleRows(kept(work, next, rowBytes), kept(work, next + 1, rowBytes), first, second, tables, blocks)
    }
    blendRows(target + <usize>y * targetStride, kept(work, upper, rowBytes), kept(work, lower, rowBytes), weight, blocks)
  }
}

/** What was read has to go somewhere, or it would not be read. */
let touched: u8 = 0

/**
 * Reads a byte of each cache line, so that they come all at once while others are worked on: the encoder, which runs
 * between two pictures, leaves nothing in the cache.
 */
function fetch(at: usize, length: usize): void {
  let sum: u8 = 0
  const end = at + length
  for (; at < end; at += 64) sum |= load<u8>(at)
  touched = sum
}

@inline
function kept(work: usize, row: i32, rowBytes: usize): usize {
  return work + <usize>(row & (KEPT - 1)) * rowBytes
}

/** Where each block of 8 output samples reads, and with what weights: the same for every row. */
function plan(tables: usize, blocks: i32, x0: f64, dx: f64, sourceWidth: i32): void {
  for (let block = 0; block < blocks; block++) {
    const entry = tables + <usize>block * BLOCK
    const first = <i32>clampToRow(x0 + dx * <f64>(block * 8), sourceWidth)
    store<i32>(entry, first)
    for (let lane = 0; lane < 8; lane++) {
      const at = clampToRow(x0 + dx * <f64>(block * 8 + lane), sourceWidth)
      const left = <i32>at
      const weight = <i32>((at - <f64>left) * ROW_ONE + 0.5)
      store<u8>(entry + 16 + lane * 2, left - first)
      store<u8>(entry + 17 + lane * 2, left - first + 1)
      store<i16>(entry + 32 + lane * 4, <i16>(ROW_ONE - weight))
      store<i16>(entry + 34 + lane * 4, <i16>weight)
    }
  }
}

@inline
function clampToRow(x: f64, width: i32): f64 {
  return max(0, min(x, <f64>(width - 1)))
}

/** Two rows of the source at the places of the output, in units of 1/128. */
function sampleRows(rowA: usize, rowB: usize, sourceA: usize, sourceB: usize, tables: usize, blocks: i32): void {
  const end = tables + <usize>blocks * BLOCK
  for (let entry = tables; entry < end; entry += BLOCK) {
    const at = <usize>load<u32>(entry)
    const lanes = v128.load(entry, 16)
    const left = v128.load(entry, 32)
    const right = v128.load(entry, 48)
    v128.store(rowA, weighted(v128.load(sourceA + at), lanes, left, right))
    v128.store(rowB, weighted(v128.load(sourceB + at), lanes, left, right))
    rowA += 16
    rowB += 16
  }
}

@inline
function weighted(samples: v128, lanes: v128, left: v128, right: v128): v128 {
  const pairs = i8x16.swizzle(samples, lanes)
  return i16x8.narrow_i32x4_s(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(pairs), left),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(pairs), right),
  )
}

/** Two such rows blended, as bytes, with a row's padding to 16. */
function blendRows(target: usize, upper: usize, lower: usize, weight: i32, blocks: i32): void {
  const w = i16x8.splat(<i16>weight)
  const end = target + <usize>blocks * 8
  for (; target < end; target += 16) {
    v128.store(target, i8x16.narrow_i16x8_u(
      blended(v128.load(upper), v128.load(lower), w),
      blended(v128.load(upper, 16), v128.load(lower, 16), w),
    ))
    upper += 32
    lower += 32
  }
}

@inline
function blended(a: v128, b: v128, w: v128): v128 {
  const sum = i16x8.add(a, i16x8.q15mulr_sat_s(i16x8.sub(b, a), w))
  return i16x8.shr_u(i16x8.add(sum, i16x8.splat(<i16>(ROW_ONE >> 1))), 7)
}

/** target = a + (b - a) * weight / 256 for `length` bytes. */
export function fade(target: usize, a: usize, b: usize, length: i32, weight: i32): void {
  const up = i16x8.splat(<i16>weight)
  const down = i16x8.splat(<i16>(256 - weight))
  for (let i: usize = 0; i < <usize>length; i += 16) {
    const from = v128.load(a + i)
    const to = v128.load(b + i)
    v128.store(target + i, i8x16.narrow_i16x8_u(
      weigh(i16x8.extend_low_i8x16_u(from), i16x8.extend_low_i8x16_u(to), down, up),
      weigh(i16x8.extend_high_i8x16_u(from), i16x8.extend_high_i8x16_u(to), down, up),
    ))
  }
}

/** The same towards one value. */
export function fadeTo(target: usize, value: i32, length: i32, weight: i32): void {
  const up = i16x8.splat(<i16>weight)
  const down = i16x8.splat(<i16>(256 - weight))
  const to = i16x8.splat(<i16>value)
  for (let i: usize = 0; i < <usize>length; i += 16) {
    const from = v128.load(target + i)
    v128.store(target + i, i8x16.narrow_i16x8_u(
      weigh(i16x8.extend_low_i8x16_u(from), to, down, up),
      weigh(i16x8.extend_high_i8x16_u(from), to, down, up),
    ))
  }
}

/** (from * down + to * up + 128) / 256; the products stay below 65536, so unsigned lanes hold them */
@inline
function weigh(from: v128, to: v128, down: v128, up: v128): v128 {
  const sum = i16x8.add(i16x8.mul(from, down), i16x8.mul(to, up))
  return i16x8.shr_u(i16x8.add(sum, i16x8.splat(128)), 8)
}

/**
 * Lays a plane with alpha (samples premultiplied) over a plane: target * (255 - alpha) / 255 + sample, both scaled
 * by `opacity` / 256.
 */
export function mix(
  target: usize, targetStride: usize, samples: usize, alpha: usize, stride: usize, width: i32, height: i32, opacity: i32,
): void {
  const o = i16x8.splat(<i16>opacity)
  const full = i16x8.splat(255)
  const zero = i64x2.splat(0)
  for (let y = 0; y < height; y++) {
    const out = target + <usize>y * targetStride
    const from = <usize>y * stride
    for (let x: usize = 0; x < <usize>width; x += 8) {
      const a = scaled(v128.load64_zero(alpha + from + x), o)
      if (!v128.any_true(a)) continue
      const s = scaled(v128.load64_zero(samples + from + x), o)
      const below = i16x8.extend_low_i8x16_u(v128.load64_zero(out + x))
      const mixed = i8x16.narrow_i16x8_u(i16x8.add(divided(i16x8.mul(below, i16x8.sub(full, a))), s), zero)
      if (x + 8 <= <usize>width) v128.store64_lane(out + x, mixed, 0)
      else tail(out + x, mixed, width - <i32>x)
    }
  }
}

/** Eight bytes times opacity, as 16-bit lanes. */
@inline
function scaled(bytes: v128, opacity: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.mul(i16x8.extend_low_i8x16_u(bytes), opacity), i16x8.splat(128)), 8)
}

/** Lanes divided by 255, rounded. */
@inline
function divided(x: v128): v128 {
  const t = i16x8.add(x, i16x8.splat(128))
  return i16x8.shr_u(i16x8.add(t, i16x8.shr_u(t, 8)), 8)
}

function tail(out: usize, bytes: v128, count: i32): void {
  let lanes = i64x2.extract_lane(bytes, 0)
  for (let i = 0; i < count; i++) {
    store<u8>(out + i, <u8>lanes)
    lanes >>= 8
  }
}

/** Copies a rectangle of bytes. */
export function copy(target: usize, targetStride: usize, source: usize, sourceStride: usize, width: i32, height: i32): void {
  for (let y = 0; y < height; y++)
    memory.copy(target + <usize>y * targetStride, source + <usize>y * sourceStride, width)
}

/** samples = samples * alpha / 255, as `mix` wants them. */
export function premultiply(samples: usize, alpha: usize, length: i32): void {
  for (let i: usize = 0; i < <usize>length; i += 8) {
    const s = i16x8.extend_low_i8x16_u(v128.load64_zero(samples + i))
    const a = i16x8.extend_low_i8x16_u(v128.load64_zero(alpha + i))
    const product = divided(i16x8.mul(s, a))
    v128.store64_lane(samples + i, i8x16.narrow_i16x8_u(product, product), 0)
  }
}

/** Averages of two by two samples. Width and height are the target's. */
export function halve(target: usize, targetStride: usize, source: usize, stride: usize, width: i32, height: i32): void {
  for (let y = 0; y < height; y++) {
    const row = source + <usize>y * 2 * stride
    for (let x: usize = 0; x < <usize>width; x++) {
      const at = row + 2 * x
      const sum = <i32>load<u8>(at) + load<u8>(at + 1) + load<u8>(at + stride) + load<u8>(at + stride + 1)
      store<u8>(target + <usize>y * targetStride + x, <u8>((sum + 2) >> 2))
    }
  }
}
