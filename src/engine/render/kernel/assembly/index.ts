// Picture arithmetic on 8-bit planes, with SIMD. Compiled by scripts/kernel.mjs; ../memory.ts keeps the memory.
// Rows are padded to a multiple of 16 bytes, and up to 64 bytes may be read past a picture.

/** Weights along a row have 7 bits: a sample weighted between its neighbours fits a signed 16-bit lane. */
const ROW_ONE: i32 = 1 << 7
/** Weights between rows have 15 bits. */
const COLUMN_ONE: i32 = 1 << 15
/**
 * Bytes of a block of 8 output samples: source offset (4 bytes), 16 lane indices (two per sample), and their weights (32
 * bytes).
 */
const BLOCK: usize = 64

/** Resampled source rows that are kept until the output has passed them; two are resampled at once. */
const KEPT: i32 = 4

/**
 * Resamples a plane along an axis-parallel grid, bilinear. (x0, y0) is the source position of the centre of the first output
 * sample; (dx, dy) is the step per output sample, at most 2. `work` has 128 bytes for each 8 output samples of a row. Beyond
 * its sides the source is extended by its edge, or mirrored.
 */
export function zoom(
  source: usize, sourceStride: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, targetStride: usize, targetWidth: i32, targetHeight: i32,
  x0: f64, y0: f64, dx: f64, dy: f64, work: usize, mirrored: bool,
): void {
  const blocks = (targetWidth + 7) >> 3
  const rowBytes = <usize>blocks * 16
  const tables = work + <usize>KEPT * rowBytes
  plan(tables, blocks, x0, dx, sourceWidth, mirrored)
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

/** Sink for prefetched bytes, or the reads would be optimised away. */
let touched: u8 = 0

/**
 * Prefetches by reading a byte of each cache line: the encoder runs between two pictures and leaves nothing in the cache.
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

/** Computes source offsets and weights for each block of 8 output samples: the same for every row. */
function plan(tables: usize, blocks: i32, x0: f64, dx: f64, sourceWidth: i32, mirrored: bool): void {
  for (let block = 0; block < blocks; block++) {
    const entry = tables + <usize>block * BLOCK
    let least: f64 = placeIn(x0 + dx * <f64>(block * 8), sourceWidth, mirrored)
    if (mirrored)
      for (let lane = 1; lane < 8; lane++) least = min(least, placeIn(x0 + dx * <f64>(block * 8 + lane), sourceWidth, true))
    const first = <i32>least
    store<i32>(entry, first)
    for (let lane = 0; lane < 8; lane++) {
      const at = placeIn(x0 + dx * <f64>(block * 8 + lane), sourceWidth, mirrored)
      const left = <i32>at
      const weight = <i32>((at - <f64>left) * ROW_ONE + 0.5)
      store<u8>(entry + 16 + lane * 2, left - first)
      store<u8>(entry + 17 + lane * 2, left - first + 1)
      store<i16>(entry + 32 + lane * 4, <i16>(ROW_ONE - weight))
      store<i16>(entry + 34 + lane * 4, <i16>weight)
    }
  }
}

/** Mirrors at most once. */
@inline
function placeIn(x: f64, width: i32, mirrored: bool): f64 {
  if (mirrored && x < -0.5) return clampToRow(-1 - x, width)
  if (mirrored && x > <f64>width - 0.5) return clampToRow(<f64>(2 * width - 1) - x, width)
  return clampToRow(x, width)
}

@inline
function clampToRow(x: f64, width: i32): f64 {
  return max(0, min(x, <f64>(width - 1)))
}

/** Resamples two source rows horizontally, in units of 1/128. */
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

/** Blends two such rows to bytes, including the row's padding to 16. */
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

/** The same towards a constant, for whole blocks of 16 bytes. */
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
 * Fades a plane towards a value: by `weight` / 256 outside a rectangle, and inside by a mask of the rectangle's size, of 256.
 */
export function fadeAround(
  target: usize, stride: usize, width: i32, height: i32, value: i32, weight: i32,
  mask: usize, maskStride: usize, left: i32, top: i32, maskWidth: i32, maskHeight: i32,
): void {
  const right = left + maskWidth
  for (let y = 0; y < height; y++) {
    const row = target + <usize>y * stride
    const line = y - top
    if (line < 0 || line >= maskHeight) fadeRow(row, value, width, weight)
    else {
      fadeRow(row, value, left, weight)
      fadeMasked(row + left, value, mask + <usize>line * maskStride, maskWidth)
      fadeRow(row + right, value, width - right, weight)
    }
  }
}

function fadeRow(target: usize, value: i32, length: i32, weight: i32): void {
  const whole = length & ~15
  fadeTo(target, value, whole, weight)
  for (let i = whole; i < length; i++)
    store<u8>(target + i, <u8>((<i32>load<u8>(target + i) * (256 - weight) + value * weight + 128) >> 8))
}

function fadeMasked(target: usize, value: i32, mask: usize, length: i32): void {
  const to = i16x8.splat(<i16>value)
  const full = i16x8.splat(256)
  for (let i: usize = 0; i < <usize>length; i += 8) {
    const weights = v128.load64_zero(mask + i)
    if (!v128.any_true(weights)) continue
    const up = i16x8.extend_low_i8x16_u(weights)
    const faded = weigh(i16x8.extend_low_i8x16_u(v128.load64_zero(target + i)), to, i16x8.sub(full, up), up)
    const bytes = i8x16.narrow_i16x8_u(faded, faded)
    if (i + 8 <= <usize>length) v128.store64_lane(target + i, bytes, 0)
    else tail(target + i, bytes, length - <i32>i)
  }
}

/**
 * Composites a premultiplied plane with alpha over a plane: target * (255 - alpha) / 255 + sample, both scaled by `opacity` /
 * 256.
 */
export function mix(
  target: usize, targetStride: usize, samples: usize, alpha: usize, stride: usize, width: i32, height: i32, opacity: i32,
): void {
  const o = i16x8.splat(<i16>opacity)
  for (let y = 0; y < height; y++) {
    const out = target + <usize>y * targetStride
    const from = <usize>y * stride
    for (let x: usize = 0; x < <usize>width; x += 16) {
      // most of a drawing is transparent
      while (x + 64 <= <usize>width && clear(alpha + from + x)) x += 64
      if (x >= <usize>width) break
      const a = v128.load(alpha + from + x)
      if (!v128.any_true(a)) continue
      let made = v128.load(samples + from + x)
      if (opacity < 256 || !i8x16.all_true(i8x16.eq(a, i8x16.splat(-1)))) {
        const below = v128.load(out + x)
        made = i8x16.narrow_i16x8_u(
          laidOver(i16x8.extend_low_i8x16_u(below), i16x8.extend_low_i8x16_u(made), i16x8.extend_low_i8x16_u(a), o),
          laidOver(i16x8.extend_high_i8x16_u(below), i16x8.extend_high_i8x16_u(made), i16x8.extend_high_i8x16_u(a), o),
        )
      }
      const left = width - <i32>x
      if (left >= 16) v128.store(out + x, made)
      else if (left >= 8) {
        v128.store64_lane(out + x, made, 0)
        tail(out + x + 8, v128.shuffle<i64>(made, made, 1, 1), left - 8)
      } else tail(out + x, made, left)
    }
  }
}

/** Composites eight samples with alpha over eight; `opacity` of 256 scales samples and alpha. */
@inline
function laidOver(below: v128, samples: v128, alpha: v128, opacity: v128): v128 {
  const left = i16x8.sub(i16x8.splat(255), scaled(alpha, opacity))
  return i16x8.add(divided(i16x8.mul(below, left)), scaled(samples, opacity))
}

/** Whether 64 bytes are 0. */
@inline
function clear(at: usize): bool {
  const first = v128.or(v128.load(at), v128.load(at, 16))
  return !v128.any_true(v128.or(first, v128.or(v128.load(at, 32), v128.load(at, 48))))
}

/** Lanes times opacity. */
@inline
function scaled(lanes: v128, opacity: v128): v128 {
  return i16x8.shr_u(i16x8.add(i16x8.mul(lanes, opacity), i16x8.splat(128)), 8)
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

// Coefficients from red, green, blue and alpha (premultiplied, 0-255) to BT.709, limited range, in 65536ths.
const LUMA_OF_RED: i32 = 11966
const LUMA_OF_GREEN: i32 = 40254
const LUMA_OF_BLUE: i32 = 4064
const LUMA_OF_ALPHA: i32 = 4112
const BLUE_OF_BLUE_INK: i32 = 28784
const BLUE_OF_RED_INK: i32 = -6596
const BLUE_OF_GREEN_INK: i32 = -22188
const RED_OF_RED_INK: i32 = 28784
const RED_OF_GREEN_INK: i32 = -26145
const RED_OF_BLUE_INK: i32 = -2639
const CHROMA_OF_ALPHA: i32 = 32896

/**
 * Converts two rows of a drawing (premultiplied RGBA) to two rows of a cutout's luma and alpha and one of its chroma. Width is
 * even; up to 16 bytes may be read past each row.
 */
export function ink(
  upper: usize, lower: usize, width: i32,
  y: usize, alpha: usize, stride: usize, u: usize, v: usize, chromaAlpha: usize,
): void {
  for (let x: usize = 0; x < <usize>width; x += 2) {
    const at = x << 2
    const half = x >> 1
    if ((load<u64>(upper + at) | load<u64>(lower + at)) == 0) {
      store<u16>(y + x, 0)
      store<u16>(y + x + stride, 0)
      store<u16>(alpha + x, 0)
      store<u16>(alpha + x + stride, 0)
      store<u8>(u + half, 0)
      store<u8>(v + half, 0)
      store<u8>(chromaAlpha + half, 0)
      continue
    }
    let r = 0, g = 0, b = 0, a = 0
    for (let corner: usize = 0; corner < 4; corner++) {
      const from = (corner < 2 ? upper : lower) + at + ((corner & 1) << 2)
      const red = <i32>load<u8>(from), green = <i32>load<u8>(from, 1), blue = <i32>load<u8>(from, 2), cover = <i32>load<u8>(from, 3)
      const to = x + (corner & 1) + (corner >> 1) * stride
      const luma = LUMA_OF_RED * red + LUMA_OF_GREEN * green + LUMA_OF_BLUE * blue + LUMA_OF_ALPHA * cover
      store<u8>(y + to, <u8>((luma + (1 << 15)) >> 16))
      store<u8>(alpha + to, <u8>cover)
      r += red
      g += green
      b += blue
      a += cover
    }
    const neutral = CHROMA_OF_ALPHA * a + (1 << 17)
    store<u8>(u + half, <u8>((neutral + BLUE_OF_RED_INK * r + BLUE_OF_GREEN_INK * g + BLUE_OF_BLUE_INK * b) >> 18))
    store<u8>(v + half, <u8>((neutral + RED_OF_RED_INK * r + RED_OF_GREEN_INK * g + RED_OF_BLUE_INK * b) >> 18))
    store<u8>(chromaAlpha + half, <u8>((a + 2) >> 2))
  }
}

/**
 * Interpolates a row of samples between nodes: each sample has its fraction between the values of the previous and the next
 * node. `firsts` has the first sample after each node, and finally the row's end. Writes three extra bytes.
 */
export function between(target: usize, values: usize, firsts: usize, parts: usize, nodes: i32): void {
  for (let i: usize = 0; i < <usize>nodes; i++) {
    const at = i << 2
    const value = load<f32>(values + at)
    const from = f32x4.splat(value)
    const rise = f32x4.splat(load<f32>(values + at, 4) - value)
    const end = <usize>load<u32>(firsts + at, 4)
    for (let x = <usize>load<u32>(firsts + at); x < end; x += 4) {
      const whole = i32x4.trunc_sat_f32x4_u(f32x4.add(from, f32x4.mul(rise, v128.load(parts + (x << 2)))))
      const narrow = i16x8.narrow_i32x4_u(whole, whole)
      v128.store32_lane(target + x, i8x16.narrow_i16x8_u(narrow, narrow), 0)
    }
  }
}

/** Copies a rectangle of bytes. */
export function copy(target: usize, targetStride: usize, source: usize, sourceStride: usize, width: i32, height: i32): void {
  for (let y = 0; y < height; y++)
    memory.copy(target + <usize>y * targetStride, source + <usize>y * sourceStride, width)
}

/** samples = samples * alpha / 255, as `mix` needs them. */
export function premultiply(samples: usize, alpha: usize, length: i32): void {
  for (let i: usize = 0; i < <usize>length; i += 8) {
    const s = i16x8.extend_low_i8x16_u(v128.load64_zero(samples + i))
    const a = i16x8.extend_low_i8x16_u(v128.load64_zero(alpha + i))
    const product = divided(i16x8.mul(s, a))
    v128.store64_lane(samples + i, i8x16.narrow_i16x8_u(product, product), 0)
  }
}

/** Corrects premultiplied samples whose zero level was not premultiplied: samples = samples - zero * (255 - alpha) / 255. */
export function weighZero(samples: usize, alpha: usize, zero: i32, length: i32): void {
  const z = i16x8.splat(<i16>zero)
  const full = i16x8.splat(255)
  for (let i: usize = 0; i < <usize>length; i += 8) {
    const s = i16x8.extend_low_i8x16_u(v128.load64_zero(samples + i))
    const a = i16x8.extend_low_i8x16_u(v128.load64_zero(alpha + i))
    const weighed = i16x8.sub(s, divided(i16x8.mul(i16x8.sub(full, a), z)))
    v128.store64_lane(samples + i, i8x16.narrow_i16x8_u(weighed, weighed), 0)
  }
}

/** Averages two by two samples. Width and height are the target's. */
export function halve(target: usize, targetStride: usize, source: usize, stride: usize, width: i32, height: i32): void {
  for (let y = 0; y < height; y++) {
    const row = source + <usize>y * 2 * stride
    const out = target + <usize>y * targetStride
    for (let x: usize = 0; x < <usize>width; x += 8) {
      const upper = i16x8.extadd_pairwise_i8x16_u(v128.load(row + 2 * x))
      const sum = i16x8.add(upper, i16x8.extadd_pairwise_i8x16_u(v128.load(row + 2 * x + stride)))
      const mean = i16x8.shr_u(i16x8.add(sum, i16x8.splat(2)), 2)
      const bytes = i8x16.narrow_i16x8_u(mean, mean)
      if (x + 8 <= <usize>width) v128.store64_lane(out + x, bytes, 0)
      else tail(out + x, bytes, width - <i32>x)
    }
  }
}

// Blend modes, in RGB, where 1 is ONE. Premultiplied colours P stay between 0 and alpha A.
const ONE: i16 = 1 << 14

/** Blend modes of a cutout over the colours T below it; their names are in BLENDS in ../mixing.ts. */
const MULTIPLY: i32 = 0
const SCREEN: i32 = 1
const OVERLAY: i32 = 2
const SOFT_LIGHT: i32 = 3
const LIGHTEN: i32 = 4
const DARKEN: i32 = 5
const ADD: i32 = 6

/**
 * Blends a cutout (premultiplied, yuv420p) over a picture; opacity is 0 to ONE. Width and height are of luma, and even. Blocks
 * of two by two samples that the cutout does not cover are left unchanged.
 */
export function blend(
  targetY: usize, targetU: usize, targetV: usize, targetStride: usize, targetHalf: usize,
  sourceY: usize, sourceU: usize, sourceV: usize, alpha: usize, chromaAlpha: usize, stride: usize, half: usize,
  width: i32, height: i32, opacity: i32, mode: i32,
): void {
  const weight = i16x8.splat(<i16>opacity)
  const zero = i16x8.splat(128 << 6)
  for (let y: usize = 0; y < <usize>height; y += 2) {
    for (let x: usize = 0; x < <usize>width; x += 8) {
      const from = y * stride + x
      const upper = i16x8.extend_low_i8x16_u(v128.load64_zero(alpha + from))
      const lower = i16x8.extend_low_i8x16_u(v128.load64_zero(alpha + from + stride))
      if (!v128.any_true(v128.or(upper, lower))) continue
      const left = width - <i32>x
      const fromHalf = (y >> 1) * half + (x >> 1)
      const shared = i16x8.extend_low_i8x16_u(v128.load32_zero(chromaAlpha + fromHalf))
      const neutral = q6(shared, CHROMA_ZERO)
      const sourceBlue = spread(i16x8.sub(six(v128.load32_zero(sourceU + fromHalf)), neutral))
      const sourceRed = spread(i16x8.sub(six(v128.load32_zero(sourceV + fromHalf)), neutral))
      const toHalf = (y >> 1) * targetHalf + (x >> 1)
      const blue = spread(i16x8.sub(six(v128.load32_zero(targetU + toHalf)), zero))
      const red = spread(i16x8.sub(six(v128.load32_zero(targetV + toHalf)), zero))
      let r = i64x2.splat(0), g = i64x2.splat(0), b = i64x2.splat(0)
      for (let row: usize = 0; row < 2; row++) {
        const to = targetY + (y + row) * targetStride + x
        const bytes = v128.load64_zero(to)
        const luma = scaledLuma(i16x8.sub(six(bytes), i16x8.splat(16 << 6)))
        const alphas = row == 0 ? upper : lower
        const own = v128.load64_zero(sourceY + from + row * stride)
        const sourceLuma = scaledLuma(i16x8.sub(six(own), q6(alphas, LUMA_ZERO)))
        // 255 is ONE
        const full = i16x8.add(i16x8.shl(alphas, 6), i16x8.shr_u(i16x8.add(alphas, i16x8.splat(1)), 2))
        const one = i16x8.splat(ONE)
        const a = product(full, weight)
        const newRed = blended1(clamped(redOf(luma, red), one), product(clamped(redOf(sourceLuma, sourceRed), full), weight), a, mode)
        const newGreen = blended1(
          clamped(greenOf(luma, red, blue), one), product(clamped(greenOf(sourceLuma, sourceRed, sourceBlue), full), weight), a, mode)
        const newBlue = blended1(clamped(blueOf(luma, blue), one), product(clamped(blueOf(sourceLuma, sourceBlue), full), weight), a, mode)
        const made = i16x8.add(i16x8.q15mulr_sat_s(lightOf(newRed, newGreen, newBlue), i16x8.splat(438)), i16x8.splat(16))
        const kept = i16x8.extend_low_i8x16_u(bytes)
        const out = i8x16.narrow_i16x8_u(v128.bitselect(kept, made, i16x8.eq(alphas, i16x8.splat(0))), made)
        if (left >= 8) v128.store64_lane(to, out, 0)
        else tail(to, out, left)
        r = i32x4.add(r, sums(newRed))
        g = i32x4.add(g, sums(newGreen))
        b = i32x4.add(b, sums(newBlue))
      }
      const meanRed = quarter(r)
      const meanBlue = quarter(b)
      const light = lightOf(meanRed, quarter(g), meanBlue)
      const untouched = i16x8.eq(shared, i16x8.splat(0))
      storeHalf(targetU + toHalf, i16x8.q15mulr_sat_s(i16x8.sub(meanBlue, light), i16x8.splat(BLUE_BACK)), untouched, left)
      storeHalf(targetV + toHalf, i16x8.q15mulr_sat_s(i16x8.sub(meanRed, light), i16x8.splat(RED_BACK)), untouched, left)
    }
  }
}

// Samples have six fractional bits here. Factors are in 1/32768, without their integer part.
/** 16 and 128 per unit of alpha, from its seven bits. */
const LUMA_ZERO: i16 = 1028
const CHROMA_ZERO: i16 = 8224
/** 16384 / 219 / 64 - 1 */
const LUMA: i16 = 5536
/** 1.5748, 0.4681, 0.1873 and 1.8556 times 16384 / 224 / 64; less 1 and less 2 */
const RED_OF_RED: i16 = 26206
const GREEN_OF_RED: i16 = -17531
const GREEN_OF_BLUE: i16 = -7015
const BLUE_OF_BLUE: i16 = 3956
/** 224 / 1.8556 and 224 / 1.5748, of 16384 */
const BLUE_BACK: i16 = 241
const RED_BACK: i16 = 284

/** Blends one colour channel of eight pixels: P with alpha A over T. */
@inline
function blended1(t: v128, p: v128, a: v128, mode: i32): v128 {
  if (mode == SCREEN) return i16x8.sub(i16x8.add(t, p), product(t, p))
  const both = product(t, p)
  const kept = product(t, i16x8.sub(i16x8.splat(ONE), a))
  if (mode == MULTIPLY) return i16x8.add(kept, both)
  const twice = i16x8.shl(both, 1)
  if (mode == OVERLAY) {
    const bright = i16x8.sub(a, i16x8.shl(product(i16x8.sub(i16x8.splat(ONE), t), i16x8.sub(a, p)), 1))
    return i16x8.add(kept, v128.bitselect(bright, twice, i16x8.gt_s(t, i16x8.splat(ONE >> 1))))
  }
  if (mode == SOFT_LIGHT) {
    const bent = product(product(i16x8.sub(a, i16x8.shl(p, 1)), t), t)
    return i16x8.add(kept, i16x8.add(bent, twice))
  }
  const covered = product(a, t)
  if (mode == ADD) return i16x8.add(kept, i16x8.min_s(i16x8.add(covered, p), a))
  if (mode == LIGHTEN) return i16x8.add(kept, i16x8.max_s(covered, p))
  if (mode == DARKEN) return i16x8.add(kept, i16x8.min_s(covered, p))
  return i16x8.add(kept, i16x8.abs(i16x8.sub(covered, p)))
}

/** Bytes with six fractional bits. */
@inline
function six(bytes: v128): v128 {
  return i16x8.shl(i16x8.extend_low_i8x16_u(bytes), 6)
}

/** The zero level premultiplied by alpha. */
@inline
function q6(alpha: v128, zero: i16): v128 {
  return i16x8.q15mulr_sat_s(i16x8.shl(alpha, 7), i16x8.splat(zero))
}

/** Each of four lanes twice. */
@inline
function spread(x: v128): v128 {
  return v128.shuffle<i16>(x, x, 0, 0, 1, 1, 2, 2, 3, 3)
}

@inline
function product(a: v128, b: v128): v128 {
  return i16x8.shl(i16x8.q15mulr_sat_s(a, b), 1)
}

@inline
function scaledLuma(x: v128): v128 {
  return i16x8.add(x, i16x8.q15mulr_sat_s(x, i16x8.splat(LUMA)))
}

@inline
function redOf(luma: v128, red: v128): v128 {
  return i16x8.add_sat_s(luma, i16x8.add(red, i16x8.q15mulr_sat_s(red, i16x8.splat(RED_OF_RED))))
}

@inline
function greenOf(luma: v128, red: v128, blue: v128): v128 {
  const less = i16x8.add(i16x8.q15mulr_sat_s(red, i16x8.splat(GREEN_OF_RED)), i16x8.q15mulr_sat_s(blue, i16x8.splat(GREEN_OF_BLUE)))
  return i16x8.add_sat_s(luma, less)
}

@inline
function blueOf(luma: v128, blue: v128): v128 {
  return i16x8.add_sat_s(luma, i16x8.add(i16x8.shl(blue, 1), i16x8.q15mulr_sat_s(blue, i16x8.splat(BLUE_OF_BLUE))))
}

@inline
function clamped(x: v128, most: v128): v128 {
  return i16x8.max_s(i16x8.splat(0), i16x8.min_s(x, most))
}

@inline
function lightOf(red: v128, green: v128, blue: v128): v128 {
  const warm = i16x8.add(i16x8.q15mulr_sat_s(red, i16x8.splat(6966)), i16x8.q15mulr_sat_s(green, i16x8.splat(23436)))
  return i16x8.add(warm, i16x8.q15mulr_sat_s(blue, i16x8.splat(2366)))
}

@inline
function sums(x: v128): v128 {
  return i32x4.extadd_pairwise_i16x8_s(x)
}

@inline
function quarter(sum: v128): v128 {
  return i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(sum, i32x4.splat(2)), 2), i32x4.splat(0))
}

