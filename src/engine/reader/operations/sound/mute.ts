import { clipsIn, filmLength } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import type { Sound } from '../../values/sounds.ts'
import { round, type Stretch, spanOf, stretchIn } from '../../values/time.ts'
import { isTrouble, type Trouble } from '../../wish.ts'
import { timesOf } from '../mark.ts'
import { checked, type Finish, plain, spanParams } from '../plain.ts'
import { oneClip, trouble } from '../resolve.ts'

/** Everything that sounds, unless the message has spoken of a clip or another sound. */
const muteMix: Finish = (given, scene) => {
  const another = scene.before.length > 0 && scene.subject?.kind === 'sound'
  if (scene.spoken !== undefined || another) return { ask: 'target' }
  const roles = (scene.context.audio ?? []).map(({ role }) => role)
  const each = [...new Set(['original' as const, ...roles])].map((role) => mute({ ...given, role }, scene))
  return each.find((wishes) => isTrouble(wishes)) ?? each.flatMap((wishes) => (isTrouble(wishes) ? [] : wishes))
}

/** The time in which clips are seen, as a part of the film. */
function whileSeen(clips: Clips, scene: Scene): Stretch | Trouble {
  const times = spanParams(spanOf({ clips }, scene.context), scene)
  if (isTrouble(times)) return times
  const { start, end } = times
  return start !== undefined && typeof end === 'number' ? { from: { at: start }, to: { at: end } } : { ask: 'when' }
}

export const mute: Finish = ({ during, part, spares, whole: said, every, mix, there, turned, ...given }, scene) => {
  if (there)
    return scene.spoken === undefined ? { ask: 'target' } : mute({ target: { clips: { clips: scene.spoken } } }, scene)
  if (during !== undefined) {
    const seen = whileSeen(during as Clips, scene) // the value of <clips>
    if (isTrouble(seen)) return seen
    const heard = given.role === 'bgm' || 'role' in Object(given.target) // the value of <sound>
    return heard ? mute({ ...given, part: seen }, scene) : { ask: 'target' }
  }
  if (mix) return muteMix({ ...given, part }, scene)
  // after several clips, "都静音" may mean only those
  if (every && given.target === undefined && (scene.spoken?.length ?? 0) > 1) return { ask: 'target' }
  const whole = said ?? every
  if (typeof spares === 'string') {
    const roles = (scene.context.audio ?? []).map(({ role }) => role)
    const others = [...new Set(['original' as const, ...roles])].filter((role) => role !== spares)
    return checked(others.map((target) => ({ op: 'mute', params: { target } })))
  }
  // "for clip 2, kill the sound"
  const own = scene.before.at(-1)?.op === 'nothing' && given.role === 'original' ? scene.spoken : undefined
  const named = given.role === undefined ? given.target : own ? { clips: { clips: own } } : { role: given.role }
  const target = named as Sound | undefined // the value of <sound>
  const only = (scene.context.audio ?? []).length === 0 && (scene.spoken === undefined || every)
  // "trim clip 1 by 2 s, mute": continues about the clip
  if (target === undefined && !whole && scene.spoken !== undefined && scene.subject?.kind === 'clips')
    return mute({ ...given, part, target: { clips: { clips: scene.spoken } } }, scene)
  const remarked = scene.before.at(-1)?.op === 'nothing' && scene.subject?.kind === 'clips'
  if (target === undefined && remarked)
    return mute({ ...given, part, target: { clips: { clips: [], it: true } } }, scene)
  // "I don't want the sound of clip 3, mute it"
  const heard = /^(?:mute|nothing)$/.test(scene.before.at(-1)?.op ?? '') && scene.subject?.kind === 'sound'
  if (target === undefined && heard && !whole) return mute({ ...given, part, target: { it: true } }, scene)
  // "the webcam in the corner, muted"
  const overlaid =
    scene.subject?.kind === 'overlay' && scene.before.length > scene.said ? scene.subject.match : undefined
  const sounds = scene.context.uploads.some(({ name, type }) => name === overlaid && type === 'video')
  // "the webcam in the corner, no sound"
  const isAny = given.role === 'original' || (target && 'any' in target)
  const isAside = isAny && scene.before.slice(scene.said).at(-1)?.op === 'add_overlay'
  if ((target === undefined || isAside) && sounds && !whole) return { ask: 'target' }
  if (target === undefined)
    return only ? mute({ ...given, part, target: { role: 'original' } }, scene) : { ask: 'target' }
  // "turn them off", with captions and nothing said before
  const isIt = 'it' in target || ('clips' in target && target.clips.it)
  if (turned && isIt && scene.subject === undefined && scene.context.captions !== undefined) return { ask: 'target' }
  // "combine all videos, mute their sound"
  if ('it' in target && scene.before.at(-1)?.op === 'build_sequence')
    return mute({ ...given, part, target: { role: 'original' } }, scene)
  const film = filmLength(scene.context)
  const range = part === undefined ? undefined : stretchIn(part as Stretch, film) // the value of <stretch>
  if (range && 'missing' in range) return trouble(range.missing)
  const [start, end] = range ?? []
  // times given with a clip may be its own
  // "cut the first minute, mute the first 30 s of the rest"
  if (range && 'clips' in target && target.clips.rest) return { ask: 'which range' }
  const inClip = 'clips' in target && !target.clips.whole && !target.clips.it ? target.clips : undefined
  if (inClip && range) {
    const clip = oneClip(inClip, scene)
    const shown = typeof clip === 'number' ? clipsIn(scene.context)[clip - 1] : undefined
    const times = shown ? timesOf(shown.clip, { start, end }, scene) : { ask: 'which clip' }
    if (isTrouble(times)) return times
    if (shown && round((times.start ?? 0) + shown.start) !== start) return { ask: 'which range' }
  }
  return plain('mute', { target, from: start, to: end }, scene)
}
