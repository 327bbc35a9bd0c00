import type { Played } from './played.ts'
import { wide } from './played.ts'
import { addAt, addDecayingSine, buffer, filter, hertz, noise, RATE, shape } from './tones.ts'

/** Keyboards and percussion with pitch: piano, electric piano, bars and bells. */

/** Slightly detuned strings: each partial decays quickly at first, then slowly; the felt of the hammer; the sides differ. */
export function piano(midi: number, seconds: number): Played {
  const base = hertz(midi)
  const ring = 3.2 * 2 ** ((60 - midi) / 22)
  const stretch = 0.00025 * 2 ** ((midi - 60) / 16)
  return wide((side) => {
    const out = buffer(Math.min(seconds + 1.1, 6))
    const sign = side === 0 ? 1 : -1
    for (let n = 1; n <= 18; n++) {
      const frequency = n * base * Math.sqrt(1 + stretch * n * n)
      if (frequency > 12_000) break
      // at the hammer's striking point, some partials are weak
      const struck = 0.3 + Math.abs(Math.sin(Math.PI * n * 0.121))
      const amplitude = (struck * Math.exp(-frequency / 5200)) / n ** 0.9
      const phase = n * (1.3 + 0.9 * side)
      addDecayingSine(out, frequency * (1 + 0.00035 * sign), 0.72 * amplitude, (0.42 * ring) / n ** 0.75, phase)
      if (n <= 9)
        addDecayingSine(out, frequency * (1 - 0.0003 * sign), 0.28 * amplitude, (1.5 * ring) / n ** 0.85, phase + 1)
    }
    const hammer = noise(Math.round(0.03 * RATE), midi + 100 * side)
    for (let i = 0; i < hammer.length; i++) hammer[i] = (hammer[i] ?? 0) * Math.exp(-i / (0.004 * RATE))
    const knock = filter(filter(hammer.slice(), 'low', 700), 'low', 700)
    addAt(out, knock, 1.6)
    addAt(out, filter(hammer, 'high', 2500), 0.09)
    return shape(out, 0.0012, Math.min(0.9, out.length / RATE / 2))
  })
}

/** An electric piano: a tine whose overtones decay quickly; its tremolo pans from side to side. */
export function rhodes(midi: number, seconds: number): Played {
  const step = (2 * Math.PI * hertz(midi)) / RATE
  return wide((side) => {
    const out = buffer(Math.min(seconds + 0.6, 4.5))
    const sway = (2 * Math.PI * 4.3) / RATE
    let [bend, tine, body] = [0.9, 0.16, 1]
    const fades = [Math.exp(-4 / RATE), Math.exp(-14 / RATE), Math.exp(-0.9 / RATE)] as const
    for (let i = 0; i < out.length; i++) {
      bend *= fades[0]
      tine *= fades[1]
      body *= fades[2]
      const tone = Math.sin(step * i + (bend + 0.18) * Math.sin(step * i * 1.0007))
      const sparkle = tine * Math.sin(step * 7.02 * i + side)
      out[i] = 0.6 * body * (tone + sparkle) * (1 + 0.22 * Math.sin(sway * i + Math.PI * side))
    }
    const click = filter(noise(Math.round(0.008 * RATE), midi), 'high', 3000)
    for (let i = 0; i < click.length; i++) click[i] = (click[i] ?? 0) * Math.exp(-i / (0.0015 * RATE))
    return shape(addAt(out, click, 0.05), 0.003, 0.4)
  })
}

type Partial = readonly [ratio: number, amplitude: number, decay: number]

const STRUCK = {
  marimba: [
    [1, 1, 0.4],
    [3.93, 0.32, 0.11],
    [9.2, 0.14, 0.04],
    [16.5, 0.05, 0.015],
  ],
  kalimba: [
    [1, 1, 0.7],
    [2.01, 0.12, 0.35],
    [5.8, 0.22, 0.09],
    [11.6, 0.08, 0.03],
  ],
  bell: [
    [1, 1, 1.2],
    [2.0, 0.42, 0.8],
    [3.01, 0.25, 0.5],
    [5.4, 0.13, 0.22],
    [8.9, 0.06, 0.12],
  ],
  glock: [
    [1, 1, 0.9],
    [2.76, 0.4, 0.4],
    [5.4, 0.24, 0.2],
    [8.93, 0.14, 0.1],
  ],
} as const satisfies Record<string, readonly Partial[]>

/** Bars, tongues and bells: few partials, each with its own decay, and the mallet; slightly detuned sides. */
export function struck(kind: keyof typeof STRUCK, midi: number): Played {
  const partials: readonly Partial[] = STRUCK[kind]
  const longest = Math.max(...partials.map(([, , decay]) => decay))
  return wide((side) => {
    const out = buffer(longest * 4)
    for (const [i, [ratio, amplitude, decay]] of partials.entries()) {
      const detune = 1 + (side === 0 ? 0.0006 : -0.0006)
      addDecayingSine(out, hertz(midi) * ratio * detune, 0.5 * amplitude, decay, i * (0.4 + side))
    }
    const mallet = filter(noise(Math.round(0.012 * RATE), midi + side), 'high', 1800)
    for (let i = 0; i < mallet.length; i++) mallet[i] = (mallet[i] ?? 0) * Math.exp(-i / (0.0018 * RATE))
    return shape(addAt(out, mallet, 0.1), 0.0012, longest)
  })
}
