import { soundIn } from './boxed.ts'
import { joinRanges } from './clip.ts'
import { draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { loudest, sliceRanges } from './sound-times.ts'
import { isHeard, type Sound, type Sounds, soundsIn, soundsOf, targetLabel, withSounds } from './sounds.ts'
import { ordered, secondsOf, stretches } from './times.ts'
import { clamp } from './values.ts'
import { setPoints, setStretch } from './volume-in-time.ts'

/** Volume operations: set_volume, mute. */

/** The current volumes, music first; of audible sounds if there are any. */
function volumesOf(edit: Editing, sounds: Sounds): number[] {
  const { draft } = edit
  const heard = draft.clips.filter((clip) => sounds.clips.has(clip.id))
  const audible = heard.filter((clip) => isHeard(edit, clip) || loudest(clip.sound) === 0)
  return [
    ...draft.audio.filter((clip) => sounds.audio.has(clip.id)),
    ...(audible.length > 0 ? audible : heard).map((clip) => clip.sound),
    ...draft.overlays.filter((overlay) => sounds.overlays.has(overlay.id)).map(soundIn),
  ].map(loudest)
}

const STEP = { up: { small: 1.25, large: 1.5 }, down: { small: 0.8, large: 0.5 } } as const

function volumeFor(before: number, params: Params<'set_volume'>): number {
  if (params.level !== undefined) return params.level
  if (params.factor !== undefined) return before * params.factor
  if (params.db !== undefined) return before * 10 ** (params.db / 20)
  const step = STEP[params.direction ?? 'up'][params.amount ?? 'small']
  return before === 0 && params.direction !== 'down' ? 0.25 : before * step
}

/**
 * Sets volumes, absolute or relative to the current ones; 0-4, 1 is as recorded. Throughout, in a timeline range, or by points.
 */
export function setVolume(edit: Editing, params: Params<'set_volume'>): Outcome {
  const { words } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const label = words.volumeOf(targetLabel(edit, params.target))
  if (params.points) return setPoints(edit, sounds, label, params.points)
  const after = (before: number) => Math.round(clamp(volumeFor(before, params), 0, 4) * 1000) / 1000
  if (params.start !== undefined || params.end !== undefined) return setStretch(edit, sounds, label, params, after)
  return setThroughout(edit, sounds, label, params, after)
}

/** An absolute level replaces points; a relative change scales them. */
function setThroughout(
  edit: Editing,
  sounds: Sounds,
  label: string,
  params: Params<'set_volume'>,
  after: (before: number) => number,
): Outcome {
  const { words, draft } = edit
  const volumes = volumesOf(edit, sounds)
  const [first = 1] = volumes
  const outside = volumes.some((volume) => volumeFor(volume, params) > 4 || volumeFor(volume, params) < 0)
  const evened = params.level !== undefined && soundsIn(draft, sounds).some(({ envelope }) => envelope.length > 0)
  if (!evened && volumes.every((volume) => after(volume) === volume))
    return liftMutes(
      edit,
      sounds,
      label,
      outside ? refuse(words.atLimit(label, words.percent(first))) : unchanged(words.already(label)),
    )
  const points = ({ envelope }: Sound) => envelope.map(({ at, volume }) => ({ at, volume: after(volume) }))
  return {
    draft: withSounds(draft, sounds, (sound) => ({
      volume: after(sound.volume),
      envelope: evened ? [] : points(sound),
    })),
    change: words.becomes(label, evened ? words.varying() : words.percent(first), words.percent(after(first))),
    notes: outside ? [words.clamped(words.percent(0), words.percent(4))] : [],
  }
}

/** If the volume already has the requested level, mutes are removed. */
function liftMutes(edit: Editing, sounds: Sounds, label: string, otherwise: Outcome): Outcome {
  const { words, draft } = edit
  if (soundsIn(draft, sounds).every(({ mutes }) => mutes.length === 0)) return otherwise
  return { draft: withSounds(draft, sounds, () => ({ mutes: [] })), change: words.unmuted(label) }
}

/** Mutes throughout, or in a timeline range, across clips. */
export function mute(edit: Editing, params: Params<'mute'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const label = targetLabel(edit, params.target)
  if (params.from === undefined && params.to === undefined) {
    if (volumesOf(edit, sounds).every((volume) => volume === 0)) return unchanged(words.already(label))
    return { draft: withSounds(draft, sounds, () => ({ volume: 0, envelope: [] })), change: words.muted(label) }
  }
  const length = secondsOf(edit, draftFrames(draft))
  const [from, to] = ordered(params.from ?? 0, params.to ?? length)
  const ranges = stretches(edit, from, to)
  let touched = false
  const muted = withSounds(draft, sounds, ({ mutes }, { start, frames }) => {
    const added = sliceRanges(ranges, start, start + frames)
    touched ||= added.length > 0
    return added.length > 0 ? { mutes: joinRanges([...mutes, ...added]) } : {}
  })
  if (!touched) return refuse(from < length ? words.noSoundAt(label, from, to) : words.nothingAt(from, to, length))
  return { draft: muted, change: words.mutedBetween(label, from, to) }
}
