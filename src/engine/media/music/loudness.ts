import { RATE } from './tones.ts'

const WINDOW = RATE * 0.4
const HOP = RATE * 0.1

/** Integrated loudness in LUFS (ITU-R BS.1770-4), at 48 kHz. Silence gives -Infinity. */
export function loudness(left: Float32Array, right: Float32Array): number {
  const powers = windowPowers(left, right)
  const loud = powers.filter((power) => lufs(power) > -70)
  const gate = lufs(mean(loud)) - 10
  return lufs(mean(loud.filter((power) => lufs(power) > gate)))
}

function lufs(power: number): number {
  return -0.691 + 10 * Math.log10(power)
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function windowPowers(left: Float32Array, right: Float32Array): number[] {
  const hops = new Float64Array(Math.ceil(left.length / HOP))
  for (const channel of [left, right]) addWeightedPower(channel, hops)
  const perWindow = WINDOW / HOP
  const count = Math.max(1, hops.length - perWindow + 1)
  return Array.from({ length: count }, (_, i) => {
    let sum = 0
    for (let j = i; j < Math.min(hops.length, i + perWindow); j++) sum += hops[j] ?? 0
    return sum / Math.min(WINDOW, left.length)
  })
}

/** The two filters of K-weighting in sequence; squares are summed per hop. */
function addWeightedPower(channel: Float32Array, hops: Float64Array): void {
  let [a1, a2, b1, b2] = [0, 0, 0, 0]
  for (let i = 0; i < channel.length; i++) {
    const a = (channel[i] ?? 0) + 1.69065929318241 * a1 - 0.73248077421585 * a2
    const shelf = 1.53512485958697 * a - 2.69169618940638 * a1 + 1.19839281085285 * a2
    a2 = a1
    a1 = a
    const b = shelf + 1.99004745483398 * b1 - 0.99007225036621 * b2
    const weighted = b - 2 * b1 + b2
    b2 = b1
    b1 = b
    const hop = (i / HOP) | 0
    hops[hop] = (hops[hop] ?? 0) + weighted * weighted
  }
}
