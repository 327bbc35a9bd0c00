import { findAsset, noAsset } from './assets.ts'
import { clipStarts, type Draft, draftFrames } from './draft.ts'
import { resizeAll } from './duration.ts'
import { advance, type Editing, type Outcome, refuse } from './editing.ts'
import { beatFrames, limitsOf, musicOf } from './music/film-beats.ts'
import { lengthsTo } from './music/lengths-to.ts'
import { addBgm } from './music.ts'
import type { Params } from './operation.ts'

/** beat_sync: moves cuts to the beats of the music. */

/** Moves every cut to the nearest beat; the video keeps its length if its last clip allows. */
export function beatSync(edit: Editing, params: Params<'beat_sync'>): Outcome {
  const { words } = edit
  const added = withMusic(edit, params.asset)
  if (!added.draft) return added
  const now = advance(edit, added)
  const music = musicOf(now, params.asset)
  const beats = music ? beatFrames(now, music) : []
  if (!music || beats.length === 0) return refuse(words.noBeats())
  const [lengths, moved] = lengthsOnBeats(now, beats)
  if (moved === 0) return { ...added, already: [words.noCutsToMove()] }
  const outcome = onBeats(resizeAll(now, lengths))
  const notes = added.change ? [added.change] : []
  return { ...outcome, change: words.onTheBeat(moved, music.name), notes: [...notes, ...outcome.notes] }
}

/** From now on, its cuts stay on the beats. */
function onBeats<Made extends Outcome & { draft: Draft }>(outcome: Made): Made {
  const clips = outcome.draft.clips.map((clip) => ({ ...clip, onBeat: true }))
  return { ...outcome, draft: { ...outcome.draft, clips } }
}

/** The draft with the requested music: already playing, or else added from the uploads. */
function withMusic(edit: Editing, name: string | undefined): Outcome {
  const { draft, context, words } = edit
  if (musicOf(edit, name)) return { draft }
  const [upload, another] = context.assets.filter((asset) => asset.kind === 'audio')
  const asset = name === undefined ? (another ? undefined : upload) : findAsset(edit, name)
  if (!asset) return refuse(name === undefined ? words.noBeats() : noAsset(edit, name, ['audio']))
  if (!context.beats.get(asset.id)?.length) return refuse(words.notAnalysed(asset.name))
  return addBgm(edit, { asset: asset.name })
}

/** @returns also how many cuts move */
function lengthsOnBeats(edit: Editing, beats: readonly number[]): [Map<string, number>, number] {
  const { draft } = edit
  const starts = clipStarts(draft)
  const total = draftFrames(draft)
  const ends = draft.clips.map((_, i) => starts[i + 1] ?? total)
  const shots = draft.clips.map((clip, i) => ({ end: ends[i] ?? total, ...limitsOf(edit, clip) }))
  const lengths = lengthsTo(beats, shots, total)
  let at = 0
  const cuts = lengths.slice(0, -1).map((frames) => (at += frames))
  return [
    new Map(draft.clips.map(({ id }, i) => [id, lengths[i] ?? 1])),
    cuts.filter((cut, i) => cut !== ends[i]).length,
  ]
}
