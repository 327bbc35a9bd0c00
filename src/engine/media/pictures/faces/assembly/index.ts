// The arithmetic of a small neural network on 32-bit floats, with SIMD. Compiled by scripts/kernel.mjs; ../network.ts lays out
// the memory: channels are interleaved per px, and their number is a multiple of 4.

/**
 * A 1x1 convolution: for each px, each output is a bias plus the weighted sum of all inputs. Weights are stored by input, then
 * output; the number of px is a multiple of 4.
 */
export function dense(
  input: usize, weights: usize, bias: usize, output: usize,
  pixels: i32, inputs: i32, outputs: i32,
): void {
  const inRow = <usize>inputs << 2, outRow = <usize>outputs << 2
  for (let p = 0; p < pixels; p += 4) {
    const from = input + <usize>p * inRow
    const to = output + <usize>p * outRow
    let o: usize = 0
    for (; o + 32 <= outRow; o += 32) dense8(from, weights + o, bias + o, to + o, inRow, outRow)
    if (o < outRow) dense4(from, weights + o, bias + o, to + o, inRow, outRow)
  }
}

/** Eight outputs of four px. */
@inline
function dense8(from: usize, weights: usize, bias: usize, to: usize, inRow: usize, outRow: usize): void {
  let a0 = v128.load(bias), a1 = v128.load(bias, 16)
  let b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1
  for (let i: usize = 0, w = weights; i < inRow; i += 4, w += outRow) {
    const w0 = v128.load(w), w1 = v128.load(w, 16)
    const a = v128.load32_splat(from + i)
    const b = v128.load32_splat(from + inRow + i)
    const c = v128.load32_splat(from + 2 * inRow + i)
    const d = v128.load32_splat(from + 3 * inRow + i)
    a0 = f32x4.add(a0, f32x4.mul(a, w0))
    a1 = f32x4.add(a1, f32x4.mul(a, w1))
    b0 = f32x4.add(b0, f32x4.mul(b, w0))
    b1 = f32x4.add(b1, f32x4.mul(b, w1))
    c0 = f32x4.add(c0, f32x4.mul(c, w0))
    c1 = f32x4.add(c1, f32x4.mul(c, w1))
    d0 = f32x4.add(d0, f32x4.mul(d, w0))
    d1 = f32x4.add(d1, f32x4.mul(d, w1))
  }
  v128.store(to, a0)
  v128.store(to, a1, 16)
  v128.store(to + outRow, b0)
  v128.store(to + outRow, b1, 16)
  v128.store(to + 2 * outRow, c0)
  v128.store(to + 2 * outRow, c1, 16)
  v128.store(to + 3 * outRow, d0)
  v128.store(to + 3 * outRow, d1, 16)
}

/** The last four outputs of four px. */
@inline
function dense4(from: usize, weights: usize, bias: usize, to: usize, inRow: usize, outRow: usize): void {
  let a = v128.load(bias)
  let b = a, c = a, d = a
  for (let i: usize = 0, w = weights; i < inRow; i += 4, w += outRow) {
    const w0 = v128.load(w)
    a = f32x4.add(a, f32x4.mul(v128.load32_splat(from + i), w0))
    b = f32x4.add(b, f32x4.mul(v128.load32_splat(from + inRow + i), w0))
    c = f32x4.add(c, f32x4.mul(v128.load32_splat(from + 2 * inRow + i), w0))
    d = f32x4.add(d, f32x4.mul(v128.load32_splat(from + 3 * inRow + i), w0))
  }
  v128.store(to, a)
  v128.store(to + outRow, b)
  v128.store(to + 2 * outRow, c)
  v128.store(to + 3 * outRow, d)
}

/** Depthwise convolution, zero-padded. */
export function depthwise(
  input: usize, weights: usize, bias: usize, output: usize,
  size: i32, channels: i32, outSize: i32, kernel: i32, stride: i32, pad: i32,
): void {
  const row = <usize>channels << 2
  for (let y = 0; y < outSize; y++)
    for (let x = 0; x < outSize; x++) {
      const top = y * stride - pad, left = x * stride - pad
      const y0 = max(0, -top), y1 = min(kernel, size - top)
      const x0 = max(0, -left), x1 = min(kernel, size - left)
      const to = output + <usize>(y * outSize + x) * row
      for (let c: usize = 0; c < row; c += 16) {
        let sum = v128.load(bias + c)
        for (let ky = y0; ky < y1; ky++)
          for (let kx = x0; kx < x1; kx++) {
            const at = input + <usize>((top + ky) * size + left + kx) * row + c
            sum = f32x4.add(sum, f32x4.mul(v128.load(at), v128.load(weights + <usize>(ky * kernel + kx) * row + c)))
          }
        v128.store(to + c, sum)
      }
    }
}

/** im2col: collects the px under the kernel at each position, so that a convolution becomes `dense`. */
export function gather(
  input: usize, output: usize,
  size: i32, channels: i32, outSize: i32, kernel: i32, stride: i32, pad: i32,
): void {
  const row = <usize>channels << 2
  let to = output
  for (let y = 0; y < outSize; y++)
    for (let x = 0; x < outSize; x++)
      for (let ky = 0; ky < kernel; ky++)
        for (let kx = 0; kx < kernel; kx++, to += row) {
          const sy = y * stride - pad + ky, sx = x * stride - pad + kx
          if (sy < 0 || sx < 0 || sy >= size || sx >= size) memory.fill(to, 0, row)
          else memory.copy(to, input + <usize>(sy * size + sx) * row, row)
        }
}

/** Max pooling, two by two. */
export function halve(input: usize, output: usize, size: i32, channels: i32): void {
  const row = <usize>channels << 2
  const line = <usize>size * row
  let to = output
  for (let y = 0; y < size; y += 2)
    for (let x = 0; x < size; x += 2)
      for (let c: usize = 0; c < row; c += 16, to += 16) {
        const at = input + <usize>y * line + <usize>x * row + c
        const upper = f32x4.max(v128.load(at), v128.load(at + row))
        const lower = f32x4.max(v128.load(at + line), v128.load(at + line + row))
        v128.store(to, f32x4.max(upper, lower))
      }
}

/** Pads channels with zeros. */
export function widen(input: usize, output: usize, pixels: i32, channels: i32, outChannels: i32): void {
  const row = <usize>channels << 2, outRow = <usize>outChannels << 2
  for (let p: usize = 0; p < <usize>pixels; p++) {
    memory.copy(output + p * outRow, input + p * row, row)
    memory.fill(output + p * outRow + row, 0, outRow - row)
  }
}

/** @param length bytes */
export function add(a: usize, b: usize, output: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16)
    v128.store(output + i, f32x4.add(v128.load(a + i), v128.load(b + i)))
}

/** ReLU. @param length bytes */
export function rectify(input: usize, output: usize, length: usize): void {
  const zero = f32x4.splat(0)
  for (let i: usize = 0; i < length; i += 16) v128.store(output + i, f32x4.max(v128.load(input + i), zero))
}
