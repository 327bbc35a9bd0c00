import { FILM_KINDS } from '../../../edits/values/film-kind.ts'
import type { Mood } from '../../../edits/values/look.ts'
import { MANNERS } from '../../style/director/manner.ts'
import type { Asset } from '../asset.ts'
import type { AudioSource } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { beatsKey, builtInMusic } from '../music.ts'
import type { Params } from '../operation.ts'
import { choiceOf } from './choice.ts'

/** The music of a film. */
export interface Score {
  name: string
  source: AudioSource
  /** where in the file it begins: with its first beat, s */
  from: number
  /** how long it is, s; built-in music is as long as its film */
  seconds: number
  /** s of the film, until it is so long */
  beats(seconds: number): readonly number[]
}

/** Silence and talk before the first beat are left out, up to here, s. */
const LONGEST_INTRO = 12

type Wanted = Pick<Params<'make'>, 'kind' | 'assets' | 'music' | 'mood'>

/** The song of a film: the one that is named, else the first among its material or among all uploads; undefined for built-in music. */
function songFor({ music, mood, assets: given }: Wanted, assets: readonly Asset[]): Asset | undefined {
  if (music !== undefined) return assets.find(({ name }) => name === music)
  if (mood !== undefined) return undefined
  return [...choiceOf(given, assets), ...assets].find(({ kind }) => kind === 'audio')
}

function moodOf({ kind = FILM_KINDS[0], mood }: Wanted): Mood {
  return mood ?? MANNERS[kind].mood
}

/** Under what name the beats of a film's music are looked up before it is made. */
export function beatKeyFor(wanted: Wanted, assets: readonly Asset[], title: string): string | undefined {
  return songFor(wanted, assets)?.id ?? beatsKey(builtInMusic(title, moodOf(wanted)))
}

/** What a film is made to. @returns a problem where the file that is named has no sound */
export function scoreFor({ context, draft, words }: Editing, wanted: Wanted): Score | string {
  const beats = context.beats.get(beatKeyFor(wanted, context.assets, draft.title) ?? '') ?? []
  const song = songFor(wanted, context.assets)
  if (song && song.kind !== 'audio' && song.hasAudio === false) return words.notSound(song.name)
  if (song) return songOf(song, beats)
  const mood = moodOf(wanted)
  return {
    name: mood,
    source: builtInMusic(draft.title, mood),
    from: 0,
    seconds: Number.POSITIVE_INFINITY,
    beats: (seconds) => beats.filter((beat) => beat < seconds),
  }
}

function songOf({ id, name, durationSeconds = 0 }: Asset, beats: readonly number[]): Score {
  const first = beats.find((beat) => beat < LONGEST_INTRO && beat < durationSeconds / 2) ?? 0
  const heard = beats.filter((beat) => beat >= first).map((beat) => beat - first)
  const length = durationSeconds - first
  return {
    name,
    source: { mediaId: id },
    from: first,
    seconds: length,
    beats(seconds) {
      // repeated music goes back to where it started to play
      const rounds = length > 0.1 ? Math.min(1000, Math.ceil(seconds / length)) : 1
      const all = Array.from({ length: rounds }, (_, i) => heard.map((beat) => beat + i * length)).flat()
      return all.filter((beat) => beat < seconds)
    },
  }
}
