import type { Mood } from '../../../edits/values/look.ts'
import type { Rhythm } from '../../style/director/grid.ts'
import type { Manner } from '../../style/director/manner.ts'
import type { Asset } from '../asset.ts'
import type { AudioSource } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { beatsOf } from '../music/beats.ts'
import { beatsFrom, repeated } from '../music/song.ts'
import { builtInMusic, usualVariation } from '../music.ts'
import type { Params } from '../operation.ts'
import { choiceOf } from './choice.ts'

/** The music of a film. */
export interface Score {
  name: string
  source: AudioSource
  /** in point in the file: its first beat, s */
  from: number
  /** its length, s; built-in music fits the film */
  seconds: number
  /** beats for a film of that length */
  rhythm(seconds: number): Rhythm
}

/** Silence and talk before the first beat are skipped up to this, s. */
const LONGEST_INTRO = 12

type Wanted = Pick<Params<'make'>, 'assets' | 'music' | 'mood'>

/** The song of a film: the named one, else the first in its material or among all uploads; undefined for built-in music. */
function songFor({ music, mood, assets: given }: Wanted, assets: readonly Asset[]): Asset | undefined {
  if (music !== undefined) return assets.find(({ name }) => name === music)
  if (mood !== undefined) return undefined
  return [...choiceOf(given, assets), ...assets].find(({ kind }) => kind === 'audio')
}

/** The id for analysing the beats of a film's song; undefined for built-in music. */
export function beatKeyFor(wanted: Wanted, assets: readonly Asset[]): string | undefined {
  return songFor(wanted, assets)?.id
}

/** The music of a film. @returns a problem if the named file has no sound */
export function scoreFor({ context, draft, words }: Editing, wanted: Wanted, manner: Manner): Score | string {
  const song = songFor(wanted, context.assets)
  if (song && song.kind !== 'audio' && song.hasAudio === false) return words.notSound(song.name)
  return song ? songOf(song, context.beats.get(song.id) ?? []) : builtIn(draft.title, wanted.mood ?? manner.mood)
}

function builtIn(title: string, mood: Mood): Score {
  const seed = usualVariation(title, mood)
  const inSeconds = (all: readonly number[]) => all.map((ms) => ms / 1000)
  return {
    name: mood,
    source: builtInMusic(title, mood, seed),
    from: 0,
    seconds: Number.POSITIVE_INFINITY,
    rhythm(seconds) {
      const { beats, bars, end_ms } = beatsOf(mood, seed, seconds * 1000)
      return { beats: inSeconds(beats), bars: inSeconds(bars), end: end_ms / 1000 }
    },
  }
}

/** Assumed beats per bar of a song. */
const BAR = 4

function songOf({ id, name, durationSeconds = 0 }: Asset, beats: readonly number[]): Score {
  const first = beats.find((beat) => beat < LONGEST_INTRO && beat < durationSeconds / 2) ?? 0
  const heard = beatsFrom(beats, first)
  const bars = heard.filter((_, i) => i % BAR === 0)
  const length = durationSeconds - first
  const played = (all: readonly number[], seconds: number) =>
    repeated(all, length, seconds).filter((beat) => beat < seconds)
  return {
    name,
    source: { mediaId: id },
    from: first,
    seconds: length,
    rhythm: (seconds) => ({ beats: played(heard, seconds), bars: played(bars, seconds), end: undefined }),
  }
}
