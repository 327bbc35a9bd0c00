import { Spectrum } from '../../../src/engine/media/analysis/spectrum.ts'

/** What a sound is made of, and how its sides differ. */

interface Stereo {
  left: Float32Array
  right: Float32Array
}

const SIZE = 4096

/** Share of the power between two frequencies, Hz, at 48 kHz. */
export function shareOfBand({ left, right }: Stereo, low: number, high: number): number {
  const spectrum = new Spectrum(SIZE)
  let [within, all] = [0, 0]
  for (const channel of [left, right]) {
    // from before its beginning, where a window would not see what comes at once
    for (let at = -SIZE / 2; at < channel.length; at += SIZE) {
      spectrum.measure(channel, at)
      for (const [bin, magnitude] of spectrum.magnitudes.entries()) {
        const hertz = (bin * 48_000) / SIZE
        all += magnitude ** 2
        if (hertz >= low && hertz < high) within += magnitude ** 2
      }
    }
  }
  return within / all
}

/** 1 where both sides are the same, 0 where they have nothing in common. */
export function correlation({ left, right }: Stereo): number {
  let [both, first, second] = [0, 0, 0]
  for (let i = 0; i < left.length; i++) {
    const [a, b] = [left[i] ?? 0, right[i] ?? 0]
    both += a * b
    first += a * a
    second += b * b
  }
  return both / Math.sqrt(first * second)
}
