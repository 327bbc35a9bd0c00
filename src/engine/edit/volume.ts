import { joinRanges, sliceRanges } from './clip.ts'
import { type Draft, draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { isHeard, type Sounds, soundsIn, soundsOf, targetLabel, withSounds } from './sounds.ts'
import { ordered, secondsOf, stretches } from './times.ts'
import { clamp } from './values.ts'

/** How loud: set_volume, mute. */

function withVolumes(draft: Draft, sounds: Sounds, volume: (before: number) => number): Draft {
  return withSounds(draft, sounds, (sound) => ({ volume: volume(sound.volume) }))
}

/** As they stand, music first; those that can be heard, where any can. */
function volumesOf(edit: Editing, sounds: Sounds): number[] {
  const { draft } = edit
  const heard = draft.clips.filter((clip) => sounds.clips.has(clip.id))
  const audible = heard.filter((clip) => isHeard(edit, clip) || clip.sound.volume === 0)
  return [
    ...draft.audio.filter((clip) => sounds.audio.has(clip.id)).map((clip) => clip.volume),
    ...(audible.length > 0 ? audible : heard).map((clip) => clip.sound.volume),
    ...draft.overlays.filter((overlay) => sounds.overlays.has(overlay.id)).map((overlay) => overlay.volume),
  ]
}

const STEP = { up: { small: 1.25, large: 1.5 }, down: { small: 0.8, large: 0.5 } } as const

function volumeFor(before: number, params: Params<'set_volume'>): number {
  if (params.level !== undefined) return params.level
  if (params.factor !== undefined) return before * params.factor
  if (params.db !== undefined) return before * 10 ** (params.db / 20)
  const step = STEP[params.direction ?? 'up'][params.amount ?? 'small']
  return before === 0 && params.direction !== 'down' ? 0.25 : before * step
}

/** To a level, or up or down from where each sound stands; 0-4, 1 is as recorded. */
export function setVolume(edit: Editing, params: Params<'set_volume'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const after = (before: number) => Math.round(clamp(volumeFor(before, params), 0, 4) * 1000) / 1000
  const volumes = volumesOf(edit, sounds)
  const [first = 1] = volumes
  const label = words.volumeOf(targetLabel(edit, params.target))
  const outside = volumes.some((volume) => volumeFor(volume, params) > 4 || volumeFor(volume, params) < 0)
  const notes = outside ? [words.clamped(words.percent(0), words.percent(4))] : []
  const same = volumes.every((volume) => after(volume) === volume)
  if (same)
    return liftMutes(
      edit,
      sounds,
      label,
      outside ? refuse(words.atLimit(label, words.percent(first))) : unchanged(words.already(label)),
    )
  return {
    draft: withVolumes(draft, sounds, after),
    change: words.becomes(label, words.percent(first), words.percent(after(first))),
    notes,
  }
}

/** A volume asked for that is there already: what silences it in between must be the mutes. */
function liftMutes(edit: Editing, sounds: Sounds, label: string, otherwise: Outcome): Outcome {
  const { words, draft } = edit
  if (soundsIn(draft, sounds).every(({ mutes }) => mutes.length === 0)) return otherwise
  return { draft: withSounds(draft, sounds, () => ({ mutes: [] })), change: words.unmuted(label) }
}

/** Silence: throughout, or over a stretch of the timeline, across clips. */
export function mute(edit: Editing, params: Params<'mute'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const label = targetLabel(edit, params.target)
  if (params.from === undefined && params.to === undefined) {
    if (volumesOf(edit, sounds).every((volume) => volume === 0)) return unchanged(words.already(label))
    return { draft: withVolumes(draft, sounds, () => 0), change: words.muted(label) }
  }
  const length = secondsOf(edit, draftFrames(draft))
  const [from, to] = ordered(params.from ?? 0, params.to ?? length)
  const ranges = stretches(edit, from, to)
  let touched = false
  const silenced = withSounds(draft, sounds, ({ mutes }, { start, frames }) => {
    const added = sliceRanges(ranges, start, start + frames)
    touched ||= added.length > 0
    return added.length > 0 ? { mutes: joinRanges([...mutes, ...added]) } : {}
  })
  if (!touched) return refuse(from < length ? words.noSoundAt(label, from, to) : words.nothingAt(from, to, length))
  return { draft: silenced, change: words.mutedBetween(label, from, to) }
}