/** Stores four chroma samples, given relative to 128, except the untouched ones. */
@inline
function storeHalf(target: usize, values: v128, untouched: v128, left: i32): void {
  const below = v128.load32_zero(target)
  const made = i16x8.add(values, i16x8.splat(128))
  const bytes = i8x16.narrow_i16x8_u(v128.bitselect(i16x8.extend_low_i8x16_u(below), made, untouched), made)
  if (left >= 8) v128.store32_lane(target, bytes, 0)
  else tail(target, bytes, (left + 1) >> 1)
}

/** Positions are in 65536ths of a sample. */
const PLACE_BITS: i32 = 16

/**
 * Resamples a plane along a rotated grid, bilinear. (x0, y0) is the source position of the centre of the first output sample;
 * (xRight, yRight) is the step per output sample to the right, (xDown, yDown) downwards. The source is extended by its edge.
 */
export function turn(
  source: usize, sourceStride: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, targetStride: usize, targetWidth: i32, targetHeight: i32,
  x0: f64, y0: f64, xRight: f64, yRight: f64, xDown: f64, yDown: f64,
): void {
  const one = <f64>(1 << PLACE_BITS)
  // just before the last sample, so that its neighbour exists
  const lastX = i32x4.splat(((sourceWidth - 1) << PLACE_BITS) - 1)
  const lastY = i32x4.splat(((sourceHeight - 1) << PLACE_BITS) - 1)
  const stride = i32x4.splat(<i32>sourceStride)
  const base = i32x4.splat(<i32>source)
  const stepX = i32x4.splat(<i32>Math.round(8 * xRight * one))
  const stepY = i32x4.splat(<i32>Math.round(8 * yRight * one))
  for (let row = 0; row < targetHeight; row++) {
    const x = x0 + xDown * <f64>row
    const y = y0 + yDown * <f64>row
    let xLow = fourPlaces(x, xRight), xHigh = fourPlaces(x + 4 * xRight, xRight)
    let yLow = fourPlaces(y, yRight), yHigh = fourPlaces(y + 4 * yRight, yRight)
    const out = target + <usize>row * targetStride
    for (let at: usize = 0; at < <usize>targetWidth; at += 8) {
      const ax = inside(xLow, lastX), bx = inside(xHigh, lastX)
      const ay = inside(yLow, lastY), by = inside(yHigh, lastY)
      const first = i32x4.add(i32x4.add(base, i32x4.shr_s(ax, PLACE_BITS)), i32x4.mul(i32x4.shr_s(ay, PLACE_BITS), stride))
      const second = i32x4.add(i32x4.add(base, i32x4.shr_s(bx, PLACE_BITS)), i32x4.mul(i32x4.shr_s(by, PLACE_BITS), stride))
      // 7-bit weights along the row, 15-bit weights between the rows
      const right = i16x8.narrow_i32x4_s(part(ax), part(bx))
      const down = i16x8.shl(i16x8.narrow_i32x4_s(part(ay), part(by)), 8)
      const left = i16x8.sub(i16x8.splat(128), right)
      const near = i8x16.shuffle(left, right, 0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23)
      const far = i8x16.shuffle(left, right, 8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31)
      const upper = pairs(first, second, 0)
      const lower = pairs(first, second, sourceStride)
      const mixed = blended(alongRow(upper, near, far), alongRow(lower, near, far), down)
      v128.store64_lane(out + at, i8x16.narrow_i16x8_u(mixed, mixed), 0)
      xLow = i32x4.add(xLow, stepX)
      xHigh = i32x4.add(xHigh, stepX)
      yLow = i32x4.add(yLow, stepY)
      yHigh = i32x4.add(yHigh, stepY)
    }
  }
}

