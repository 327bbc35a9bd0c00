// Transitions on 8-bit planes: wipes along a map, motion blur along a line, mosaic, mirroring.

/** A map has a 16-bit number from 0 to 16383 for each chroma sample, plus one more row and column. */

/** Progress of each sample, 0 to 256: 0 where the map is at `level`, 256 where it is `soft` below. */
@inline
function progressAt(level: v128, map: v128, soft: v128, shift: i32, gain: v128): v128 {
  const d = i16x8.min_s(i16x8.max_s(i16x8.sub_sat_s(level, map), i16x8.splat(0)), soft)
  return i16x8.min_s(i16x8.q15mulr_sat_s(i16x8.shl(d, shift), gain), i16x8.splat(256))
}

@inline
function mixed16(target: usize, a: usize, b: usize, first: v128, second: v128): void {
  const full = i16x8.splat(256)
  const from = v128.load(a), to = v128.load(b)
  v128.store(target, i8x16.narrow_i16x8_u(
    weigh(i16x8.extend_low_i8x16_u(from), i16x8.extend_low_i8x16_u(to), i16x8.sub(full, first), first),
    weigh(i16x8.extend_high_i8x16_u(from), i16x8.extend_high_i8x16_u(to), i16x8.sub(full, second), second),
  ))
}

@inline
function mixed8(target: usize, a: usize, b: usize, weights: v128): void {
  const from = i16x8.extend_low_i8x16_u(v128.load64_zero(a)), to = i16x8.extend_low_i8x16_u(v128.load64_zero(b))
  const out = weigh(from, to, i16x8.sub(i16x8.splat(256), weights), weights)
  v128.store64_lane(target, i8x16.narrow_i16x8_u(out, out), 0)
}

/** Upsamples the map for sixteen luma samples, in a row with chroma samples and in the row between two of them. */
@inline
function spreadLow(even: v128, odd: v128): v128 {
  return v128.shuffle<i16>(even, odd, 0, 8, 1, 9, 2, 10, 3, 11)
}
@inline
function spreadHigh(even: v128, odd: v128): v128 {
  return v128.shuffle<i16>(even, odd, 4, 12, 5, 13, 6, 14, 7, 15)
}

@inline
function leastOf(a: v128, b: v128, c: v128, d: v128): v128 {
  return i16x8.min_s(i16x8.min_s(a, b), i16x8.min_s(c, d))
}
@inline
function mostOf(a: v128, b: v128, c: v128, d: v128): v128 {
  return i16x8.max_s(i16x8.max_s(a, b), i16x8.max_s(c, d))
}

/** Changes from picture `a` to picture `b` where a map is below `level`; all have the same size and stride. */
export function reveal(
  targetY: usize, targetU: usize, targetV: usize, aY: usize, aU: usize, aV: usize, bY: usize, bU: usize, bV: usize,
  stride: usize, half: usize, width: i32, height: i32,
  map: usize, mapStride: usize, level: i32, soft: i32, shift: i32, gain: i32,
): void {
  const at = i16x8.splat(<i16>level), range = i16x8.splat(<i16>soft), g = i16x8.splat(<i16>gain), gone = i16x8.sub_sat_s(at, range)
  const rows = height >> 1, columns = (width + 1) >> 1
  for (let row = 0; row < rows; row++) {
    const line = map + <usize>row * mapStride
    for (let x = 0; x < columns; x += 8) {
      const place = line + (<usize>x << 1)
      const m = v128.load(place), right = v128.load(place, 2)
      const next = v128.load(place + mapStride), beside = v128.load(place + mapStride, 2)
      const luma = <usize>(row << 1) * stride + (<usize>x << 1)
      const chroma = <usize>row * half + x
      const none = i16x8.all_true(i16x8.ge_s(leastOf(m, right, next, beside), at))
      if (none || i16x8.all_true(i16x8.le_s(mostOf(m, right, next, beside), gone))) {
        const y = none ? aY : bY, u = none ? aU : bU, v = none ? aV : bV
        v128.store(targetY + luma, v128.load(y + luma))
        v128.store(targetY + luma + stride, v128.load(y + luma + stride))
        v128.store64_lane(targetU + chroma, v128.load64_zero(u + chroma), 0)
        v128.store64_lane(targetV + chroma, v128.load64_zero(v + chroma), 0)
        continue
      }
      const odd = i16x8.avgr_u(m, right)
      const low = i16x8.avgr_u(m, next)
      const lowOdd = i16x8.avgr_u(odd, i16x8.avgr_u(next, beside))
      const w0 = progressAt(at, spreadLow(m, odd), range, shift, g), w1 = progressAt(at, spreadHigh(m, odd), range, shift, g)
      const w2 = progressAt(at, spreadLow(low, lowOdd), range, shift, g), w3 = progressAt(at, spreadHigh(low, lowOdd), range, shift, g)
      mixed16(targetY + luma, aY + luma, bY + luma, w0, w1)
      mixed16(targetY + luma + stride, aY + luma + stride, bY + luma + stride, w2, w3)
      const w = progressAt(at, m, range, shift, g)
      mixed8(targetU + chroma, aU + chroma, bU + chroma, w)
      mixed8(targetV + chroma, aV + chroma, bV + chroma, w)
    }
  }
}

