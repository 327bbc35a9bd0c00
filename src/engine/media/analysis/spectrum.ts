/** Magnitude spectrum of a real signal by a radix-2 FFT. */
export class Spectrum {
  readonly magnitudes: Float32Array
  readonly #size: number
  readonly #window: Float32Array
  readonly #re: Float32Array
  readonly #im: Float32Array
  readonly #cos: Float32Array
  readonly #sin: Float32Array

  /** @param size a power of two */
  constructor(size: number) {
    this.#size = size
    this.magnitudes = new Float32Array(size / 2)
    this.#window = Float32Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size))
    this.#re = new Float32Array(size)
    this.#im = new Float32Array(size)
    this.#cos = Float32Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size))
    this.#sin = Float32Array.from({ length: size / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / size))
  }

  /** Fills `magnitudes` for the samples from `at` on. */
  measure(samples: Float32Array, at: number): void {
    const bits = Math.log2(this.#size)
    for (let i = 0; i < this.#size; i++) {
      const to = reversed(i, bits)
      this.#re[to] = (samples[at + i] ?? 0) * (this.#window[i] ?? 0)
      this.#im[to] = 0
    }
    for (let half = 1; half < this.#size; half *= 2) this.#combine(half)
    for (let i = 0; i < this.magnitudes.length; i++) this.magnitudes[i] = Math.hypot(this.#re[i] ?? 0, this.#im[i] ?? 0)
  }

  #combine(half: number): void {
    const [re, im] = [this.#re, this.#im]
    const stride = this.#size / (2 * half)
    for (let start = 0; start < this.#size; start += 2 * half) {
      for (let k = 0; k < half; k++) {
        const a = start + k
        const b = a + half
        const cos = this.#cos[k * stride] ?? 0
        const sin = this.#sin[k * stride] ?? 0
        const x = (re[b] ?? 0) * cos - (im[b] ?? 0) * sin
        const y = (re[b] ?? 0) * sin + (im[b] ?? 0) * cos
        re[b] = (re[a] ?? 0) - x
        im[b] = (im[a] ?? 0) - y
        re[a] = (re[a] ?? 0) + x
        im[a] = (im[a] ?? 0) + y
      }
    }
  }
}

function reversed(index: number, bits: number): number {
  let out = 0
  for (let bit = 0; bit < bits; bit++) out = (out << 1) | ((index >> bit) & 1)
  return out
}
