import { frameOf } from '../../edit/clip.ts'
import type { AudioClip, Clip, ClipSound } from '../../edit/draft.ts'
import { offPace } from '../../edit/pace.ts'
import { RATE } from '../../media/sound/pcm.ts'
import { type Envelope, fall, hole, level, rise } from './envelope.ts'

/** A fade at every cut prevents clicks. */
export const CUT_FADE = 0.03 * RATE
/** Sound effects are short: one played from its beginning does not click, and its attack must be kept. */
const EFFECT_FADE = 0.004 * RATE
const MUTE_SLOPE = 0.01 * RATE

/** Fades at its cuts or at its start and end. */
export function edges({ role, sourceStart }: AudioClip, samples: number): Envelope[] {
  if (role !== 'effect') return [rise(0, CUT_FADE), fall(samples, CUT_FADE)]
  return [...(sourceStart > 0 ? [rise(0, EFFECT_FADE)] : []), fall(samples, EFFECT_FADE)]
}

/** Volume, fades and mutes of a clip that begins `offset` samples into its part. */
export function gains(
  sound: Pick<ClipSound, 'volume' | 'envelope' | 'fadeIn' | 'fadeOut' | 'mutes'>,
  samples: number,
  offset: number,
  scale: number,
): Envelope[] {
  return [
    volumeOf(sound, offset, scale),
    sound.fadeIn > 0 ? rise(offset, Math.min(sound.fadeIn * scale, samples)) : [],
    sound.fadeOut > 0 ? fall(offset + samples, Math.min(sound.fadeOut * scale, samples)) : [],
    ...sound.mutes.map(({ from, to }) => hole(offset + from * scale, offset + to * scale, MUTE_SLOPE)),
  ]
}

/** Silence wherever a muted ramp is not at normal speed. @param offset of the clip in its part, samples */
export function rampHoles(clip: Clip, fps: number, offset: number): Envelope[] {
  if (!clip.ramp?.muted) return []
  const place = (moment: number) => offset + (frameOf(clip, moment, fps) * RATE) / fps
  return offPace(clip.ramp).map(({ from, to }) => {
    const [begin = 0, end = 0] = [place(from), place(to)].sort((a, b) => a - b)
    return hole(begin, end, MUTE_SLOPE)
  })
}

function volumeOf(
  { volume, envelope }: Pick<ClipSound, 'volume' | 'envelope'>,
  offset: number,
  scale: number,
): Envelope {
  if (envelope.length === 0) return level(volume)
  return envelope.map((point) => ({ at: offset + point.at * scale, gain: point.volume }))
}

/** Whether it changes anything. */
export function matters(envelope: Envelope): boolean {
  return envelope.some((point) => point.gain !== 1)
}