/** Weight of a trapezoid that rises from `from` over `rise` and falls to `to` over `fall`, times strength of 256. */
@inline
function within(map: v128, from: v128, rise: v128, riseShift: i32, riseGain: v128, to: v128, fall: v128, fallShift: i32, fallGain: v128, strength: v128): v128 {
  const up = progressAt(map, from, rise, riseShift, riseGain)
  const down = progressAt(to, map, fall, fallShift, fallGain)
  return i16x8.shr_u(i16x8.mul(i16x8.min_s(up, down), strength), 8)
}

/** Whether none of eight lanes is between two levels. */
@inline
function outside(least: v128, most: v128, from: v128, to: v128): bool {
  return i16x8.all_true(v128.or(i16x8.le_s(most, from), i16x8.ge_s(least, to)))
}

@inline
function towards16(target: usize, value: v128, first: v128, second: v128): void {
  const full = i16x8.splat(256)
  const from = v128.load(target)
  v128.store(target, i8x16.narrow_i16x8_u(
    weigh(i16x8.extend_low_i8x16_u(from), value, i16x8.sub(full, first), first),
    weigh(i16x8.extend_high_i8x16_u(from), value, i16x8.sub(full, second), second),
  ))
}

@inline
function towards8(target: usize, value: v128, weights: v128): void {
  const from = i16x8.extend_low_i8x16_u(v128.load64_zero(target))
  const out = weigh(from, value, i16x8.sub(i16x8.splat(256), weights), weights)
  v128.store64_lane(target, i8x16.narrow_i16x8_u(out, out), 0)
}

/** Fades luma, chroma or both towards a value where a map is between two levels. A value below 0 leaves its plane unchanged. */
export function tint(
  targetY: usize, targetU: usize, targetV: usize, stride: usize, half: usize, width: i32, height: i32,
  valueY: i32, valueU: i32, valueV: i32, map: usize, mapStride: usize,
  from: i32, rise: i32, riseShift: i32, riseGain: i32, to: i32, fall: i32, fallShift: i32, fallGain: i32, strength: i32,
): void {
  const low = i16x8.splat(<i16>from), up = i16x8.splat(<i16>rise), ug = i16x8.splat(<i16>riseGain)
  const high = i16x8.splat(<i16>to), down = i16x8.splat(<i16>fall), dg = i16x8.splat(<i16>fallGain)
  const s = i16x8.splat(<i16>strength)
  const y = i16x8.splat(<i16>valueY), u = i16x8.splat(<i16>valueU), v = i16x8.splat(<i16>valueV)
  const rows = height >> 1, columns = (width + 1) >> 1
  for (let row = 0; row < rows; row++) {
    const line = map + <usize>row * mapStride
    for (let x = 0; x < columns; x += 8) {
      const place = line + (<usize>x << 1)
      const m = v128.load(place)
      // most of the picture is outside the band
      if (valueY < 0 && outside(m, m, low, high)) continue
      const right = v128.load(place, 2), next = v128.load(place + mapStride), beside = v128.load(place + mapStride, 2)
      if (outside(leastOf(m, right, next, beside), mostOf(m, right, next, beside), low, high)) continue
      const luma = <usize>(row << 1) * stride + (<usize>x << 1)
      const chroma = <usize>row * half + x
      if (valueU >= 0) {
        const w = within(m, low, up, riseShift, ug, high, down, fallShift, dg, s)
        if (v128.any_true(w)) {
          towards8(targetU + chroma, u, w)
          towards8(targetV + chroma, v, w)
        }
      }
      if (valueY < 0) continue
      const odd = i16x8.avgr_u(m, right)
      const below = i16x8.avgr_u(m, next)
      const belowOdd = i16x8.avgr_u(odd, i16x8.avgr_u(next, beside))
      const w0 = within(spreadLow(m, odd), low, up, riseShift, ug, high, down, fallShift, dg, s)
      const w1 = within(spreadHigh(m, odd), low, up, riseShift, ug, high, down, fallShift, dg, s)
      const w2 = within(spreadLow(below, belowOdd), low, up, riseShift, ug, high, down, fallShift, dg, s)
      const w3 = within(spreadHigh(below, belowOdd), low, up, riseShift, ug, high, down, fallShift, dg, s)
      if (!v128.any_true(v128.or(v128.or(w0, w1), v128.or(w2, w3)))) continue
      towards16(targetY + luma, y, w0, w1)
      towards16(targetY + luma + stride, y, w2, w3)
    }
  }
}

