import { describe, expect, test } from 'vitest'
import { EFFECT_TIMES, EFFECTS } from '../../../src/edits/values/effects.ts'
import { loudness } from '../../../src/engine/media/music/loudness.ts'
import { RATE } from '../../../src/engine/media/sound/pcm.ts'
import { makeEffect } from '../../../src/engine/media/sound-effects/make.ts'
import { peak, rms, toneAt } from '../sound/listen.ts'
import { shareOfBand } from '../sound/spectrum.ts'

/** How loud a sound is in each window of 20 ms, and the middle of each, s. */
function levels(effect: (typeof EFFECTS)[number], seconds = EFFECT_TIMES[effect].seconds) {
  const made = makeEffect(effect, seconds)
  const both = { left: made.left.map((sample, i) => Math.hypot(sample, made.right[i] ?? 0)), right: made.right }
  const count = Math.floor(seconds / 0.01) - 1
  return Array.from({ length: count }, (_, i) => ({ at: i / 100 + 0.01, level: rms(both, i / 100, i / 100 + 0.02) }))
}

/** Share of the power that lies above a frequency, by taking differences of what a filter leaves. */
function brightness(channel: Float32Array, from: number, to: number, hertz = 1500): number {
  const factor = 1 - Math.exp((-2 * Math.PI * hertz) / RATE)
  let [low, high, all] = [0, 0, 0]
  for (const sample of channel.subarray(Math.round(from * RATE), Math.round(to * RATE))) {
    low += factor * (sample - low)
    high += (sample - low) ** 2
    all += sample ** 2
  }
  return high / all
}

describe.each(EFFECTS)('%s', (effect) => {
  const { seconds } = EFFECT_TIMES[effect]
  const made = makeEffect(effect, seconds)

  test('is exactly as long as it says, and the same each time', () => {
    expect(made.left).toHaveLength(Math.round(seconds * RATE))
    expect(made.right).toHaveLength(made.left.length)
    expect(makeEffect(effect, seconds)).toEqual(made)
  })

  test('begins and ends in silence, without a step and without a shift', () => {
    for (const channel of [made.left, made.right]) {
      expect(Math.abs(channel[0] ?? 1)).toBeLessThan(0.001)
      expect(Math.max(...channel.slice(-20).map(Math.abs))).toBeLessThan(0.002)
      expect(Math.abs(channel.reduce((sum, sample) => sum + sample, 0) / channel.length)).toBeLessThan(1e-4)
    }
  })

  test('is loud enough to be heard, under music, and leaves room', () => {
    expect(peak(made)).toBeLessThanOrEqual(0.401)
    expect(peak(made)).toBeGreaterThan(0.15)
    // 6 to 10 dB under music at -16
    const lufs = loudness(made.left, made.right)
    expect(lufs).toBeGreaterThan(-26.5)
    expect(lufs).toBeLessThan(-22)
  })

  test('is loudest where it says', () => {
    const loudest = levels(effect).reduce((most, each) => (each.level > most.level ? each : most))
    const hit = EFFECT_TIMES[effect].hit * seconds
    // a shutter has two clicks, of which the second is the louder; a riser flutters
    expect(Math.abs(loudest.at - hit)).toBeLessThan(effect === 'shutter' || effect === 'riser' ? 0.12 : 0.03)
  })

  test('sounds from both sides, or the same from both', () => {
    const [left, right] = [made.left, made.right].map((channel) => rms({ left: channel, right: channel }, 0, seconds))
    expect(Math.abs(20 * Math.log10((left ?? 1) / (right ?? 1)))).toBeLessThan(2)
  })
})

test('all have some air, and all but the bell a body', () => {
  for (const effect of EFFECTS) {
    const made = makeEffect(effect, EFFECT_TIMES[effect].seconds)
    expect(shareOfBand(made, 8000, 20_000)).toBeGreaterThan(1e-4)
    if (effect !== 'ding') expect(shareOfBand(made, 100, 700)).toBeGreaterThan(0.05)
  }
})

describe('what each is', () => {
  test('a whoosh comes from the left, brightens as it passes, and goes to the right', () => {
    const { left, right } = makeEffect('whoosh', 0.8)
    const power = (channel: Float32Array, from: number, to: number) => rms({ left: channel, right: channel }, from, to)
    expect(power(left, 0.1, 0.25)).toBeGreaterThan(1.4 * power(right, 0.1, 0.25))
    expect(power(right, 0.5, 0.7)).toBeGreaterThan(1.4 * power(left, 0.5, 0.7))
    expect(brightness(left, 0.3, 0.42)).toBeGreaterThan(1.5 * brightness(left, 0.05, 0.2))
  })

  test('a pop leaps up and is gone', () => {
    const { left } = makeEffect('pop', 0.16)
    const half = (from: number, to: number) => rms({ left, right: left }, from, to)
    expect(half(0.12, 0.15)).toBeLessThan(0.05 * half(0, 0.03))
    expect(brightness(left, 0.04, 0.08, 700)).toBeGreaterThan(1.5 * brightness(left, 0, 0.012, 700))
  })

  test('a ding rings on one note', () => {
    const ding = makeEffect('ding', 1.8)
    expect(toneAt(ding, 1318.5, 0.1, 0.6)).toBeGreaterThan(0.05)
    expect(toneAt(ding, 1318.5, 0.1, 0.6)).toBeGreaterThan(8 * toneAt(ding, 1000, 0.1, 0.6))
    expect(rms(ding, 1.2, 1.4)).toBeLessThan(0.2 * rms(ding, 0, 0.2))
    expect(rms(ding, 1.2, 1.4)).toBeGreaterThan(0.0005)
  })

  test.each([1, 2.5, 6])('a riser of %f s grows brighter and louder until it breaks off', (seconds) => {
    const riser = makeEffect('riser', seconds)
    const at = (share: number) => share * seconds
    const steps = [0.1, 0.35, 0.6, 0.85].map((share) => rms(riser, at(share - 0.05), at(share + 0.05)))
    for (const [i, level] of steps.slice(1).entries()) expect(level).toBeGreaterThan(1.5 * (steps[i] ?? 1))
    expect(brightness(riser.left, at(0.8), at(0.9))).toBeGreaterThan(2 * brightness(riser.left, at(0.1), at(0.3)))
    expect(rms(riser, at(0.97), at(1))).toBeLessThan(0.2 * (steps.at(-1) ?? 0))
  })

  test('a shutter clicks twice', () => {
    const shutter = levels('shutter')
    const around = (at: number) => shutter.filter((each) => Math.abs(each.at - at) < 0.011).map(({ level }) => level)
    const between = Math.min(...around(0.06))
    expect(Math.max(...around(0.01))).toBeGreaterThan(3 * between)
    expect(Math.max(...around(0.095))).toBeGreaterThan(5 * between)
  })
})
