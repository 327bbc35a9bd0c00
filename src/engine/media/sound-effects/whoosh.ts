import { buffer, noise } from '../music/tones.ts'
import type { Stereo } from './stereo.ts'
import { glide, SweepingFilter } from './sweep.ts'

/**
 * Something fast passing from left to right: noise that grows, brightens, and fades. @param hit share of its length at the
 * loudest point
 */
export function whoosh(seconds: number, hit: number): Stereo {
  const out = { left: buffer(seconds), right: buffer(seconds) }
  const length = out.left.length
  const sides = [
    { channel: out.left, air: noise(length, 31), voice: new Voice(), side: 0 },
    { channel: out.right, air: noise(length, 57), voice: new Voice(), side: 1 },
  ]
  const middle = noise(length, 83)
  for (const { channel, air, voice, side } of sides) {
    for (let i = 0; i < length; i++) {
      const time = i / length
      const near = nearness(time, hit)
      const hiss = 0.6 * (air[i] ?? 0) + 0.6 * (middle[i] ?? 0)
      // Doppler shift: lower when moving away
      const going = time > hit ? 1 - 0.3 * Math.min(1, (time - hit) / (1 - hit)) : 1
      channel[i] = voice.next(hiss, near, going) * near ** 1.6 * passing(time, hit, side)
    }
  }
  return out
}

/** Its components: body, edge and air. */
class Voice {
  readonly #mass = new SweepingFilter()
  readonly #body = new Body()
  readonly #edge = new SweepingFilter()
  readonly #air = new SweepingFilter()

  next(hiss: number, near: number, going: number): number {
    return (
      0.75 * this.#mass.band(hiss, going * glide(70, 320, near), 0.8) +
      this.#body.next(hiss, going * glide(150, 1500, near)) +
      0.24 * this.#edge.band(hiss, going * glide(500, 4800, near), 1.4) +
      0.16 * near * this.#air.band(hiss, going * glide(3000, 11_000, near), 0.8)
    )
  }
}

/** Noise around a frequency, with steep slopes, so that its movement is audible. */
class Body {
  readonly #first = new SweepingFilter()
  readonly #second = new SweepingFilter()

  next(sample: number, hertz: number): number {
    return this.#second.band(this.#first.band(sample, hertz, 0.9), 1.25 * hertz, 0.9)
  }
}

/** 0 far away, 1 here; the approach is slower than the departure. */
function nearness(time: number, hit: number): number {
  const gone = time < hit ? 1 - (time / hit) ** 1.15 : ((time - hit) / (1 - hit)) ** 0.8
  return Math.cos((Math.PI / 2) * gone) ** 2
}

/** Panning: the gain of a side (0 is left). Crosses over around the hit, never fully to one side. */
function passing(time: number, hit: number, side: number): number {
  const place = 1 / (1 + Math.exp(-10 * (time - hit)))
  const share = 0.2 + 0.6 * (side === 0 ? 1 - place : place)
  return Math.sqrt(share)
}
