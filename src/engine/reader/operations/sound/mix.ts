import { clipsIn } from '../../context.ts'
import { isMaking, type Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import type { Sound } from '../../values/sounds.ts'
import { isTrouble } from '../../wish.ts'
import { endsOf } from '../fade.ts'
import { checked, type Finish, type Finished, type Given, plain } from '../plain.ts'
import { trouble } from '../resolve.ts'
import { withSubject } from './subject.ts'

/** About a fade of the picture that was just requested. */
const soundToo = (given: Given, scene: Scene): Finished => {
  const last = scene.before.findLast(({ op }) => op === 'fade_video')?.params
  return last === undefined
    ? { ask: 'target' }
    : plain('fade_audio', { ...given, target: { role: 'all' }, in: last.in, out: last.out }, scene)
}

export const fadeAudio: Finish = ({ in: comes, out: goes, lasting, removes, it, too, ...given }, scene) => {
  if (too) return soundToo(given, scene)
  const ends = endsOf({ in: comes, out: goes, lasting })
  if (isTrouble(ends)) return ends
  const [from, to] = removes ? ends.map((length) => (length === undefined ? undefined : 0)) : ends
  // without a name, a sound is faded if one was just mentioned, as pictures can be faded too
  const spoken = scene.before.length > 0 && scene.subject?.kind === 'sound'
  if (given.target === undefined && !(it || spoken)) return { ask: 'target' }
  const bgm = (given.target as { role?: string } | undefined)?.role === 'bgm' // the value of <sound>
  if (bgm && isMaking(scene)) return checked([{ op: 'fade_audio', params: { target: 'bgm', in: from, out: to } }])
  return plain('fade_audio', { ...withSubject(given), in: from, out: to }, scene)
}

export const duck: Finish = ({ target = { role: 'bgm' }, who, first_level: level, ...given }, scene) => {
  // the speaker must be on the timeline
  const missing = (who as Clips | undefined)?.missing // the value of <clips>
  if (missing !== undefined) return trouble(missing)
  // the footage is not lowered under itself: "add calm music, volume 25 %, and lower while somebody speaks" is about the music
  const own = (target as Sound & { role?: string }).role === 'original' && given.under === 'original' // the value of <sound>
  if (own) return duck({ ...given, target: { role: 'bgm' }, first_level: level }, scene)
  const ducked = plain('duck', { ...given, target }, scene)
  // "the music at 20 %, and lower while somebody speaks"
  const set = level === undefined ? [] : plain('set_volume', { target, level }, scene)
  return isTrouble(set) ? set : isTrouble(ducked) ? ducked : [...set, ...ducked]
}

export const denoise: Finish = ({ it, ...given }, scene) => {
  if (it && scene.subject?.kind !== 'sound') return { ask: 'target' }
  if (it) return plain('denoise_audio', { ...given, target: { it: true } }, scene)
  const target = given.target ?? { role: 'original', near: true }
  return plain('denoise_audio', { ...given, target }, scene)
}

/** The mix is normalised as a whole. */
export const normalize: Finish = ({ clip, ...given }, scene) => {
  const ref = clip as Clips | undefined // the value of <clips>
  const whole = ref === undefined || ref.whole || clipsIn(scene.context).length === 1
  return whole ? plain('normalize_audio', given, scene) : { ask: 'target' }
}