@inline
function fourPlaces(first: f64, step: f64): v128 {
  const one = <f64>(1 << PLACE_BITS)
  let places = i32x4.splat(<i32>Math.round(first * one))
  places = i32x4.replace_lane(places, 1, <i32>Math.round((first + step) * one))
  places = i32x4.replace_lane(places, 2, <i32>Math.round((first + 2 * step) * one))
  return i32x4.replace_lane(places, 3, <i32>Math.round((first + 3 * step) * one))
}

@inline
function inside(places: v128, last: v128): v128 {
  return i32x4.max_s(i32x4.splat(0), i32x4.min_s(places, last))
}

/** Fractional part of positions, in 128ths. */
@inline
function part(places: v128): v128 {
  return v128.and(i32x4.shr_s(places, PLACE_BITS - 7), i32x4.splat(127))
}

/** Loads two neighbouring samples from each of eight addresses. */
@inline
function pairs(first: v128, second: v128, offset: usize): v128 {
  let found = v128.load16_splat(<usize>i32x4.extract_lane(first, 0) + offset)
  found = v128.load16_lane(<usize>i32x4.extract_lane(first, 1) + offset, found, 1)
  found = v128.load16_lane(<usize>i32x4.extract_lane(first, 2) + offset, found, 2)
  found = v128.load16_lane(<usize>i32x4.extract_lane(first, 3) + offset, found, 3)
  found = v128.load16_lane(<usize>i32x4.extract_lane(second, 0) + offset, found, 4)
  found = v128.load16_lane(<usize>i32x4.extract_lane(second, 1) + offset, found, 5)
  found = v128.load16_lane(<usize>i32x4.extract_lane(second, 2) + offset, found, 6)
  return v128.load16_lane(<usize>i32x4.extract_lane(second, 3) + offset, found, 7)
}

/** Interpolates eight samples between neighbours, in units of 1/128. */
@inline
function alongRow(samples: v128, near: v128, far: v128): v128 {
  return i16x8.narrow_i32x4_s(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(samples), near),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(samples), far),
  )
}

/** Fills a rectangle with one value. */
export function wipe(target: usize, stride: usize, width: i32, height: i32, value: i32): void {
  for (let y = 0; y < height; y++) memory.fill(target + <usize>y * stride, <u8>value, width)
}
