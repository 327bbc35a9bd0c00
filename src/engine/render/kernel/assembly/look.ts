// Colour grading: luma curves, saturation by hue, tints by luma, grain.

/**
 * Tables of 33 bytes, 48 bytes apart, indexed by luma: output luma, tint towards blue and red (128 is none, in eighths), and
 * saturation (128 is full).
 */
const TABLE: usize = 48

/** Looks up sixteen bytes in a table, with linear interpolation. */
@inline
function lowLine(table: usize, index: v128, part: v128): v128 {
  const base = at32(table, index), next = at32(table + 1, index)
  const from = i16x8.extend_low_i8x16_u(base)
  const rise = i16x8.mul(i16x8.sub(i16x8.extend_low_i8x16_u(next), from), i16x8.extend_low_i8x16_u(part))
  return i16x8.add(from, i16x8.shr_s(i16x8.add(rise, i16x8.splat(4)), 3))
}
@inline
function highLine(table: usize, index: v128, part: v128): v128 {
  const base = at32(table, index), next = at32(table + 1, index)
  const from = i16x8.extend_high_i8x16_u(base)
  const rise = i16x8.mul(i16x8.sub(i16x8.extend_high_i8x16_u(next), from), i16x8.extend_high_i8x16_u(part))
  return i16x8.add(from, i16x8.shr_s(i16x8.add(rise, i16x8.splat(4)), 3))
}

@inline
function at32(table: usize, index: v128): v128 {
  const upper = i8x16.swizzle(v128.load(table, 16), i8x16.sub(index, i8x16.splat(16)))
  return v128.or(i8x16.swizzle(v128.load(table), index), upper)
}

/** Direction of the skin-tone line in the chroma plane, in 32768ths. */
const SKIN_U: i16 = -17847
const SKIN_V: i16 = 27481

/**
 * Grades a picture. Chroma is split along and across the skin-tone line, with a gain in 16384ths for each of the four
 * directions; `glow` is the share of the component along the line that is added to luma, in 16384ths.
 */
export function grade(
  y: usize, u: usize, v: usize, stride: usize, half: usize, width: i32, height: i32,
  tables: usize, skin: i32, teal: i32, magenta: i32, green: i32, glow: i32,
): void {
  const along = i16x8.splat(<i16>skin), against = i16x8.splat(<i16>teal)
  const right = i16x8.splat(<i16>magenta), left = i16x8.splat(<i16>green)
  const su = i16x8.splat(SKIN_U), sv = i16x8.splat(SKIN_V), zero = i16x8.splat(0)
  const light = i16x8.splat(<i16>glow)
  const middle = i16x8.splat(128)
  const rows = (height + 1) >> 1, columns = (width + 1) >> 1
  for (let row = 0; row < rows; row++) {
    for (let x = 0; x < columns; x += 8) {
      const upper = y + <usize>(row << 1) * stride + (<usize>x << 1)
      const lower = (row << 1) + 1 < height ? upper + stride : upper
      const chroma = <usize>row * half + x
      const above = v128.load(upper), below = v128.load(lower)
      // seven fractional bits
      const blue = i16x8.shl(i16x8.sub(i16x8.extend_low_i8x16_u(v128.load64_zero(u + chroma)), middle), 7)
      const red = i16x8.shl(i16x8.sub(i16x8.extend_low_i8x16_u(v128.load64_zero(v + chroma)), middle), 7)
      const p = i16x8.add(i16x8.q15mulr_sat_s(blue, su), i16x8.q15mulr_sat_s(red, sv))
      const q = i16x8.sub(i16x8.q15mulr_sat_s(blue, sv), i16x8.q15mulr_sat_s(red, su))
      // luma of the chroma sample's pixels, before grading
      const sum = i16x8.add(i16x8.extadd_pairwise_i8x16_u(above), i16x8.extadd_pairwise_i8x16_u(below))
      const mean = i16x8.shr_u(i16x8.add(sum, i16x8.splat(2)), 2)
      const bytes = i8x16.narrow_i16x8_u(mean, zero)
      const index = i8x16.shr_u(bytes, 3), part = v128.and(bytes, i8x16.splat(7))
      const kept = lowLine(tables + 3 * TABLE, index, part)
      const p1 = scaledBy(i16x8.q15mulr_sat_s(p, v128.bitselect(along, against, i16x8.ge_s(p, zero))), kept)
      const q1 = scaledBy(i16x8.q15mulr_sat_s(q, v128.bitselect(right, left, i16x8.ge_s(q, zero))), kept)
      const newBlue = i16x8.add_sat_s(i16x8.q15mulr_sat_s(p1, su), i16x8.q15mulr_sat_s(q1, sv))
      const newRed = i16x8.sub_sat_s(i16x8.q15mulr_sat_s(p1, sv), i16x8.q15mulr_sat_s(q1, su))
      const tintBlue = i16x8.sub(lowLine(tables + TABLE, index, part), middle)
      const tintRed = i16x8.sub(lowLine(tables + 2 * TABLE, index, part), middle)
      storeColour(u + chroma, newBlue, tintBlue)
      storeColour(v + chroma, newRed, tintRed)
      if (glow != 0) {
        const more = i16x8.shr_s(i16x8.add(i16x8.q15mulr_sat_s(p, light), i16x8.splat(32)), 6)
        curve(upper, above, tables, more)
        if (lower != upper) curve(lower, below, tables, more)
      } else {
        curve(upper, above, tables, zero)
        if (lower != upper) curve(lower, below, tables, zero)
      }
    }
  }
}

