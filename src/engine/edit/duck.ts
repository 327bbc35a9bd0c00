import { isDeepStrictEqual } from 'node:util'
import { clipIn } from './boxed.ts'
import { joinRanges } from './clip.ts'
import { PLAIN_DUCK, PLAIN_SOUND } from './draft/defaults.ts'
import type { Draft, Duck } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params, SoundTarget } from './operation.ts'
import { clipsOf } from './refs.ts'
import { loudest, sliceRanges } from './sound-times.ts'
import { detachedFrom, type Sound, type Sounds, severalSounds, soundsIn, targetsLabel, withSounds } from './sounds.ts'
import { type Speaker, speaksFor } from './speakers.ts'
import { stretches } from './times.ts'

/** duck: lowers sounds under others. */

/** Gain for an attenuation in dB, 0-1. */
export function levelOf(db: number): number {
  return Math.round(10 ** (-db / 20) * 1e6) / 1e6
}

/** Least attenuation, 6 dB. */
const MOST_LEVEL = 0.5

/** Default duck level, by volume: softer sounds are lowered less. */
export function usualDuckLevel(sound: Pick<Sound, 'volume' | 'envelope'>): number {
  const volume = loudest(sound)
  return volume > 0 ? Math.min(MOST_LEVEL, Math.round((PLAIN_DUCK.level / volume) * 1e6) / 1e6) : PLAIN_DUCK.level
}

/** Lowers sounds while others play; sounds that are among the others are left out. */
export function duck(edit: Editing, params: Params<'duck'>): Outcome {
  const { words, draft } = edit
  const targets = [params.target].flat()
  const sounds = severalSounds(edit, targets)
  if (typeof sounds === 'string') return refuse(sounds)
  const label = targetsLabel(edit, targets)
  const asked = params.db === undefined ? params.level : levelOf(params.db)
  if (asked === 1) return withoutDuck(edit, sounds, label)
  const others = [params.under ?? usualSpeakers(draft)].flat()
  const under = speakersMeant(edit, others)
  if (typeof under === 'string') return refuse(under)
  const { lowered, spared } = loweredUnder(draft, sounds, under)
  if (lowered.clips.size + lowered.audio.size + lowered.overlays.size === 0) return refuse(words.duckUnderItself(label))
  const wanted = (sound: Sound): Duck => ({
    under,
    level: asked ?? usualDuckLevel(sound),
    attack: params.attack ?? PLAIN_DUCK.attack,
    release: params.release ?? PLAIN_DUCK.release,
    except: [],
  })
  const except = joinRanges((params.except ?? []).flatMap(([from, to]) => stretches(edit, from, to)))
  const ducked = withSounds(draft, lowered, (sound, { start, frames }) => ({
    duck: { ...wanted(sound), except: sliceRanges(except, start, start + frames) },
  }))
  const [first] = soundsIn(ducked, lowered)
  const said = first?.duck ?? wanted(PLAIN_SOUND)
  if (isDeepStrictEqual(soundsIn(draft, lowered), soundsIn(ducked, lowered))) return unchanged(words.already(label))
  return {
    draft: ducked,
    change: words.ducked(label, targetsLabel(edit, others), said.level, said.attack, said.release),
    notes: [
      ...(params.except?.length ? [words.duckExcept(params.except)] : []),
      ...(spared.length > 0 ? [words.notUnderItself(spared)] : []),
    ],
  }
}

function withoutDuck({ words, draft }: Editing, sounds: Sounds, label: string): Outcome {
  if (soundsIn(draft, sounds).every((sound) => sound.duck === null)) return unchanged(words.already(label))
  return { draft: withSounds(draft, sounds, () => ({ duck: null })), change: words.unducked(label) }
}

/** Default speakers. */
function usualSpeakers({ audio }: Draft): 'voice' | 'original' {
  return audio.some(({ role }) => role === 'voice') ? 'voice' : 'original'
}

/** Roles are kept as roles, so that later sounds count too; a clip includes its detached sound. */
function speakersMeant(edit: Editing, others: readonly SoundTarget[]): string[] | string {
  const under: string[] = []
  for (const other of others) {
    if (other === 'clips') under.push('original')
    else if (typeof other === 'number') {
      const clips = clipsOf(edit, other)
      if (typeof clips === 'string') return clips
      under.push(...[...clips, ...detachedFrom(edit.draft, clips)].map(({ id }) => id))
    } else under.push(other)
  }
  return [...new Set(under)]
}

/** Excludes the speakers themselves from ducking. @returns with the names of those left out */
function loweredUnder(draft: Draft, sounds: Sounds, under: Duck['under']): { lowered: Sounds; spared: string[] } {
  const isOwn = ({ id }: Speaker) => sounds.clips.has(id) || sounds.audio.has(id) || sounds.overlays.has(id)
  const speakers = allSounds(draft).filter((sound) => speaksFor(under, sound))
  if (speakers.some((sound) => !isOwn(sound))) return { lowered: sounds, spared: [] }
  const spared = speakers.filter(isOwn)
  const rest = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => spared.every((each) => each.id !== id)))
  return {
    lowered: { clips: rest(sounds.clips), audio: rest(sounds.audio), overlays: rest(sounds.overlays) },
    spared: spared.map(({ name }) => name),
  }
}

/** Everything audible. */
function allSounds({ clips, overlays, audio }: Draft): (Speaker & { name: string })[] {
  const own = [...clips, ...overlays.map(clipIn)].filter(({ kind }) => kind === 'video')
  return [...own.map(({ id, name }) => ({ id, name, role: 'original' as const })), ...audio]
}
