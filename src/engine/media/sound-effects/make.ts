import { EFFECT_TIMES, type Effect } from '../../../edits/values/effects.ts'
import { loudness } from '../music/loudness.ts'
import { riser } from './riser.ts'
import type { Stereo } from './stereo.ts'
import { ding, pop, shutter } from './strokes.ts'
import { whoosh } from './whoosh.ts'

/** LUFS: 8 dB below music at -16, audible without startling */
const LOUDNESS = -24
/** Peak limit, so that an effect over speech hardly triggers the limiter. */
const PEAK = 0.4

const MAKERS: Record<Effect, (seconds: number, hit: number) => Stereo> = { whoosh, pop, ding, riser, shutter }

/** Cache: the same effect occurs at many cuts, and is read in each pass of a mix. */
const known = new Map<string, WeakRef<Stereo>>()

/**
 * Synthesises a built-in effect of exactly that length. It begins and ends in silence, so that it never clicks; the same
 * request gives the same samples, which must not be modified.
 */
export function makeEffect(effect: Effect, seconds: number): Stereo {
  const key = `${effect} ${seconds}`
  const made = known.get(key)?.deref() ?? makeAnew(effect, seconds)
  known.set(key, new WeakRef(made))
  return made
}

function makeAnew(effect: Effect, seconds: number): Stereo {
  const made = MAKERS[effect](seconds, EFFECT_TIMES[effect].hit)
  for (const channel of [made.left, made.right]) level(channel)
  const peak = Math.max(peakOf(made.left), peakOf(made.right))
  const gain = Math.min(10 ** ((LOUDNESS - loudness(made.left, made.right)) / 20), PEAK / peak)
  for (const channel of [made.left, made.right])
    for (let i = 0; i < channel.length; i++) channel[i] = gain * (channel[i] ?? 0)
  return made
}

/** Removes DC offset and steps at either end. */
function level(channel: Float32Array): void {
  const edge = Math.min(48, channel.length >> 1)
  let [before, out] = [0, 0]
  for (let i = 0; i < channel.length; i++) {
    const sample = channel[i] ?? 0
    out = sample - before + 0.998 * out
    before = sample
    const end = Math.min(1, (channel.length - 1 - i) / edge)
    channel[i] = out * end
  }
}

function peakOf(channel: Float32Array): number {
  return channel.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}