/** Gain times a factor in 128ths. */
@inline
function scaledBy(x: v128, kept: v128): v128 {
  return i16x8.shl(i16x8.q15mulr_sat_s(x, i16x8.shl(kept, 7)), 2)
}

@inline
function storeColour(at: usize, value: v128, tint: v128): void {
  const sum = i16x8.add(i16x8.add(i16x8.shr_s(value, 4), tint), i16x8.splat((128 << 3) + 4))
  const bytes = i16x8.shr_s(sum, 3)
  v128.store64_lane(at, i8x16.narrow_i16x8_u(bytes, bytes), 0)
}

@inline
function curve(at: usize, bytes: v128, tables: usize, more: v128): void {
  const index = i8x16.shr_u(bytes, 3), part = v128.and(bytes, i8x16.splat(7))
  const low = i16x8.add(lowLine(tables, index, part), v128.shuffle<i16>(more, more, 0, 0, 1, 1, 2, 2, 3, 3))
  const high = i16x8.add(highLine(tables, index, part), v128.shuffle<i16>(more, more, 4, 4, 5, 5, 6, 6, 7, 7))
  v128.store(at, i8x16.narrow_i16x8_u(low, high))
}

/**
 * Adds grain to luma: signed bytes from a repeating square tile (with 16 extra bytes per row), starting at an offset in it,
 * scaled by a table indexed by luma, in 128ths.
 */
export function grain(
  plane: usize, stride: usize, width: i32, height: i32, tile: usize, tileStride: usize, side: i32, left: i32, top: i32, table: usize,
): void {
  for (let row = 0; row < height; row++) {
    const line = plane + <usize>row * stride
    const from = tile + <usize>((row + top) % side) * tileStride
    let place = left
    for (let x: usize = 0; x < <usize>width; x += 16) {
      const bytes = v128.load(line + x)
      const noise = v128.load(from + place)
      const index = i8x16.shr_u(bytes, 3)
      const strength = at32(table, index)
      const low = i16x8.mul(i16x8.extend_low_i8x16_s(noise), i16x8.extend_low_i8x16_u(strength))
      const high = i16x8.mul(i16x8.extend_high_i8x16_s(noise), i16x8.extend_high_i8x16_u(strength))
      const half = i16x8.splat(64)
      v128.store(line + x, i8x16.narrow_i16x8_u(
        i16x8.add(i16x8.extend_low_i8x16_u(bytes), i16x8.shr_s(i16x8.add(low, half), 7)),
        i16x8.add(i16x8.extend_high_i8x16_u(bytes), i16x8.shr_s(i16x8.add(high, half), 7)),
      ))
      place += 16
      if (place >= side) place -= side
    }
  }
}
