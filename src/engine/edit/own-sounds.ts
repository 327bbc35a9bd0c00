import { EFFECT_TIMES } from '../../edits/values/effects.ts'
import { findAsset, noAsset } from './assets.ts'
import { type Compared, differing } from './differences.ts'
import { PLAIN_AUDIO } from './draft/defaults.ts'
import type { AudioClip } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { leadOf } from './effect-times.ts'
import { same } from './film/sparse.ts'
import { builtInMusic } from './music.ts'
import type { Params } from './operation.ts'
import { type Play, played } from './play.ts'
import { soundsOf, targetLabel } from './sounds.ts'
import { secondsOf } from './times.ts'

/** Operations on separate sounds: add_sound, update_sound, remove_sound. */

/** Adds a sound at a time. */
export function addSound(edit: Editing, params: Params<'add_sound'>): Outcome {
  const { words, draft } = edit
  const { asset: _asset, effect: _effect, mood: _mood, variation: _variation, ...play } = params
  const source = sourceFor(edit, params)
  if (typeof source === 'string') return refuse(source)
  // without a length yet
  const fresh: AudioClip = { ...PLAIN_AUDIO, ...source, id: edit.newId('audio'), start: 0, frames: 0 }
  const made = played(edit, fresh, { at: 0, ...play })
  if (typeof made === 'string') return refuse(made)
  const { sound, notes } = made
  return {
    draft: { ...draft, audio: [...draft.audio, sound] },
    change: words.soundAdded(sound.name, ...spanOf(edit, sound)),
    notes: [...loudestNote(edit, sound), ...notes],
  }
}

function sourceFor(
  edit: Editing,
  { asset: name, effect, mood, variation, role }: Params<'add_sound'>,
): Pick<AudioClip, 'name' | 'source' | 'role'> | string {
  if (effect !== undefined)
    return { name: effect, role: role ?? 'effect', source: { effect, seconds: EFFECT_TIMES[effect].seconds } }
  if (mood !== undefined)
    return { name: mood, role: role ?? 'bgm', source: builtInMusic(edit.draft.title, mood, variation) }
  const asset = findAsset(edit, name ?? '')
  if (!asset) return noAsset(edit, name ?? '', ['audio'])
  if (asset.hasAudio === false || !(asset.kind === 'audio' || asset.kind === 'video'))
    return edit.words.notSound(asset.name)
  return { name: asset.name, role: role ?? 'effect', source: { mediaId: asset.id } }
}

function spanOf(edit: Editing, { start, frames }: AudioClip): [number, number] {
  return [secondsOf(edit, start), secondsOf(edit, start + frames)]
}

/** A note about an effect's hit, if that is not at its start. */
function loudestNote(edit: Editing, sound: AudioClip): string[] {
  const lead = leadOf(sound, edit.draft.canvas.fps)
  return lead === 0 ? [] : [edit.words.loudestAt(secondsOf(edit, sound.start + lead))]
}

/** Changes time, part, length, volume or role of all sounds of a target; times only of a single sound. */
export function updateSound(edit: Editing, { target, ...play }: Params<'update_sound'>): Outcome {
  const { words, draft } = edit
  const own = ownSounds(edit, target)
  if (typeof own === 'string') return refuse(own)
  const timed = [play.at, play.from, play.to].some((time) => time !== undefined)
  if (timed && own.length > 1) return refuse(words.severalSounds(own.map(({ id, name }) => `${id} ${name}`)))
  const changed = new Map<string, AudioClip>()
  const notes: string[] = []
  for (const sound of own) {
    const made = played(edit, sound, play)
    if (typeof made === 'string') return refuse(made)
    changed.set(sound.id, made.sound)
    notes.push(...made.notes)
  }
  const [first] = own.filter((sound) => !same(sound, changed.get(sound.id)))
  const after = first && changed.get(first.id)
  if (!first || !after) return unchanged(words.already(targetLabel(edit, target)))
  return {
    draft: { ...draft, audio: draft.audio.map((sound) => changed.get(sound.id) ?? sound) },
    change: words.soundChanged(targetLabel(edit, target), differences(edit, first, after, play)),
    notes: [...new Set(play.at === undefined ? notes : [...loudestNote(edit, after), ...notes])],
  }
}

function differences(edit: Editing, before: AudioClip, after: AudioClip, play: Play): string[] {
  const { words } = edit
  const time = (sound: AudioClip) => words.span(...spanOf(edit, sound))
  const seconds = (frames: number) => words.seconds(secondsOf(edit, frames))
  const rows: Compared[] = [
    [words.time(), time(before), time(after)],
    [words.property('from'), words.seconds(before.sourceStart), words.seconds(after.sourceStart)],
    [words.property('volume'), words.percent(before.volume), words.percent(after.volume)],
    [words.property('role'), words.target(before.role), words.target(after.role)],
    [words.property('fade_in'), seconds(before.fadeIn), seconds(after.fadeIn)],
    [words.property('fade_out'), seconds(before.fadeOut), seconds(after.fadeOut)],
  ]
  const loops = play.loop === undefined || before.loop === after.loop ? [] : [words.loops(after.loop)]
  return [...differing(edit, rows), ...loops]
}

/** Removes sounds: all of a role, or one; a clip's own is muted instead. */
export function removeSound(edit: Editing, { target }: Params<'remove_sound'>): Outcome {
  const { words, draft } = edit
  const own = ownSounds(edit, target)
  if (typeof own === 'string') return refuse(own)
  return {
    draft: { ...draft, audio: draft.audio.filter((sound) => !own.includes(sound)) },
    change: words.removed(targetLabel(edit, target)),
  }
}

/** The separate sounds of a target. @returns a problem if there are none */
function ownSounds(edit: Editing, target: Params<'update_sound'>['target']): AudioClip[] | string {
  const sounds = soundsOf(edit, target)
  if (typeof sounds === 'string') return sounds
  const own = edit.draft.audio.filter(({ id }) => sounds.audio.has(id))
  return own.length > 0 ? own : edit.words.noOwnSound()
}