/**
 * Each sample becomes the mean of eight, at the offsets `taps`. Pairwise means are rounded up, but in the last step and half of
 * the one before down, so that brightness is preserved overall. Writes up to 15 extra bytes.
 */
function smear(target: usize, targetStride: usize, source: usize, stride: usize, width: usize, height: i32, taps: usize): void {
  const a = load<i32>(taps), b = load<i32>(taps, 4), c = load<i32>(taps, 8), d = load<i32>(taps, 12)
  const e = load<i32>(taps, 16), f = load<i32>(taps, 20), g = load<i32>(taps, 24), h = load<i32>(taps, 28)
  for (let y = 0; y < height; y++) {
    for (let x: usize = 0; x < width; x += 16) {
      const at = source + x
      const first = i8x16.avgr_u(
        i8x16.avgr_u(v128.load(at + a), v128.load(at + b)), i8x16.avgr_u(v128.load(at + c), v128.load(at + d)),
      )
      const second = i8x16.avgr_u(
        v128.not(i8x16.avgr_u(v128.load(at + e), v128.load(at + f))), v128.not(i8x16.avgr_u(v128.load(at + g), v128.load(at + h))),
      )
      v128.store(target + x, v128.not(i8x16.avgr_u(v128.not(first), second)))
    }
    target += targetStride
    source += stride
  }
}

/** A line runs along a row, or down this many columns at once (one cache line). */
const COLUMNS: i32 = 64
/**
 * Bytes of a piece of a line: offset of its picture, its first sample, the step to the next, its place in the line, its length.
 */
const PIECE: usize = 20

@inline
function copyColumns(target: usize, source: usize): void {
  v128.store(target, v128.load(source))
  v128.store(target, v128.load(source, 16), 16)
  v128.store(target, v128.load(source, 32), 32)
  v128.store(target, v128.load(source, 48), 48)
}

/** Assembles a line from `count` pieces; `skip` is the offset of the line within the pictures. */
function gather(line: usize, pieces: usize, count: i32, skip: usize, stride: i32, down: bool): void {
  const end = pieces + <usize>count * PIECE
  for (; pieces < end; pieces += PIECE) {
    const from = <usize>load<i32>(pieces) + skip, first = load<i32>(pieces, 4), step = load<i32>(pieces, 8)
    const at = load<i32>(pieces, 12), length = load<i32>(pieces, 16)
    if (down)
      for (let i = 0; i < length; i++) copyColumns(line + <usize>((at + i) * COLUMNS), from + (first + i * step) * stride)
    else if (step > 0) memory.copy(line + at, from + first, length)
    else mirror(line + at, 0, from + first - length + 1, 0, length, 1)
  }
}

/**
 * Motion blur along horizontal or vertical lines assembled from pieces of pictures: each sample is the mean of eight and, if
 * `near` is not 0, of eight such means closer together. The line has `margin` extra samples at both ends, the first means
 * `near`. The `second` pieces after the `first` ones form another line, mixed in by `weight` / 256. `work` has room for two
 * lines.
 */
