// Picture arithmetic on 8-bit planes, with SIMD. Compiled by scripts/kernel.mjs; memory is laid out by ../kernel.ts.
// Every row is padded to a multiple of 16 bytes, and 64 bytes may be read behind a picture.

/** Weights of the zoom have 7 bits, so that a sum of two weighted samples fits a signed 16-bit lane. */
const WEIGHT_BITS: i32 = 7
const ONE: i32 = 1 << WEIGHT_BITS
/** A block of the horizontal pass: where it reads (4 bytes), then lanes to pick (16 bytes) and weights (16 bytes). */
const BLOCK: usize = 48

/**
 * Samples a plane along an axis-parallel grid, bilinear. (x0, y0) is the place in the source of the middle of the
 * first output sample, in samples; one output sample further is (dx, dy) further, at most 2.
 * `work` has room for a row of the source and 48 bytes for 8 output samples.
 */
export function zoom(
  source: usize, sourceStride: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, targetStride: usize, targetWidth: i32, targetHeight: i32,
  x0: f64, y0: f64, dx: f64, dy: f64, work: usize,
): void {
  const row = work
  const tables = (work + sourceWidth + 64 + 15) & ~15
  const blocks = (targetWidth + 7) >> 3
  plan(tables, blocks, x0, dx, sourceWidth)
  for (let y = 0; y < targetHeight; y++) {
    let at = y0 + dy * <f64>y
    at = max(0, min(at, <f64>(sourceHeight - 1)))
    const upper = <i32>at
    const weight = <i32>((at - <f64>upper) * ONE + 0.5)
    const lower = min(upper + 1, sourceHeight - 1)
    blendRows(row, source + <usize>upper * sourceStride, source + <usize>lower * sourceStride, weight, sourceWidth)
    memory.fill(row + sourceWidth, load<u8>(row + sourceWidth - 1), 32)
    sampleRow(target + <usize>y * targetStride, row, tables, blocks)
  }
}

/** Where each block of 8 output samples reads, and with what weights: the same for every row. */
function plan(tables: usize, blocks: i32, x0: f64, dx: f64, sourceWidth: i32): void {
  for (let block = 0; block < blocks; block++) {
    const entry = tables + <usize>block * BLOCK
    const base = clampToRow(x0 + dx * <f64>(block * 8), sourceWidth)
    const first = <i32>base
    store<i32>(entry, first)
    for (let lane = 0; lane < 8; lane++) {
      const at = clampToRow(x0 + dx * <f64>(block * 8 + lane), sourceWidth)
      const left = <i32>at
      store<u8>(entry + 16 + lane * 2, left - first)
      store<u8>(entry + 17 + lane * 2, 0xff)
      store<i16>(entry + 32 + lane * 2, <i16>((at - <f64>left) * ONE + 0.5))
    }
  }
}

@inline
function clampToRow(x: f64, width: i32): f64 {
  return max(0, min(x, <f64>(width - 1)))
}

@inline
function blendRows(row: usize, upper: usize, lower: usize, weight: i32, width: i32): void {
  if (weight == 0) return memory.copy(row, upper, width)
  const w = i16x8.splat(<i16>weight)
  const half = i16x8.splat(<i16>(ONE >> 1))
  for (let x: usize = 0; x < <usize>width; x += 16) {
    const a = v128.load(upper + x)
    const b = v128.load(lower + x)
    v128.store(row + x, i8x16.narrow_i16x8_u(
      lerp(i16x8.extend_low_i8x16_u(a), i16x8.extend_low_i8x16_u(b), w, half),
      lerp(i16x8.extend_high_i8x16_u(a), i16x8.extend_high_i8x16_u(b), w, half),
    ))
  }
}

@inline
function sampleRow(target: usize, row: usize, tables: usize, blocks: i32): void {
  const half = i16x8.splat(<i16>(ONE >> 1))
  const one = i8x16.splat(1)
  for (let block = 0; block < blocks; block++) {
    const entry = tables + <usize>block * BLOCK
    const samples = v128.load(row + load<i32>(entry))
    const lanes = v128.load(entry, 16)
    const left = i8x16.swizzle(samples, lanes)
    const right = i8x16.swizzle(samples, i8x16.add_sat_u(lanes, one))
    const mixed = lerp(left, right, v128.load(entry, 32), half)
    v128.store64_lane(target + <usize>block * 8, i8x16.narrow_i16x8_u(mixed, mixed), 0)
  }
}

/** a + (b - a) * w, w in units of 1/128 */
@inline
function lerp(a: v128, b: v128, w: v128, half: v128): v128 {
  const sum = i16x8.add(i16x8.shl(a, WEIGHT_BITS), i16x8.mul(i16x8.sub(b, a), w))
  return i16x8.shr_u(i16x8.add(sum, half), WEIGHT_BITS)
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
