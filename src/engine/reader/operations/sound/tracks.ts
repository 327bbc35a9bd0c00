import { clipsIn, filmLength } from '../../context.ts'
import { movesClips, type Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import type { Sound } from '../../values/sounds.ts'
import { round, type Time, timeIn } from '../../values/time.ts'
import { isTrouble } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given, plain } from '../plain.ts'
import { clipsMeant, oneClip, soundsMeant, trouble } from '../resolve.ts'
import { withSubject } from './subject.ts'

export const moveAudio: Finish = ({ later, start: said, at_clip: clips, it, ...all }, scene) => {
  if (it && all.target === undefined && scene.subject?.kind !== 'sound') return { ask: 'target' }
  const given = it ? withSubject(all) : all
  const clip = clips === undefined ? undefined : oneClip(clips as Clips, scene) // the value of <clips>
  if (clip !== undefined && typeof clip !== 'number') return clip
  // "the last clip should come first, and the music should start with it"
  if (clip !== undefined && scene.before.some(movesClips)) return { ask: 'when' }
  const start = clip === undefined ? said : { at: clipsIn(scene.context)[clip - 1]?.start ?? 0 }
  if (later !== undefined) return movedLater(Number(later), given, scene)
  if (start === undefined) return { ask: 'when' }
  const at = timeIn(start as Time, filmLength(scene.context)) // the value of <time>
  return typeof at === 'number' ? plain('move_audio', { ...given, start: at }, scene) : trouble(at.missing)
}

/** Moves it later than its current start. */
function movedLater(by: number, given: Given, scene: Scene): Finished {
  const targets = soundsMeant(given.target as Sound | undefined, scene) // the value of <sound>
  if (isTrouble(targets)) return targets
  const tracks = (scene.context.audio ?? []).filter(
    ({ role, id }) => targets.includes(role) || (id !== undefined && targets.includes(id)),
  )
  const [only, ...others] = tracks
  return only && others.length === 0
    ? plain('move_audio', { ...given, start: round(only.start + by) }, scene)
    : { ask: 'when' }
}

/** At every cut, or at one time. */
export const addSound: Finish = ({ at: when, at_time: time, ...given }, scene) => {
  const named = time === undefined ? undefined : timeIn(time as Time, filmLength(scene.context)) // the value of <time>
  if (typeof named === 'object') return trouble(named.missing)
  const at = named ?? when
  if (at !== 'cuts') return plain('add_sound', { ...given, at }, scene)
  const cuts = clipsIn(scene.context).slice(1)
  if (cuts.length === 0) return { ask: 'when' }
  return checked(cuts.map(({ start }) => ({ op: 'add_sound', params: { ...given, at: start } })))
}

/** "Loop it" refers to the sound mentioned before. */
export const updateSound: Finish = (given, scene) => plain('update_sound', withSubject(given), scene)

/** It follows the voice-overs before it, so that it can only be the first if there is none. */
export const addVoiceover: Finish = ({ free, text, pace, first }, scene) =>
  first && (scene.context.audio ?? []).some(({ role }) => role === 'voice')
    ? { ask: 'when' }
    : plain('add_voiceover', { text: text ?? free, ...(pace !== undefined && { pace }) }, scene)

export const detachAudio: Finish = (given, scene) => {
  const clips = clipsMeant(given.clip as Clips, scene) // the value of <clips>
  return clips !== 'all' && isTrouble(clips) ? clips : plain('detach_audio', given, scene)
}