export function streak(
  target: usize, targetStride: usize, width: i32, height: i32, stride: i32, down: bool,
  pieces: usize, first: i32, second: i32, weight: i32, taps: usize, margin: i32, near: i32, work: usize,
): void {
  const size = down ? COLUMNS : 1
  const along = down ? height : width
  const lines = down ? (width + COLUMNS - 1) / COLUMNS : height
  const length = (along + 2 * margin) * size
  const other = work + <usize>((length + 31) & ~15)
  for (let i = 0; i < lines; i++) {
    const skip = <usize>(i * (down ? COLUMNS : stride))
    gather(work, pieces, first, skip, stride, down)
    if (second > 0) {
      gather(other, pieces + <usize>first * PIECE, second, skip, stride, down)
      fade(work, work, other, length, weight)
    }
    let from = work + <usize>(margin * size), last = taps
    if (near > 0) {
      smear(other, 0, from - <usize>(near * size), 0, <usize>((along + 2 * near) * size), 1, taps)
      from = other + <usize>(near * size)
      last = taps + 32
    }
    if (down) smear(target + skip, targetStride, from, COLUMNS, COLUMNS, height, last)
    else smear(target + <usize>i * targetStride, 0, from, 0, width, 1, last)
  }
}

/** Mixes 3:1; brightness is preserved overall if the second argument has inverted samples. */
@inline
function threeToOne(near: v128, far: v128): v128 {
  return i8x16.avgr_u(near, v128.not(i8x16.avgr_u(v128.not(near), v128.not(far))))
}

/** Upscales a plane by two, bilinear. Width and height are the source's; writes up to 30 extra bytes per row. */
export function double(target: usize, targetStride: usize, source: usize, stride: usize, width: i32, height: i32): void {
  for (let y = 0; y < 2 * height; y++) {
    const row = source + <usize>(y >> 1) * stride
    const other = source + <usize>max(0, min(height - 1, (y >> 1) + ((y & 1) << 1) - 1)) * stride
    const out = target + <usize>y * targetStride
    for (let x: usize = 0; x < <usize>width; x += 16) {
      const middle = v128.not(threeToOne(v128.load(row + x), v128.load(other + x)))
      const left = v128.not(threeToOne(v128.load(row + x - 1), v128.load(other + x - 1)))
      const right = v128.not(threeToOne(v128.load(row + x + 1), v128.load(other + x + 1)))
      const even = v128.not(threeToOne(middle, left)), odd = v128.not(threeToOne(middle, right))
      v128.store(out + 2 * x, i8x16.shuffle(even, odd, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23))
      v128.store(out + 2 * x, i8x16.shuffle(even, odd, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31), 16)
    }
    // no neighbours beyond the ends of a row
    store<u8>(out, <u8>((3 * <i32>load<u8>(row) + <i32>load<u8>(other) + 2) >> 2))
    const last = <usize>(width - 1)
    store<u8>(out + 2 * last + 1, <u8>((3 * <i32>load<u8>(row + last) + <i32>load<u8>(other + last) + 2) >> 2))
  }
}

/** Copies a rectangle mirrored left to right. */
export function mirror(target: usize, targetStride: usize, source: usize, stride: usize, width: i32, height: i32): void {
  const round = i8x16(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
  for (let row = 0; row < height; row++) {
    const out = target + <usize>row * targetStride
    const end = source + <usize>row * stride + width
    let x = 0
    for (; x + 16 <= width; x += 16) v128.store(out + x, i8x16.swizzle(v128.load(end - x - 16), round))
    for (; x < width; x++) store<u8>(out + x, load<u8>(end - x - 1))
  }
}

/** Mosaic: each block gets the mean of sixteen samples spread over it. Blocks are placed from the middle outwards. */
export function mosaic(
  target: usize, targetStride: usize, source: usize, stride: usize, width: i32, height: i32, side: i32,
): void {
  const left = ((width >> 1) % side) - side, top = ((height >> 1) % side) - side
  for (let y = top; y < height; y += side) {
    const first = max(0, y), end = min(height, y + side)
    if (end <= first) continue
    const out = target + <usize>first * targetStride
    for (let x = left; x < width; x += side) {
      const from = max(0, x), to = min(width, x + side)
      if (to <= from) continue
      let sum = 8
      for (let i = 0; i < 4; i++) {
        const line = source + <usize>(first + (((2 * i + 1) * (end - first)) >> 3)) * stride
        for (let j = 0; j < 4; j++) sum += <i32>load<u8>(line + from + (((2 * j + 1) * (to - from)) >> 3))
      }
      memory.fill(out + from, <u8>(sum >> 4), to - from)
    }
    for (let row = first + 1; row < end; row++)
      memory.copy(target + <usize>row * targetStride, out, width)
  }
}
